// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/comparing.h"

#include "app/office/background.h"
#include "app/office/storeengine.h"
#include "db/store/linked.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/rewinding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace congso::sync {

namespace {
constexpr int mostEvents = 5000; ///< on either side
constexpr int pageSize = 500;

struct Here
{
    Link link;
    QList<Event> events;
    bool more = false;
};

Result<Here> eventsHere(Connection &connection, qint64 after)
{
    auto link = linked::read(connection);
    if (!link)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}});
    Here here{*link, {}, false};
    Query row = connection.query(query::events_beyond);
    row.bindAll(after, mostEvents + 1);
    while (row.next())
        here.events << eventFrom(row);
    here.more = here.events.size() > mostEvents;
    if (here.more)
        here.events.removeLast();
    return here;
}

/// The last event of this store that the server remembers too.
Result<qint64> common(OfficeStore &store, OfficeServer &server, qint64 head)
{
    const auto markAt = [&store](qint64 seq) {
        return store.engine().read<rewinding::Mark>([seq](Connection &connection) -> Result<rewinding::Mark> { return rewinding::markAt(connection, seq); }).result();
    };
    qint64 known = 0;
    for (qint64 unknown = head + 1; unknown - known > 1;) {
        const auto mark = markAt(known + (unknown - known) / 2);
        if (!mark)
            return tl::make_unexpected(mark.error());
        if (mark->seq <= known) {
            known += (unknown - known) / 2;
            continue;
        }
        const auto there = server.knows(mark->seq, mark->hash);
        if (!there && there.error().code != ErrorCode::UsageNotFound)
            return tl::make_unexpected(there.error());
        if (there && *there)
            known = mark->seq;
        else
            unknown = mark->seq;
    }
    return known;
}

Result<QList<Event>> eventsThere(OfficeServer &server, qint64 after, bool &more)
{
    QList<Event> events;
    for (more = true; more && events.size() < mostEvents;) {
        auto page = server.pull(after, pageSize);
        if (!page)
            return tl::make_unexpected(page.error());
        for (const PulledEvent &pulled : std::as_const(page->events))
            events << pulled.event;
        more = page->more;
        after = page->upTo;
    }
    return events;
}

/// What a registration, a draft or a case file says of itself, where the document is not here.
QString labelIn(const QList<Event> &events)
{
    for (const Event &event : events) {
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        const QJsonObject fields = payload.value(QLatin1String("fields")).toObject();
        QString title = fields.value(QLatin1String("subject")).toString();
        if (title.isEmpty())
            title = fields.value(QLatin1String("title")).toString(payload.value(QLatin1String("title")).toString());
        if (title.isEmpty())
            continue;
        QString code = fields.value(QLatin1String("code_number")).toString();
        if (const QString notation = fields.value(QLatin1String("code_notation")).toString(); !notation.isEmpty())
            code += u'/' + notation;
        return code.isEmpty() ? title : code + u' ' + title;
    }
    return {};
}

QList<SideItem> grouped(Connection &connection, const PersonId &person, const QList<Event> &events)
{
    const SystemClock clock;
    Journal journal(connection, clock);
    const qint64 reader = journal.rowOf(person.uuid());
    QList<SideItem> items;
    QHash<SubjectId, qsizetype> places;
    for (const Event &event : events) {
        const auto place = places.constFind(event.body.subject);
        if (place == places.cend()) {
            places.insert(event.body.subject, items.size());
            items << SideItem{event.body.subject, linked::labelOf(connection, reader, journal.rowOf(event.body.subject.uuid())), areaOf(event.body.kind), {}, false};
        }
        SideItem &item = items[places.value(event.body.subject)];
        item.events << event;
        item.mine = item.mine || event.body.actor == person;
    }
    for (SideItem &item : items) {
        if (item.label.isEmpty())
            item.label = labelIn(item.events);
    }
    return items;
}

