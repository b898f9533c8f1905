// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

#include <cstddef>
#include <optional>

namespace congso::worker {

/// Shuts the calling process in for good: it can end, compute, use its open descriptors and read fonts;
/// it cannot open another file, write to one, connect, start or watch a process, or outlive its limits.
/// \a inputBytes is added to the memory allowed; \a landlock false does as on a kernel that has none. None when it could not be done: then nothing may be read.
std::optional<wire::Confinement> lockDown(unsigned cpuSeconds, std::size_t inputBytes, bool landlock = true);

/// Restricts file access by Landlock to reading fonts and poppler-data. False when the kernel has none.
bool restrictFiles();
/// Allows only the system calls that reading needs; all others fail with EPERM. With \a opening false no
/// file can be opened by any name.
bool restrictCalls(bool opening);

/// Tries what must not work from inside a locked-down child and prints one line each: for administrators
/// and tests; then that a PDF can still be read and drawn. 0 when all is as it should be.
int checkLockdown(bool landlock);

}
