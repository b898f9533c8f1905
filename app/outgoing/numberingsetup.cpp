// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/numberingsetup.h"

#include "app/office/storeengine.h"
#include "db/store/directoryqueries.h"
#include "db/store/outgoingqueries.h"

namespace congso::outgoing {

QFuture<Result<NumberingSetup>> numberingSetup(Office &office)
{
    return office.store().engine().read<NumberingSetup>([](Connection &connection) -> Result<NumberingSetup> {
        return NumberingSetup{outgoingqueries::series(connection), directoryqueries::settings(connection).value(QStringLiteral("outgoing.number_when"))};
    });
}

}
