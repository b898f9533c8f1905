// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <functional>
#include <stop_token>

namespace congso {

/// A large database written anew, so that no page keeps a piece of what was deleted: what is in it goes into a file \a beside
/// it, and from there over its own pages. In one transaction: stopped or cut off, the database is as it was. Nobody else may
/// write to it meanwhile. \a beside is there already, empty, and is the caller's to remove.
/// \a progress: bytes of two times the size, the second half being the way back. cancelled, store.full.
Outcome writeAnew(Connection &connection, const QString &beside, const QByteArray &vfs, const std::function<void(qint64 done, qint64 total)> &progress,
                  const std::stop_token &stop);

}
