// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/dispatch.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStandardItemModel;

namespace congso {

class Banner;

/// Whom it goes to: to act and for information apart, how each gets it and what has become of that; how much paper it takes.
class RecipientsTab : public QWidget
{
    Q_OBJECT

public:
    /// \a acts: what the buttons above the list do.
    explicit RecipientsTab(const QList<QAction *> &acts, QWidget *parent = nullptr);

    void setDocument(const OutgoingDocument &document);
    /// What became of each of them so far, oldest first.
    void setDispatches(const QList<DispatchEntry> &entries);
    /// Those marked in the list, for what is done next.
    QList<RecipientId> chosen() const;

private:
    void fill();
    void addRow(const Recipient &recipient, bool left);
    QString pastOf(const Recipient &recipient) const;

    QLabel *m_count;
    Banner *m_warning;
    QListView *m_list;
    QStandardItemModel *m_model;
    OutgoingDocument m_document;
    QList<DispatchEntry> m_dispatches;
};

/// "3 bản giấy, tiết kiệm 12 tờ so với gửi giấy", empty without recipients.
QString paperSentence(const QList<Recipient> &recipients, int pages);
/// More on paper than an office should send; empty otherwise.
QString paperWarning(const QList<Recipient> &recipients, int pages);

}
