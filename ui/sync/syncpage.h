// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/comparing.h"
#include "app/sync/synckeeper.h"
#include "ui/shell/page.h"

#include <stop_token>

class QCheckBox;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace congso {

class Banner;
class ConflictPane;
class ConnectionCard;
class DirectoryWatch;
class KeptCopies;
class ListExporter;
class SectionHeader;
class SidesPane;

/// The office server as this PC sees it: where, who, when it last answered; what waits to be sent; what did not fit what
/// others had done, both sides, to choose; what each side has and the other lacks, where they are not the same any more.
class SyncPage : public Page
{
    Q_OBJECT

public:
    /// \a keeper and \a directory outlive it.
    SyncPage(Office &office, sync::SyncKeeper &keeper, const DirectoryWatch &directory, QWidget *parent = nullptr);

    ~SyncPage() override;

    /// For who gives numbers: those that were taken ahead, and taking more or giving one back, which others do.
    void showNumbers();

    void entered() override;
    /// The server's certificate follows from that file.
    void setCertificate(const QString &file);
    /// Where this person's copies of drafts lie, some of which may not be read any more.
    void setCopiesFolder(const QString &folder);
    /// Copies the files of the chosen conflict there.
    void saveFilesTo(const QString &folder);

Q_SIGNALS:
    void documentRequested(const congso::SubjectId &document, const QByteArray &area);
    void reserveRequested();
    void giveBackRequested();

private:
    void build();
    void connectActions();
    QWidget *lists();
    QWidget *details();
    void showState();
    void showProblem();
    void showBody();
    void load();
    void loadSides();
    void loadReserved();
    void showPending(const QList<sync::PendingItem> &items);
    void showConflicts(const QList<sync::ConflictItem> &items);
    void showChosen();
    void settle(sync::Keep keep);
    void sendAgain();
    void waitNoLonger();
    void exportSide();
    void askForFolder();
    void openLink();
    void openLeave();
    void openCertificate();
    /// \a said in the status line once it is done.
    void run(const QFuture<Result<std::monostate>> &act, const QString &said = {});

    Office &m_office;
    sync::SyncKeeper &m_keeper;
    const DirectoryWatch &m_directory;
    Banner *m_banner;
    ConnectionCard *m_card;
    QStackedWidget *m_body;
    SidesPane *m_sides;
    SectionHeader *m_pendingTitle;
    QListWidget *m_pending;
    SectionHeader *m_conflictTitle;
    QCheckBox *m_settledToo;
    QListWidget *m_conflicts;
    KeptCopies *m_copies;
    QStackedWidget *m_detail;
    ConflictPane *m_conflict;
    QPlainTextEdit *m_text;
    QList<sync::PendingItem> m_waiting;
    QList<sync::ConflictItem> m_items;
    std::optional<Error> m_refused; ///< what was asked for last, until something else is chosen
    QString m_comparedFor; ///< why the exchange had stopped when both sides were last compared
    bool m_numbers = false; ///< of those who give them
    int m_generation = 0;
    int m_sidesGeneration = 0;
    std::stop_source m_comparing; ///< ends the comparison that is under way
    std::optional<sync::Comparison> m_compared; ///< of what is shown
    ListExporter *m_exporter;
};

}
