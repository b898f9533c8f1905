// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/verifier.h"

#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"

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

void Verifier::check(const Query &row, const QByteArray &expectedSeal)
{
    const Event event = eventFrom(row);
    const qint64 subjectRow = row.integer(subjectColumn);
    const QString subject = event.body.subject.toString();
    ++m_findings.events;
    if (!event.stamp)
        return;
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
    if (stamp.seq != m_seq + 1 || sealOf(m_seal, stamp.seq, stamp.hash) != stamp.seal)
        problem("seal", stamp.seq, subject);
    chain = {stamp.version, stamp.hash};
    m_seq = stamp.seq;
    m_seal = stamp.seal;
    if (!expectedSeal.isEmpty() && stamp.seal == expectedSeal)
        m_findings.expectedSeen = true;
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
            check(row, expectedSeal);
        }
        if (progress)
            progress(m_findings.events, total);
    }
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
