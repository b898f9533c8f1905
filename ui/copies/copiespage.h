// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/dispatch.h"
#include "ui/incoming/documentpane.h"
#include "ui/shell/page.h"

class QListView;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;

namespace congso {

class Banner;
class ListOrEmpty;

/// "Bản sao và gửi văn bản": who is still to be told of a recall, replacement or correction; which kept originals are out;
/// the copies, newest first, each brought on from here; the books of what went by post and of the kept originals.
class CopiesPage : public Page
{
    Q_OBJECT

public:
    explicit CopiesPage(const IncomingParts &parts, QWidget *parent = nullptr);

    /// State: "copy", the id of a document to be copied; "envelopes", of one that goes by post, with its "recipients" (none:
    /// all that get paper); "lend", the number of one whose kept original is given out. The dialog opens.
    void restoreState(const QVariantMap &state) override;
    void entered() override;
    void focusFirst() override;

Q_SIGNALS:
    /// The three lists are as the store has them.
    void loaded();

private:
    void build();
    void connectActions();
    void load();
    void showRows();
    QStandardItem *row(const QString &group, const QString &code, const QString &name, const QString &subject, const QVariant &place);
    void updateActions();
    const CopyRow *copy() const;
    const Notice *notice() const;
    QList<Notice> chosenNotices() const; ///< those marked, to be told at once
    const KeptUse *use() const;
    SubjectId document() const;
    void openDocument();
    void newCopy(const SubjectId &source);
    void takeNumber();
    void saveSheets();
    void stamped();
    void tell(bool answer);
    void lend(const QString &code);
    void perform(const QByteArray &action, const SubjectId &subject, const QJsonObject &fields, const QString &said);
    void envelopes(const SubjectId &id, const QList<RecipientId> &recipients);
    void saveBook(bool post);
    void ended(const Result<Receipt> &receipt, const QString &said);
    void failed(const Error &error);

    IncomingParts m_parts;
    Banner *m_banner;
    QListView *m_list;
    QStandardItemModel *m_rows;
    ListOrEmpty *m_lists;
    QList<Notice> m_notices;
    QList<KeptUse> m_kept;
    QList<CopyRow> m_copies;
    int m_generation = 0;
    int m_waiting = 0;
    bool m_busy = false;
};

}
