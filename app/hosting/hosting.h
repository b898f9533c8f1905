// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officestore.h"
#include "db/server/serveradmin.h"

namespace congso::hosting {

/// The files that say what may be done, as a server is to hold them.
Result<QList<QByteArray>> shippedWorkflow();

struct Filled
{
    int events = 0;
    int files = 0;
};
/// Fills an empty server with a one-PC office: its whole journal as it is stamped, and its files. What the store is called
/// by its id is what the server is called. store.exists where the server has an office; verify.failed{seq} where the
/// journal does not hold together; file.missing and file.altered of what the journal names.
Result<Filled> fillServer(OfficeStore &store, ServerAdmin &admin);

}
