// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/query.h"
#include "db/types/paperplace.h"

namespace congso::paperplaces {

/// Where the paper of a document lies; empty when nobody recorded it, or the person may not read the document.
PaperPlace placeOf(Connection &connection, qint64 person, qint64 document);

/// The place that the person recorded last; empty when that is long ago.
PaperPlace lastOf(Connection &connection, qint64 person);

/// The seven parts in the order of PaperPlace, from the row's first column on.
PaperPlace placeFrom(const Query &row);

}
