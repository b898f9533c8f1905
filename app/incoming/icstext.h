// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/lists.h"

namespace congso::incoming {

/// One meeting as a calendar file (RFC 5545): lines of at most 75 octets ended by CRLF, texts escaped, times in
/// Asia/Ho_Chi_Minh, which is +07:00 all year. A meeting without a start is an event of the whole day; one without
/// an end lasts two hours. \a stamp: when it is written, UTC milliseconds. The same meeting keeps its UID, so that
/// a calendar replaces rather than doubles it.
QByteArray icsText(const DocumentRow &invitation, qint64 stamp);

}
