// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/serverfile.h"

#include "app/office/storeengine.h"
#include "db/store/linked.h"
#include "db/store/serverfiles.h"

namespace congso {

namespace {
constexpr qint64 longSilenceMs = 10 * 60 * 1000; ///< without an answer of the server nobody is fetching
}

Outcome fileHere(StoreEngine &engine, Connection &connection, const QString &hash)
{
    const auto right = engine.files().verify(hash);
    if (right || right.error().code != ErrorCode::FileMissing)
        return right;
    const auto link = linked::read(connection);
    if (!link)
        return right;
    const auto there = serverfiles::one(connection, hash);
    if (!there)
        return right;
    const qint64 now = engine.services().clock->now();
    if (there->wanted < 2) {
        // Nobody waits for it: the exchange finds it in the store, whoever runs it.
        engine.write<std::monostate>([hash, now, subject = there->subject](Writing &writing) -> Outcome {
            serverfiles::want(writing.connection, hash, now);
            if (const qint64 row = writing.journal.rowOf(subject.uuid()))
                linked::touch(writing.connection, row);
            return success();
        });
    }
    Error error = right.error();
    error.args.insert(QStringLiteral("where"), QStringLiteral("server"));
    error.args.insert(QStringLiteral("received"), there->received);
    error.args.insert(QStringLiteral("size"), there->size);
    if (link->failedAt > 0 || !link->stopped.isEmpty() || link->contactAt + longSilenceMs < now)
        error.args.insert(QStringLiteral("offline"), true);
    return tl::make_unexpected(error);
}

}
