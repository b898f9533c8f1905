// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

/// Refuses a folder that cannot hold a database safely: store.network_folder on a network file system (SQLite's
/// locks do not hold there), store.cloud_folder inside a folder that a synchronising program copies file by file.
/// Links are followed; of a folder that is not there yet the nearest one above it counts. The args are "folder" and
/// "service": the file system or the synchronising program.
Outcome checkFolderKind(const QString &folder);

/// The synchronising program that \a folder, or one above it, belongs to by its name or by what that program keeps
/// in it; empty when there is none.
QString cloudServiceOf(const QString &folder);

/// Makes the folder, parents included, readable by its owner alone; an existing one is left as it is.
/// store.read_only, store.full, store.io with "folder".
Outcome makePrivateFolder(const QString &folder);

}
