// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/synckeeper.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace congso {

class Banner;
class Button;
class DirectoryWatch;
class SectionHeader;

/// The office server as this PC sees it: where, who, when it last answered; what waits to be sent; what did not fit what
/// others had done, both sides, to choose.
class SyncPage : public Page
{
    Q_OBJECT

public:
    /// \a keeper and \a directory outlive it.
    SyncPage(Office &office, sync::SyncKeeper &keeper, const DirectoryWatch &directory, QWidget *parent = nullptr);

    void entered() override;

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document);

private:
    void build();
    QWidget *connectionPart();
    QWidget *pendingPart();
    QWidget *conflictPart();
    void showState();
    void showProblem();
    void load();
    void showPending(const QList<sync::PendingItem> &items);
    void showConflicts(const QList<sync::ConflictItem> &items);
    void showConflict();
    void fillSides(const sync::ConflictItem &item);
    void settle(sync::Keep keep);
    void sendAgain();
    void agree();
    void run(const QFuture<Result<std::monostate>> &act);

    Office &m_office;
    sync::SyncKeeper &m_keeper;
    const DirectoryWatch &m_directory;
    Banner *m_banner;
    QLabel *m_server;
    QLabel *m_contact;
    QLabel *m_waiting;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
    SectionHeader *m_pendingTitle;
    QListWidget *m_pending;
    SectionHeader *m_conflictTitle;
    QListWidget *m_conflicts;
    QLabel *m_why;
    QTableWidget *m_sides;
    Button *m_mine;
    Button *m_theirs;
    QList<sync::ConflictItem> m_items;
    int m_generation = 0;
};

}
