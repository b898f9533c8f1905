// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/pending.h"

#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/serverfiles.h"

namespace congso::pending {

namespace {
constexpr qsizetype idSize = 16;

/// Empty, but there: a null array is NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray bytesOf(const QList<QUuid> &ids)
{
    QByteArray bytes;
    for (const QUuid &id : ids)
        bytes += id.toRfc4122();
    return notNull(bytes);
}

QList<QUuid> idsOf(const QByteArray &bytes)
{
    QList<QUuid> ids;
    for (qsizetype at = 0; at + idSize <= bytes.size(); at += idSize)
        ids << QUuid::fromRfc4122(bytes.mid(at, idSize));
    return ids;
}

PendingAct actFrom(const Query &row)
{
    return {row.integer(0), row.id<BatchId>(1), row.id<PersonId>(2), row.blob(3), idsOf(row.blob(4)), row.integer(5), row.isTrue(6)};
}

bool runOn(Connection &connection, const NamedSql &sql, const BatchId &batch)
{
    Query query = connection.query(sql);
    query.bindAll(batch);
    return query.run();
}

qint64 counted(Connection &connection, const NamedSql &sql)
{
    Query row = connection.query(sql);
    return row.next() ? row.integer(0) : 0;
}
}

bool keep(Connection &connection, const PendingAct &act)
{
    Query add = connection.query(query::pending_add);
    add.bindAll(act.position, act.batch, act.person, notNull(act.command), bytesOf(act.ids), act.at, act.sent);
    return add.run();
}

QList<PendingAct> all(Connection &connection)
{
    QList<PendingAct> acts;
    Query row = connection.query(query::pending_all);
    while (row.next())
        acts << actFrom(row);
    return acts;
}

std::optional<PendingAct> one(Connection &connection, const BatchId &batch)
{
    Query row = connection.query(query::pending_one);
    row.bindAll(batch);
    return row.next() ? std::optional(actFrom(row)) : std::nullopt;
}

qint64 count(Connection &connection)
{
    return counted(connection, query::pending_count);
}

bool isUponOthers(Connection &connection, const BatchId &batch)
{
    Query row = connection.query(query::pending_upon_others);
    row.bindAll(batch);
    return row.next() && row.integer(0) != 0;
}

bool isMadeUponOthers(Connection &connection, const BatchId &batch)
{
    Query row = connection.query(query::pending_made_upon);
    row.bindAll(batch);
    return row.next() && row.integer(0) != 0;
}

bool isUponOthersNew(Connection &connection, const BatchId &batch)
{
    Query row = connection.query(query::pending_upon_new);
    row.bindAll(batch);
    return row.next() && row.integer(0) != 0;
}

bool markSent(Connection &connection, const BatchId &batch)
{
    return runOn(connection, query::pending_sent, batch);
}

QList<Event> events(Connection &connection, const BatchId &batch)
{
    QList<Event> all;
    Query row = connection.query(query::batch_events);
    row.bindAll(batch);
    while (row.next()) {
        if (Event event = eventFrom(row); !event.stamp)
            all << event;
    }
    return all;
}

std::optional<NewEvent::NumberRequest> request(Connection &connection, qint64 arrived)
{
    Query row = connection.query(query::pending_number);
    row.bindAll(arrived);
    if (!row.next())
        return std::nullopt;
    NewEvent::NumberRequest request{row.id<RegisterId>(0), int(row.integer(1)), std::nullopt, row.text(3)};
    if (!row.isNull(2))
        request.wantedNumber = int(row.integer(2));
    return request;
}

bool holdsNumber(Connection &connection, qint64 arrived)
{
    Query row = connection.query(query::pending_number);
    row.bindAll(arrived);
    return row.next() && row.isTrue(4);
}

QHash<BatchId, QList<qint64>> subjects(Connection &connection)
{
    QHash<BatchId, QList<qint64>> all;
    Query row = connection.query(query::pending_subjects);
    while (row.next())
        all[row.id<BatchId>(0)] << row.integer(1);
    return all;
}

qint64 holderOf(Connection &connection, const AssignedNumber &number)
{
    Query book = connection.query(query::subject_by_uuid);
    book.bindAll(number.registerId);
    if (!book.next())
        return 0;
    Query owner = connection.query(query::number_owner);
    owner.bindAll(book.integer(0), number.year, number.number, number.suffix);
    return owner.next() ? owner.integer(0) : 0;
}

QSet<QString> files(Connection &connection)
{
    QSet<QString> hashes;
    Query row = connection.query(query::payloads_unstamped);
    while (row.next()) {
        const QStringList named = serverfiles::sizesIn(row.blob(0)).keys();
        hashes.unite(QSet<QString>(named.begin(), named.end()));
    }
    return hashes;
}

bool drop(Connection &connection, const BatchId &batch)
{
    return runOn(connection, query::pending_numbers_drop, batch) && runOn(connection, query::pending_payloads_drop, batch)
        && runOn(connection, query::pending_events_drop, batch) && runOn(connection, query::pending_drop, batch);
}

bool addConflict(Connection &connection, const StoredConflict &conflict)
{
    const PendingAct &act = conflict.act;
    Query add = connection.query(query::conflict_add);
    add.bindAll(act.batch, conflict.subject, act.person, notNull(act.command), bytesOf(act.ids), notNull(conflict.mine), conflict.base, conflict.why,
                notNull(conflict.whyArgs), act.at, conflict.foundAt);
    return add.run();
}

QList<StoredConflict> conflicts(Connection &connection, bool settledToo)
{
    QList<StoredConflict> all;
    Query row = connection.query(query::conflicts_all);
    row.bindAll(settledToo);
    while (row.next()) {
        StoredConflict one;
        one.id = row.integer(0);
        one.subject = row.id<SubjectId>(2);
        one.act = {0, row.id<BatchId>(1), row.id<PersonId>(3), row.blob(4), idsOf(row.blob(5)), row.integer(10), false};
        one.mine = row.blob(6);
        one.base = row.integer(7);
        one.why = row.text(8);
        one.whyArgs = row.blob(9);
        one.foundAt = row.integer(11);
        one.settled = row.text(12);
        one.settledAt = row.integer(13);
        all << one;
    }
    return all;
}

qint64 conflictsCount(Connection &connection)
{
    return counted(connection, query::conflicts_count);
}

bool settleConflict(Connection &connection, qint64 id, const QString &kept, qint64 at)
{
    Query settle = connection.query(query::conflict_settle);
    settle.bindAll(id, kept, at);
    return settle.run();
}

}
