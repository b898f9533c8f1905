// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/namedsql.h"

#include <span>

namespace congso {

/// Every table that replaying the journal makes, as a query of all its rows in an order of their own: what must be
/// the same after a replay.
std::span<const NamedSql> projectionTables();

}
