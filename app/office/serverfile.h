// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

class Connection;
class StoreEngine;

/// A stored file as it may be opened: held against its hash. Where the office server has it and this PC not yet, it is
/// asked for before all others, and file.missing has "where": "server".
Outcome fileHere(StoreEngine &engine, Connection &connection, const QString &hash);

}
