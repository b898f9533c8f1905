// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/outgoing/recipients.h"
#include "ui/widgets/suggestedit.h"

#include <QHash>
#include <QObject>

#include <stop_token>

namespace congso {

class DirectoryWatch;

/// Whom a document may go to, while a name is typed: the office's groups, its own units, the address book.
class RecipientOffer : public QObject
{
    Q_OBJECT

public:
    RecipientOffer(Office &office, const DirectoryWatch &directory, QObject *parent = nullptr);
    ~RecipientOffer() override;

    /// Own units and groups are at hand; the address book answers when it can.
    void offer(const QString &typed, const SuggestEdit::Answer &answer);
    /// The members of the group of that name, or the one that bears it: known to the office, the address book, or nobody.
    QList<Recipient> named(const QString &name) const;
    const QList<outgoing::RecipientGroup> &groups() const { return m_groups; }
    void setGroups(const QList<outgoing::RecipientGroup> &groups) { m_groups = groups; }

private:
    Office &m_office;
    const DirectoryWatch &m_directory;
    QList<outgoing::RecipientGroup> m_groups;
    QHash<QString, SubjectId> m_agencies; ///< names offered so far
    std::stop_source m_stop;
};

}
