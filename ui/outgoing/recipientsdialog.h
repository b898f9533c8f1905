// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/outgoing/recipients.h"
#include "db/types/outgoing.h"
#include "ui/widgets/formdialog.h"

#include <QHash>

#include <stop_token>

class QLabel;
class QLineEdit;
class QTableView;

namespace congso {

class Banner;
class Button;
class DirectoryWatch;
class FormDraft;
class GrowingTextEdit;
class RecipientModel;
class SuggestEdit;
struct Suggested;

/// Whom a document goes to: from the address book, the groups kept there and the own units, or any name written. After
/// the issue only further ones are added, with a reason. What is filled in is kept until it is recorded or cancelled.
class RecipientsDialog : public FormDialog
{
    Q_OBJECT

public:
    RecipientsDialog(Office &office, const DirectoryWatch &directory, const OutgoingDocument &document, QWidget *parent = nullptr);
    ~RecipientsDialog() override;

    /// Records them; stays open while something is missing or refused.
    void accept() override;

Q_SIGNALS:
    void saved(const QByteArray &action);

private:
    void build();
    void connectParts();
    void offer(const QString &typed, const std::function<void(const QList<Suggested> &)> &answer);
    void add();
    void addGroup(const outgoing::RecipientGroup &group);
    void keepGroup();
    void update();
    QJsonArray rows() const;
    void restore(const QJsonArray &rows);

    Office &m_office;
    const DirectoryWatch &m_directory;
    OutgoingDocument m_document;
    bool m_adds; ///< to an issued document
    RecipientModel *m_model;
    Banner *m_banner;
    SuggestEdit *m_name;
    Button *m_add;
    Button *m_remove;
    Button *m_group;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_warning;
    GrowingTextEdit *m_reason = nullptr;
    QLineEdit *m_kept; ///< the rows as text, for the draft
    FormDraft *m_draft = nullptr;
    QList<outgoing::RecipientGroup> m_groups;
    QHash<QString, SubjectId> m_agencies; ///< names offered so far
    std::stop_source m_stop;
    bool m_busy = false;
};

}
