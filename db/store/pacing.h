// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

/// How a writing connection treats the disk; between transactions.
namespace congso::pacing {

/// Whether a commit waits until it is on the disk, as it does unless told otherwise. One that does not wait outlives the
/// program; a power cut may take it back, with all that came after it. Fails where the connection did not do as it was told.
Outcome waitForDisk(Connection &connection, bool wait);
/// While very much is written: more memory for it, and the log may grow.
Outcome fill(Connection &connection, bool filling);

}
