// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/verifier.h"

#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/linked.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <limits>

namespace congso {

namespace {
constexpr int eventsAtOnce = 2000;
constexpr int subjectColumn = 27;
}

void Verifier::problem(const char *what, qint64 seq, const QString &subject)
{
    if (m_findings.problems.size() >= mostProblems)
        return;
    m_findings.problems << Error{ErrorCode::VerifyFailed,
                                 {{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("seq"), seq}, {QStringLiteral("subject"), subject}}};
}

void Verifier::check(const Query &row)
{
    const Event event = eventFrom(row);
    const qint64 subjectRow = row.integer(subjectColumn);
    const QString subject = event.body.subject.toString();
    ++m_findings.events;
    if (!event.stamp) {
        ++m_findings.pending;
        if (payloadHash(event.salt, event.payload) != event.body.payloadHash)
            problem("payload", 0, subject);
        return;
    }
    const EventStamp &stamp = *event.stamp;
    if (event.erased)
        m_missing.insert(subjectRow, stamp.seq);
    else if (payloadHash(event.salt, event.payload) != event.body.payloadHash)
        problem("payload", stamp.seq, subject);
    if (event.body.kind == "incoming.erased" || event.body.kind == "outgoing.erased")
        m_erasedSubjects.insert(subjectRow, true);
    Chain &chain = m_chains[subjectRow];
    if (stamp.version != chain.version + 1 || stamp.prev != chain.hash)
        problem("chain", stamp.seq, subject);
    if (eventHash(event.body, stamp) != stamp.hash)
        problem("event", stamp.seq, subject);
    chain = {stamp.version, stamp.hash};
}

bool Verifier::checkSeals(const QByteArray &expectedSeal, const std::stop_token &stop)
{
    const qint64 partialUpTo = linked::read(m_connection) ? std::numeric_limits<qint64>::max() : linked::cutLoose(m_connection).value_or(linked::CutLoose()).seq;
    Query row = m_connection.query(query::seals_by_seq);
    row.bindAll(0);
    while (row.next()) {
        if (stop.stop_requested())
            return false;
        const qint64 seq = row.integer(0);
        const QByteArray seal = row.blob(2);
        // A seal follows from the one before: after a gap, nothing can be said of it.
        const bool gap = seq > m_seq + 1 && seq <= partialUpTo;
        if (!gap && (seq != m_seq + 1 || sealOf(m_seal, seq, row.blob(1)) != seal))
            problem("seal", seq, QString());
        m_seq = seq;
        m_seal = seal;
        if (!expectedSeal.isEmpty() && seal == expectedSeal)
            m_findings.expectedSeen = true;
    }
    return true;
}

Result<Verifier::Findings> Verifier::run(const QByteArray &expectedSeal, const std::function<void(qint64, qint64)> &progress,
                                         const std::stop_token &stop)
{
    qint64 total = 0;
    {
        Query count = m_connection.query(query::events_count);
        if (count.next())
            total = count.integer(0);
    }
    qint64 arrived = 0;
    for (bool more = true; more && !m_connection.failed();) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        more = false;
        Query row = m_connection.query(query::events_after);
        row.bindAll(arrived, eventsAtOnce);
        while (row.next()) {
            more = true;
            arrived = row.integer(0);
            check(row);
        }
        if (progress)
            progress(m_findings.events, total);
    }
    if (!m_connection.failed() && !checkSeals(expectedSeal, stop))
        return failure(ErrorCode::Cancelled);
    if (m_connection.failed())
        return tl::make_unexpected(*m_connection.error());
    for (auto missing = m_missing.cbegin(); missing != m_missing.cend(); ++missing) {
        if (!m_erasedSubjects.contains(missing.key()))
            problem("missing payload", missing.value(), QString());
    }
    m_findings.subjects = m_chains.size();
    m_findings.head = m_seal;
    if (!expectedSeal.isEmpty() && !m_findings.expectedSeen)
        problem("expected head", m_seq, QString());
    return m_findings;
}

}
