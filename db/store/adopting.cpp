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

bool Adopter::fold(const Event &event, qint64 row)
{
    if (isErasure(event.body.kind)) {
        m_erased << event.body.subject;
        touch(row);
        return erasure::erasePayloads(m_connection, row);
    }
    if (m_refold.contains(row))
        return true;
    return m_projections.apply(event, event.erased ? QJsonObject() : QJsonDocument::fromJson(event.payload).object());
}

Adopter::Standing &Adopter::standing(const Event &event)
{
    const QUuid id = event.body.subject.uuid();
    const auto met = m_standing.find(id);
    if (met != m_standing.end())
        return *met;
    Standing standing;
    {
        Query subject = m_connection.query(query::subject_by_uuid);
        subject.bindAll(event.body.subject);
        if (subject.next())
            standing = {subject.integer(0), subject.integer(1), subject.blob(2)};
    }
    if (standing.row == 0)
        standing.row = m_journal.rowFor(id, areaOf(event.body.kind));
    return *m_standing.insert(id, standing);
}

/// An event that does not follow upon what is here: known, before what was fetched, or not of this history.
Result<Adopter::Taken> Adopter::taken(const Event &event)
{
    Query known = m_connection.query(query::event_by_id);
    known.bindAll(event.body.id);
    if (known.next() && !known.isNull(0))
        return known.blob(1) == event.stamp->hash ? Result<Taken>(Taken::Known) : altered("other history", event);
    return event.stamp->version > standing(event).version + 1 ? Result<Taken>(Taken::Gap) : altered("chain", event);
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

Result<Adopter::Taken> Adopter::take(Event event)
{
    if (!event.stamp || eventHash(event.body, *event.stamp) != event.stamp->hash)
        return altered("event", event);
    if (!event.erased && payloadHash(event.salt, event.payload) != event.body.payloadHash)
        return altered("payload", event);
    Standing &subject = standing(event);
    if (event.stamp->version != subject.version + 1 || event.stamp->prev != subject.head)
        return taken(event);
    if (!liftPending(event, subject.row) || !m_journal.adopt(event, subject.row) || !fold(event, subject.row))
        return tl::make_unexpected(m_connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
    subject.version = event.stamp->version;
    subject.head = event.stamp->hash;
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
    for (const NamedSql *sql : {&query::subject_payloads_drop, &query::subject_events_drop, &query::reads_of_subject_drop,
                                &query::unsent_of_subject_drop, &query::marks_of_subject_drop, &query::subject_forget}) {
        Query drop = connection.query(*sql);
        drop.bindAll(subjectRow);
        if (!drop.run())
            return false;
    }
    return projections.refold(subjectRow);
}

}
