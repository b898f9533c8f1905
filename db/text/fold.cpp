// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/fold.h"

#include "db/text/letters.h"
#include "db/text/normal.h"

#include <QChar>

#include <array>
#include <vector>

namespace congso::text {
namespace {

constexpr char16_t tableEnd = 0x2000;
constexpr char16_t drop = 0;
constexpr char16_t slow = 0xFFFF; ///< no answer for this unit alone: the string is normalised first

bool isMarkBlock(char32_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

/// Whether a unit below tableEnd can be looked at without its neighbours, in NFC and NFD alike.
bool standsAlone(char16_t c)
{
    if (c < 0x0300 || isMarkBlock(c) || (c >= 0x1E00 && c < 0x1F00))
        return true;
    return c >= 0x0370 && c < 0x0530 && QChar::combiningClass(c) == 0 && QChar::decomposition(c).size() != 1;
}

bool isStroked(char32_t c)
{
    return c == 0x00D0 || c == 0x00F0 || c == 0x0110 || c == 0x0111 || c == 0x0189 || c == 0x0256;
}

/// The character that the canonical decomposition starts with, when only marks of the block follow.
char32_t baseOf(char32_t c)
{
    if (QChar::decompositionTag(c) != QChar::Canonical)
        return c;
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty() || parts.at(0).isSurrogate())
        return c;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!isMarkBlock(parts.at(i).unicode()))
            return c;
    }
    return baseOf(parts.at(0).unicode());
}

char32_t foldOne(char32_t c)
{
    if (isStroked(c))
        return u'd';
    if (c < 0x10000 && isInvisible(char16_t(c)))
        return drop;
    if (QChar::isSpace(c))
        return u' ';
    if (isMarkBlock(c) || c < 0x20 || (c >= 0x7F && c < 0xA0))
        return drop;
    const char32_t lower = QChar::toLower(baseOf(c));
    return lower == c ? c : foldOne(lower);
}

using Units = std::vector<char16_t>;

const Units &foldTable()
{
    static const Units table = [] {
        Units units(tableEnd);
        for (char16_t c = 0; c < tableEnd; ++c)
            units[c] = standsAlone(c) ? char16_t(foldOne(c)) : slow;
        return units;
    }();
    return table;
}

/// The lower-case form in NFC for a unit that stands alone; slow for the rest and for bare marks.
const Units &lowerTable()
{
    static const Units table = [] {
        Units units(tableEnd);
        for (char16_t c = 0; c < tableEnd; ++c)
            units[c] = standsAlone(c) && !isMarkBlock(c) ? char16_t(QChar::toLower(c)) : slow;
        units[0x00A0] = u' ';
        units[0x00D0] = units[0x00F0] = units[0x0189] = units[0x0256] = 0x0111;
        return units;
    }();
    return table;
}

char16_t foldUnit(char16_t c, const Units &table)
{
    if (c < tableEnd)
        return table[c];
    return staysInNfc(c) && !isInvisible(c) && c != 0x2028 && c != 0x2029 && c != 0x202F ? c : slow;
}

/// Appends folded units, one space for a run of them and none at the ends.
class FoldedText
{
public:
    explicit FoldedText(qsizetype size) : m_text(size, Qt::Uninitialized) {}

    void append(char16_t c)
    {
        if (c == drop)
            return;
        if (c == u' ') {
            m_space = m_size > 0;
            return;
        }
        QChar *data = m_text.data();
        if (m_space)
            data[m_size++] = u' ';
        data[m_size++] = c;
        m_space = false;
    }

    QString take()
    {
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    QString m_text;
    qsizetype m_size = 0;
    bool m_space = false;
};

/// For strings with scripts or marks beyond the table. Normalised again at the end, as a dropped mark
/// may have brought together what composes.
QString foldSlowly(const QString &text)
{
    const Units &table = foldTable();
    const QString normal = text.normalized(QString::NormalizationForm_C);
    FoldedText out(normal.size());
    for (qsizetype i = 0; i < normal.size(); ++i) {
        const QChar unit = normal.at(i);
        if (unit.isHighSurrogate() && i + 1 < normal.size() && normal.at(i + 1).isLowSurrogate()) {
            const char32_t folded = foldOne(QChar::surrogateToUcs4(unit, normal.at(++i)));
            for (const char16_t part : QChar::fromUcs4(folded))
                out.append(part);
            continue;
        }
        const char16_t known = foldUnit(unit.unicode(), table);
        out.append(known == slow ? char16_t(foldOne(unit.unicode())) : known);
    }
    return out.take().normalized(QString::NormalizationForm_C);
}

bool isFolded(const QString &text)
{
    char16_t previous = u' ';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit > 0x7E || (unit >= u'A' && unit <= u'Z') || (unit == u' ' && previous == u' '))
            return false;
        previous = unit;
    }
    return text.isEmpty() || previous != u' ';
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

