// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/calendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::rules {

namespace {
tl::unexpected<Error> broken(const QString &at, const QString &problem)
{
    return failure(ErrorCode::StoreCorrupt, {{QStringLiteral("at"), QString(QStringLiteral("holidays.json: ") + at)},
                                             {QStringLiteral("problem"), problem}});
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
}

Result<Calendar> Calendar::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QString::number(error.offset), error.errorString());
    Calendar calendar;
    const QTime closes = QTime::fromString(root.value(QLatin1String("office_closes")).toString(), QStringLiteral("HH:mm"));
    if (!closes.isValid())
        return broken(QStringLiteral("office_closes"), QStringLiteral("no time"));
    calendar.m_closes = closes;
    const QJsonArray years = root.value(QLatin1String("years")).toArray();
    for (const QJsonValue &entry : years) {
        const QJsonObject year = entry.toObject();
        const int number = year.value(QLatin1String("year")).toInt();
        if (!year.value(QLatin1String("provisional")).toBool())
            calendar.m_announced.insert(number);
        const QJsonArray off = year.value(QLatin1String("off")).toArray();
        for (const QJsonValue &day : off) {
            const QDate date = dateOf(day.toObject().value(QLatin1String("date")));
            if (date.year() != number)
                return broken(QString::number(number), QStringLiteral("date of another year"));
            calendar.m_off.insert(date);
            calendar.m_names.insert(date, day.toObject().value(QLatin1String("name")).toString());
        }
        const QJsonArray work = year.value(QLatin1String("worked")).toArray();
        for (const QJsonValue &day : work) {
            const QDate date = dateOf(day);
            if (date.year() != number)
                return broken(QString::number(number), QStringLiteral("date of another year"));
            calendar.m_work.insert(date);
        }
    }
    return calendar;
}

Result<Calendar> Calendar::with(const QJsonObject &overrides) const
{
    Calendar calendar = *this;
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const QDate date = QDate::fromString(it.key(), Qt::ISODate);
        const QString what = it.value().toString();
        if (!date.isValid() || (what != QLatin1String("off") && what != QLatin1String("work")))
            return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("calendar.overrides")},
                                                     {QStringLiteral("value"), it.key()}});
        calendar.m_off.remove(date);
        calendar.m_work.remove(date);
        (what == QLatin1String("off") ? calendar.m_off : calendar.m_work).insert(date);
    }
    return calendar;
}

bool Calendar::isWorkingDay(QDate date) const
{
    if (m_work.contains(date))
        return true;
    return date.dayOfWeek() < Qt::Saturday && !m_off.contains(date);
}

QDate Calendar::addWorkingDays(QDate start, int n) const
{
    QDate date = start;
    for (int left = n; left > 0; --left)
        date = nextWorkingDay(date);
    return date;
}

int Calendar::workingDaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    int days = 0;
    for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
        days += isWorkingDay(date) ? 1 : 0;
    return days;
}

QDate Calendar::nextWorkingDay(QDate date) const
{
    QDate next = date.addDays(1);
    while (!isWorkingDay(next))
        next = next.addDays(1);
    return next;
}

QDate Calendar::previousWorkingDay(QDate date) const
{
    QDate previous = date.addDays(-1);
    while (!isWorkingDay(previous))
        previous = previous.addDays(-1);
    return previous;
}

QDate Calendar::effectiveStart(const QDateTime &local) const
{
    const QDate day = local.date();
    return isWorkingDay(day) && local.time() <= m_closes ? day : nextWorkingDay(day);
}

}
