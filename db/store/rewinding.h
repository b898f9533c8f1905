// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/projections.h"

/// What was stamped waits for a stamp again, and what waits is stamped here: a store that changes its authority.
namespace congso::rewinding {

/// Up to where the journal is a server's, and whose; for a store that never had one: its whole journal.
struct Place
{
    QUuid office; ///< null where it never had a server
    qint64 seq = 0;
};
Place lastShared(Connection &connection);

/// The last event at or before a seq.
struct Mark
{
    qint64 seq = 0;
    QByteArray hash;
};
Mark markAt(Connection &connection, qint64 seq);

/// Takes the stamps of all events after \a seq and folds their subjects again. Those of \a me become pending acts, in
/// their order, with the numbers they had; those of others stay unstamped until their authors have sent them.
/// In the caller's transaction, in a store that is linked.
Outcome rewind(Connection &connection, Journal &journal, Projections &projections, qint64 seq, const PersonId &me);

/// Cuts a linked store loose: everything unstamped is stamped here, in a new epoch, in the order it was made.
/// In the caller's transaction.
Outcome takeOver(Connection &connection, Journal &journal, Projections &projections);

}