bool isSlash(char16_t c)
{
    return c == 0x2044 || c == 0x2215 || c == 0xFF0F;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The plain vowels whose tone moves to the vowel before: oa, oe, uy.
bool takesTone(char16_t first, char16_t second)
{
    return (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
}

bool continuesWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// \a text is NFC. Touches the data only when there is something to move.
void moveTones(QString *text)
{
    const qsizetype size = text->size();
    for (qsizetype i = 1; i < size; ++i) {
        const Letter &second = letterOf(text->at(i).unicode());
        if (second.tone == Tone::Level)
            continue;
        const Letter &first = letterOf(text->at(i - 1).unicode());
        if (first.tone != Tone::Level || !takesTone(first.plain, second.plain))
            continue;
        if (i + 1 < size && continuesWord(text->at(i + 1)))
            continue;
        if (first.plain == u'u' && i > 1 && letterOf(text->at(i - 2).unicode()).plain == u'q')
            continue;
        (*text)[i - 1] = withTone(first.plain, second.tone, first.upper);
        (*text)[i] = withTone(second.plain, Tone::Level, second.upper);
    }
}

/// Lower case of a string that is NFC already.
QString lowerNormal(const QString &text)
{
    const Units &table = lowerTable();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            for (const char16_t part : QChar::fromUcs4(QChar::toLower(QChar::surrogateToUcs4(unit, text.at(++i)))))
                out += QChar(part);
            continue;
        }
        const char16_t known = unit.unicode() < tableEnd ? table[unit.unicode()] : slow;
        out += QChar(known == slow ? char16_t(QChar::toLower(char32_t(unit.unicode()))) : known);
    }
    return nfc(out);
}

}

QString fold(const QString &text)
{
    if (isFolded(text))
        return text;
    const Units &table = foldTable();
    FoldedText out(text.size());
    for (const QChar c : text) {
        const char16_t folded = foldUnit(c.unicode(), table);
        if (folded == slow)
            return foldSlowly(text);
        out.append(folded);
    }
    return out.take();
}

QString foldCode(const QString &text)
{
    QString prepared = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x2010)
            continue;
        if (isDash(c))
            prepared[i] = u'-';
        else if (isSlash(c))
            prepared[i] = u'/';
    }
    QString folded = fold(prepared).remove(u' ');
    qsizetype zeros = 0;
    while (zeros + 1 < folded.size() && folded.at(zeros) == u'0' && isDigit(folded.at(zeros + 1)))
        ++zeros;
    return folded.remove(0, zeros);
}

QString lowerExact(const QString &text)
{
    const Units &table = lowerTable();
    const qsizetype size = text.size();
    qsizetype i = 0;
    for (; i < size; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0x80 || (c >= u'A' && c <= u'Z'))
            break;
    }
    if (i == size)
        return text;
    QString out = text;
    QChar *data = out.data();
    for (; i < size; ++i) {
        const char16_t c = data[i].unicode();
        const char16_t lower = c < tableEnd ? table[c] : staysInNfc(c) ? c : slow;
        if (lower == slow) {
            out = lowerNormal(nfc(text));
            break;
        }
        data[i] = lower;
    }
    moveTones(&out);
    return out;
}

QString unifyTonePlacement(const QString &text)
{
    QString out = nfc(text);
    moveTones(&out);
    return out;
}

bool hasMarks(const QString &text)
{
    const Units &table = foldTable();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            continue;
        if (isMarkBlock(unit))
            return true;
        if (unit < tableEnd && c.isLetter() && table[unit] != slow && table[unit] != char16_t(QChar::toLower(char32_t(unit))))
            return true;
    }
    return false;
}

}
