// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/sortkey.h"

#include "db/text/letters.h"
#include "db/text/normal.h"

#include <QStringList>

#include <algorithm>

namespace congso::text {
namespace {

// First bytes of what stands in the primary level, in sorting order. Each writes a length of its own
// after it, so that levels of two keys can only differ where both are at the start of a character.
constexpr char fieldEnd = 0;
constexpr char levelEnd = 1;
constexpr char space = 2;
constexpr char symbol = 3;
constexpr char number = 4;
constexpr char firstLetter = 0x10;
constexpr char otherLetter = firstLetter + letterCount;

// Within the second and third level; more than levelEnd, the smallest first.
constexpr char noTone = 2;
constexpr char otherMark = noTone + 6;
constexpr char smallLetter = 2;
constexpr char capitalLetter = 3;

struct Levels
{
    QByteArray primary;
    QByteArray tones;
    QByteArray cases;
};

void appendScalar(QByteArray *bytes, char32_t c)
{
    *bytes += char(c >> 16);
    *bytes += char((c >> 8) & 0xFF);
    *bytes += char(c & 0xFF);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number as the count of its digits and the digits, so that it compares by value; the zeros before
/// it count last of all.
qsizetype appendNumber(const QString &text, qsizetype at, Levels *key)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    qsizetype from = at;
    while (from + 1 < end && text.at(from) == u'0')
        ++from;
    key->primary += number;
    appendScalar(&key->primary, char32_t(qMin<qsizetype>(end - from, 0xFFFFFF)));
    key->primary += QStringView(text).mid(from, end - from).toLatin1();
    key->cases += char(smallLetter + qMin<qsizetype>(from - at, 100));
    return end;
}

/// The Latin letter under marks that Vietnamese does not use (ü, ñ); \a c itself when there is none.
char16_t latinUnderMarks(char16_t c)
{
    while (QChar::decompositionTag(c) == QChar::Canonical) {
        const char16_t base = QChar::decomposition(c).at(0).unicode();
        if (letterOf(base).rank > 0)
            return base;
        c = base;
    }
    return c;
}

void appendUnit(char16_t c, Levels *key)
{
    const bool exact = letterOf(c).rank > 0;
    const Letter &letter = letterOf(exact ? c : latinUnderMarks(c));
    if (letter.rank > 0) {
        key->primary += char(firstLetter + letter.rank - 1);
        key->tones += char(exact ? noTone + char(letter.tone) : otherMark);
        key->cases += letter.upper ? capitalLetter : smallLetter;
        return;
    }
    const QChar unit(c);
    if (unit.isMark())
        return;
    const bool isLetter = unit.isLetterOrNumber();
    key->primary += isLetter ? otherLetter : symbol;
    appendScalar(&key->primary, QChar::toLower(char32_t(c)));
    if (isLetter)
        key->cases += unit.isUpper() ? capitalLetter : smallLetter;
}

/// The smallest value at the end of a level says nothing.
void chopTrailing(QByteArray *level, char smallest)
{
    while (level->endsWith(smallest))
        level->chop(1);
}

}

QByteArray sortKey(const QString &text)
{
    const QString source = nfc(text);
    Levels key;
    key.primary.reserve(source.size() + 2);
    bool spaceBefore = false;
    for (qsizetype i = 0; i < source.size();) {
        const QChar c = source.at(i);
        if (c.isSpace()) {
            spaceBefore = !key.primary.isEmpty();
            ++i;
            continue;
        }
        if (isInvisible(c.unicode()) || c.unicode() < 0x20) {
            ++i;
            continue;
        }
        if (spaceBefore)
            key.primary += space;
        spaceBefore = false;
        if (isDigit(c)) {
            i = appendNumber(source, i, &key);
        } else if (c.isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate()) {
            key.primary += otherLetter;
            appendScalar(&key.primary, QChar::toLower(QChar::surrogateToUcs4(c, source.at(i + 1))));
            i += 2;
        } else {
            appendUnit(c.unicode(), &key);
            ++i;
        }
    }
    chopTrailing(&key.tones, noTone);
    chopTrailing(&key.cases, smallLetter);
    return key.primary + levelEnd + key.tones + levelEnd + key.cases;
}

QByteArray nameSortKey(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QByteArray key = sortKey(words.last());
    if (words.size() > 1) {
        key += fieldEnd + sortKey(words.first());
        key += fieldEnd + sortKey(words.mid(1, words.size() - 2).join(u' '));
    }
    return key;
}

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = nfc(name).simplified().split(u' ', Qt::SkipEmptyParts);
    for (auto word = words.crbegin(); word != words.crend() && letters.size() < 2; ++word) {
        const auto first = std::find_if(word->cbegin(), word->cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (first != word->cend())
            letters.prepend(first->toUpper());
    }
    return letters;
}

}
