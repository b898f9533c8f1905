// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/maintenance.h"
#include "db/store/erasure.h"

#include <optional>

namespace congso {

class StoreEngine;

/// Pages of a large database keep pieces of documents that may not be read any more. They go when it is written anew, which
/// takes time and room: not while somebody works, but when the program ends, or when congsoctl is told to. What the law has
/// erased goes when the store is next opened, at the latest.
struct Rewriting
{
    bool owed = false;
    qint64 bytes = 0; ///< of the database
    qint64 room = 0;  ///< on the disk that it takes meanwhile
    qint64 free = 0;  ///< that there is
};
QFuture<Result<Rewriting>> rewritingOwed(OfficeStore &store);

/// Writes the database anew; nothing where that is not owed. store.locked while another program has the folder open,
/// store.full{"room", "free"} where the disk has not enough of it, cancelled: each leaves everything as it was, and owed.
/// \a free: known otherwise than from the disk.
QFuture<Result<std::monostate>> rewriteOwed(OfficeStore &store, Progress progress = {}, std::stop_token stop = {}, std::optional<qint64> free = {});

/// On the writing thread: writes the database anew where a transaction has left that (erasure::leaveRewriting()). A small one
/// (Services::rewrittenAtOnce) in memory, which waits for nobody; a large one as rewriteOwed() does, with its errors.
Outcome rewriteLeft(StoreEngine &engine, Connection &connection, erasure::Rewriting which = erasure::Rewriting::Soon);

}
