// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/rewinding.h"

#include "db/store/linked.h"
#include "db/store/pending.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace congso::rewinding {

namespace {
struct Unstamped
{
    qint64 arrived;
    BatchId batch;
    qint64 subject;
    PersonId actor;
    qint64 at;
};

QList<Unstamped> listed(Query &row)
{
    QList<Unstamped> all;
    while (row.next())
        all << Unstamped{row.integer(0), row.id<BatchId>(1), row.integer(2), row.id<PersonId>(3), row.integer(4)};
    return all;
}

/// They were made before whatever waits: they are sent before it, so that their numbers are still free.
bool keepActs(Connection &connection, const QList<Unstamped> &events, const PersonId &me)
{
    QList<PendingAct> acts;
    QSet<BatchId> kept;
    for (const Unstamped &event : events) {
        if (event.actor != me || kept.contains(event.batch) || pending::one(connection, event.batch))
            continue;
        kept.insert(event.batch);
        // There is no command to decide again: it is sent as it was recorded.
        acts << PendingAct{0, event.batch, me, QByteArray(""), {}, event.at, true};
    }
    const QList<PendingAct> waiting = pending::all(connection);
    qint64 position = std::min<qint64>(waiting.isEmpty() ? 0 : waiting.first().position, 0) - acts.size();
    for (PendingAct &act : acts) {
        act.position = position++;
        if (!pending::keep(connection, act))
            return false;
    }
    return true;
}

bool foldAgain(Projections &projections, const QList<Unstamped> &events)
{
    QSet<qint64> done;
    for (const Unstamped &event : events) {
        if (done.contains(event.subject))
            continue;
        done.insert(event.subject);
        if (!projections.refold(event.subject))
            return false;
    }
    return true;
}

Outcome outcomeOf(Connection &connection, bool done)
{
    if (done && !connection.failed())
        return success();
    return tl::make_unexpected(connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
}
}

Place lastShared(Connection &connection)
{
    if (const auto link = linked::read(connection))
        return {link->server, link->cursor};
    if (const auto cut = linked::cutLoose(connection))
        return {cut->office, cut->seq};
    return {{}, markAt(connection, std::numeric_limits<qint64>::max()).seq};
}

Mark markAt(Connection &connection, qint64 seq)
{
    Query row = connection.query(query::event_before);
    row.bindAll(seq);
    return row.next() ? Mark{row.integer(0), row.blob(1)} : Mark();
}

Outcome rewind(Connection &connection, Journal &journal, Projections &projections, qint64 seq, const PersonId &me)
{
    journal.forget();
    QList<Unstamped> events;
    {
        Query row = connection.query(query::events_from_seq);
        row.bindAll(seq);
        events = listed(row);
    }
    for (const NamedSql *sql : {&query::pending_numbers_from_seq, &query::events_unstamp, &query::subjects_rewind}) {
        Query run = connection.query(*sql);
        if (sql != &query::subjects_rewind)
            run.bindAll(seq);
        if (!run.run())
            return outcomeOf(connection, false);
    }
    return outcomeOf(connection, keepActs(connection, events, me) && foldAgain(projections, events));
}

Outcome takeOver(Connection &connection, Journal &journal, Projections &projections)
{
    const auto link = linked::read(connection);
    if (!link)
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), QStringLiteral("link")}});
    const qint64 last = markAt(connection, std::numeric_limits<qint64>::max()).seq;
    QList<Unstamped> waiting;
    {
        Query row = connection.query(query::events_unstamped);
        waiting = listed(row);
    }
    linked::setCutLoose(connection, {last, link->server});
    linked::drop(connection);
    journal.forget();
    for (const Unstamped &one : std::as_const(waiting)) {
        const QList<Event> events = pending::events(connection, one.batch);
        const auto found = std::find_if(events.begin(), events.end(), [&one](const Event &event) { return event.arrived == one.arrived; });
        if (found == events.end())
            continue;
        Event event = *found;
        if (!journal.stamp(event, one.subject, pending::request(connection, one.arrived), link->epoch + 1))
            return outcomeOf(connection, false);
        // The next number is the one after those that are in the lists.
        if (event.stamp->number && !projections.refold(one.subject))
            return outcomeOf(connection, false);
    }
    bool done = foldAgain(projections, waiting);
    for (const char *table : {"pending_numbers", "pending", "wanted_histories", "vanishing", "server_files"})
        done = done && connection.execute(QByteArray("DELETE FROM ") + table).has_value();
    return outcomeOf(connection, done);
}

}
