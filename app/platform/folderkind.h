// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

/// Refuses a folder that cannot hold a database safely: store.network_folder on a network file system (SQLite's
/// locks do not hold there), store.cloud_folder inside a folder that a synchronising program copies file by file.
/// Looks at the nearest folder that exists.
Outcome checkFolderKind(const QString &folder);

/// Makes the folder, parents included, readable by its owner alone; an existing one is left as it is.
Outcome makePrivateFolder(const QString &folder);

}
