// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/tags.h"

#include "db/search/tokenizer.h"
#include "db/text/fold.h"

namespace congso::search::tag {

namespace {
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

QString tagged(char kind, const QString &text)
{
    return QLatin1Char(tagMark) + QString(QLatin1Char(kind)) + text;
}

QString plain(const QString &text)
{
    QString folded = text::foldCode(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

QString number(int value, int digits)
{
    return QString::number(value).rightJustified(digits, u'0');
}

/// "1" to "4" begin dates of documents, arrivals, deadlines, of arrivals and drafts; the length of what follows tells decade from year from day.
QString dated(Calendar calendar, const QString &text)
{
    return tagged(char('1' + int(calendar)), text);
}

QString yearText(int year)
{
    return number(year, 4);
}

QString monthText(const QDate &date)
{
    return yearText(date.year()) + number(date.month(), 2);
}

QString dayText(const QDate &date)
{
    return monthText(date) + number(date.day(), 2);
}

bool isWhole(const QDate &from, const QDate &last, const QDate &end)
{
    return end >= from && end <= last;
}
}

QString all() { return tagged('a', {}); }
QString state(const QString &code) { return tagged('s', code); }
QString direction(const QString &code) { return tagged('d', code); }
QString open() { return tagged('o', {}); }
QString has(const QString &what) { return tagged('h', what); }
QString urgency(const QString &code) { return tagged('r', plain(code)); }
QString kind(const QString &code) { return tagged('k', plain(code)); }
QString unit(qint64 row) { return tagged('u', QString::number(row)); }
QString person(qint64 row) { return tagged('p', QString::number(row)); }
QString grantee(qint64 grantee) { return tagged('g', QString::number(grantee)); }
QString book(const QString &value, const QString &suffix) { return tagged('b', plain(value + suffix)); }
QString caseFile(qint64 row) { return tagged('c', QString::number(row)); }
QString copyOf(qint64 row) { return tagged('q', QString::number(row)); }
QString named(qint64 row) { return tagged('n', QString::number(row)); }
QString nothing() { return tagged('z', {}); }

QStringList ofDate(Calendar calendar, const QDate &date)
{
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return {};
    return {dated(calendar, number(date.year() / 10, 3)), dated(calendar, yearText(date.year())), dated(calendar, monthText(date)),
            dated(calendar, dayText(date))};
}

QStringList within(Calendar calendar, const DateSpan &span)
{
    const QDate last = span.last.isValid() ? std::min(span.last, QDate(lastYear, 12, 31)) : QDate(lastYear, 12, 31);
    QDate at = span.first.isValid() ? std::max(span.first, QDate(firstYear, 1, 1)) : QDate(firstYear, 1, 1);
    QStringList tags;
    while (at <= last) {
        const bool monthBegins = at.day() == 1, yearBegins = monthBegins && at.month() == 1, decadeBegins = yearBegins && at.year() % 10 == 0;
        if (const QDate end(at.year() + 9, 12, 31); decadeBegins && isWhole(at, last, end)) {
            tags << dated(calendar, number(at.year() / 10, 3));
            at = end.addDays(1);
        } else if (const QDate december(at.year(), 12, 31); yearBegins && isWhole(at, last, december)) {
            tags << dated(calendar, yearText(at.year()));
            at = december.addDays(1);
        } else if (const QDate ultimo(at.year(), at.month(), at.daysInMonth()); monthBegins && isWhole(at, last, ultimo)) {
            tags << dated(calendar, monthText(at));
            at = ultimo.addDays(1);
        } else {
            tags << dated(calendar, dayText(at));
            at = at.addDays(1);
        }
    }
    return tags.isEmpty() ? QStringList{nothing()} : tags;
}

}
