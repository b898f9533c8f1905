// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/lostacts.h"

#include "db/store/pending.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/serverfiles.h"

namespace congso::lostacts {

namespace {
enum Column { RegisterColumn = 27, YearColumn, NumberColumn, SuffixColumn, ReaderColumn, LabelColumn };

std::optional<NewEvent::NumberRequest> requestFrom(const Query &row)
{
    if (row.isNull(RegisterColumn))
        return std::nullopt;
    NewEvent::NumberRequest request{row.id<RegisterId>(RegisterColumn), int(row.integer(YearColumn)), std::nullopt, row.text(SuffixColumn)};
    if (!row.isNull(NumberColumn))
        request.wantedNumber = int(row.integer(NumberColumn));
    return request;
}
}

QList<WaitingAct> waiting(Connection &connection)
{
    QList<WaitingAct> acts;
    Query row = connection.query(query::pending_of_others);
    while (row.next())
        acts << WaitingAct{row.id<PersonId>(0), row.id<BatchId>(1)};
    return acts;
}

bool setAside(Connection &connection, const BatchId &batch, const PersonId &reader, const QString &label)
{
    Query add = connection.query(query::lost_events_add);
    add.bindAll(batch, reader, label.isNull() ? QStringLiteral("") : label);
    return add.run() && pending::drop(connection, batch);
}

QList<LostAct> all(Connection &connection)
{
    QList<LostAct> acts;
    QHash<BatchId, qsizetype> places;
    Query row = connection.query(query::lost_events_all);
    while (row.next()) {
        const Event event = eventFrom(row);
        const BatchId batch = event.body.batch;
        if (!places.contains(batch)) {
            places.insert(batch, acts.size());
            acts << LostAct{batch, row.id<PersonId>(ReaderColumn), row.text(LabelColumn), {}, {}};
        }
        LostAct &act = acts[places.value(batch)];
        act.events << event;
        act.asked << requestFrom(row);
    }
    return acts;
}

bool any(Connection &connection)
{
    return connection.query(query::lost_events_any).next();
}

bool isBack(Connection &connection, const EventId &event)
{
    Query drop = connection.query(query::lost_event_drop);
    drop.bindAll(event);
    return drop.run();
}

QStringList filesOf(Connection &connection, qint64 subject)
{
    QStringList hashes;
    Query row = connection.query(query::lost_events_of_subject);
    row.bindAll(subject);
    while (row.next())
        hashes << serverfiles::sizesIn(row.blob(0)).keys();
    return hashes;
}

}
