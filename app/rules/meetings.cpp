// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/meetings.h"

namespace congso::rules {

namespace {
constexpr int assumedSeconds = 2 * 3600;
const QTime lastMoment(23, 59, 59);
}

QTime parseTime(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

QTime assumedEnd(const Meeting &meeting)
{
    if (!meeting.start.isValid())
        return {};
    if (meeting.end.isValid())
        return meeting.end;
    return meeting.start.secsTo(lastMoment) <= assumedSeconds ? lastMoment : meeting.start.addSecs(assumedSeconds);
}

bool clash(const Meeting &one, const Meeting &other)
{
    if (!one.date.isValid() || one.date != other.date)
        return false;
    if (!one.start.isValid() || !other.start.isValid())
        return true;
    return one.start < assumedEnd(other) && other.start < assumedEnd(one);
}

}
