// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/cellvalues.h"

#include "db/text/clean.h"
#include "db/text/fold.h"
#include "db/text/normal.h"

#include <QRegularExpression>

#include <array>

namespace congso::importing {

namespace {
struct RepairName
{
    Repair repair;
    const char *text;
};
constexpr RepairName names[] = {
    {Repair::WrongLetter, "wrong_letter"}, {Repair::Decomposed, "decomposed"}, {Repair::LineBreak, "line_break"},
    {Repair::Invisible, "invisible"},      {Repair::CodeForm, "code_form"},    {Repair::Arrival, "arrival"},
    {Repair::Login, "login"},              {Repair::RoleOfTitle, "role"},      {Repair::DateSerial, "date_serial"},
    {Repair::Double, "double"},            {Repair::Agency, "agency"},
};

bool isWrongLetter(QChar c)
{
    return c == QChar(0x00D0) || c == QChar(0x0189) || c == QChar(0x00F0);
}

bool isPlain(const QString &text)
{
    bool space = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x20 || code == 0x7f || code == 0xa0 || code == 0xd0 || code == 0xf0 || code == 0xad || (code >= 0x80 && code < 0xa0)
            || (code > 0x17f && (code < 0x1ea0 || code > 0x1ef9) && code != 0x1a0 && code != 0x1a1 && code != 0x1af && code != 0x1b0))
            return false;
        if (code == 0x20 && space)
            return false;
        space = code == 0x20;
    }
    return !space || text.isEmpty();
}

int fullYear(int year, const QDate &today)
{
    if (year >= 100)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year <= today.year() ? century + year : century - 100 + year;
}

QDate serialDate(const QString &text)
{
    bool right = false;
    const double serial = text.toDouble(&right);
    constexpr double year1950 = 18'264;
    constexpr double year2100 = 73'051;
    return right && serial >= year1950 && serial < year2100 ? QDate(1899, 12, 30).addDays(qint64(serial)) : QDate();
}
}

QLatin1String repairText(Repair repair)
{
    for (const RepairName &entry : names) {
        if (entry.repair == repair)
            return QLatin1String(entry.text);
    }
    return {};
}

const QList<Repair> &allRepairs()
{
    static const QList<Repair> all = [] {
        QList<Repair> list;
        for (const RepairName &entry : names)
            list << entry.repair;
        return list;
    }();
    return all;
}

CellText cleanCell(const QString &cell)
{
    CellText result{cell, {}};
    if (isPlain(cell))
        return result;
    const QString trimmed = cell.trimmed();
    for (const QChar c : trimmed) {
        if (c == u'\n' || c == u'\r')
            result.repairs |= Repair::LineBreak;
        else if (isWrongLetter(c))
            result.repairs |= Repair::WrongLetter;
        else if (text::isInvisible(c.unicode()) || (c.unicode() < 0x20 && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            result.repairs |= Repair::Invisible;
    }
    if (text::nfc(trimmed) != trimmed)
        result.repairs |= Repair::Decomposed;
    text::CleanOptions options;
    options.maxLength = 0;
    result.text = text::clean(trimmed, options).text;
    return result;
}

CellDate dateOf(const QString &given, const QDate &today)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?$"));
    static const QRegularExpression civil(QStringLiteral("^(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})(?:\\s+\\d{1,2}:\\d{2}.*)?$"));
    static const QRegularExpression words(QStringLiteral("^(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})$"));
    const QString text = given.trimmed();
    if (const auto match = iso.match(text); match.hasMatch())
        return {QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()), false};
    if (const auto match = civil.match(text); match.hasMatch())
        return {QDate(fullYear(match.capturedView(3).toInt(), today), match.capturedView(2).toInt(), match.capturedView(1).toInt()), false};
    if (const QDate date = serialDate(text); date.isValid())
        return {date, true};
    if (const auto match = words.match(text::fold(text)); match.hasMatch())
        return {QDate(match.capturedView(3).toInt(), match.capturedView(2).toInt(), match.capturedView(1).toInt()), false};
    return {};
}

std::optional<CellNumber> numberOf(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
        ++digits;
    constexpr int mostDigits = 9;
    constexpr int longestSuffix = 8;
    const QString suffix = text.mid(digits).trimmed().toLower();
    const bool letters = std::all_of(suffix.begin(), suffix.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (digits == 0 || digits > mostDigits || !letters || suffix.size() > longestSuffix)
        return std::nullopt;
    return CellNumber{text.left(digits).toInt(), suffix};
}

bool isCellError(const QString &text)
{
    static const QStringList faults{QStringLiteral("#REF!"), QStringLiteral("#N/A"), QStringLiteral("#VALUE!"), QStringLiteral("#DIV/0!"),
                                    QStringLiteral("#NAME?"), QStringLiteral("#NULL!"), QStringLiteral("#NUM!")};
    return text.startsWith(u'#') && faults.contains(text);
}

}
