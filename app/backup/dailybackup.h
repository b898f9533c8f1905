// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/backupschedule.h"
#include "app/office/maintenance.h"

#include <QObject>
#include <QTimer>

namespace congso {

/// How the office stands with its backups: for the window's line, for congsoctl doctor.
struct BackupStatus
{
    QString folder;
    bool reachable = false;           ///< the folder is there and can be written to
    int kept = 0;
    qint64 lastAt = 0;                ///< of the last proven one, UTC milliseconds; 0: none
    QString lastFile;
    bool late = false;                ///< the red line: older than a day, or none, and the office is a real one
    bool due = false;
    qint64 nextAt = 0;
    std::optional<Error> failure;     ///< of the last try of this program
};

/// The proven ones of this store in a folder, the newest first.
QFuture<Result<QList<KeptBackup>>> keptBackups(OfficeStore &store, const QString &folder);

/// Looks into the folder; nothing is written.
QFuture<Result<BackupStatus>> backupStatus(OfficeStore &store, const BackupPlan &plan);

/// Makes one if it is due, proves it, then removes those beyond the number to keep. Nothing is removed before the new
/// one is proven, and never the last proven one. backup.write when the folder is not there or lies in the store.
QFuture<Result<BackupStatus>> backupIfDue(OfficeStore &store, const BackupPlan &plan, Progress progress = {}, std::stop_token stop = {});

/// Does so while the program runs: at the start, at the hour, and every ten minutes again after a failure.
class DailyBackup : public QObject
{
    Q_OBJECT
public:
    DailyBackup(std::shared_ptr<OfficeStore> store, BackupPlan plan, QObject *parent = nullptr);
    ~DailyBackup() override;

    const BackupStatus &status() const { return m_status; }
    void setPlan(const BackupPlan &plan);

public Q_SLOTS:
    void look();
    /// Stops what is being made; it is tried again ten minutes later.
    void cancel();

Q_SIGNALS:
    /// One is being made: bytes or files done of a total.
    void progressed(qint64 done, qint64 total);
    /// Something was made, failed, or has become late.
    void changed(const congso::BackupStatus &status);

private:
    void settle(const Result<BackupStatus> &result);
    void tell(const BackupStatus &status);

    std::shared_ptr<OfficeStore> m_store;
    BackupPlan m_plan;
    BackupStatus m_status;
    std::stop_source m_stop;
    QTimer m_timer;
    bool m_looking = false;
    bool m_again = false; ///< the plan has changed while it looked
};

}
