// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/spreadsheetdates.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace congso::tables {

QString dateOfSerial(double serial, bool from1904)
{
    constexpr double last = 2'958'466;
    constexpr int phantomDay = 60;
    constexpr int secondsADay = 86'400;
    if (!(serial >= 1) || serial >= last)
        return {};
    const qint64 whole = qint64(std::floor(serial));
    const qint64 seconds = std::llround((serial - double(whole)) * secondsADay);
    const QDate base = from1904 ? QDate(1904, 1, 1) : whole < phantomDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = base.addDays(whole + seconds / secondsADay).toString(Qt::ISODate);
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsADay));
    return time == QTime(0, 0) ? day : QString(day + u'T' + time.toString(QStringLiteral("HH:mm")));
}

bool isDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

bool isDateFormat(const QString &code)
{
    char16_t inside = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code.at(i).toLower().unicode();
        if (inside) {
            inside = c == inside ? u'\0' : inside;
        } else if (c == u'"') {
            inside = u'"';
        } else if (c == u'[') {
            inside = u']';
        } else if (c == u'\\' || c == u'_') {
            ++i;
        } else if (c == u'y' || c == u'd') {
            return true;
        }
    }
    return false;
}

}
