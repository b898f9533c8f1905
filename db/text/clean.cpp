// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/clean.h"

#include "db/text/normal.h"

#include <QChar>

#include <algorithm>

namespace congso::text {
namespace {

constexpr char16_t drop = 0;
constexpr char16_t lineEnd = u'\n';

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool isNoncharacter(char16_t c)
{
    return c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

/// What stands for one unit that is no surrogate; drop for nothing.
char16_t cleanUnit(char16_t c, bool multiLine)
{
    if (isLineEnd(c))
        return multiLine ? lineEnd : u' ';
    if (c == u'\t')
        return multiLine ? c : u' ';
    if (isControl(c) || isInvisible(c) || isNoncharacter(c))
        return drop;
    switch (c) {
    case 0x00D0:
    case 0x0189:
        return 0x0110;
    case 0x00F0:
    case 0x0256:
        return 0x0111;
    default:
        return c != u' ' && QChar(c).category() == QChar::Separator_Space ? u' ' : c;
    }
}

/// Characters above the BMP that nobody sees: tags, and the noncharacters of each plane.
bool isHiddenPair(char32_t c)
{
    return (c >= 0xE0000 && c <= 0xE0FFF) || (c & 0xFFFE) == 0xFFFE;
}

/// Printable ASCII and composed letters of the Latin blocks, which nothing below changes: nearly all that is typed.
bool isPlain(char16_t c)
{
    if (c < 0x7F)
        return c >= 0x20;
    const bool latin = (c >= 0xC0 && c < 0x180) || (c >= 0x1EA0 && c < 0x1EFA) || c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0;
    return latin && c != 0x00D0 && c != 0x00F0;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); });
}

QString cleanUnits(const QString &text, bool multiLine, bool *lost)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isSurrogate()) {
            if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                if (isHiddenPair(QChar::surrogateToUcs4(c, text.at(i + 1))))
                    *lost = true;
                else
                    out += c, out += text.at(i + 1);
                ++i;
            } else {
                out += QChar(QChar::ReplacementCharacter);
                *lost = true;
            }
            continue;
        }
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        const char16_t clean = cleanUnit(c.unicode(), multiLine);
        if (clean != drop)
            out += QChar(clean);
        else if (!isInvisible(c.unicode()))
            *lost = true;
    }
    return out;
}

/// Cuts at a whole character with all its marks.
void cut(QString *text, int maxLength)
{
    qsizetype end = maxLength;
    while (end > 0 && (text->at(end).isLowSurrogate() || text->at(end).isMark()))
        --end;
    text->truncate(end > 0 ? end : maxLength);
    if (!text->isEmpty() && text->back().isHighSurrogate())
        text->chop(1);
}

}

Cleaned clean(const QString &text, const CleanOptions &options)
{
    Cleaned result;
    result.text = isPlain(text) ? text : nfc(cleanUnits(text, options.multiLine, &result.lost));
    const bool collapse = options.collapse && !options.multiLine;
    if (collapse)
        result.text = result.text.simplified();
    if (options.maxLength > 0 && result.text.size() > options.maxLength) {
        cut(&result.text, options.maxLength);
        if (collapse)
            result.text = result.text.trimmed();
        result.lost = true;
    }
    result.changed = result.text != text;
    return result;
}

}
