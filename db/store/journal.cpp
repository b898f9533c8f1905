// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/journal.h"

#include "db/store/hashing.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <sqlite3.h>

#include <algorithm>

namespace congso {

Event eventFrom(const Query &row)
{
    Event event;
    event.arrived = row.integer(0);
    EventBody &body = event.body;
    body.id = row.id<EventId>(1);
    body.batch = row.id<BatchId>(2);
    body.subject = row.id<SubjectId>(3);
    body.base = row.integer(4);
    body.kind = row.blob(5);
    body.v = int(row.integer(6));
    body.actor = row.id<PersonId>(7);
    body.post = row.id<PostId>(8);
    body.behalf = row.id<PersonId>(9);
    body.delegation = row.id<SubjectId>(10);
    body.device = QUuid::fromRfc4122(row.blob(11));
    body.atAuthor = row.integer(12);
    body.payloadHash = row.blob(13);
    if (!row.isNull(15)) {
        EventStamp stamp;
        stamp.epoch = row.integer(14);
        stamp.seq = row.integer(15);
        stamp.version = row.integer(16);
        stamp.at = row.integer(17);
        if (!row.isNull(18))
            stamp.number = AssignedNumber{row.id<RegisterId>(18), int(row.integer(19)), int(row.integer(20)), row.text(21)};
        stamp.prev = row.blob(22);
        stamp.hash = row.blob(23);
        stamp.seal = row.blob(24);
        event.stamp = stamp;
    }
    event.erased = row.isNull(25);
    if (!event.erased) {
        event.salt = row.blob(25);
        event.payload = row.blob(26);
    }
    return event;
}

void Journal::forget()
{
    m_head.reset();
    m_linked.reset();
    m_rows.clear();
}

Journal::Head Journal::head()
{
    if (m_head)
        return *m_head;
    Query row = m_connection.query(query::journal_head);
    if (row.next())
        return {row.integer(0), row.integer(1), row.blob(2)};
    Query store = m_connection.query(query::store_row);
    return {store.next() ? store.integer(1) : 1, 0, {}};
}

qint64 Journal::rowOf(const QUuid &uuid)
{
    if (const qint64 known = m_rows.value(uuid))
        return known;
    Query row = m_connection.query(query::subject_by_uuid);
    row.bindAll(uuid.toRfc4122());
    if (!row.next())
        return 0;
    m_rows.insert(uuid, row.integer(0));
    return row.integer(0);
}

qint64 Journal::rowFor(const QUuid &uuid, const QByteArray &area)
{
    const qint64 row = rowOf(uuid);
    return row ? row : add(uuid, area);
}

qint64 Journal::add(const QUuid &uuid, const QByteArray &area)
{
    Query add = m_connection.query(query::subject_add);
    add.bindAll(uuid.toRfc4122(), QLatin1String(area));
    if (!add.run())
        return 0;
    const qint64 row = sqlite3_last_insert_rowid(m_connection.handle());
    m_rows.insert(uuid, row);
    return row;
}

QUuid Journal::uuidOf(qint64 row)
{
    Query query = m_connection.query(query::subject_by_row);
    query.bindAll(row);
    return query.next() ? QUuid::fromRfc4122(query.blob(0)) : QUuid();
}

Journal::Subject Journal::subject(const SubjectId &id, const QByteArray &area)
{
    {
        Query row = m_connection.query(query::subject_by_uuid);
        row.bindAll(id);
        if (row.next()) {
            m_rows.insert(id.uuid(), row.integer(0));
            return {row.integer(0), row.integer(1), row.blob(2)};
        }
    }
    return {add(id.uuid(), area), 0, {}};
}

Result<std::optional<AssignedNumber>> Journal::assign(const NewEvent &event, qint64 subjectRow)
{
    if (!event.number)
        return std::nullopt;
    const NewEvent::NumberRequest &request = *event.number;
    const qint64 registerRow = rowFor(request.registerId.uuid(), "register");
    int number = 0;
    if (request.wantedNumber) {
        number = *request.wantedNumber;
        Query owner = m_connection.query(query::number_owner);
        owner.bindAll(registerRow, request.year, number, request.suffix);
        if (owner.next() && (owner.integer(0) != subjectRow || !owner.isNull(1)))
            return failure(ErrorCode::RuleNumberTaken, {{QStringLiteral("number"), number}, {QStringLiteral("suffix"), request.suffix}});
    } else {
        Query last = m_connection.query(query::number_last);
        last.bindAll(registerRow, request.year);
        number = last.next() ? int(last.integer(0)) + 1 : 1;
        Query start = m_connection.query(query::register_start);
        start.bindAll(registerRow);
        if (start.next() && start.integer(1) == request.year)
            number = std::max(number, int(start.integer(0)));
    }
    return AssignedNumber{request.registerId, request.year, number, request.suffix};
}

bool Journal::insert(Event &event, qint64 subjectRow)
{
    const EventBody &body = event.body;
    Query add = m_connection.query(query::event_add);
    add.bindAll(body.id, body.batch, subjectRow, body.base, QLatin1String(body.kind), body.v, body.actor, body.post,
                body.behalf, body.delegation, body.device.toRfc4122(), body.atAuthor, body.payloadHash);
    if (event.stamp) {
        const EventStamp &stamp = *event.stamp;
        add.bindAll(stamp.epoch, stamp.seq, stamp.version, stamp.at);
        if (stamp.number)
            add.bindAll(stamp.number->registerId, stamp.number->year, stamp.number->number, stamp.number->suffix);
        else
            add.bindAll(nullptr, nullptr, nullptr, nullptr);
        add.bindAll(stamp.prev.isEmpty() ? QByteArray() : stamp.prev, stamp.hash, stamp.seal);
    } else {
        add.bindAll(nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
    }
    if (!add.run())
        return false;
    event.arrived = sqlite3_last_insert_rowid(m_connection.handle());
    if (event.erased)
        return true;
    Query payload = m_connection.query(query::payload_add);
    payload.bindAll(event.arrived, event.salt, event.payload);
    return payload.run();
}

bool Journal::store(Event &event, qint64 subjectRow)
{
    if (!insert(event, subjectRow))
        return false;
    return advance(subjectRow, event.stamp->version, event.stamp->hash);
}

bool Journal::advance(qint64 subjectRow, qint64 version, const QByteArray &head)
{
    Query advance = m_connection.query(query::subject_advance);
    advance.bindAll(subjectRow, version, head);
    return advance.run();
}

bool Journal::adopt(Event &event, qint64 subjectRow)
{
    m_head.reset();
    return insert(event, subjectRow);
}

bool Journal::stamp(Event &event, qint64 subjectRow, const std::optional<NewEvent::NumberRequest> &request, qint64 epoch)
{
    const Head last = head();
    const Subject of = subject(event.body.subject, areaOf(event.body.kind));
    NewEvent wanted{event.body.subject, event.body.kind, event.body.v, {}, request};
    auto number = assign(wanted, subjectRow);
    if (!number && wanted.number) {
        wanted.number->wantedNumber.reset();
        number = assign(wanted, subjectRow);
    }
    if (!number)
        return false;
    EventStamp stamp{epoch, last.seq + 1, of.version + 1, m_clock.now(), *number, of.hash, {}, {}};
    stamp.hash = eventHash(event.body, stamp);
    stamp.seal = sealOf(last.seal, stamp.seq, stamp.hash);
    event.stamp = stamp;
    Query set = m_connection.query(query::event_stamp);
    set.bindAll(event.arrived, stamp.epoch, stamp.seq, stamp.version, stamp.at);
    if (stamp.number)
        set.bindAll(stamp.number->registerId, stamp.number->year, stamp.number->number, stamp.number->suffix);
    else
        set.bindAll(nullptr, nullptr, nullptr, nullptr);
    set.bindAll(stamp.prev, stamp.hash, stamp.seal);
    m_head.reset();
    return set.run() && advance(subjectRow, stamp.version, stamp.hash);
}

bool Journal::linked()
{
    if (!m_linked)
        m_linked = m_connection.query(query::linked_has).next();
    return *m_linked;
}

Outcome Journal::ask(const NewEvent::NumberRequest &request, qint64 subjectRow, qint64 event)
{
    const qint64 registerRow = rowFor(request.registerId.uuid(), "register");
    bool held = false;
    if (request.wantedNumber) {
        Query owner = m_connection.query(query::number_owner);
        owner.bindAll(registerRow, request.year, *request.wantedNumber, request.suffix);
        if (owner.next() && (owner.integer(0) != subjectRow || !owner.isNull(1)))
            return failure(ErrorCode::RuleNumberTaken, {{QStringLiteral("number"), *request.wantedNumber}, {QStringLiteral("suffix"), request.suffix}});
        Query reserved = m_connection.query(query::number_held);
        reserved.bindAll(registerRow, request.year, *request.wantedNumber);
        held = request.suffix.isEmpty() && reserved.next();
    }
    Query add = m_connection.query(query::pending_number_add);
    add.bindAll(event, request.registerId, request.year);
    if (request.wantedNumber)
        add.bindAll(*request.wantedNumber);
    else
        add.bindAll(nullptr);
    add.bindAll(request.suffix.isNull() ? QStringLiteral("") : request.suffix, held);
    if (!add.run())
        return tl::make_unexpected(*m_connection.error());
    return success();
}

Result<QList<Event>> Journal::appendPending(const Authorship &authorship, const QList<PreparedEvent> &events, std::optional<qint64> base)
{
    QList<Event> appended;
    const qint64 at = authorship.at.value_or(m_clock.now());
    for (const PreparedEvent &one : events) {
        const NewEvent &wanted = one.event;
        const Subject of = subject(wanted.subject, areaOf(wanted.kind));
        if (appended.isEmpty() && base && *base != of.version)
            return failure(ErrorCode::RuleStale, {{QStringLiteral("version"), of.version}});
        Query before = m_connection.query(query::pending_of_subject);
        before.bindAll(of.row);
        qint64 waiting = before.next() ? before.integer(0) : 0;
        // What others did upon it, and a server has lost, comes after it still.
        if (one.madeOn && waiting > 0) {
            Query later = m_connection.query(query::pending_of_others_since);
            later.bindAll(of.row, *one.madeOn, authorship.batch);
            waiting -= later.next() ? later.integer(0) : 0;
        }
        Event event;
        event.salt = one.salt;
        event.payload = one.payload;
        event.body = EventBody{one.id, authorship.batch, wanted.subject, of.version + waiting, wanted.kind, wanted.v, authorship.actor,
                               authorship.post, authorship.behalf, authorship.delegation, authorship.device, at, one.payloadHash};
        if (!insert(event, of.row))
            return tl::make_unexpected(*m_connection.error());
        if (wanted.number) {
            if (auto asked = ask(*wanted.number, of.row, event.arrived); !asked)
                return tl::make_unexpected(asked.error());
        }
        Query touch = m_connection.query(query::subject_touch);
        touch.bindAll(of.row);
        if (!touch.run())
            return tl::make_unexpected(*m_connection.error());
        appended << event;
    }
    if (m_connection.failed())
        return tl::make_unexpected(*m_connection.error());
    return appended;
}

PreparedEvent prepared(const NewEvent &event, const Clock &clock)
{
    PreparedEvent prepared{event, EventId(uuid7(clock.now(), randomBytes(10))), randomBytes(16), payloadBytes(event.payload), {}, {}};
    prepared.payloadHash = payloadHash(prepared.salt, prepared.payload);
    return prepared;
}

QList<PreparedEvent> prepared(const QList<NewEvent> &events, const Clock &clock)
{
    QList<PreparedEvent> all;
    all.reserve(events.size());
    for (const NewEvent &event : events)
        all << prepared(event, clock);
    return all;
}

Result<QList<Event>> Journal::append(const Authorship &authorship, const QList<PreparedEvent> &events, std::optional<qint64> base)
{
    if (linked())
        return appendPending(authorship, events, base);
    QList<Event> appended;
    Head last = head();
    m_head.reset();
    const qint64 now = m_clock.now();
    for (const PreparedEvent &one : events) {
        const NewEvent &wanted = one.event;
        const Subject of = subject(wanted.subject, areaOf(wanted.kind));
        if (appended.isEmpty() && base && *base != of.version)
            return failure(ErrorCode::RuleStale, {{QStringLiteral("version"), of.version}});
        Event event;
        event.salt = one.salt;
        event.payload = one.payload;
        event.body = EventBody{one.id, authorship.batch, wanted.subject, of.version, wanted.kind,
                               wanted.v, authorship.actor, authorship.post, authorship.behalf, authorship.delegation,
                               authorship.device, authorship.at.value_or(now), one.payloadHash};
        EventStamp stamp{last.epoch, last.seq + 1, of.version + 1, now, std::nullopt, of.hash, {}, {}};
        auto number = assign(wanted, of.row);
        if (!number)
            return tl::make_unexpected(number.error());
        stamp.number = *number;
        stamp.hash = eventHash(event.body, stamp);
        stamp.seal = sealOf(last.seal, stamp.seq, stamp.hash);
        event.stamp = stamp;
        if (!store(event, of.row))
            return tl::make_unexpected(*m_connection.error());
        last = {stamp.epoch, stamp.seq, stamp.seal};
        appended << event;
    }
    if (m_connection.failed())
        return tl::make_unexpected(*m_connection.error());
    m_head = last;
    return appended;
}

Receipt receiptFrom(const QList<Event> &batch)
{
    Receipt receipt;
    receipt.subject = batch.first().body.subject;
    receipt.batch = batch.first().body.batch;
    receipt.pending = !batch.first().stamp;
    for (const Event &event : batch) {
        receipt.events << event.body.id;
        if (!event.stamp)
            continue;
        if (event.body.subject == receipt.subject)
            receipt.version = event.stamp->version;
        if (event.stamp->number)
            receipt.number = event.stamp->number;
    }
    return receipt;
}

std::optional<Receipt> Journal::receiptOf(const BatchId &batch)
{
    QList<Event> events;
    Query row = m_connection.query(query::batch_events);
    row.bindAll(batch);
    while (row.next())
        events << eventFrom(row);
    if (events.isEmpty())
        return std::nullopt;
    return receiptFrom(events);
}

QList<Event> Journal::history(qint64 subjectRow)
{
    QList<Event> events;
    Query row = m_connection.query(query::history);
    row.bindAll(subjectRow);
    while (row.next())
        events << eventFrom(row);
    putPendingLast(events);
    return events;
}

void putPendingLast(QList<Event> &events)
{
    // NULL sorts first in SQLite, and is there seldom: nearly always nothing is moved.
    if (!events.isEmpty() && !events.first().stamp)
        std::stable_partition(events.begin(), events.end(), [](const Event &event) { return event.stamp.has_value(); });
}

}
