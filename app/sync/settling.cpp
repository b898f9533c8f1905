// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settling.h"

#include "app/office/perform.h"
#include "db/store/adopting.h"
#include "db/store/erasure.h"
#include "db/store/linked.h"
#include "db/store/lostacts.h"
#include "db/store/pending.h"
#include "db/store/serverfiles.h"
#include "db/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <deque>
#include <future>

namespace congso::sync {

namespace {
constexpr qsizetype checkedAhead = 500;

/// A pending act out of the journal, with its events as they were.
struct Lifted
{
    PendingAct act;
    QList<Event> events;
    QList<std::optional<NewEvent::NumberRequest>> asked;
};

bool staysOut(const Error &error)
{
    const QString code = codeText(error.code);
    return error.code == ErrorCode::FileTooLarge || code.startsWith(QLatin1String("rule.")) || code.startsWith(QLatin1String("usage.")) || code.startsWith(QLatin1String("signin."));
}

QByteArray eventsJson(const QList<Event> &events)
{
    QJsonArray all;
    for (const Event &event : events)
        all << QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(event.body.kind)}, {QStringLiteral("subject"), event.body.subject.toString()},
                           {QStringLiteral("payload"), QJsonDocument::fromJson(event.payload).object()}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

/// Pending acts that touch one of the subjects, or share one with an act that does; in the order they were made.
QList<PendingAct> hangingTogether(Connection &connection, QSet<qint64> subjects)
{
    const QHash<BatchId, QList<qint64>> touched = pending::subjects(connection);
    QSet<BatchId> marked;
    for (bool more = true; more;) {
        more = false;
        for (auto act = touched.cbegin(); act != touched.cend(); ++act) {
            const bool hit = std::any_of(act->begin(), act->end(), [&subjects](qint64 row) { return subjects.contains(row); });
            if (marked.contains(act.key()) || !hit)
                continue;
            marked.insert(act.key());
            for (const qint64 row : *act)
                subjects.insert(row);
            more = true;
        }
    }
    QList<PendingAct> acts;
    const QList<PendingAct> all = pending::all(connection);
    for (const PendingAct &act : all) {
        if (marked.contains(act.batch))
            acts << act;
    }
    return acts;
}

/// The hashes of fetched events, looked at on another thread some way ahead of the one that writes them.
class CheckingAhead
{
public:
    explicit CheckingAhead(const QList<PulledEvent> &events) : m_events(events) { ahead(); }
    /// The next one, in their order.
    Result<CheckedEvent> next();

private:
    void ahead();

    const QList<PulledEvent> &m_events;
    qsizetype m_from = 0;
    std::deque<Result<CheckedEvent>> m_checked;
    std::future<std::deque<Result<CheckedEvent>>> m_ahead;
};

Result<CheckedEvent> CheckingAhead::next()
{
    if (m_checked.empty()) {
        m_checked = m_ahead.get();
        ahead();
    }
    Result<CheckedEvent> first = std::move(m_checked.front());
    m_checked.pop_front();
    return first;
}

void CheckingAhead::ahead()
{
    const qsizetype from = std::exchange(m_from, qMin(m_from + checkedAhead, m_events.size()));
    // A few are sooner looked at than another thread is begun.
    m_ahead = std::async(m_events.size() > checkedAhead ? std::launch::async : std::launch::deferred, [this, from, to = m_from] {
        std::deque<Result<CheckedEvent>> checked;
        for (qsizetype i = from; i < to; ++i)
            checked.push_back(CheckedEvent::of(m_events.at(i).event));
        return checked;
    });
}

/// Settles one transaction's worth: lift what is pending out, let the caller change the journal, put it back.
class Settling
{
public:
    Settling(OfficeStore &store, Writing &writing)
        : m_store(store), m_writing(writing), m_adopter(writing.connection, writing.journal, writing.projections) {}

    void lift(const QSet<qint64> &subjects);
    Outcome take(const QList<PulledEvent> &events);
    Outcome putBack(const QSet<BatchId> &without);
    Outcome again(const Lifted &lifted);
    Outcome conflict(const Lifted &lifted, const Error &why);
    /// Takes an act of somebody else, which the server has lost, out of the journal.
    void setAside(const lostacts::WaitingAct &act, const PersonId &reader);
    const Lifted *lifted(const BatchId &batch) const;
    bool hasLifted() const { return !m_lifted.isEmpty(); }
    Settled result() const { return m_result; }
    Error storeError() const { return m_writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}); }

private:
    Outcome takeOne(const PulledEvent &pulled, CheckedEvent checked);

