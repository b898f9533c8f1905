// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/serverlink.h"

#include <libpq-fe.h>

#include <memory>
#include <string>

namespace congso {

struct EndConnection
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/// A connection of libpq, or what it says went wrong.
struct Connected
{
    std::unique_ptr<PGconn, EndConnection> connection;
    std::string problem; ///< empty once connected
};

/// Connects step by step, so that it can be left at any time. Each address of the server has the time that \a patience
/// gives.
Connected connectStepwise(const ServerTarget &target, const ServerPatience &patience, const std::stop_token &stop);

}
