// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/dailybackup.h"

#include <QPointer>

class QSettings;

namespace congso {

class JobModel;

/// What this PC's backup is set to: kept with the window's own settings, not in the office.
BackupPlan keptBackupPlan(const QSettings &settings);
void keepBackupPlan(QSettings &settings, const BackupPlan &plan);

/// The daily backup of the office that is open: runs while the program does, tells of itself in the window's list of
/// running work. Lives as long as the office is open, whoever is signed in.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(std::shared_ptr<OfficeStore> store, QSettings &settings, QObject *parent = nullptr);

    /// Looks now, and from then on by itself.
    void begin() { m_daily.look(); }
    /// Where running backups are listed; null for nowhere. It may go before this does.
    void setJobs(JobModel *jobs);
    BackupPlan plan() const;
    void setPlan(const BackupPlan &plan);
    const BackupStatus &status() const { return m_daily.status(); }
    /// False until it has looked for the first time.
    bool known() const { return m_known; }
    /// For the line over the pages: a sentence, empty where nothing is amiss.
    QString warning(bool mayAct) const;

Q_SIGNALS:
    void changed();

private:
    void showProgress(qint64 done, qint64 total);
    void settle(const BackupStatus &status);

    std::shared_ptr<OfficeStore> m_store;
    QSettings &m_settings;
    DailyBackup m_daily;
    QPointer<JobModel> m_jobs;
    qint64 m_job = 0;
    bool m_known = false;
};

}
