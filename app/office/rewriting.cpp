// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/rewriting.h"

#include "app/office/storeengine.h"
#include "db/store/writinganew.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace congso {

namespace {
constexpr qint64 spare = qint64(64) * 1024 * 1024;

Rewriting standing(const StoreEngine &engine, Connection &connection)
{
    Rewriting how;
    how.owed = erasure::isRewritingLeft(connection) || erasure::isRewritingLeft(connection, erasure::Rewriting::WhenItSuits);
    how.bytes = QFileInfo(engine.databasePath()).size() + QFileInfo(engine.databasePath() + QStringLiteral("-wal")).size();
    how.room = 2 * how.bytes + spare; // the file beside it, and the log of the way back
    how.free = QStorageInfo(engine.folder()).bytesAvailable();
    return how;
}

/// With the folder held alone.
Outcome writeNow(StoreEngine &engine, Connection &connection, const Progress &progress, const std::stop_token &stop)
{
    const QString beside = engine.rewritingPath();
    QFile::remove(beside);
    const int handle = engine.services().files->createFile(beside);
    if (handle < 0)
        return failure(ErrorCode::FileWrite, {{QStringLiteral("path"), beside}, {QStringLiteral("name"), beside}});
    engine.services().files->closeFile(handle);
    auto written = writeAnew(connection, beside, engine.services().vfs, progress, stop);
    connection.clearError();
    QFile::remove(beside);
    if (!written)
        return written;
    if (!erasure::rewritten(connection))
        return tl::make_unexpected(*connection.error());
    return engine.scrub(connection);
}

/// What another program wrote meanwhile would be lost.
Outcome writeAlone(StoreEngine &engine, Connection &connection, qint64 room, qint64 free, const Progress &progress, const std::stop_token &stop)
{
    if (free < room)
        return failure(ErrorCode::StoreFull, {{QStringLiteral("room"), room}, {QStringLiteral("free"), free}});
    if (auto alone = engine.lock().makeExclusive(); !alone)
        return alone;
    auto done = writeNow(engine, connection, progress, stop);
    const Outcome shared = engine.lock().makeShared();
    return done ? shared : done;
}
}

QFuture<Result<Rewriting>> rewritingOwed(OfficeStore &store)
{
    StoreEngine *engine = &store.engine();
    return engine->read<Rewriting>([engine](Connection &connection) -> Result<Rewriting> { return standing(*engine, connection); });
}

QFuture<Result<std::monostate>> rewriteOwed(OfficeStore &store, Progress progress, std::stop_token stop, std::optional<qint64> free)
{
    StoreEngine *engine = &store.engine();
    return engine->own<std::monostate>([engine, progress, stop, free](Connection &connection) -> Outcome {
        const Rewriting how = standing(*engine, connection);
        if (!how.owed)
            return success();
        engine->closeReaders();
        return writeAlone(*engine, connection, how.room, free.value_or(how.free), progress, stop);
    });
}

Outcome rewriteLeft(StoreEngine &engine, Connection &connection, erasure::Rewriting which)
{
    if (!erasure::isRewritingLeft(connection, which))
        return success();
    if (engine.isLarge()) {
        const Rewriting how = standing(engine, connection);
        return writeAlone(engine, connection, how.room, how.free, {}, {});
    }
    if (auto written = erasure::rewriteFile(connection); !written)
        return written;
    return engine.scrub(connection);
}

}
