// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/linking.h"

#include "app/office/credentials.h"
#include "app/platform/awaitsocket.h"
#include "app/platform/hangup.h"
#include "app/platform/resolving.h"
#include "app/platform/storelock.h"
#include "app/sync/exchange.h"
#include "app/sync/settling.h"
#include "db/store/directoryqueries.h"
#include "db/store/migrator.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/rewinding.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <future>

namespace congso::sync {

namespace {
constexpr qint64 largestCertificates = 1024 * 1024;
constexpr qint64 onePage = 4096; ///< of an SQLite file
const QString certificatesName = QStringLiteral("server.crt");

/// The file that was named may lie on a stick: a copy stays with the store.
Outcome keepCertificates(const QString &folder, const QString &file)
{
    const QString kept = folder + u'/' + certificatesName;
    if (file.isEmpty() || QFileInfo(file) == QFileInfo(kept))
        return success();
    QFile source(file);
    QSaveFile target(kept);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), file}});
    const QByteArray bytes = source.read(largestCertificates);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !target.commit())
        return failure(ErrorCode::FileWrite, {{QStringLiteral("file"), kept}});
    return success();
}

Link freshLink(const ServerAccount &account, const ServerIdentity &server, qint64 now)
{
    Link link;
    link.url = account.address.url;
    link.login = account.credentials.role;
    link.server = server.office;
    link.person = server.person;
    link.epoch = server.epoch();
    // Whatever may be read now is fetched from the journal; the feed tells what changes from here on.
    link.accessCursor = server.accessHead;
    link.linkedAt = now;
    link.head = server.head;
    link.certificates = account.address.rootCertificates.isEmpty() ? QString() : certificatesName;
    return link;
}

Result<ServerIdentity> activeIdentity(OfficeServer &server)
{
    auto identity = server.whoAmI();
    if (identity && !identity->active)
        return failure(ErrorCode::ServerRefused);
    return identity;
}

/// Signing in here asks for what this PC knows alone; the person's record has come with the first pages.
Outcome setPassword(OfficeStore &store, const PersonId &person, const Result<QString> &hash)
{
    const qint64 now = store.services().clock->now();
    return store.engine().own<std::monostate>([=](Connection &connection) -> Outcome {
        const SystemClock clock;
        const qint64 row = Journal(connection, clock).rowOf(person.uuid());
        if (!row || !directoryqueries::identity(connection, row))
            return failure(ErrorCode::ServerOther, {{QStringLiteral("reason"), QStringLiteral("no_person")}});
        if (credentials::has(connection, row))
            return success();
        return hash ? credentials::put(connection, row, *hash, now) : Outcome(tl::make_unexpected(hash.error()));
    }).result();
}

Result<bool> knowsPerson(OfficeStore &store, const PersonId &person)
{
    return store.engine().read<bool>([person](Connection &connection) -> Result<bool> {
        const SystemClock clock;
        const qint64 row = Journal(connection, clock).rowOf(person.uuid());
        const auto identity = row ? directoryqueries::identity(connection, row) : std::nullopt;
        return identity && !identity->posts.isEmpty();
    }).result();
}
}