    OfficeStore &m_store;
    Writing &m_writing;
    Adopter m_adopter;
    QList<Lifted> m_lifted;
    bool m_anyLost = false; ///< what was set aside may come from the server after all
    Settled m_result;
};

void Settling::lift(const QSet<qint64> &subjects)
{
    Connection &connection = m_writing.connection;
    if (pending::count(connection) == 0)
        return;
    const QHash<BatchId, QList<qint64>> touched = pending::subjects(connection);
    const QList<PendingAct> acts = hangingTogether(connection, subjects);
    for (const PendingAct &act : acts) {
        Lifted lifted{act, pending::events(connection, act.batch), {}};
        for (const Event &event : std::as_const(lifted.events)) {
            lifted.asked << pending::request(connection, event.arrived);
            m_writing.directory.recorded(event.body.kind);
        }
        m_lifted << lifted;
        for (const qint64 row : touched.value(act.batch))
            m_adopter.touch(row);
        pending::drop(connection, act.batch);
    }
}

Outcome Settling::takeOne(const PulledEvent &pulled, CheckedEvent checked)
{
    const Event &event = pulled.event;
    auto taken = m_adopter.take(std::move(checked));
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (*taken == Adopter::Taken::Gap) {
        if (!m_result.gaps.contains(event.body.subject))
            m_result.gaps << event.body.subject;
        return success();
    }
    if (*taken == Adopter::Taken::Known)
        return success();
    ++m_result.taken;
    m_writing.directory.recorded(event.body.kind);
    if (m_anyLost)
        lostacts::isBack(m_writing.connection, event.body.id);
    if (pulled.files.isEmpty())
        return success();
    const QHash<QString, qint64> sizes = serverfiles::sizesIn(event.payload);
    for (const QString &hash : pulled.files)
        serverfiles::add(m_writing.connection, hash, event.body.subject, sizes.value(hash, 1), m_store.engine().files().contains(hash), event.stamp->at);
    return success();
}

Outcome Settling::take(const QList<PulledEvent> &events)
{
    CheckingAhead checking(events);
    m_anyLost = lostacts::any(m_writing.connection);
    for (const PulledEvent &pulled : events) {
        auto checked = checking.next();
        auto taken = checked ? takeOne(pulled, std::move(*checked)) : Outcome(tl::make_unexpected(checked.error()));
        if (!taken)
            return taken;
    }
    if (!m_adopter.fold())
        return tl::make_unexpected(storeError());
    for (const SubjectId &subject : m_adopter.erased()) {
        erasure::leave(m_writing.connection, erasure::filesOf(m_writing.connection, m_writing.journal.rowOf(subject.uuid())));
        erasure::leaveRewriting(m_writing.connection);
        m_result.erased = true;
    }
    for (const SubjectId &subject : std::as_const(m_result.gaps))
        linked::wantHistory(m_writing.connection, subject);
    return success();
}

Outcome Settling::conflict(const Lifted &lifted, const Error &why)
{
    ++m_result.conflicts;
    StoredConflict conflict;
    conflict.act = lifted.act;
    if (!lifted.events.isEmpty()) {
        conflict.subject = lifted.events.first().body.subject;
        conflict.base = lifted.events.first().body.base;
    }
    conflict.mine = eventsJson(lifted.events);
    conflict.why = codeText(why.code);
    conflict.whyArgs = QJsonDocument(QJsonObject::fromVariantMap(why.args)).toJson(QJsonDocument::Compact);
    conflict.foundAt = m_store.services().clock->now();
    return pending::addConflict(m_writing.connection, conflict) ? success() : Outcome(tl::make_unexpected(storeError()));
}

Outcome Settling::again(const Lifted &lifted)
{
    std::optional<Error> refused;
    {
        Savepoint savepoint(m_writing.connection);
        const auto recorded = Performer(m_store, lifted.act.person).performAgain(m_writing, lifted.act, lifted.events, lifted.asked, false);
        if (recorded) {
            savepoint.release();
            return success();
        }
        m_writing.journal.forget();
        refused = recorded.error();
    }
    if (m_writing.connection.failed())
        return tl::make_unexpected(storeError());
    return staysOut(*refused) ? conflict(lifted, *refused) : Outcome(tl::make_unexpected(*refused));
}

Outcome Settling::putBack(const QSet<BatchId> &without)
{
    if (!m_adopter.refoldTouched())
        return tl::make_unexpected(storeError());
    for (const Lifted &lifted : std::as_const(m_lifted)) {
        if (without.contains(lifted.act.batch))
            continue;
        if (auto done = again(lifted); !done)
            return done;
    }
    return success();
}

