// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTime>

namespace congso::rules {

/// The office's working days (domain §8): weekdays but the days off, and the worked Saturdays.
/// Civil dates only; a value, copied freely.
class Calendar
{
public:
    /// From resources/data/holidays.json; fails with StoreCorrupt{at, problem}.
    static Result<Calendar> parse(const QByteArray &json);
    /// This calendar with the office's own days on top: {"YYYY-MM-DD": "off" | "work", …} (the setting
    /// calendar.overrides). Fails with RuleBadField{field}.
    Result<Calendar> with(const QJsonObject &overrides) const;

    bool isWorkingDay(QDate date) const;
    /// The working day \a n after \a start, which is day 0; with 0 the start itself, worked or not.
    QDate addWorkingDays(QDate start, int n) const;
    /// Working days after \a from up to and with \a to; negative when \a to is earlier.
    int workingDaysBetween(QDate from, QDate to) const;
    QDate nextWorkingDay(QDate date) const;     ///< strictly after
    QDate previousWorkingDay(QDate date) const; ///< strictly before
    /// The day that counts as day 0 of a deadline given at \a local: that day within office hours of a
    /// working day, otherwise the next working day (domain §8.5).
    QDate effectiveStart(const QDateTime &local) const;
    /// Whether the year's days are computed, not announced; also true for years not in the data.
    bool provisional(int year) const { return !m_announced.contains(year); }
    /// The holiday's name where the data has one.
    QString nameOf(QDate date) const { return m_names.value(date); }

private:
    QSet<QDate> m_off;
    QSet<QDate> m_work;
    QSet<int> m_announced;
    QHash<QDate, QString> m_names;
    QTime m_closes{17, 0};
};

}
