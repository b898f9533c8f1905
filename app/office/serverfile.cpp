// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/serverfile.h"

#include "app/office/storeengine.h"
#include "db/store/linked.h"
#include "db/store/serverfiles.h"

namespace congso {

Outcome fileHere(StoreEngine &engine, Connection &connection, const QString &hash)
{
    const auto right = engine.files().verify(hash);
    if (right || right.error().code != ErrorCode::FileMissing || !linked::read(connection))
        return right;
    const auto there = serverfiles::one(connection, hash);
    if (!there)
        return right;
    if (there->wanted < 2) {
        // Nobody waits for it: the exchange finds it in the store, whoever runs it.
        engine.write<std::monostate>([hash, subject = there->subject](Writing &writing) -> Outcome {
            serverfiles::want(writing.connection, hash);
            if (const qint64 row = writing.journal.rowOf(subject.uuid()))
                linked::touch(writing.connection, row);
            return success();
        });
    }
    Error error = right.error();
    error.args.insert(QStringLiteral("where"), QStringLiteral("server"));
    return tl::make_unexpected(error);
}

}
