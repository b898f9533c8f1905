// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace congso {

/// A statement from a .sql file. Its address is the key of the statement cache: it lives as long as the program.
struct NamedSql
{
    const char *name;
    const char *text;
};

}
