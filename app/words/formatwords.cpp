// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/formatwords.h"

#include <QDateTime>
#include <QLocale>

namespace congso {

namespace {
// Independent of the system's and the program's language: the office reads one form of numbers.
QLocale vietnamese()
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
}

QDateTime local(qint64 utcMs, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetMinutes * 60);
}
}

QString FormatWords::date(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString FormatWords::time(qint64 utcMs, int offsetMinutes)
{
    return local(utcMs, offsetMinutes).toString(QStringLiteral("HH:mm"));
}

QString FormatWords::dateTime(qint64 utcMs, int offsetMinutes)
{
    return local(utcMs, offsetMinutes).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString FormatWords::exactDateTime(qint64 utcMs, int offsetMinutes)
{
    return local(utcMs, offsetMinutes).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString FormatWords::number(qint64 number)
{
    return vietnamese().toString(number);
}

QString FormatWords::size(qint64 bytes)
{
    if (bytes < 1024)
        return tr("%1 bytes").arg(number(bytes));
    const char *const units[] = {"KB", "MB", "GB", "TB"};
    double value = double(bytes) / 1024;
    size_t unit = 0;
    while (value >= 1023.95 && unit + 1 < std::size(units)) {
        value /= 1024;
        ++unit;
    }
    return vietnamese().toString(value, 'f', value < 10 ? 1 : 0) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString FormatWords::percent(int percent)
{
    return QString::number(percent) + QStringLiteral("\u00a0%");
}

QString FormatWords::list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return tr("%1 and %2").arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString FormatWords::quoted(const QString &text)
{
    return QStringLiteral("“") + text + QStringLiteral("”");
}

}
