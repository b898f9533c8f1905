// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/clock.h"

#include <QDateTime>

#include <atomic>

namespace congso::testing {

/// Stands still until told to move. Starts on Monday 9 March 2026, 09:00 in Việt Nam.
class FakeClock final : public Clock
{
public:
    qint64 now() const override { return m_now.load(); }
    void set(const QDate &day, int hour = 9, int minute = 0)
    {
        m_now = QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
    }
    void advance(qint64 ms) { m_now += ms; }
    void advanceDays(int days) { m_now += qint64(days) * 86'400'000; }

private:
    std::atomic<qint64> m_now = QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
};

}