void Settling::setAside(const lostacts::WaitingAct &act, const PersonId &reader)
{
    Connection &connection = m_writing.connection;
    const QList<Event> events = pending::events(connection, act.batch);
    QString label;
    for (const Event &event : events) {
        const qint64 row = m_writing.journal.rowOf(event.body.subject.uuid());
        if (label.isEmpty())
            label = linked::labelOf(connection, m_writing.journal.rowOf(reader.uuid()), row);
        m_writing.directory.recorded(event.body.kind);
        m_adopter.touch(row);
    }
    lostacts::setAside(connection, act.batch, reader, label);
    ++m_result.setAside;
}

const Lifted *Settling::lifted(const BatchId &batch) const
{
    const auto found = std::find_if(m_lifted.begin(), m_lifted.end(), [&batch](const Lifted &one) { return one.act.batch == batch; });
    return found == m_lifted.end() ? nullptr : &*found;
}
}

Result<Settled> settle(OfficeStore &store, Writing &writing, const QList<PulledEvent> &events)
{
    QSet<qint64> subjects;
    QSet<BatchId> batches;
    const bool waiting = pending::count(writing.connection) > 0;
    for (const PulledEvent &pulled : waiting ? events : QList<PulledEvent>()) {
        // A number that waits here with another document is not its own any more.
        if (const auto number = pulled.event.stamp ? pulled.event.stamp->number : std::nullopt) {
            if (const qint64 holder = pending::holderOf(writing.connection, *number))
                subjects.insert(holder);
        }
        if (const qint64 row = writing.journal.rowOf(pulled.event.body.subject.uuid()))
            subjects.insert(row);
        batches.insert(pulled.event.body.batch);
    }
    Settling settling(store, writing);
    settling.lift(subjects);
    if (auto taken = settling.take(events); !taken)
        return tl::make_unexpected(taken.error());
    // An act whose events could not be placed yet is still pending.
    for (const BatchId &batch : settling.hasLifted() ? QSet<BatchId>(batches) : QSet<BatchId>()) {
        if (!writing.journal.receiptOf(batch))
            batches.remove(batch);
    }
    if (auto back = settling.putBack(batches); !back)
        return tl::make_unexpected(back.error());
    return settling.result();
}

Result<Settled> refuse(OfficeStore &store, Writing &writing, const BatchId &batch, const Error &why)
{
    const QList<qint64> rows = pending::subjects(writing.connection).value(batch);
    Settling settling(store, writing);
    settling.lift(QSet<qint64>(rows.begin(), rows.end()));
    if (const Lifted *mine = settling.lifted(batch)) {
        if (auto kept = settling.conflict(*mine, why); !kept)
            return tl::make_unexpected(kept.error());
    }
    if (auto back = settling.putBack({batch}); !back)
        return tl::make_unexpected(back.error());
    return settling.result();
}

namespace {
QSet<qint64> pendingRows(Connection &connection)
{
    QSet<qint64> rows;
    const QHash<BatchId, QList<qint64>> touched = pending::subjects(connection);
    for (const QList<qint64> &some : touched)
        rows.unite(QSet<qint64>(some.begin(), some.end()));
    return rows;
}
}

Result<Settled> settleAll(OfficeStore &store, Writing &writing)
{
    Settling settling(store, writing);
    settling.lift(pendingRows(writing.connection));
    if (auto back = settling.putBack({}); !back)
        return tl::make_unexpected(back.error());
    return settling.result();
}

Result<Settled> setAsideLost(OfficeStore &store, Writing &writing, const PersonId &reader)
{
    Settling settling(store, writing);
    settling.lift(pendingRows(writing.connection));
    const QList<lostacts::WaitingAct> lost = lostacts::waiting(writing.connection);
    for (const lostacts::WaitingAct &act : lost)
        settling.setAside(act, reader);
    if (auto back = settling.putBack({}); !back)
        return tl::make_unexpected(back.error());
    return settling.result();
}

Outcome takeUpLost(OfficeStore &store, Writing &writing, const PersonId &person)
{
    const QList<lostacts::LostAct> lost = lostacts::all(writing.connection);
    Settling settling(store, writing);
    for (const lostacts::LostAct &act : lost) {
        const EventBody &body = act.events.first().body;
        if (body.actor != person)
            continue;
        if (auto done = settling.again({{0, act.batch, person, QByteArray(""), {}, body.atAuthor, true}, act.events, act.asked}); !done)
            return done;
        for (const Event &event : act.events)
            lostacts::isBack(writing.connection, event.body.id);
    }
    return success();
}

}
