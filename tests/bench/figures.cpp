// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace congso::bench {

double medianOf(QList<double> seconds)
{
    if (seconds.isEmpty())
        return 0;
    std::sort(seconds.begin(), seconds.end());
    return seconds.at(seconds.size() / 2);
}

QString duration(double seconds)
{
    if (seconds >= 10)
        return QStringLiteral("%1 s").arg(seconds, 0, 'f', 1);
    if (seconds >= 0.1)
        return QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
    return QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', seconds < 0.01 ? 3 : 1);
}

Figure ratio(const QString &what, double ours, const QString &against, double theirs, double most)
{
    const double value = theirs > 0 ? ours / theirs : 0;
    return {what, duration(ours), against + u' ' + duration(theirs), QStringLiteral("%1").arg(value, 0, 'f', 2),
            QStringLiteral("≤ %1").arg(most), theirs > 0 && value <= most};
}

double wallOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double processorOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    const double start = now();
    work();
    return now() - start;
}

}
