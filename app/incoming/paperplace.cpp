// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/paperplace.h"

#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "db/store/paperplaces.h"

namespace congso::incoming {

QFuture<Result<PaperPlace>> paperPlace(Office &office, const SubjectId &document)
{
    return office.store().engine().read<PaperPlace>([asks = Asking(office), document](Connection &connection) -> Result<PaperPlace> {
        return paperplaces::placeOf(connection, asks.person(connection), asks.rowOf(connection, document));
    });
}

}
