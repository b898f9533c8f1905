// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/clock.h"

#include <QDateTime>

#include <atomic>

namespace congso {

/// The time of a made-up office: goes where it is told, and never back.
class DemoClock final : public Clock
{
public:
    explicit DemoClock(qint64 start) : m_now(start) {}
    qint64 now() const override { return m_now.load(); }
    void goTo(qint64 instant) { m_now = std::max(m_now.load() + 1000, instant); }

    static qint64 at(QDate day, int hour, int minute)
    {
        return QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
    }

private:
    std::atomic<qint64> m_now;
};

}
