// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <QStringList>

namespace congso {

/// What a copy of the database holds.
struct Snapshot
{
    qint64 seq = 0;
    QByteArray seal;
    QStringList files;  ///< hashes it names
    QStringList ofActs; ///< that acts alone name which wait, did not fit or were set aside; not all of them are in the store
};

/// Copies the database to a new file while it stays in use (SQLite's online backup), and tells what the
/// copy holds. Credentials travel along: a restored office is signed in to as before.
Result<Snapshot> copyDatabase(Connection &connection, const QString &target, const QByteArray &vfs);

/// Copies a database of any older version as it is to a new file, and proves the copy: whole by SQLite's own check, with
/// the same last event. backup.write or backup.invalid; a copy that is not proven is not left behind.
Outcome copyBeforeUpgrade(Connection &connection, const QString &target, const QByteArray &vfs);

}
