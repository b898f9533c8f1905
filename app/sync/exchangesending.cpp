// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/exchange.h"

#include "app/sync/fetchedwriting.h"

#include <QFileInfo>

namespace congso::sync {

namespace {
constexpr int refusalsUntilConflict = 2; ///< the first may come of what has not been fetched yet
constexpr int staleUntilConflict = 8;    ///< others may be quicker several times

struct Outgoing
{
    QList<ServerEvent> events;
    QStringList files; ///< that the server is not known to have
};

bool refusal(const Error &error)
{
    const QString code = codeText(error.code);
    return code.startsWith(QLatin1String("rule.")) || code.startsWith(QLatin1String("usage.")) || code.startsWith(QLatin1String("file."));
}

Result<Outgoing> outgoingOf(Connection &connection, const BatchId &batch)
{
    Outgoing out;
    const QList<Event> events = pending::events(connection, batch);
    for (const Event &event : events) {
        out.events << ServerEvent{event, pending::request(connection, event.arrived)};
        const QHash<QString, qint64> sizes = serverfiles::sizesIn(event.payload);
        for (auto file = sizes.cbegin(); file != sizes.cend(); ++file) {
            if (!serverfiles::one(connection, file.key()) && !out.files.contains(file.key()))
                out.files << file.key();
        }
    }
    return out;
}
}

Outcome Exchange::send()
{
    auto acts = read<QList<PendingAct>>([](Connection &connection) -> Result<QList<PendingAct>> { return pending::all(connection); });
    if (!acts)
        return tl::make_unexpected(acts.error());
    for (const PendingAct &act : std::as_const(*acts)) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (m_later.contains(act.batch))
            continue;
        const int refusals = m_refusals.value(act.batch);
        if (auto done = sendAct(act); !done)
            return done;
        // What was refused may be so for what others have done since: that is fetched before anything else is sent.
        if (m_refusals.value(act.batch) != refusals)
            return success();
    }
    return success();
}

Outcome Exchange::sendAhead()
{
    const ServerIdentity known = *m_server.known();
    auto looking = m_store.engine().read<std::optional<PendingAct>>([&known](Connection &connection) -> Result<std::optional<PendingAct>> {
        const auto link = linked::read(connection);
        const bool fetched = link && link->stopped.isEmpty() && link->settledAt > 0 && link->cursor >= known.head && link->accessCursor >= known.accessHead;
        if (!fetched || linked::vanishingCount(connection, linked::Vanishing::Now) > 0 || linked::wantedHistoriesCount(connection) > 0)
            return std::nullopt;
        const QList<PendingAct> acts = pending::all(connection);
        return acts.isEmpty() ? std::nullopt : std::optional(acts.first());
    });
    // What others have done meanwhile is to be seen before this is added to it.
    auto unchanged = m_server.isUnchanged();
    auto act = looking.result();
    if (!act)
        return tl::make_unexpected(act.error());
    if (!unchanged)
        return tl::make_unexpected(unchanged.error());
    m_identity = known;
    m_head = known.head;
    return *act && *unchanged ? sendAct(**act) : success();
}

Outcome Exchange::sendAct(const PendingAct &act)
{
    auto out = read<Outgoing>([batch = act.batch](Connection &connection) { return outgoingOf(connection, batch); });
    if (!out)
        return tl::make_unexpected(out.error());
    if (out->events.isEmpty())
        return success();
    if (const auto sent = uploadAll(act, out->files); !sent || !*sent)
        return sent ? success() : Outcome(tl::make_unexpected(sent.error()));
    // Nothing hangs on this being on the disk first: an act that is sent again is known to the server.
    auto marking = writeFetchedLater<std::monostate>(m_store.engine(), [batch = act.batch](Writing &writing) -> Outcome {
        pending::markSent(writing.connection, batch);
        return success();
    });
    auto stamps = m_server.append(out->events);
    if (auto marked = marking.result(); !marked)
        return marked;
    if (!stamps)
        return refusal(stamps.error()) ? refused(act, stamps.error()) : Outcome(tl::make_unexpected(stamps.error()));
    m_refusals.remove(act.batch);
    return taken(out->events, *stamps);
}

Outcome Exchange::taken(const QList<ServerEvent> &batch, const QList<EventStamp> &stamps)
{
    if (batch.size() != stamps.size())
        return failure(ErrorCode::ServerNewer, {{QStringLiteral("side"), QStringLiteral("server")}});
    QList<PulledEvent> events;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        Event event = batch.at(i).event;
        event.arrived = 0;
        event.stamp = stamps.at(i);
        m_head = qMax(m_head, stamps.at(i).seq);
        events << PulledEvent{event, serverfiles::sizesIn(event.payload).keys()};
    }
    m_exchanged.pushed += int(events.size());
    // Where others acted in between, their events are fetched first, and these with them.
    auto done = writeFetched<Settled>(m_store.engine(), [&](Writing &writing) { return settle(m_store, writing, events); });
    if (!done)
        return tl::make_unexpected(done.error());
    m_exchanged.conflicts += done->conflicts;
    return tidy(*done);
}

