// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "app/words/errorwords.h"
#include "ui/shell/jobmodel.h"

#include <QDateTime>
#include <QSettings>

namespace congso {

namespace {
const QLatin1String folderKey("backup/daily/folder");
const QLatin1String timeKey("backup/daily/at");
const QLatin1String keepKey("backup/daily/keep");
const QString timeForm = QStringLiteral("HH:mm");
}

BackupPlan keptBackupPlan(const QSettings &settings)
{
    BackupPlan plan;
    plan.folder = settings.value(folderKey).toString();
    plan.keep = std::max(1, settings.value(keepKey, plan.keep).toInt());
    const QTime at = QTime::fromString(settings.value(timeKey).toString(), timeForm);
    if (at.isValid())
        plan.at = at;
    return plan;
}

void keepBackupPlan(QSettings &settings, const BackupPlan &plan)
{
    settings.setValue(folderKey, plan.folder);
    settings.setValue(keepKey, plan.keep);
    settings.setValue(timeKey, plan.at.toString(timeForm));
}

BackupKeeper::BackupKeeper(std::shared_ptr<OfficeStore> store, QSettings &settings, QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings), m_daily(std::move(store), keptBackupPlan(settings))
{
    connect(&m_daily, &DailyBackup::progressed, this, &BackupKeeper::showProgress);
    connect(&m_daily, &DailyBackup::changed, this, &BackupKeeper::settle);
}

void BackupKeeper::setJobs(JobModel *jobs)
{
    m_jobs = jobs;
    m_job = 0;
}

BackupPlan BackupKeeper::plan() const
{
    return keptBackupPlan(m_settings);
}

void BackupKeeper::setPlan(const BackupPlan &plan)
{
    keepBackupPlan(m_settings, plan);
    m_daily.setPlan(plan);
}

void BackupKeeper::showProgress(qint64 done, qint64 total)
{
    if (m_jobs && m_job == 0)
        m_job = m_jobs->begin(tr("Daily backup"), [this] { m_daily.cancel(); });
    if (m_jobs)
        m_jobs->setProgress(m_job, done, total);
}

void BackupKeeper::settle(const BackupStatus &status)
{
    m_known = true;
    const bool failed = status.failure && status.failure->code != ErrorCode::Cancelled;
    if (m_jobs && m_job != 0 && failed)
        m_jobs->fail(m_job, ErrorWords::sentence(*status.failure), [this] { m_daily.look(); });
    else if (m_jobs && m_job != 0)
        m_jobs->end(m_job);
    m_job = 0;
    Q_EMIT changed();
}

QString BackupKeeper::warning(bool mayAct) const
{
    const BackupStatus &now = status();
    if (!m_known || !now.late)
        return {};
    QString said;
    if (now.lastAt == 0) {
        said = now.folder.isEmpty() ? tr("No daily backup is set up: if this computer fails, everything is lost.")
                                    : tr("There is no proven backup of this office yet.");
    } else {
        const QDateTime last = QDateTime::fromMSecsSinceEpoch(now.lastAt, Qt::OffsetFromUTC, m_store->utcOffsetMinutes() * 60);
        said = tr("The last proven backup is of %1, more than a day ago.").arg(last.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    }
    if (now.failure && now.failure->code != ErrorCode::Cancelled)
        said += u' ' + ErrorWords::sentence(*now.failure);
    return mayAct ? said : said + u' ' + tr("Tell the administrator.");
}

}
