// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QRegularExpression>

namespace congso::recognition {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
constexpr int printed = 95;
constexpr int scannedNumber = 68;   ///< a number may be by hand, and a wrong one looks as good as a right one
constexpr int scannedNotation = 82; ///< the notation is printed
constexpr int guessed = 30;

/// The line with the sign, and the next ones while the notation plainly goes on.
QList<TextLine> codeLines(const Letterhead &head, QString &code)
{
    QList<TextLine> lines{head.left[*head.number]};
    code = afterNumberSign(lines.first().text).value_or(lines.first().text);
    for (qsizetype i = *head.number + 1; i < head.left.size() && lines.size() < 4; ++i) {
        const bool open = code.endsWith(u'-') || code.endsWith(u'/') || head.left[i].text.startsWith(u'-');
        if (!open || gapBetween(lines.last(), head.left[i]) > 0.8)
            break;
        lines.append(head.left[i]);
        code += head.left[i].text;
    }
    code.replace(u'–', u'-').replace(u'—', u'-');
    code = code.simplified();
    return lines;
}

/// "QD-UBND" as the scanner lost the bar, "QĐĐ-UBND" as it read a broken one twice: the letters of a kind are a closed
/// list. Others are as they were read: "QLĐĐ" is an office of land.
QString mendedNotation(const QString &notation)
{
    QString mended = notation;
    mended.replace(u'Ð', u'Đ');
    static const QRegularExpression bar(u"(?<=^|/)(Q|N|C)(?:D|Đ{2,})(?=-)"_qs, unicode);
    mended.replace(bar, u"\\1Đ"_qs).replace(u"HĐĐND"_qs, u"HĐND"_qs);
    static const QRegularExpression submission(u"(?<=^|/)T[TIl1Ií]r(?=-)"_qs, unicode);
    mended.replace(submission, u"TTr"_qs);
    return mended.replace(u"HDND"_qs, u"HĐND"_qs);
}

/// "II" for 11: digits by hand that a scanner took for letters.
QString digitsFromStrokes(const QString &text)
{
    QString digits;
    for (const QChar c : text.simplified()) {
        const qsizetype at = u"OIlSBZ"_qs.indexOf(c);
        if (!c.isDigit() && at < 0)
            return {};
        digits += c.isDigit() ? c : u"011582"_qs.at(at);
    }
    return digits;
}

/// Number, mark of a blank left for it, slash, notation.
bool recogniseWhole(const QString &code, const QList<TextLine> &lines, bool scanned, RecognisedFields &fields)
{
    static const QRegularExpression whole(
        u"^(\\d{1,6}(?:\\s*(?:[a-z]|bis))?)?\\s*[.…_]*\\s*/\\s*((?:\\d{4}\\s*/\\s*)?\\p{L}[\\p{L}\\d.&]*(?:\\s*-\\s*[\\p{L}\\d.&]+)*)$"_qs, unicode);
    const auto match = whole.match(code);
    if (!match.hasMatch())
        return false;
    const QString number = match.captured(1).remove(u' ');
    const QString notation = mendedNotation(match.captured(2).remove(u' '));
    if (!number.isEmpty())
        fields.codeNumber = proposed(number, scanned ? scannedNumber : printed, lines);
    fields.codeNotation = proposed(notation, scanned ? scannedNotation : printed, lines);
    return true;
}

/// Where the number cannot be read, or something follows it, what can: the digits before the last slash that
/// letters follow.
void recogniseParts(const QString &code, const QList<TextLine> &lines, RecognisedFields &fields)
{
    static const QRegularExpression parts(u"^(.{0,12}?)\\s*/\\s*((?:\\d{4}\\s*/\\s*)?\\p{Lu}[\\p{L}\\d.&]*(?:\\s?-\\s?\\p{Lu}[\\p{L}\\d.&]*)*)"_qs, unicode);
    const auto match = parts.match(code);
    if (!match.hasMatch())
        return;
    const QString before = match.captured(1);
    static const QRegularExpression digits(u"\\d{1,6}"_qs);
    const auto found = digits.match(before);
    const QString strokes = digitsFromStrokes(before);
    if (!found.hasMatch() && !strokes.isEmpty())
        fields.codeNumber = proposed(strokes, guessed, lines);
    else if (found.hasMatch())
        fields.codeNumber = proposed(found.captured(), found.capturedLength() == before.size() ? scannedNumber : guessed, lines);
    fields.codeNotation = proposed(mendedNotation(match.captured(2).remove(u' ')), scannedNumber, lines);
}

}

namespace {

/// "123-CV/TU": the Party writes the kind beside the number, and who it is from behind the stroke.
bool recogniseParty(const QString &code, const QList<TextLine> &lines, bool scanned, RecognisedFields &fields)
{
    static const QRegularExpression party(u"^(\\d{1,6})?\\s*[.…_]*\\s*-\\s*(\\p{Lu}\\p{L}{1,3})\\s*/\\s*(\\p{Lu}[\\p{L}\\d.]*(?:-\\s?\\p{Lu}[\\p{L}\\d]*)*)$"_qs, unicode);
    const auto match = party.match(code);
    if (!match.hasMatch())
        return false;
    if (!match.captured(1).isEmpty())
        fields.codeNumber = proposed(match.captured(1) + u'-' + mendedNotation(match.captured(2) + u'-').chopped(1), scanned ? scannedNumber : printed, lines);
    fields.codeNotation = proposed(match.captured(3).remove(u' '), scanned ? scannedNotation : printed, lines);
    return true;
}

}

void recogniseCode(const Letterhead &head, RecognisedFields &fields)
{
    if (!head.number)
        return;
    QString code;
    const QList<TextLine> lines = codeLines(head, code);
    if (recogniseWhole(code, lines, head.scanned, fields) || recogniseParty(code, lines, head.scanned, fields))
        return;
    static const QRegularExpression bare(u"^\\d{1,6}$"_qs);
    if (bare.match(code).hasMatch())
        fields.codeNumber = proposed(code, 60, lines);
    else
        recogniseParts(code, lines, fields);
}

}