Outcome Exchange::putOff(const PendingAct &act)
{
    const auto put = read<QSet<BatchId>>([batch = act.batch](Connection &connection) -> Result<QSet<BatchId>> {
        const QHash<BatchId, QList<qint64>> touched = pending::subjects(connection);
        QSet<BatchId> later;
        QSet<qint64> rows;
        QSet<QByteArray> made; // what the server does not know before they are sent
        const QList<PendingAct> acts = pending::all(connection);
        for (const PendingAct &one : acts) {
            const QList<qint64> own = touched.value(one.batch);
            const QList<Event> events = pending::events(connection, one.batch);
            const bool upon = std::any_of(own.begin(), own.end(), [&rows](qint64 row) { return rows.contains(row); });
            const bool names = std::any_of(events.begin(), events.end(), [&made](const Event &event) {
                return std::any_of(made.begin(), made.end(), [&event](const QByteArray &id) { return event.payload.contains(id); });
            });
            if (one.batch != batch && !upon && !names)
                continue;
            later.insert(one.batch);
            rows.unite(QSet<qint64>(own.begin(), own.end()));
            for (const Event &event : events) {
                if (linked::stampedVersion(connection, event.body.subject) == 0)
                    made.insert(event.body.subject.toString().toUtf8());
            }
        }
        return later;
    });
    if (!put)
        return tl::make_unexpected(put.error());
    m_later.unite(*put);
    return success();
}

Result<bool> Exchange::comesTooEarly(const PendingAct &act, const Error &why)
{
    const bool base = why.code == ErrorCode::UsageArguments && why.args.value(QStringLiteral("argument")).toString() == QLatin1String("base");
    return read<bool>([batch = act.batch, base](Connection &connection) -> Result<bool> {
        return base ? pending::isUponOthers(connection, batch) : pending::isUponOthersNew(connection, batch);
    });
}

Outcome Exchange::refused(const PendingAct &act, const Error &why)
{
    const auto early = comesTooEarly(act, why);
    if (!early)
        return tl::make_unexpected(early.error());
    if (*early)
        return putOff(act);
    auto identity = m_server.whoAmI();
    if (!identity)
        return tl::make_unexpected(identity.error());
    m_identity = *identity;
    m_head = qMax(m_head, identity->head);
    const int most = why.code == ErrorCode::RuleStale ? staleUntilConflict : refusalsUntilConflict;
    if (++m_refusals[act.batch] < most) {
        // A file that was thought to be there is sent after all, if it is here.
        const QString missed = why.code == ErrorCode::FileMissing ? why.args.value(QStringLiteral("file")).toString() : QString();
        if (m_store.engine().files().contains(missed)) {
            return write<std::monostate>([missed](Writing &writing) -> Outcome {
                serverfiles::drop(writing.connection, missed);
                return success();
            });
        }
        return write<std::monostate>([this](Writing &writing) -> Outcome {
            auto settled = settleAll(m_store, writing);
            if (!settled)
                return tl::make_unexpected(settled.error());
            m_exchanged.conflicts += settled->conflicts;
            return success();
        });
    }
    return setApart(act, why);
}

Outcome Exchange::setApart(const PendingAct &act, const Error &why)
{
    auto done = write<Settled>([&](Writing &writing) { return refuse(m_store, writing, act.batch, why); });
    if (!done)
        return tl::make_unexpected(done.error());
    m_exchanged.conflicts += done->conflicts;
    return success();
}

/// What cannot be sent for its own sake is not in the way of everything behind it.
Result<bool> Exchange::uploadAll(const PendingAct &act, const QStringList &hashes)
{
    qint64 together = 0;
    for (const QString &hash : hashes)
        together += QFileInfo(m_store.engine().files().pathOf(hash)).size();
    if (together > m_options.mostAtOnce) {
        auto apart = setApart(act, {ErrorCode::FileTooLarge, {{QStringLiteral("together"), together}, {QStringLiteral("limit"), m_options.mostAtOnce}}});
        return apart ? Result<bool>(false) : tl::make_unexpected(apart.error());
    }
    for (const QString &hash : hashes) {
        const auto sent = m_files.send(hash);
        if (sent)
            continue;
        Outcome told = tl::make_unexpected(sent.error());
        if (sent.error().code == ErrorCode::StoreFull) {
            m_noRoom = sent.error();
            told = putOff(act);
        } else if (refusal(sent.error())) {
            told = refused(act, sent.error());
        }
        return told ? Result<bool>(false) : tl::make_unexpected(told.error());
    }
    return true;
}

}
