// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace congso::server {

/// A step of the server's schema, from a .sql file.
struct NamedSql
{
    const char *name;
    const char *text;
};

}
