// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/icstext.h"

#include "app/rules/meetings.h"

#include <QDateTime>

namespace congso::incoming {

namespace {
constexpr qsizetype longestLine = 75; ///< octets, the line end not counted

QByteArray escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;")).replace(u',', QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\\n")).replace(u'\n', QLatin1String("\\n")).replace(u'\r', QLatin1String("\\n"));
    return text.toUtf8();
}

bool continues(char octet)
{
    return (uchar(octet) & 0xc0) == 0x80;
}

/// Folded between characters, never inside one: a following line begins with a space that counts.
QByteArray line(const QByteArray &content)
{
    QByteArray folded;
    qsizetype from = 0;
    while (from < content.size()) {
        qsizetype length = std::min(content.size() - from, from == 0 ? longestLine : longestLine - 1);
        while (from + length < content.size() && continues(content.at(from + length)))
            --length;
        folded += (from == 0 ? "" : " ") + content.mid(from, length) + "\r\n";
        from += length;
    }
    return folded;
}

QByteArray local(QDate date, QTime time)
{
    return (date.toString(QStringLiteral("yyyyMMdd")) + u'T' + time.toString(QStringLiteral("HHmmss"))).toLatin1();
}

QByteArray zone()
{
    return "BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\n"
           "TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nTZNAME:+07\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
}

QByteArray times(const Meeting &meeting)
{
    if (!meeting.start.isValid()) {
        return "DTSTART;VALUE=DATE:" + meeting.date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\n"
            + "DTEND;VALUE=DATE:" + meeting.date.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\n";
    }
    return "DTSTART;TZID=Asia/Ho_Chi_Minh:" + local(meeting.date, meeting.start) + "\r\n"
        + "DTEND;TZID=Asia/Ho_Chi_Minh:" + local(meeting.date, rules::assumedEnd(meeting)) + "\r\n";
}

QString described(const DocumentRow &row)
{
    QStringList parts{row.code, row.agency};
    if (!row.meeting.chair.isEmpty())
        parts << row.meeting.chair;
    parts.removeAll(QString());
    return parts.join(u'\n');
}
}

QByteArray icsText(const DocumentRow &invitation, qint64 stamp)
{
    const Meeting &meeting = invitation.meeting;
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//congso//congso//VI\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    text += zone();
    text += "BEGIN:VEVENT\r\n";
    text += line("UID:" + invitation.id.toString().toLatin1() + "@congso");
    text += line("DTSTAMP:" + QDateTime::fromMSecsSinceEpoch(stamp, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    text += times(meeting);
    text += line("SUMMARY:" + escaped(invitation.subject));
    if (!meeting.place.isEmpty())
        text += line("LOCATION:" + escaped(meeting.place));
    if (const QString description = described(invitation); !description.isEmpty())
        text += line("DESCRIPTION:" + escaped(description));
    text += "END:VEVENT\r\nEND:VCALENDAR\r\n";
    return text;
}

}
