// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/event.h"

#include <QStringList>

namespace congso::erasure {

/// Stored files that the document names.
QStringList filesOf(Connection &connection, qint64 document);

/// Every erasure recorded, with its payload.
QList<Event> events(Connection &connection);

/// Whether this store has the subject and has not recorded its erasure.
bool needed(Connection &connection, const Event &erasure);

/// Removes payload and salt of every event of the subject but the erasure itself, and what is kept locally
/// about it (unsent texts, who read it). Body and stamp of the events stay. In the caller's transaction.
bool erasePayloads(Connection &connection, qint64 subject);

/// Stored files that are to go from the disk unless something names them, and whether the database is to be written anew;
/// what is cut off before it is done is done when the store is next opened. In the caller's transaction.
bool leave(Connection &connection, const QStringList &hashes);
enum class Rewriting {
    Soon,       ///< when this is done, or when the store is next opened
    WhenItSuits ///< when nobody waits for it: a large database takes long
};
bool leaveRewriting(Connection &connection, Rewriting when = Rewriting::Soon);
QStringList leaving(Connection &connection);
bool isRewritingLeft(Connection &connection, Rewriting when = Rewriting::Soon);
/// The database has been written anew: nothing of it is left to be done.
bool rewritten(Connection &connection);
bool gone(Connection &connection, const QString &hash);

/// Empties the write-ahead log, which still holds older pages of what was deleted. Outside a transaction.
Outcome emptyLog(Connection &connection);

/// Writes the database file anew, so that no page holds what was deleted. Outside a transaction.
Outcome rewriteFile(Connection &connection);

}
