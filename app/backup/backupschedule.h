// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUuid>

#include <optional>

namespace congso {

/// What somebody has chosen on this PC.
struct BackupPlan
{
    QString folder;            ///< empty: no automatic backups
    QTime at = QTime(11, 45);  ///< of the day, in the office's zone; made up for at the next start
    int keep = 14;             ///< so many of the newest stay
};

/// A backup of this store that was read back and proven: only those get their name.
struct KeptBackup
{
    QString file;  ///< name in the folder
    qint64 at = 0; ///< UTC milliseconds
};

struct BackupDecision
{
    bool due = false;
    qint64 nextAt = 0;   ///< when it will be, where it is not
    bool late = false;   ///< the last proven one is older than a day, or there is none
    QStringList surplus; ///< to be removed once the next one is proven
};

/// Pure: the same arguments, the same answer. A clock that was put back makes nothing due twice.
BackupDecision decideBackup(const BackupPlan &plan, const QList<KeptBackup> &kept, qint64 now, int utcOffsetMinutes);

/// "congso-0189ab12-20260309-0445.tar.zst": of which store, when (UTC).
QString backupName(const QUuid &store, qint64 at);
/// The time in such a name when it is one of \a store; nothing for any other file.
std::optional<qint64> backupTime(const QUuid &store, const QString &name);

}
