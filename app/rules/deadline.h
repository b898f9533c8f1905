// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/calendar.h"
#include "db/types/workingday.h"

namespace congso::rules {

/// How a due date stands on a day. Overdue begins the day after the due date (domain §8.5).
struct DueStanding
{
    enum class Kind { None, Left, Today, Overdue };
    Kind kind = Kind::None;
    int workingDays = 0; ///< left after today, or gone since the due date; at least 1 for Left and Overdue
    bool provisional = false; ///< counted over days that are not announced yet

    friend bool operator==(const DueStanding &, const DueStanding &) = default;
};

/// \a due invalid: None. A due date with no working day left before it stands as Today.
DueStanding dueStanding(QDate due, QDate today, const Calendar &calendar);

/// Where a due date belongs on \a today: a date with no working day left before it counts as today, the week
/// ends on Sunday with its worked Saturday.
DueGroup dueGroup(QDate due, QDate today, const Calendar &calendar);

/// Open and due within two working days (the box Sắp đến hạn).
bool isDueSoon(const DueStanding &standing);
/// The last day that still counts as due soon on \a today, for queries: dues in [today, this] are.
QDate dueSoonUntil(QDate today, const Calendar &calendar);

}
