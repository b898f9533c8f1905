// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/storeengine.h"
#include "db/server/servertypes.h"

namespace congso::sync {

/// What came of taking events of the server into the store.
struct Settled
{
    int taken = 0;
    int conflicts = 0;         ///< acts of this PC that do not fit any more
    QList<SubjectId> gaps;     ///< subjects whose earlier events are not here
    int setAside = 0;          ///< acts of others that are not waited for any more
    bool erased = false;       ///< something was, by law: its files go once this is durable
};

/// Takes \a events into a linked store, in the caller's transaction. The subjects they touch are folded from the server's
/// events; what is pending on them, and on whatever hangs together with them through common acts, is decided again by
/// the same rules: it stays, with a new base, or becomes a conflict that keeps all that was typed.
/// verify.failed where an event does not follow from what is here: then nothing of the transaction may be kept.
Result<Settled> settle(OfficeStore &store, Writing &writing, const QList<PulledEvent> &events);

/// The server refused the act for good: it becomes a conflict, and what was done upon it is decided again without it.
Result<Settled> refuse(OfficeStore &store, Writing &writing, const BatchId &batch, const Error &why);

/// Decides all that is pending again.
Result<Settled> settleAll(OfficeStore &store, Writing &writing);

/// What others did and the server has lost is waited for no longer: it is set aside, to be read by \a reader, whose store this
/// is, and all that is pending is decided again without it. It comes back when its authors send it.
Result<Settled> setAsideLost(OfficeStore &store, Writing &writing, const PersonId &reader);
/// What was set aside of \a person, whose store it is now, waits to be sent, or becomes a conflict.
Outcome takeUpLost(OfficeStore &store, Writing &writing, const PersonId &person);

}
