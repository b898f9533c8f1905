// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace congso::landlock {

/// What a process may do beneath a path, or with the file there.
struct Rule
{
    enum class May { Read, ReadAndRun, Write };

    const char *path;
    May may;
};

/// From here on the calling process and what it starts reach no other files than these; paths that are not there are
/// left out. False when the kernel has no Landlock. May be called between fork and exec.
bool restrictFiles(const Rule *rules, std::size_t count);

}
