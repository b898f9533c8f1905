// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/deadline.h"

#include <QCoreApplication>

namespace congso {

/// How a deadline stands, in words; empty where there is none.
class DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
public:
    static QString brief(const rules::DueStanding &standing); ///< "còn 2 ngày", "quá hạn 3 ngày", "hôm nay": for chips
    static QString full(const rules::DueStanding &standing);  ///< "còn 2 ngày làm việc"
    /// "Hạn 13/03/2026, còn 2 ngày làm việc"; says when the count runs over days not announced yet.
    static QString exact(const rules::DueStanding &standing, QDate due);
};

}
