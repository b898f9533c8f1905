// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/querydates.h"

#include <QRegularExpression>

namespace congso::search {

namespace {
/// One date of any exactness as the days it covers.
std::optional<DateSpan> oneDate(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"));
    static const QRegularExpression vietnamese(QStringLiteral("^(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})$"));
    int year = 0, month = 0, day = 0;
    if (const auto match = iso.match(text); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
        if ((match.capturedLength(2) > 0 && month == 0) || (match.capturedLength(3) > 0 && day == 0))
            return std::nullopt;
    } else if (const auto other = vietnamese.match(text); other.hasMatch()) {
        year = other.captured(3).toInt();
        month = other.captured(2).toInt();
        day = other.captured(1).toInt();
        if (month == 0 || (other.capturedLength(1) > 0 && day == 0))
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (!first.isValid())
        return std::nullopt;
    const QDate last = day > 0 ? first : month > 0 ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1);
    return DateSpan{first, last};
}

/// The comparison in front, taken off.
QString takeComparison(QString &text)
{
    for (const char *sign : {"<=", ">=", "<", ">", "="}) {
        if (text.startsWith(QLatin1String(sign))) {
            text = text.mid(qsizetype(strlen(sign))).trimmed();
            return QLatin1String(sign);
        }
    }
    return {};
}
}

std::optional<DateSpan> parseDates(const QString &given)
{
    QString text = given.trimmed();
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        const QString left = text.left(dots), right = text.mid(dots + 2);
        const auto first = left.isEmpty() ? std::optional(DateSpan{}) : oneDate(left);
        const auto last = right.isEmpty() ? std::optional(DateSpan{}) : oneDate(right);
        if (!first || !last || (left.isEmpty() && right.isEmpty()))
            return std::nullopt;
        return DateSpan{first->first, last->last};
    }
    const QString sign = takeComparison(text);
    const auto date = oneDate(text);
    if (!date || sign.isEmpty() || sign == QLatin1String("="))
        return date;
    if (sign == QLatin1String("<"))
        return DateSpan{{}, date->first.addDays(-1)};
    if (sign == QLatin1String("<="))
        return DateSpan{{}, date->last};
    return sign == QLatin1String(">") ? DateSpan{date->last.addDays(1), {}} : DateSpan{date->first, {}};
}

bool parseDays(const QString &given, std::optional<int> &from, std::optional<int> &to)
{
    constexpr int most = 100'000;
    const auto number = [](const QString &text, std::optional<int> &target) {
        bool whole = false;
        const int value = text.toInt(&whole);
        if (whole && std::abs(value) <= most)
            target = value;
        return whole && std::abs(value) <= most;
    };
    QString text = given.trimmed();
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0) {
        const QString left = text.left(dots), right = text.mid(dots + 2);
        return !(left.isEmpty() && right.isEmpty()) && (left.isEmpty() || number(left, from)) && (right.isEmpty() || number(right, to));
    }
    const QString sign = takeComparison(text);
    std::optional<int> value;
    if (!number(text, value))
        return false;
    if (sign.startsWith(u'<'))
        to = *value - (sign.size() == 1 ? 1 : 0);
    else if (sign.startsWith(u'>'))
        from = *value + (sign.size() == 1 ? 1 : 0);
    else
        from = to = *value;
    return true;
}

}
