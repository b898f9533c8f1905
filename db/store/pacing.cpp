// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/pacing.h"

namespace congso::pacing {

Outcome waitForDisk(Connection &connection, bool wait)
{
    if (auto set = connection.execute(wait ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"); !set)
        return set;
    return connection.pragma("synchronous") == (wait ? "2" : "1") ? success() : failure(ErrorCode::StoreIo, {{QStringLiteral("what"), QStringLiteral("session settings")}});
}

Outcome fill(Connection &connection, bool filling)
{
    return connection.execute(filling ? "PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16384" : "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 1000");
}

}
