// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

namespace congso::sync {

/// A file that an act names, as it was called there.
struct ConflictFile
{
    QString hash;
    QString name;
};

/// Those that the events of a conflict name, JSON, wherever they stand in them.
QList<ConflictFile> filesIn(const QByteArray &events);

/// Copies files of the store into a folder, under free names; how many. file.write.
QFuture<Result<int>> saveFiles(Office &office, const QList<ConflictFile> &files, const QString &folder);

}
