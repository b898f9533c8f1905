// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serveradmin.h"

#include "db/server/schema.h"

namespace congso {

int ServerAdmin::newestSchema()
{
    return int(server::schema::all().size());
}

}
