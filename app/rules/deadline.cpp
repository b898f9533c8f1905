// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/deadline.h"

#include <algorithm>

namespace congso::rules {

namespace {
constexpr int soonDays = 2;
}

DueStanding dueStanding(QDate due, QDate today, const Calendar &calendar)
{
    if (!due.isValid())
        return {};
    const bool provisional = calendar.provisional(due.year()) && due.year() > today.year();
    if (due < today)
        return {DueStanding::Kind::Overdue, std::max(1, calendar.workingDaysBetween(due, today)), false};
    const int left = calendar.workingDaysBetween(today, due);
    return {left == 0 ? DueStanding::Kind::Today : DueStanding::Kind::Left, left, provisional};
}

DueGroup dueGroup(QDate due, QDate today, const Calendar &calendar)
{
    switch (dueStanding(due, today, calendar).kind) {
    case DueStanding::Kind::None:
        return DueGroup::None;
    case DueStanding::Kind::Overdue:
        return DueGroup::Overdue;
    case DueStanding::Kind::Today:
        return DueGroup::Today;
    case DueStanding::Kind::Left:
        break;
    }
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    return due <= sunday ? DueGroup::ThisWeek : DueGroup::Later;
}

bool isDueSoon(const DueStanding &standing)
{
    return standing.kind == DueStanding::Kind::Today || (standing.kind == DueStanding::Kind::Left && standing.workingDays <= soonDays);
}

QDate dueSoonUntil(QDate today, const Calendar &calendar)
{
    return calendar.nextWorkingDay(calendar.addWorkingDays(today, soonDays)).addDays(-1);
}

}
