// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/unsent.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/localqueries.h"

namespace congso::incoming {

QFuture<Outcome> keepUnsent(Office &office, const SubjectId &subject, const QString &place, const QString &text)
{
    return office.store().engine().write<std::monostate>([asks = Asking(office), subject, place, text, now = office.now()](Writing &writing) -> Outcome {
        localqueries::putUnsent(writing.connection, asks.person(writing.connection), subject, place, text, now);
        return success();
    });
}

QFuture<Result<QString>> unsent(Office &office, const SubjectId &subject, const QString &place)
{
    // In the order of the writes: a form that is opened again at once finds what it kept when it was closed.
    return office.store().engine().write<QString>([asks = Asking(office), subject, place](Writing &writing) -> Result<QString> {
        return localqueries::unsent(writing.connection, asks.person(writing.connection), subject, place);
    });
}

}
