// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/storeengine.h"

#include "app/office/rewriting.h"
#include "app/platform/folderkind.h"
#include "db/store/erasure.h"
#include "db/store/filetexts.h"
#include "db/store/findingqueries.h"
#include "db/store/hashing.h"
#include "db/store/localqueries.h"
#include "db/store/migrator.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/snapshot.h"
#include "db/store/verifier.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace congso {

namespace {
constexpr int followDelayMs = 50;
constexpr int watchEveryMs = 700;
constexpr int mostChangesTold = 1000;
constexpr int readerCount = 3;
}

Result<QList<Event>> Writing::record(const Authorship &authorship, const QList<PreparedEvent> &events, std::optional<qint64> base)
{
    for (const PreparedEvent &one : events)
        directory.recorded(one.event.kind);
    auto appended = journal.append(authorship, events, base);
    if (!appended) {
        journal.forget();
        return appended;
    }
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!projections.apply(appended->at(i), events.at(i).event.payload)) {
            journal.forget();
            return tl::make_unexpected(connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
        }
    }
    return appended;
}

StoreEngine::StoreEngine(QString folder, Services services) : m_folder(std::move(folder)), m_services(services)
{
    m_writers.setMaxThreadCount(1);
    m_writers.setExpiryTimeout(-1);
    m_readers.setMaxThreadCount(readerCount);
    m_followSoon.setSingleShot(true);
    connect(&m_followSoon, &QTimer::timeout, this, &StoreEngine::follow);
    connect(this, &StoreEngine::wrote, this, &StoreEngine::followSoon);
    m_watch.setInterval(watchEveryMs);
    connect(&m_watch, &QTimer::timeout, this, &StoreEngine::follow);
}

StoreEngine::~StoreEngine()
{
    m_watch.stop();
    m_followSoon.stop();
    m_writers.waitForDone();
    m_readers.waitForDone();
}

QString StoreEngine::databasePath() const
{
    return m_folder + QStringLiteral("/office.sqlite");
}

QString StoreEngine::rewritingPath() const
{
    return m_folder + QStringLiteral("/rewriting.sqlite");
}

bool StoreEngine::isLarge() const
{
    return QFileInfo(databasePath()).size() > m_services.rewrittenAtOnce;
}

QByteArray StoreEngine::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock->now(), Qt::OffsetFromUTC, utcOffsetMinutes() * 60).date().toString(Qt::ISODate).toLatin1();
}

Result<std::unique_ptr<StoreEngine>> StoreEngine::open(const StoreRef &ref, const Services &services, Open how, const QString &purpose)
{
    std::unique_ptr<StoreEngine> engine(new StoreEngine(QDir(ref.folder).absolutePath(), services));
    if (auto started = engine->start(how, purpose); !started)
        return tl::make_unexpected(started.error());
    return engine;
}

Outcome StoreEngine::start(Open how, const QString &purpose)
{
    const QVariantMap where{{QStringLiteral("folder"), m_folder}};
    const QFileInfo database(databasePath());
    if (how == Open::Existing && !database.isFile())
        return failure(QFileInfo::exists(m_folder) && !QDir(m_folder).isEmpty() ? ErrorCode::StoreForeign : ErrorCode::StoreNotFound, where);
    if (how == Open::Existing && migrator::surelyForeign(databasePath()))
        return failure(ErrorCode::StoreForeign, where);
    if (how == Open::New && QFileInfo::exists(m_folder) && !QDir(m_folder).isEmpty())
        return failure(database.isFile() ? ErrorCode::StoreExists : ErrorCode::StoreForeign, where);
    if (m_services.foldersChecked) {
        if (auto fit = checkFolderKind(m_folder); !fit)
            return fit;
    }
    if (how == Open::New) {
        if (auto made = makePrivateFolder(m_folder); !made)
            return made;
    }
    auto lock = StoreLock::shared(m_folder + QStringLiteral("/lock"));
    if (!lock)
        return tl::make_unexpected(lock.error());
    m_lock = std::move(*lock);
    return prepare(how, purpose);
}

