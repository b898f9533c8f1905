// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso {

/// A small, fast source of numbers that is the same on every machine (SplitMix64).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed, quint64 stream = 0) : m_state(seed ^ (stream * 0x9E3779B97F4A7C15ULL)) { next(); }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// From 0 to \a count - 1; \a count is positive.
    int below(int count) { return int((next() >> 33) % quint64(count)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int chance) { return below(100) < chance; }
    /// From 0 to 1.
    double unit() { return double(next() >> 11) / 9007199254740992.0; }

private:
    quint64 m_state;
};

}
