// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/directoryfacts.h"
#include "app/office/office.h"
#include "app/platform/storelock.h"
#include "db/files/filestore.h"
#include "db/store/connection.h"
#include "db/store/journal.h"
#include "db/store/projections.h"
#include "db/store/transaction.h"
#include "db/types/staging.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace congso {

/// What a job on the writing connection works with. The transaction is open; returning an error rolls it back.
struct Writing
{
    Connection &connection;
    Journal &journal;
    Projections &projections;
    DirectoryCache &directory;
    bool leftToSend = false; ///< an act was recorded that waits for the server, and that somebody waits for

    /// Appends to the journal and applies to the lists. What failed has to be rolled back.
    Result<QList<Event>> record(const Authorship &authorship, const QList<PreparedEvent> &events,
                                std::optional<qint64> base = std::nullopt);
};

/// The threads and connections behind an OfficeStore: one thread owns the writing connection, a few
/// share read-only ones. Jobs are values; results come back through futures. Watches for changes made
/// here or by other programs on the same folder and tells of them at most every 50 ms.
class StoreEngine : public QObject
{
    Q_OBJECT
public:
    enum class Open { Existing, New };
    static Result<std::unique_ptr<StoreEngine>> open(const StoreRef &ref, const Services &services, Open how,
                                                     const QString &purpose = {});
    ~StoreEngine() override;

    template <class T>
    QFuture<Result<T>> write(std::function<Result<T>(Writing &)> job)
    {
        return QtConcurrent::run(&m_writers, [this, job = std::move(job)] {
            const QMutexLocker alone(&m_writing);
            return writeNow<T>(job);
        });
    }

    /// For work that makes its own transactions on the writing connection.
    template <class T>
    QFuture<Result<T>> own(std::function<Result<T>(Connection &)> job)
    {
        return QtConcurrent::run(&m_writers, [this, job = std::move(job)] {
            const QMutexLocker alone(&m_writing);
            m_writer->clearError();
            m_writer->setToday(today());
            auto result = job(*m_writer);
            m_writer->clearError();
            Q_EMIT wrote();
            return result;
        });
    }

    template <class T>
    QFuture<Result<T>> read(std::function<Result<T>(Connection &)> job, std::stop_token stop = {})
    {
        return QtConcurrent::run(&m_readers, [this, job = std::move(job), stop] { return readNow<T>(job, stop); });
    }

    /// Runs inside a job that already is on the writing thread.
    template <class T>
    Result<T> writeNow(const std::function<Result<T>(Writing &)> &job);

    /// On the writing thread, when the directory was written by other means than Writing::record.
    void forgetDirectory() { m_directory.touched(); }

    FileStore &files() { return *m_files; }
    StoreLock &lock() { return *m_lock; }
    const Services &services() const { return m_services; }
    QString folder() const { return m_folder; }
    QString databasePath() const;
    /// Where a large database is while it is written anew.
    QString rewritingPath() const;
    /// Writing it anew takes too long to do while somebody waits, and too much memory to do there.
    bool isLarge() const;
    QString purpose() const { return m_purpose; }
    QUuid storeId() const { return m_storeId; }

    /// The office's zone, for the day that the views go by.
    void setUtcOffsetMinutes(int minutes) { m_utcOffset.store(minutes); }
    int utcOffsetMinutes() const { return m_utcOffset.load(); }
    /// The day in that zone, YYYY-MM-DD.
    QByteArray today() const;

    /// Closes the read-only connections and waits for their jobs, so that the folder can be held alone.
    void closeReaders();

    /// On the writing thread, after a transaction: removes stored files that nothing names any more.
    Outcome removeUnnamed(Connection &connection, const QStringList &hashes);
    /// The same for those that a transaction has left to be removed (erasure::leave()).
    Outcome removeLeaving(Connection &connection);
    /// On the writing thread: makes what was deleted unreadable in the database's files too.
    Outcome scrub(Connection &connection);

Q_SIGNALS:
    void wrote();
    /// What was recorded waits for the server, and is durable here. Comes in the thread that has written it.
    void leftToSend();
    void changed(const congso::ChangeSet &changes);

private:
    StoreEngine(QString folder, Services services);
    Outcome start(Open how, const QString &purpose);
    Outcome prepare(Open how, const QString &purpose);
    /// A proven copy of the database in before-upgrade/, made before an older one is changed.
    Outcome copyBefore(int version);
    /// What an upgrade left to be done: the lists folded anew where what the events mean for them has changed.
    Outcome finishUpgrade();
    QString upgradeFolder() const;
    template <class T>
    Result<T> readNow(const std::function<Result<T>(Connection &)> &job, const std::stop_token &stop);
    Result<std::unique_ptr<Connection>> borrowReader();
    void giveBack(std::unique_ptr<Connection> connection);
    void followSoon();
    void follow();
    void followed(const QList<QPair<SubjectId, qint64>> &news);
    void tell(const QList<QPair<SubjectId, qint64>> &news);

    QString m_folder;
    Services m_services;
    QString m_purpose;
    QUuid m_storeId;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<Connection> m_writer;
    DirectoryCache m_directory;
    QMutex m_readerMutex;
    std::vector<std::unique_ptr<Connection>> m_idleReaders;
    QMutex m_writing; ///< a thread waiting for a job's result may run the job itself, beside the writing thread
    QThreadPool m_writers;
    QThreadPool m_readers;
    QTimer m_followSoon;
    QDeadlineTimer m_tellAfter; ///< the next that is told is a burst's
    QTimer m_watch;
    qint64 m_lastChange = 0;
    std::atomic<int> m_utcOffset = 420;
    bool m_following = false;
    bool m_followAgain = false;
};

template <class T>
Result<T> StoreEngine::writeNow(const std::function<Result<T>(Writing &)> &job)
{
    m_writer->setToday(today());
    Transaction transaction(*m_writer);
    if (m_writer->failed())
        return tl::make_unexpected(*m_writer->error());
    Journal journal(*m_writer, *m_services.clock);
    Projections projections(*m_writer, journal);
    m_directory.begin(*m_writer);
    Writing writing{*m_writer, journal, projections, m_directory};
    Result<T> result = job(writing);
    if (m_writer->failed())
        return tl::make_unexpected(*m_writer->error());
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    if (writing.leftToSend)
        Q_EMIT leftToSend();
    Q_EMIT wrote();
    return result;
}

template <class T>
Result<T> StoreEngine::readNow(const std::function<Result<T>(Connection &)> &job, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    auto connection = borrowReader();
    if (!connection)
        return tl::make_unexpected(connection.error());
    (*connection)->setToday(today());
    Result<T> result = [&]() -> Result<T> {
        const std::stop_callback interrupt(stop, [&connection] { (*connection)->interrupt(); });
        return job(**connection);
    }();
    const std::optional<Error> error = (*connection)->error();
    (*connection)->clearError();
    giveBack(std::move(*connection));
    if (error)
        return tl::make_unexpected(*error);
    return result;
}

}
