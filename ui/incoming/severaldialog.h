// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/command.h"
#include "db/types/incoming.h"
#include "ui/incoming/documentpane.h"
#include "ui/widgets/formdialog.h"

#include <stop_token>

class QLabel;
class QListWidget;

namespace congso {

class AssigneeEdit;
class DeadlineEdit;
class GrowingTextEdit;

/// One act on several documents: what it needs is asked once, the documents are looked at first, and what was
/// refused is listed with the reason, document by document. What was typed stays until all of it is done or given up.
class SeveralDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a actions: for each document the first of them that is allowed on it.
    SeveralDialog(const IncomingParts &parts, const QList<QByteArray> &actions, const QList<SubjectId> &documents, QWidget *parent = nullptr);
    ~SeveralDialog() override;

    /// Does it on the documents that are left; closes once none was refused.
    void accept() override;

Q_SIGNALS:
    /// The documents were looked at: what may be done can be done.
    void ready();
    /// After each run.
    void ended(int done, int refused);

private:
    struct Item
    {
        SubjectId id;
        IncomingDocument document;
        QList<ActionState> states;
        QByteArray action; ///< empty: none is allowed
        QString why;       ///< why not, or why it was refused
        int missing = 2;   ///< answers still awaited
    };
    void build();
    void load();
    void looked();
    Item *item(const SubjectId &id);
    void choose(Item &item) const;
    QJsonObject fieldsFor(const Item &item) const;
    QJsonObject target() const;
    void take(const QList<SubjectId> &asked, const Result<QList<Result<Receipt>>> &results);
    void showState();

    IncomingParts m_parts;
    QList<QByteArray> m_actions;
    QList<Item> m_items;
    QLabel *m_summary;
    AssigneeEdit *m_who = nullptr;
    DeadlineEdit *m_due = nullptr;
    GrowingTextEdit *m_text = nullptr;
    QListWidget *m_refused;
    std::stop_source m_stop;
    int m_done = 0;
    bool m_busy = true;
    bool m_cleaned = false;
};

}
