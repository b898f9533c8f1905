// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/erasing.h"

#include "app/office/rewriting.h"
#include "app/office/storeengine.h"
#include "db/store/erasure.h"

#include <QJsonDocument>

namespace congso {

namespace {
bool isPutOff(const Error &error)
{
    return error.code == ErrorCode::StoreLocked || error.code == ErrorCode::StoreFull;
}
}

Result<Receipt> eraseSubject(StoreEngine &engine, Connection &connection, const SubjectId &subject,
                             const std::function<Result<Receipt>(Writing &)> &record)
{
    auto receipt = engine.writeNow<Receipt>([&](Writing &writing) -> Result<Receipt> {
        auto recorded = record(writing);
        // Where a server has to agree, nothing is erased before it has.
        if (!recorded || recorded->pending)
            return recorded;
        const qint64 row = writing.journal.rowOf(subject.uuid());
        erasure::leave(writing.connection, erasure::filesOf(writing.connection, row));
        erasure::leaveRewriting(writing.connection);
        erasure::erasePayloads(writing.connection, row);
        if (!writing.projections.refold(row))
            return tl::make_unexpected(writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
        return recorded;
    });
    if (!receipt)
        return receipt;
    if (auto removed = engine.removeLeaving(connection); !removed)
        return tl::make_unexpected(removed.error());
    // A large one that another program has open too, or that the disk has no room for, is written anew later.
    auto rewritten = rewriteLeft(engine, connection);
    if (!rewritten && !(engine.isLarge() && isPutOff(rewritten.error())))
        return tl::make_unexpected(rewritten.error());
    return receipt;
}

Result<QList<Event>> erasuresIn(const StoreRef &ref, const Services &services)
{
    auto engine = StoreEngine::open(ref, services, StoreEngine::Open::Existing);
    if (!engine)
        return tl::make_unexpected(engine.error());
    return (*engine)->read<QList<Event>>([](Connection &connection) -> Result<QList<Event>> { return erasure::events(connection); }).result();
}

Outcome repeatErasures(const StoreRef &ref, const Services &services, const QList<Event> &erasures)
{
    auto engine = StoreEngine::open(ref, services, StoreEngine::Open::Existing);
    if (!engine)
        return tl::make_unexpected(engine.error());
    StoreEngine *store = engine->get();
    return store->own<std::monostate>([store, erasures](Connection &connection) -> Outcome {
        for (const Event &erasure : erasures) {
            if (!erasure::needed(connection, erasure))
                continue;
            const EventBody &body = erasure.body;
            const Authorship author{body.actor, body.post, body.behalf, body.delegation, body.device, body.batch};
            const NewEvent again{body.subject, body.kind, body.v, QJsonDocument::fromJson(erasure.payload).object(), {}};
            auto done = eraseSubject(*store, connection, body.subject, [&](Writing &writing) -> Result<Receipt> {
                auto events = writing.record(author, {prepared(again, *store->services().clock)});
                return events ? Result<Receipt>(receiptFrom(*events)) : tl::make_unexpected(events.error());
            });
            if (!done)
                return tl::make_unexpected(done.error());
        }
        return success();
    }).result();
}

}
