// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoinglists.h"

namespace congso::outgoing {

/// The rows of a list, newest or most urgent first as the list wants it; at most OutgoingQuery::limit.
QFuture<Result<QList<OutgoingRow>>> rows(Office &office, const OutgoingQuery &query);
/// How many are in each box that the person can use; never counts past 1 000 (then 1 000).
QFuture<Result<QHash<OutBox, int>>> counts(Office &office);
/// The boxes that make sense for these posts, in the order of the navigation.
QList<OutBox> boxesFor(const Identity &identity);

}
