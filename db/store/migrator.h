// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

namespace congso {

/// The numbered steps in sql/, each in a transaction of its own; PRAGMA user_version counts them and
/// PRAGMA application_id tells an office from any other SQLite file.
namespace migrator {

constexpr qint64 applicationId = 0x43475346; // "CGSF"

/// The version this program makes and understands.
int currentVersion();

/// What is in the file: 0 for an empty one. store.foreign for somebody else's database, store.newer for
/// one made by a newer program. Changes nothing.
Result<int> versionOf(Connection &connection);

/// Whether the file is somebody else's for certain, told from its first bytes alone: nothing is opened, locked or
/// made. False where an office may be behind it, as one cut off before its first checkpoint.
bool surelyForeign(const QString &path);

/// Runs the missing steps. The caller holds the folder alone.
Outcome migrate(Connection &connection);

}
}
