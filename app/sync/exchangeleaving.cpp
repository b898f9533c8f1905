// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/rewriting.h"
#include "app/sync/exchange.h"
#include "db/store/adopting.h"
#include "db/store/erasure.h"

namespace congso::sync {

namespace {
constexpr int vanishingAtATime = 100;
}

Outcome Exchange::vanished()
{
    auto going = read<QList<SubjectId>>([](Connection &connection) -> Result<QList<SubjectId>> { return linked::vanishing(connection, linked::Vanishing::Now, vanishingAtATime); });
    if (!going)
        return tl::make_unexpected(going.error());
    for (const SubjectId &subject : std::as_const(*going)) {
        if (auto gone = forget(subject); !gone)
            return gone;
    }
    return success();
}

Outcome Exchange::forget(const SubjectId &subject)
{
    bool kept = false;
    auto done = write<std::monostate>([&](Writing &writing) -> Outcome {
        const qint64 row = writing.journal.rowOf(subject.uuid());
        kept = linked::hasUnsentWork(writing.connection, subject);
        if (kept) {
            // Unsent work stays where its person can see it; what it stands on stays with it.
            linked::vanish(writing.connection, subject, linked::Vanishing::Kept);
            return success();
        }
        erasure::leave(writing.connection, erasure::filesOf(writing.connection, row));
        erasure::leaveRewriting(writing.connection, m_store.engine().isLarge() ? erasure::Rewriting::WhenItSuits : erasure::Rewriting::Soon);
        linked::historyThere(writing.connection, subject);
        linked::vanished(writing.connection, subject);
        if (row && !forgetSubject(writing.connection, writing.projections, row))
            return tl::make_unexpected(writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
        return success();
    });
    if (!done || kept)
        return done;
    ++m_exchanged.removed;
    return removeLeaving();
}

Outcome Exchange::removeLeaving()
{
    StoreEngine &engine = m_store.engine();
    return engine.own<std::monostate>([&engine](Connection &connection) -> Outcome {
        const QStringList hashes = erasure::leaving(connection);
        for (const QString &hash : hashes)
            serverfiles::release(connection, hash);
        return engine.removeLeaving(connection);
    }).result();
}

Outcome Exchange::rewrite()
{
    StoreEngine &engine = m_store.engine();
    // Everybody would be kept waiting for too long: a large one is written anew when nobody waits for it, for what the law
    // erased when the store is next opened at the latest. So is what cannot be now, as on a full disk.
    if (engine.isLarge())
        return success();
    engine.own<std::monostate>([&engine](Connection &connection) -> Outcome {
        auto soon = rewriteLeft(engine, connection);
        return soon ? rewriteLeft(engine, connection, erasure::Rewriting::WhenItSuits) : soon;
    }).waitForFinished();
    return success();
}

}
