// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"

#include "app/office/asker.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "db/store/erasure.h"

namespace congso::incoming {

QFuture<Result<Receipt>> erase(Office &office, const SubjectId &id, const QString &legalBasis, const QString &reason)
{
    const Command command = office.command("incoming.erased", id,
                                           {{QStringLiteral("legal_basis"), legalBasis}, {QStringLiteral("reason"), reason}});
    const Performer performer(office.store(), office.identity().person.id);
    StoreEngine *engine = &office.store().engine();
    return engine->own<Receipt>([engine, performer, command](Connection &connection) -> Result<Receipt> {
        QList<StagedFile> files;
        auto receipt = engine->writeNow<Receipt>([&](Writing &writing) -> Result<Receipt> {
            auto performed = performer.perform(writing, command);
            if (!performed)
                return performed;
            const qint64 row = writing.journal.rowOf(command.subject.uuid());
            const QStringList hashes = erasure::filesOf(writing.connection, row);
            for (const QString &hash : hashes)
                files << StagedFile{0, {}, hash, 0, {}, 0};
            erasure::erasePayloads(writing.connection, row);
            if (!writing.projections.refold(row))
                return tl::make_unexpected(writing.connection.error().value_or(Error{ErrorCode::StoreIo, {}}));
            return performed;
        });
        if (!receipt)
            return receipt;
        if (auto removed = engine->removeUnnamed(connection, files); !removed)
            return tl::make_unexpected(removed.error());
        if (auto clean = erasure::rewriteFile(connection); !clean)
            return tl::make_unexpected(clean.error());
        if (auto clean = engine->scrub(connection); !clean)
            return tl::make_unexpected(clean.error());
        return receipt;
    });
}

}
