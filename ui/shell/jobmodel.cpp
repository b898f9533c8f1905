// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobmodel.h"

#include "ui/widgets/progressline.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <memory>

namespace congso {

namespace {
/// A bar has no use for more steps than this, and int no room for bytes.
constexpr qint64 mostSteps = 1'000'000;

/// The last word of a working thread; only one at a time is on its way to the window.
struct LastWord
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<bool> sent = false;
};
}

JobModel::JobModel(QObject *parent, Elapsed elapsed)
    : QAbstractListModel(parent), m_elapsed(elapsed ? std::move(elapsed) : steadyClock())
{
}

qint64 JobModel::begin(const QString &title, Act cancel)
{
    Job job;
    job.id = m_next++;
    job.title = title;
    job.startedAt = m_elapsed();
    job.cancel = std::move(cancel);
    const int row = int(m_jobs.size());
    beginInsertRows({}, row, row);
    m_jobs << job;
    endInsertRows();
    return job.id;
}

void JobModel::setProgress(qint64 job, qint64 done, qint64 total)
{
    const int row = rowOf(job);
    if (row < 0 || m_jobs[row].state != JobStateKind::Running)
        return;
    m_jobs[row].done = done;
    m_jobs[row].total = total;
    tell(row);
}

std::function<void(qint64, qint64)> JobModel::progress(qint64 job)
{
    auto last = std::make_shared<LastWord>();
    return [model = QPointer<JobModel>(this), job, last](qint64 done, qint64 total) {
        last->done = done;
        last->total = total;
        if (last->sent.exchange(true))
            return;
        // The application, not the model, is asked: this thread must not look whether the model still lives.
        QMetaObject::invokeMethod(qApp, [model, job, last] {
            last->sent = false;
            if (model)
                model->setProgress(job, last->done, last->total);
        }, Qt::QueuedConnection);
    };
}

void JobModel::end(qint64 job)
{
    remove(rowOf(job));
}

void JobModel::fail(qint64 job, const QString &why, Act retry)
{
    settle(job, JobStateKind::Failed, why, std::move(retry));
}

void JobModel::halt(qint64 job, const QString &note, Act resume)
{
    settle(job, JobStateKind::Stopped, note, std::move(resume));
}

void JobModel::settle(qint64 job, JobStateKind state, const QString &why, Act again)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    m_jobs[row].state = state;
    m_jobs[row].why = why;
    m_jobs[row].cancel = {};
    m_jobs[row].retry = std::move(again);
    tell(row);
}

void JobModel::cancel(qint64 job)
{
    const int row = rowOf(job);
    if (row < 0)
        return;
    if (isOver(m_jobs[row])) {
        remove(row);
        return;
    }
    const Act stop = std::exchange(m_jobs[row].cancel, {});
    if (!stop)
        return;
    m_jobs[row].stopping = true;
    tell(row);
    stop();
}

void JobModel::retry(qint64 job)
{
    const int row = rowOf(job);
    if (row < 0 || !m_jobs[row].retry)
        return;
    const Act again = m_jobs[row].retry;
    remove(row);
    again();
}

QString JobModel::summary() const
{
    for (const Job &job : m_jobs) {
        if (job.state == JobStateKind::Running) {
            const QString words = note(job);
            return words.isEmpty() ? job.title : job.title + QStringLiteral(" · ") + words;
        }
    }
    const auto stopped = std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.state == JobStateKind::Stopped; });
    return stopped == m_jobs.end() ? QString() : tr("%1 · stopped").arg(stopped->title);
}

int JobModel::rowOf(qint64 job) const
{
    for (int row = 0; row < m_jobs.size(); ++row) {
        if (m_jobs[row].id == job)
            return row;
    }
    return -1;
}

void JobModel::remove(int row)
{
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
}

void JobModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

QString JobModel::note(const Job &job) const
{
    if (isOver(job))
        return job.why;
    if (job.stopping)
        return tr("Stopping…");
    return progressWords(job.done, job.total, m_elapsed() - job.startedAt);
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = m_jobs[index.row()];
    const qint64 scale = job.total / mostSteps + 1;
    switch (role) {
    case Qt::DisplayRole:
    case JobTitle:
        return job.title;
    case JobState:
        return int(job.state);
    case JobDone:
        return int(job.done / scale);
    case JobTotal:
        return int(job.total / scale);
    case JobNote:
        return note(job);
    case JobId:
        return job.id;
    case JobCanCancel:
        return isOver(job) || bool(job.cancel);
    case JobCanRetry:
        return isOver(job) && bool(job.retry);
    default:
        return {};
    }
}

}
