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
class FormDraft;
class GrowingTextEdit;

/// One act on several documents: what it needs is asked once, the documents are looked at first, and what was
/// refused is listed with the reason, document by document. What was typed stays until all of it is done or given up.
class SeveralDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a actions: for each document the first of them that is allowed on it.
    SeveralDialog(const IncomingParts &parts, const QList<QByteArray> &actions, const QList<SubjectId> &documents, QWidget *parent = nullptr);
    /// Agrees with what is proposed for each, as it was when looked at: what has changed since is refused.
    static SeveralDialog *agreeing(const IncomingParts &parts, const QList<SubjectId> &documents, QWidget *parent);
    /// Closes what only has to be kept: "Lưu, không phải trả lời" stands there to be sent or changed.
    static SeveralDialog *filing(const IncomingParts &parts, const QList<SubjectId> &documents, QWidget *parent);
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
    enum class Way { Usual, Agree, File };
    SeveralDialog(const IncomingParts &parts, Way way, const QList<QByteArray> &actions, const QString &title, const QList<SubjectId> &documents, QWidget *parent);
    void build();
    QString draftPlace() const;
    void load();
    void looked();
    QString whatWillBe(const Item &item) const;
    Item *item(const SubjectId &id);
    void choose(Item &item) const;
    QJsonObject fieldsFor(const Item &item) const;
    QJsonObject target() const;
    void take(const QList<SubjectId> &asked, const Result<QList<Result<Receipt>>> &results);
    void showState();

    IncomingParts m_parts;
    Way m_way;
    QList<QByteArray> m_actions;
    QList<Item> m_items;
    QLabel *m_summary;
    AssigneeEdit *m_who = nullptr;
    DeadlineEdit *m_due = nullptr;
    GrowingTextEdit *m_text = nullptr;
    QListWidget *m_refused;
    FormDraft *m_draft = nullptr;
    std::stop_source m_stop;
    int m_done = 0;
    bool m_busy = true;
    bool m_cleaned = false;
};

}
