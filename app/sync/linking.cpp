// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/linking.h"

#include "app/office/credentials.h"
#include "app/platform/hangup.h"
#include "app/sync/exchange.h"
#include "db/store/directoryqueries.h"
#include "db/store/rewinding.h"

#include <QFileInfo>

namespace congso::sync {

namespace {
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
Outcome setPassword(OfficeStore &store, const PersonId &person, const QString &password)
{
    const qint64 now = store.services().clock->now();
    return store.engine().own<std::monostate>([=](Connection &connection) -> Outcome {
        const SystemClock clock;
        const qint64 row = Journal(connection, clock).rowOf(person.uuid());
        if (!row || !directoryqueries::identity(connection, row))
            return failure(ErrorCode::ServerOther, {{QStringLiteral("reason"), QStringLiteral("no_person")}});
        return credentials::has(connection, row) ? success() : credentials::set(connection, row, password, now);
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

Result<std::unique_ptr<OfficeServer>> connectTo(const ServerAccount &account)
{
    ServerPatience patience;
    patience.hangUp = hangUp;
    return OfficeServer::connect(account.address, account.credentials, patience);
}

Result<std::shared_ptr<OfficeStore>> linkNew(const StoreRef &ref, const Services &services, const ServerAccount &account,
                                             const QString &password, std::stop_token stop)
{
    auto server = connectTo(account);
    if (!server)
        return tl::make_unexpected(server.error());
    auto identity = activeIdentity(**server);
    if (!identity)
        return tl::make_unexpected(identity.error());
    const Link link = freshLink(account, *identity, services.clock->now());
    const bool there = QFileInfo::exists(ref.folder + QStringLiteral("/office.sqlite"));
    auto store = there ? OfficeStore::open(ref, services) : OfficeStore::createLinked(ref, services, link);
    if (!store)
        return store;
    if (there) {
        auto now = (*store)->engine().read<std::optional<Link>>([](Connection &connection) -> Result<std::optional<Link>> { return linked::read(connection); }).result();
        if (!now)
            return tl::make_unexpected(now.error());
        if (!*now || (*now)->server != link.server || (*now)->person != link.person)
            return failure(ErrorCode::StoreExists, {{QStringLiteral("folder"), ref.folder}});
    }
    Exchange exchange(**store, **server, {}, stop);
    if (auto found = exchange.discover(); !found)
        return tl::make_unexpected(found.error());
    for (;;) {
        auto known = knowsPerson(**store, link.person);
        auto job = exchange.plan();
        if (!known || !job)
            return tl::make_unexpected(known ? job.error() : known.error());
        if (*known || *job == Exchange::Job::Nothing)
            break;
        if (auto done = exchange.execute(Exchange::Job::Pull); !done)
            return tl::make_unexpected(done.error());
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
    }
    if (auto set = setPassword(**store, link.person, password.isEmpty() ? account.credentials.password : password); !set)
        return tl::make_unexpected(set.error());
    return store;
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
    auto mark = store.engine().read<rewinding::Mark>([common](Connection &connection) -> Result<rewinding::Mark> { return rewinding::markAt(connection, common); }).result();
    if (!mark)
        return tl::make_unexpected(mark.error());
    auto known = (*server)->knows(mark->seq, mark->hash);
    if (!known && known.error().code != ErrorCode::UsageNotFound)
        return tl::make_unexpected(known.error());
    if (!known || !*known)
        return failure(ErrorCode::ServerOther, args);
    Link link = freshLink(account, *identity, store.services().clock->now());
    link.cursor = common;
    link.lastSeq = mark->seq;
    link.lastHash = mark->hash;
    return store.engine().write<std::monostate>([link, common](Writing &writing) -> Outcome {
        linked::put(writing.connection, link);
        writing.journal.forget();
        return rewinding::rewind(writing.connection, writing.journal, writing.projections, common, link.person);
    }).result();
}

Outcome unlink(OfficeStore &store, bool withoutFiles)
{
    return store.engine().write<std::monostate>([withoutFiles](Writing &writing) -> Outcome {
        if (!linked::read(writing.connection))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), QStringLiteral("link")}});
        const qint64 missing = serverfiles::standing(writing.connection).missing;
        if (missing > 0 && !withoutFiles)
            return failure(ErrorCode::FileMissing, {{QStringLiteral("count"), missing}});
        writing.directory.touched();
        return rewinding::takeOver(writing.connection, writing.journal, writing.projections);
    }).result();
}

Outcome sendAgain(OfficeStore &store)
{
    return sendAgainLater(store).result();
}

QFuture<Result<std::monostate>> sendAgainLater(OfficeStore &store)
{
    return store.engine().write<std::monostate>([](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        if (!link || link->stopped != QLatin1String("restored"))
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), QStringLiteral("link")}});
        const qint64 after = link->stoppedArgs.value(QStringLiteral("after")).toLongLong();
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
