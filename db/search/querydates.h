// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"

namespace congso::search {

/// "2014", "2014-03", "2014-03-05", "05/03/2014", "03/2014", spans "a..b", "a..", "..b", and "<a", "<=a", ">a", ">=a".
/// Nothing when it is none, or no day of the calendar.
std::optional<DateSpan> parseDates(const QString &text);

/// Days from today: "7" is that day, "<7", "<=7", ">7", ">=7", "0..7". first and last in \a from and \a to.
bool parseDays(const QString &text, std::optional<int> &from, std::optional<int> &to);

}