Result<std::unique_ptr<OfficeServer>> connectTo(const ServerAccount &account, const std::stop_token &stop, int answerMs)
{
    ServerPatience patience;
    patience.callMs = answerMs;
    patience.inLineMs = std::min(patience.inLineMs, answerMs);
    patience.connectMs = std::clamp(answerMs, 2'000, patience.connectMs);
    patience.hangUp = hangUp;
    patience.awaitSocket = awaitSocket;
    patience.addressesOf = addressesOf;
    return OfficeServer::connect(account.address, account.credentials, patience, stop);
}

ServerAddress addressOf(const OfficeStore &store, const Link &link)
{
    return {link.url, link.certificates.isEmpty() ? QString() : store.folder() + u'/' + link.certificates};
}

bool wasCutOff(const StoreRef &ref)
{
    static const QStringList made{QStringLiteral("office.sqlite"), QStringLiteral("office.sqlite-wal"), QStringLiteral("office.sqlite-shm"), QStringLiteral("lock"), QStringLiteral("files")};
    const QDir folder(ref.folder);
    const QStringList there = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const bool ours = !there.isEmpty() && std::all_of(there.begin(), there.end(), [](const QString &name) { return made.contains(name); });
    const QString database = folder.filePath(made.first());
    if (!ours || QDirIterator(folder.filePath(made.last()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext())
        return false;
    // Whoever makes it holds it.
    if (!StoreLock::exclusive(folder.filePath(QStringLiteral("lock"))))
        return false;
    QFile file(database);
    if (!file.exists() || file.size() == 0)
        return true;
    // One page holds no table.
    if (file.size() <= onePage && QFileInfo(folder.filePath(made.at(1))).size() == 0)
        return file.open(QIODevice::ReadOnly) && file.read(16).startsWith("SQLite format 3");
    if (migrator::surelyForeign(database))
        return false;
    auto connection = Connection::open(database, Connection::Mode::ReadWrite);
    const auto version = connection ? migrator::versionOf(**connection) : tl::make_unexpected(connection.error());
    if (!version || *version == 0)
        return version && (*connection)->pragma("schema_version") == "0";
    Query count = (*connection)->query(query::events_count);
    return count.next() && count.integer(0) == 0;
}

namespace {
/// The folder as a part of the server's office: made, or found from when it was cut off.
Result<std::shared_ptr<OfficeStore>> partOf(const StoreRef &ref, const Services &services, const Link &link)
{
    if (wasCutOff(ref))
        QDir(ref.folder).removeRecursively();
    if (!QFileInfo::exists(ref.folder + QStringLiteral("/office.sqlite")))
        return OfficeStore::createLinked(ref, services, link);
    auto store = OfficeStore::open(ref, services);
    if (!store)
        return store;
    auto now = (*store)->engine().read<std::optional<Link>>([](Connection &connection) -> Result<std::optional<Link>> { return linked::read(connection); }).result();
    if (!now)
        return tl::make_unexpected(now.error());
    if (!*now || (*now)->server != link.server || (*now)->person != link.person)
        return failure(ErrorCode::StoreExists, {{QStringLiteral("folder"), ref.folder}});
    return store;
}

/// Fetches until the person of the store is known here with a post, or all is fetched: not everybody has one.
Outcome fetchOffice(OfficeStore &store, Exchange &exchange, const PersonId &person, const std::stop_token &stop)
{
    if (auto found = exchange.discover(); !found)
        return found;
    if (auto office = exchange.directory(); !office)
        return office;
    for (;;) {
        auto known = knowsPerson(store, person);
        auto fetched = exchange.isFetched();
        if (!known || !fetched)
            return tl::make_unexpected(known ? fetched.error() : known.error());
        if (*known || *fetched)
            return success();
        if (auto done = exchange.execute(Exchange::Job::Pull); !done)
            return done;
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
    }
}
}

Result<std::shared_ptr<OfficeStore>> linkNew(const StoreRef &ref, const Services &services, const ServerAccount &account,
                                             const QString &password, std::stop_token stop, const Progress &progress)
{
    constexpr int steps = 3;
    const auto tell = [&progress](int step) {
        if (progress)
            progress(step, steps);
    };
    tell(0);
    // Slow on purpose: meanwhile the office is fetched.
    auto hash = std::async(std::launch::async, credentials::hashed, password.isEmpty() ? account.credentials.password : password);
    auto server = connectTo(account, stop);
    if (!server)
        return tl::make_unexpected(server.error());
    auto identity = activeIdentity(**server);
    if (!identity)
        return tl::make_unexpected(identity.error());
    const Link link = freshLink(account, *identity, services.clock->now());
    auto store = partOf(ref, services, link);
    if (!store)
        return store;
    if (auto kept = keepCertificates(ref.folder, account.address.rootCertificates); !kept)
        return tl::make_unexpected(kept.error());
    tell(1);
    Exchange exchange(**store, **server, {}, stop);
    if (auto fetched = fetchOffice(**store, exchange, link.person, stop); !fetched)
        return stop.stop_requested() ? failure(ErrorCode::Cancelled) : tl::make_unexpected(fetched.error());
    tell(2);
    if (auto set = setPassword(**store, link.person, hash.get()); !set)
        return tl::make_unexpected(set.error());
    return store;
}

Result<QString> linkFolder(const StoreRef &ref, const Services &services, const ServerAccount &account, std::stop_token stop, const Progress &progress)
{
    auto store = linkNew(ref, services, account, {}, std::move(stop), progress);
    if (!store)
        return tl::make_unexpected(store.error());
    return (*store)->engine().read<QString>([](Connection &connection) -> Result<QString> {
        const SystemClock clock;
        const auto link = linked::read(connection);
        const qint64 row = link ? Journal(connection, clock).rowOf(link->person.uuid()) : 0;
        const auto identity = row ? directoryqueries::identity(connection, row) : std::nullopt;
        return identity ? identity->person.login : QString();
    }).result();
}

namespace {
/// The last event up to \a seq of which the server says that it has it too: of what may not be read any more it says nothing.
/// seq 0: it has another one.
Result<rewinding::Mark> lastConfirmed(OfficeStore &store, OfficeServer &server, qint64 seq)
{
    for (qint64 step = 1;; step *= 2) {
        const auto mark = store.engine().read<rewinding::Mark>([seq](Connection &connection) -> Result<rewinding::Mark> { return rewinding::markAt(connection, seq); }).result();
        if (!mark || mark->seq == 0)
            return mark;
        const auto known = server.knows(mark->seq, mark->hash);
        if (known)
            return *known ? *mark : rewinding::Mark();
        if (known.error().code != ErrorCode::UsageNotFound)
            return tl::make_unexpected(known.error());
        if (mark->seq == 1)
            return rewinding::Mark();
        seq = qMax<qint64>(1, mark->seq - step);
    }
}
}

Outcome linkExisting(OfficeStore &store, const ServerAccount &account)
{
    auto server = connectTo(account);
    if (!server)
        return tl::make_unexpected(server.error());
    auto identity = activeIdentity(**server);
    if (!identity)
        return tl::make_unexpected(identity.error());
    auto place = store.engine().read<rewinding::Place>([](Connection &connection) -> Result<rewinding::Place> { return rewinding::lastShared(connection); }).result();
    if (!place)
        return tl::make_unexpected(place.error());
    const QVariantMap args{{QStringLiteral("server"), ServerAddress::shownHost(account.address.url)}};
    if (identity->office != (place->office.isNull() ? store.engine().storeId() : place->office) || identity->head == 0)
        return failure(ErrorCode::ServerOther, args);
    const qint64 common = qMin(place->seq, identity->head);
    auto mark = lastConfirmed(store, **server, common);
    if (!mark)
        return tl::make_unexpected(mark.error());
    if (mark->seq == 0)
        return failure(ErrorCode::ServerOther, args);
    if (auto kept = keepCertificates(store.folder(), account.address.rootCertificates); !kept)
        return kept;
    Link link = freshLink(account, *identity, store.services().clock->now());
    link.cursor = mark->seq; // what the server had between is held against what is here
    // What was gained and lost since the store had a server, or by whom it had one, is told from the beginning.
    link.accessCursor = 0;
    link.lastSeq = mark->seq;
    link.lastHash = mark->hash;
    return store.engine().write<std::monostate>([&store, link, common](Writing &writing) -> Outcome {
        linked::put(writing.connection, link);
        writing.journal.forget();
        auto rewound = rewinding::rewind(writing.connection, writing.journal, writing.projections, common, link.person);
        return rewound ? takeUpLost(store, writing, link.person) : rewound;
    }).result();
}

Outcome unlink(OfficeStore &store, bool withoutFiles)
{
    return unlinkLater(store, withoutFiles).result();
}

QFuture<Result<std::monostate>> setCertificates(OfficeStore &store, const QString &file)
{
    return store.engine().write<std::monostate>([folder = store.folder(), file](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
        if (auto kept = keepCertificates(folder, file); !kept)
            return kept;
        link->certificates = certificatesName;
        linked::put(writing.connection, *link);
        return success();
    });
}

QFuture<Result<std::monostate>> unlinkLater(OfficeStore &store, bool withoutFiles)
{
    return store.engine().write<std::monostate>([withoutFiles, parts = QString(store.folder() + QStringLiteral("/incoming-parts"))](Writing &writing) -> Outcome {
        if (!linked::read(writing.connection))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
        const qint64 missing = serverfiles::standing(writing.connection).missing;
        if (missing > 0 && !withoutFiles)
            return failure(ErrorCode::FileMissing, {{QStringLiteral("count"), missing}});
        writing.directory.touched();
        QDir(parts).removeRecursively(); // nothing is fetched any more
        return rewinding::takeOver(writing.connection, writing.journal, writing.projections);
    });
}

QFuture<Result<std::monostate>> setQuota(OfficeStore &store, qint64 bytes)
{
    return store.engine().write<std::monostate>([bytes](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link || bytes < 0)
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
        link->quota = bytes;
        linked::put(writing.connection, *link);
        return success();
    });
}

void tellSilence(OfficeStore &store)
{
    const qint64 now = store.services().clock->now();
    store.engine().write<std::monostate>([now](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link || link->failedAt > 0)
            return success();
        link->failedAt = now;
        linked::put(writing.connection, *link);
        return success();
    }).waitForFinished();
}

Outcome sendAgain(OfficeStore &store, std::optional<qint64> after)
{
    return sendAgainLater(store, after).result();
}

QFuture<Result<std::monostate>> sendAgainLater(OfficeStore &store, std::optional<qint64> common)
{
    return store.engine().write<std::monostate>([common](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        const bool restored = link && link->stopped == QLatin1String("restored");
        const bool older = link && link->stopped == QLatin1String("older");
        if (!restored && !(older && common && *common <= link->lastSeq))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), link ? QStringLiteral("not_stopped") : QStringLiteral("unlinked")}});
        const qint64 after = restored ? link->stoppedArgs.value(QStringLiteral("after")).toLongLong() : *common;
        const rewinding::Mark mark = rewinding::markAt(writing.connection, after);
        link->epoch = link->stoppedArgs.value(QStringLiteral("epoch")).toLongLong();
        link->cursor = after;
        link->lastSeq = mark.seq;
        link->lastHash = mark.hash;
        link->accessCursor = 0;
        link->stopped.clear();
        link->stoppedArgs.clear();
        linked::put(writing.connection, *link);
        return rewinding::rewind(writing.connection, writing.journal, writing.projections, after, link->person);
    });
}

}
