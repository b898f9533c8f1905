// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"

#include "app/office/erasing.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"

namespace congso::incoming {

QFuture<Result<Receipt>> erase(Office &office, const SubjectId &id, const QString &legalBasis, const QString &reason)
{
    const Command command = office.command("incoming.erased", id,
                                           {{QStringLiteral("legal_basis"), legalBasis}, {QStringLiteral("reason"), reason}});
    const Performer performer(office.store(), office.identity().person.id);
    StoreEngine *engine = &office.store().engine();
    return engine->own<Receipt>([engine, performer, command](Connection &connection) {
        return eraseSubject(*engine, connection, command.subject, [&](Writing &writing) { return performer.perform(writing, command); });
    });
}

}
