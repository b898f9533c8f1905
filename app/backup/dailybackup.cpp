// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/dailybackup.h"

#include "app/office/storeengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr int lookEveryMs = 10 * 60 * 1000;

QList<KeptBackup> keptIn(const QString &folder, const QUuid &store)
{
    QList<KeptBackup> kept;
    if (folder.isEmpty())
        return kept;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if (const auto at = backupTime(store, name))
            kept << KeptBackup{name, *at};
    }
    return kept;
}

BackupStatus statusOf(OfficeStore &store, const BackupPlan &plan)
{
    const QList<KeptBackup> kept = keptIn(plan.folder, store.engine().storeId());
    const BackupDecision decision = decideBackup(plan, kept, store.services().clock->now(), store.utcOffsetMinutes());
    BackupStatus status;
    status.folder = plan.folder;
    status.reachable = !plan.folder.isEmpty() && QFileInfo(plan.folder).isDir() && QFileInfo(plan.folder).isWritable();
    status.kept = int(kept.size());
    for (const KeptBackup &one : kept) {
        if (one.at > status.lastAt) {
            status.lastAt = one.at;
            status.lastFile = QDir(plan.folder).filePath(one.file);
        }
    }
    status.late = decision.late && store.purpose() == OfficeStore::Purpose::Office;
    status.due = decision.due;
    status.nextAt = decision.nextAt;
    return status;
}

/// A backup beside what it is a backup of is lost together with it.
Outcome fitFolder(const OfficeStore &store, const QString &folder)
{
    const QString target = QDir(folder).canonicalPath();
    const QString own = QDir(store.folder()).canonicalPath();
    if (target.isEmpty() || target == own || target.startsWith(QString(own + u'/')))
        return failure(ErrorCode::BackupWrite, {{QStringLiteral("file"), folder}});
    return success();
}
}

QFuture<Result<QList<KeptBackup>>> keptBackups(OfficeStore &store, const QString &folder)
{
    return QtConcurrent::run([held = store.shared_from_this(), folder]() -> Result<QList<KeptBackup>> {
        QList<KeptBackup> kept = keptIn(folder, held->engine().storeId());
        std::sort(kept.begin(), kept.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.at > b.at; });
        return kept;
    });
}

QFuture<Result<BackupStatus>> backupStatus(OfficeStore &store, const BackupPlan &plan)
{
    return QtConcurrent::run([held = store.shared_from_this(), plan]() -> Result<BackupStatus> { return statusOf(*held, plan); });
}

QFuture<Result<BackupStatus>> backupIfDue(OfficeStore &store, const BackupPlan &plan, Progress progress, std::stop_token stop)
{
    return QtConcurrent::run([held = store.shared_from_this(), plan, progress = std::move(progress), stop = std::move(stop)]() -> Result<BackupStatus> {
        const BackupStatus before = statusOf(*held, plan);
        if (!before.due)
            return before;
        if (auto fit = fitFolder(*held, plan.folder); !fit)
            return tl::make_unexpected(fit.error());
        const QString file = QDir(plan.folder).filePath(backupName(held->engine().storeId(), held->services().clock->now()));
        auto made = backup(*held, file, progress, stop).result();
        if (!made)
            return tl::make_unexpected(made.error());
        const QList<KeptBackup> kept = keptIn(plan.folder, held->engine().storeId());
        for (const QString &name : decideBackup(plan, kept, held->services().clock->now(), held->utcOffsetMinutes()).surplus)
            QFile::remove(QDir(plan.folder).filePath(name));
        return statusOf(*held, plan);
    });
}

DailyBackup::DailyBackup(std::shared_ptr<OfficeStore> store, BackupPlan plan, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_plan(std::move(plan))
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
    m_timer.start();
}

DailyBackup::~DailyBackup()
{
    m_stop.request_stop();
}

void DailyBackup::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    look();
}

void DailyBackup::cancel()
{
    m_stop.request_stop();
}

namespace {
/// Calls \a take in the thread of \a context, never after it is gone (a continuation with a context asserts then).
template <class Take>
void whenDone(const QFuture<Result<BackupStatus>> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Result<BackupStatus>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}
}

void DailyBackup::look()
{
    m_again = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_stop = std::stop_source();
    const auto progress = [daily = QPointer(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [daily, done, total] {
            if (daily)
                Q_EMIT daily->progressed(done, total);
        });
    };
    whenDone(backupIfDue(*m_store, m_plan, progress, m_stop.get_token()), this, [this](const Result<BackupStatus> &result) { settle(result); });
}

void DailyBackup::settle(const Result<BackupStatus> &result)
{
    if (result) {
        tell(*result);
        return;
    }
    // What was there before the failure still is, and may have become late.
    whenDone(backupStatus(*m_store, m_plan), this, [this, error = result.error()](const Result<BackupStatus> &found) {
        BackupStatus status = found.value_or(m_status);
        status.failure = error;
        tell(status);
    });
}

void DailyBackup::tell(const BackupStatus &status)
{
    m_looking = false;
    m_status = status;
    Q_EMIT changed(m_status);
    if (std::exchange(m_again, false))
        look();
}

}
