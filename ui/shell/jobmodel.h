// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace congso {

/// What a model of running, stopped and failed work answers. The list of jobs needs nothing else of it.
enum JobRole {
    JobTitle = Qt::UserRole + 1, ///< QString "Reading 3 files"
    JobState,                    ///< int of JobStateKind
    JobDone,                     ///< int
    JobTotal,                    ///< int, 0: unknown
    JobNote,                     ///< QString: count and remaining time, or why it does not go on
    JobId,                       ///< qint64
    JobCanCancel,                ///< bool
    JobCanRetry,                 ///< bool
};
enum class JobStateKind { Waiting, Running, Stopped, Failed, Finished };

/// Long work of this window: what runs, and what failed or was stopped until it is gone on with or put away. Work that ended well
/// leaves the list.
///
///     const qint64 job = jobs.begin(tr("Backing up"), [this] { m_stop.request_stop(); });
///     onResult(backup(…, jobs.progress(job), …), this, [=](const Result<BackupReport> &report) {
///         if (report) jobs.end(job); else jobs.fail(job, sentence, [this] { backUp(); });
///     });
class JobModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Act = std::function<void()>;
    /// Milliseconds of a clock that only runs forward; tests bring their own.
    using Elapsed = std::function<qint64()>;

    explicit JobModel(QObject *parent = nullptr, Elapsed elapsed = {});

    /// A new running job. \a cancel asks the work to stop; what stopped then calls end(). Empty: it cannot be stopped.
    qint64 begin(const QString &title, Act cancel = {});
    /// \a total 0: unknown. A job that is not there any more is ignored, here and below.
    void setProgress(qint64 job, qint64 done, qint64 total);
    /// The same as a function for the thread that works; also after the model is gone.
    std::function<void(qint64 done, qint64 total)> progress(qint64 job);
    void end(qint64 job);
    /// \a why: a sentence. \a retry begins the work anew; empty: it can only be put away.
    void fail(qint64 job, const QString &why, Act retry = {});
    /// Stopped by the person, which is no failure; \a resume goes on with what is left.
    void halt(qint64 job, const QString &note, Act resume);

    /// Asks a running job to stop, puts a failed or stopped one away.
    void cancel(qint64 job);
    void retry(qint64 job);

    /// The first running job in words, "Backing up · 12 of 40", else the first stopped one; empty where there is none.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Job
    {
        qint64 id = 0;
        QString title;
        JobStateKind state = JobStateKind::Running;
        qint64 done = 0;
        qint64 total = 0;
        qint64 startedAt = 0;
        QString why;
        bool stopping = false;
        Act cancel;
        Act retry;
    };
    static bool isOver(const Job &job) { return job.state == JobStateKind::Failed || job.state == JobStateKind::Stopped; }
    void settle(qint64 job, JobStateKind state, const QString &why, Act again);
    int rowOf(qint64 job) const;
    void remove(int row);
    void tell(int row);
    QString note(const Job &job) const;

    Elapsed m_elapsed;
    QList<Job> m_jobs;
    qint64 m_next = 1;
};

}