Outcome StoreEngine::finishUpgrade()
{
    const QString refold = QStringLiteral("refold");
    {
        Query left = m_writer->query(query::unfinished_has);
        left.bindAll(refold);
        if (!left.next())
            return m_writer->failed() ? Outcome(tl::make_unexpected(*m_writer->error())) : success();
    }
    if (auto alone = m_lock->makeExclusive(); !alone)
        return alone;
    if (auto folded = rebuildAll(*m_writer, {}, {}); !folded)
        return tl::make_unexpected(folded.error());
    // Cut off before this, it is folded once more.
    {
        Query done = m_writer->query(query::unfinished_done);
        done.bindAll(refold);
        if (!done.run())
            return tl::make_unexpected(*m_writer->error());
    }
    return m_lock->makeShared();
}

Outcome StoreEngine::prepare(Open how, const QString &purpose)
{
    if (how == Open::New) {
        // Made here, so that it is its owner's alone from the first moment.
        const int handle = m_services.files->createFile(databasePath());
        if (handle < 0)
            return failure(ErrorCode::StoreReadOnly, {{QStringLiteral("folder"), m_folder}});
        m_services.files->closeFile(handle);
    }
    auto writer = Connection::open(databasePath(), how == Open::New ? Connection::Mode::Create : Connection::Mode::ReadWrite,
                                   m_services.vfs);
    if (!writer)
        return tl::make_unexpected(writer.error());
    m_writer = std::move(*writer);
    auto version = migrator::versionOf(*m_writer);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version == 0 && how == Open::Existing)
        return failure(ErrorCode::StoreForeign, {{QStringLiteral("folder"), m_folder}});
    if (*version < migrator::currentVersion()) {
        if (auto alone = m_lock->makeExclusive(); !alone)
            return alone;
        if (auto safe = copyBefore(*version); !safe)
            return safe;
        if (auto migrated = migrator::migrate(*m_writer); !migrated)
            return migrated;
        if (how == Open::New) {
            Transaction transaction(*m_writer);
            {
                Query add = m_writer->query(query::store_add);
                add.bindAll(uuid7(m_services.clock->now(), randomBytes(10)).toRfc4122(), purpose, m_services.clock->now());
                add.run();
            }
            if (auto done = transaction.commit(); !done)
                return done;
        }
        if (auto shared = m_lock->makeShared(); !shared)
            return shared;
    }
    if (auto finished = finishUpgrade(); !finished)
        return finished;
    {
        Query store = m_writer->query(query::store_row);
        if (!store.next())
            return failure(ErrorCode::StoreForeign, {{QStringLiteral("folder"), m_folder}});
        m_storeId = QUuid::fromRfc4122(store.blob(0));
        m_purpose = store.text(2);
    }
    {
        Query changedMax = m_writer->query(query::changed_max);
        m_lastChange = changedMax.next() ? changedMax.integer(0) : 0;
    }
    m_files = std::make_unique<FileStore>(m_folder + QStringLiteral("/files"), *m_services.files);
    // Left by a program that was cut off; those of one at work stay, as the lock is not to be had alone then.
    if ((m_files->hasTemporaries() || QFile::exists(rewritingPath())) && m_lock->makeExclusive()) {
        m_files->collectTemporaries();
        QFile::remove(rewritingPath());
        if (auto shared = m_lock->makeShared(); !shared)
            return shared;
    }
    // Where it does not go now it is tried again; nobody is kept from working for it.
    const bool left = !erasure::leaving(*m_writer).isEmpty() || erasure::isRewritingLeft(*m_writer);
    if (left && !(removeLeaving(*m_writer) && rewriteLeft(*this, *m_writer)))
        m_writer->clearError();
    m_watch.start();
    return success();
}

QString StoreEngine::upgradeFolder() const
{
    return m_folder + QStringLiteral("/before-upgrade");
}

