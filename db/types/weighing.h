// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace congso {

/// How far the weighing of hits is: written by the thread that weighs, read by whoever shows it. Counts only hits that
/// the asker may read.
struct Weighing
{
    std::atomic<long long> hits{0}; ///< weighed so far
    std::atomic<int> percent{0};    ///< of the way through the years that there are hits of
};

}
