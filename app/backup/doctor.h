// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/dailybackup.h"

#include <QJsonObject>

namespace congso {

/// What helps somebody far away to see what is wrong with an office: versions, settings of the database read back, sizes,
/// counts by kind, backups, findings. Never a name, a title, a text, a password or a path below the person's own folder;
/// it may be sent to anybody. Changes nothing.
struct DoctorReport
{
    QJsonObject facts;     ///< groups of numbers and codes
    QStringList findings;  ///< codes of what is not as it should be: "database.damaged", "backup.late", "disk.low" …
    bool good() const { return findings.isEmpty(); }
};
QFuture<Result<DoctorReport>> examine(OfficeStore &store, const BackupPlan &plan, const QString &programVersion);

}
