// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/iolog.h"

namespace congso::testing {

/// An SQLite VFS over the system's, telling an IoLog of every write, truncation, sync and removal first. A failed
/// write is a full disk, a failed sync an I/O error. Shared memory and locks are the system's own.
class FaultyVfs
{
public:
    explicit FaultyVfs(IoLog &log);
    ~FaultyVfs();
    static const char *name() { return "congso-faulty"; }
};

}
