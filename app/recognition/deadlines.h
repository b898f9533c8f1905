// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/recognise.h"

namespace congso::recognition {

/// A day that a text sets for something.
struct WrittenDeadline
{
    DueWording wording = DueWording::None;
    QDate written; ///< the day that stands there
    QDate last;    ///< the last day on which it is kept: of "trước ngày D" the working day before D
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Every such day in \a text: "trước ngày 20/3/2026", "chậm nhất là ngày 20 tháng 3 năm 2026", "hạn cuối ngày …". A day
/// without a year, "trước ngày 20/3", is the next one after \a issued; none without that.
QList<WrittenDeadline> deadlinesIn(const QString &text, QDate issued, const WorkingDayBefore &workingDayBefore);

}
