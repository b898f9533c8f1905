// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"
#include "db/types/command.h"

#include <functional>

namespace congso {

struct Writing;
class Connection;

/// On the writing thread: records an erasure by \a record in a transaction, with it removes the subject's payloads and
/// what is kept locally about it, then the files that nothing else names, and rewrites the database's file so that
/// no byte of what was erased is left in the folder; where that is a large one and cannot be done now, it is owed (rewriting.h).
Result<Receipt> eraseSubject(StoreEngine &engine, Connection &connection, const SubjectId &subject,
                             const std::function<Result<Receipt>(Writing &)> &record);

/// What a store has erased: the erasure's own event, payload included, by subject.
Result<QList<Event>> erasuresIn(const StoreRef &ref, const Services &services);

/// Erases again in a restored store what \a erasures say and its journal does not know yet. A backup made before an
/// erasure must not bring back what the law destroyed.
Outcome repeatErasures(const StoreRef &ref, const Services &services, const QList<Event> &erasures);

}