/// What an upgrade could spoil is the database alone: files are named by their contents and never rewritten.
Outcome StoreEngine::copyBefore(int version)
{
    if (version == 0)
        return success();
    if (auto made = makePrivateFolder(upgradeFolder()); !made)
        return made;
    const QString name = QStringLiteral("office-v%1-%2.sqlite").arg(version).arg(m_services.clock->now());
    const QString target = upgradeFolder() + u'/' + name;
    const int handle = m_services.files->createFile(target);
    if (handle < 0)
        return failure(ErrorCode::BackupWrite, {{QStringLiteral("file"), target}});
    m_services.files->closeFile(handle);
    return copyBeforeUpgrade(*m_writer, target, m_services.vfs);
}

Result<std::unique_ptr<Connection>> StoreEngine::borrowReader()
{
    {
        const QMutexLocker lock(&m_readerMutex);
        if (!m_idleReaders.empty()) {
            auto connection = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
            return connection;
        }
    }
    return Connection::open(databasePath(), Connection::Mode::ReadOnly, m_services.vfs);
}

void StoreEngine::giveBack(std::unique_ptr<Connection> connection)
{
    const QMutexLocker lock(&m_readerMutex);
    m_idleReaders.push_back(std::move(connection));
}

void StoreEngine::closeReaders()
{
    m_readers.waitForDone();
    const QMutexLocker lock(&m_readerMutex);
    m_idleReaders.clear();
}

Outcome StoreEngine::removeUnnamed(Connection &connection, const QStringList &hashes)
{
    {
        // Whoever names a file looks for it inside its own transaction, so that under this lock nothing can
        // come to name what is being removed.
        Transaction alone(connection);
        for (const QString &hash : hashes) {
            if (connection.failed())
                break;
            if (!localqueries::fileInUse(connection, hash)) {
                if (auto removed = m_files->remove(hash); !removed)
                    return removed;
                filetexts::drop(connection, hash);
                findingqueries::dropSignature(connection, hash);
            }
            erasure::gone(connection, hash);
        }
        if (auto done = alone.commit(); !done)
            return done;
    }
    return scrub(connection);
}

Outcome StoreEngine::removeLeaving(Connection &connection)
{
    return removeUnnamed(connection, erasure::leaving(connection));
}

Outcome StoreEngine::scrub(Connection &connection)
{
    // What was copied before an upgrade holds it too.
    QDir(upgradeFolder()).removeRecursively();
    return erasure::emptyLog(connection);
}

/// What comes alone is told at once, a burst every followDelayMs; what changes nothing that is told holds nothing up.
void StoreEngine::followSoon()
{
    if (m_followSoon.isActive())
        return;
    if (m_tellAfter.hasExpired())
        follow();
    else
        m_followSoon.start(int(m_tellAfter.remainingTime()));
}

void StoreEngine::follow()
{
    if (m_following) {
        m_followAgain = true;
        return;
    }
    m_following = true;
    using News = QList<QPair<SubjectId, qint64>>;
    const auto look = [since = m_lastChange](Connection &connection) -> Result<News> {
        News news;
        Query row = connection.query(query::subjects_changed_since);
        row.bindAll(since, mostChangesTold + 1);
        while (row.next())
            news << qMakePair(row.id<SubjectId>(0), row.integer(1));
        if (news.size() > mostChangesTold) {
            Query last = connection.query(query::changed_max);
            if (last.next())
                news.last().second = last.integer(0);
        }
        return news;
    };
    // The answer comes back as an event to this object, which waits for its pools' jobs and takes its events with it.
    m_readers.start([this, look] {
        const News news = readNow<News>(look, {}).value_or(News());
        QMetaObject::invokeMethod(this, [this, news] { followed(news); }, Qt::QueuedConnection);
    });
}

void StoreEngine::followed(const QList<QPair<SubjectId, qint64>> &news)
{
    m_following = false;
    tell(news);
    if (std::exchange(m_followAgain, false))
        followSoon();
}

void StoreEngine::tell(const QList<QPair<SubjectId, qint64>> &news)
{
    if (news.isEmpty())
        return;
    m_lastChange = news.last().second;
    m_tellAfter.setRemainingTime(followDelayMs);
    ChangeSet set;
    set.everything = news.size() > mostChangesTold;
    if (!set.everything) {
        for (const auto &entry : news)
            set.subjects << entry.first;
    }
    Q_EMIT changed(set);
}

}