void withoutCommon(QList<Event> &here, QList<Event> &there)
{
    QSet<QUuid> known, both;
    for (const Event &event : std::as_const(here))
        known.insert(event.body.id.uuid());
    for (const Event &event : std::as_const(there)) {
        if (known.contains(event.body.id.uuid()))
            both.insert(event.body.id.uuid());
    }
    const auto common = [&both](const Event &event) { return both.contains(event.body.id.uuid()); };
    here.removeIf(common);
    there.removeIf(common);
}

/// From where the two may differ; \a server is asked only where it was not the store that stopped it with a number, and is
/// null afterwards where it did not answer.
qint64 differsAfter(OfficeStore &store, const Link &link, OfficeServer *&server)
{
    if (link.stopped == QLatin1String("restored"))
        return link.stoppedArgs.value(QStringLiteral("after")).toLongLong();
    if (link.stopped.isEmpty())
        return link.cursor;
    // Another office, another person: nothing of what is there is this store's.
    if (link.stopped != QLatin1String("older"))
        return std::numeric_limits<qint64>::max() - 1;
    const qint64 head = qMin(link.lastSeq, link.stoppedArgs.value(QStringLiteral("server")).toLongLong());
    if (const auto found = server ? common(store, *server, head) : Result<qint64>(head))
        return *found;
    server = nullptr;
    return head;
}

Result<Comparison> compareNow(Office &office, const std::optional<ServerAccount> &account, const std::stop_token &stop)
{
    OfficeStore &store = office.store();
    auto linked = store.engine().read<Here>([](Connection &connection) { return eventsHere(connection, std::numeric_limits<qint64>::max() - 1); }).result();
    if (!linked)
        return tl::make_unexpected(linked.error());
    const Link link = linked->link;
    Result<std::unique_ptr<OfficeServer>> connected(nullptr);
    const bool ours = link.stopped != QLatin1String("other_office") && link.stopped != QLatin1String("other_person");
    if (account && ours)
        connected = connectTo(*account, stop);
    OfficeServer *server = connected ? connected->get() : nullptr;
    const std::stop_callback leave(stop, [server] {
        if (server)
            server->stop();
    });
    if (server && !server->whoAmI())
        server = nullptr;
    const qint64 after = differsAfter(store, link, server);
    auto here = store.engine().read<Here>([after](Connection &connection) { return eventsHere(connection, after); }).result();
    if (!here)
        return tl::make_unexpected(here.error());
    Comparison comparison;
    comparison.after = after;
    comparison.more = here->more;
    QList<Event> there;
    if (server) {
        bool more = false;
        auto told = eventsThere(*server, after, more);
        comparison.asked = told.has_value();
        comparison.more = comparison.more || more;
        there = told.value_or(QList<Event>());
    }
    withoutCommon(here->events, there);
    return store.engine().read<Comparison>([&](Connection &connection) -> Result<Comparison> {
        comparison.here = grouped(connection, link.person, here->events);
        comparison.there = grouped(connection, link.person, there);
        return comparison;
    }).result();
}
}

QFuture<Result<Comparison>> compare(Office &office, const std::optional<ServerAccount> &account, const std::stop_token &stop)
{
    return inBackground(office, [held = office.shared_from_this(), account, stop] { return compareNow(*held, account, stop); });
}

Result<qint64> lastCommon(OfficeStore &store, const ServerAccount &account)
{
    auto link = store.engine().read<std::optional<Link>>([](Connection &connection) -> Result<std::optional<Link>> { return linked::read(connection); }).result();
    if (!link || !*link)
        return link ? failure(ErrorCode::UsageNotFound, {{QStringLiteral("problem"), QStringLiteral("unlinked")}}) : tl::make_unexpected(link.error());
    auto server = connectTo(account);
    if (!server)
        return tl::make_unexpected(server.error());
    const auto identity = (*server)->whoAmI();
    return identity ? common(store, **server, qMin((*link)->lastSeq, identity->head)) : tl::make_unexpected(identity.error());
}

}
