// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/adopting.h"

#include "db/store/erasure.h"
#include "db/store/hashing.h"
#include "db/store/pending.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonDocument>

namespace congso {

namespace {
tl::unexpected<Error> altered(const char *what, const Event &event)
{
    return failure(ErrorCode::VerifyFailed, {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("seq"), event.stamp ? event.stamp->seq : 0},
                                             {QStringLiteral("subject"), event.body.subject.toString()}});
}

bool isErasure(const QByteArray &kind)
{
    return kind == "incoming.erased" || kind == "outgoing.erased";
}
}

Result<CheckedEvent> CheckedEvent::of(const Event &event)
{
    if (!event.stamp || eventHash(event.body, *event.stamp) != event.stamp->hash)
        return altered("event", event);
    if (!event.erased && payloadHash(event.salt, event.payload) != event.body.payloadHash)
        return altered("payload", event);
    return CheckedEvent({event, event.erased ? QJsonObject() : QJsonDocument::fromJson(event.payload).object()});
}

/// What takes back or erases goes by what is here before it.
bool Adopter::keep(SaidEvent said, Standing &standing)
{
    const QByteArray kind = said.event.body.kind;
    const qint64 row = standing.subject.row;
    const bool apart = isErasure(kind) || isUndoing(kind);
    if (apart && !fold(standing))
        return false;
    if (isErasure(kind)) {
        m_erased << said.event.body.subject;
        touch(row);
        return erasure::erasePayloads(m_connection, row);
    }
    if (m_refold.contains(row))
        return true;
    if (apart)
        return m_projections.apply(said.event, said.payload);
    standing.unfolded << std::move(said);
    return true;
}

bool Adopter::fold(Standing &standing)
{
    const QList<SaidEvent> events = std::exchange(standing.unfolded, {});
    return events.isEmpty() || m_projections.fold(standing.subject.row, events);
}

bool Adopter::fold()
{
    for (Standing &standing : m_met) {
        const Journal::Subject &subject = standing.subject;
        if (std::exchange(standing.advanced, false) && !m_journal.advance(subject.row, subject.version, subject.hash))
            return false;
        if (m_refold.contains(subject.row))
            standing.unfolded.clear();
        if (!fold(standing))
            return false;
    }
    return true;
}

Adopter::Standing &Adopter::standing(const EventBody &event)
{
    Standing *&met = m_standing[event.subject.uuid()];
    if (!met)
        met = &m_met.emplace_back(Standing{m_journal.subject(event.subject, areaOf(event.kind)), {}});
    return *met;
}

/// An event that does not follow upon what is here: known, before what was fetched, or not of this history.
Result<Adopter::Taken> Adopter::taken(const CheckedEvent &event)
{
    Query known = m_connection.query(query::event_by_id);
    known.bindAll(event.body().id);
    if (known.next() && !known.isNull(0))
        return known.blob(1) == event.stamp().hash ? Result<Taken>(Taken::Known) : altered("other history", event.m_said.event);
    return event.stamp().version > standing(event.body()).subject.version + 1 ? Result<Taken>(Taken::Gap) : altered("chain", event.m_said.event);
}

bool Adopter::liftPending(const Event &event, qint64 row)
{
    if (!m_pendingThere)
        m_pendingThere = m_connection.query(query::any_pending_event).next();
    if (!*m_pendingThere)
        return true;
    if (!pending::events(m_connection, event.body.batch).isEmpty()) {
        const QList<qint64> touched = pending::subjects(m_connection).value(event.body.batch);
        for (const qint64 subject : touched)
            touch(subject);
        if (!pending::drop(m_connection, event.body.batch))
            return false;
    }
    Query waiting = m_connection.query(query::pending_of_subject);
    waiting.bindAll(row);
    if (waiting.next() && waiting.integer(0) > 0)
        touch(row);
    return true;
}

Result<Adopter::Taken> Adopter::take(CheckedEvent checked)
{
    Standing &standing = this->standing(checked.body());
    Journal::Subject &subject = standing.subject;
    const EventStamp stamp = checked.stamp();
    if (stamp.version != subject.version + 1 || stamp.prev != subject.hash)
        return taken(checked);
    Event &event = checked.m_said.event;
    if (!liftPending(event, subject.row) || !m_journal.adopt(event, subject.row) || !keep(std::move(checked.m_said), standing))
        return tl::make_unexpected(m_connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
    subject.version = stamp.version;
    subject.hash = stamp.hash;
    standing.advanced = true;
    return Taken::New;
}

bool Adopter::refoldTouched()
{
    for (const qint64 row : std::as_const(m_refold)) {
        if (!m_projections.refold(row))
            return false;
    }
    m_refold.clear();
    return !m_connection.failed();
}

bool forgetSubject(Connection &connection, Projections &projections, qint64 subjectRow)
{
    for (const NamedSql *sql : {&query::read_corrections_of_subject_drop, &query::subject_payloads_drop, &query::subject_events_drop, &query::reads_of_subject_drop,
                                &query::unsent_of_subject_drop, &query::marks_of_subject_drop, &query::lost_events_of_subject_drop, &query::subject_forget}) {
        Query drop = connection.query(*sql);
        drop.bindAll(subjectRow);
        if (!drop.run())
            return false;
    }
    return projections.refold(subjectRow);
}

}
