// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/meetingwords.h"

#include "app/words/formatwords.h"

namespace congso {

namespace {
QString hour(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}
}

QString MeetingWords::brief(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        return {};
    const QString day = meeting.date.toString(QStringLiteral("d/M"));
    return meeting.start.isValid() ? tr("meeting %1 %2").arg(hour(meeting.start), day) : tr("meeting %1").arg(day);
}

QString MeetingWords::sentence(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        return tr("The day of the meeting is not known.");
    const QString day = FormatWords::date(meeting.date);
    QString said = tr("on %1").arg(day);
    if (meeting.start.isValid())
        said = tr("%1 on %2").arg(meeting.end.isValid() ? hour(meeting.start) + u'–' + hour(meeting.end) : hour(meeting.start), day);
    if (!meeting.place.isEmpty())
        said = tr("%1, at %2").arg(said, meeting.place);
    return meeting.chair.isEmpty() ? said : tr("%1, chaired by %2").arg(said, meeting.chair);
}

}
