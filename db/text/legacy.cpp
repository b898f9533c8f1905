// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/legacy.h"

#include "db/text/legacytables.h"
#include "db/text/letters.h"
#include "db/text/normal.h"
#include "db/text/syllable.h"

#include <QHash>

#include <algorithm>

namespace congso::text {
namespace {

bool isWindowsByte(char16_t c)
{
    return c >= 0x80 && c < 0xA0;
}

using ByteTable = std::array<char16_t, 256>;

/// 0 where TCVN 5712 has nothing of its own.
const ByteTable &tcvnTable()
{
    static const ByteTable table = [] {
        ByteTable units{};
        for (const LegacyLetter &letter : legacyLetters) {
            units[letter.capitalTcvn] = letter.capital;
            units[letter.smallTcvn] = letter.small;
        }
        constexpr char16_t marks[] = {0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
        for (size_t i = 0; i < 5; ++i)
            units[0xB0 + i] = marks[i];
        units[0xA0] = u' ';
        return units;
    }();
    return table;
}

bool isCapital(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char16_t c = text.at(at).unicode();
    const char16_t decoded = c < 256 && tcvnTable()[c] ? tcvnTable()[c] : c;
    return !isWindowsByte(c) && letterOf(decoded).upper;
}

/// Quotes, dashes, the ellipsis and the bullet that Word writes where VN1 has capitals: taken for a
/// letter only between two capitals, the other bytes of that block beside one.
bool isTypedByWord(char16_t c)
{
    return c == 0x85 || (c >= 0x91 && c <= 0x97);
}

char16_t tcvnUnit(const QString &text, qsizetype at)
{
    const char16_t c = text.at(at).unicode();
    if (c >= 256)
        return c;
    if (isWindowsByte(c)) {
        const int capitals = isCapital(text, at - 1) + isCapital(text, at + 1);
        if (capitals < (isTypedByWord(c) ? 2 : 1))
            return windows1252[c - 0x80];
    }
    return tcvnTable()[c] ? tcvnTable()[c] : c;
}

/// Both cases of the second byte stand for the same mark.
quint16 vniKey(quint16 first, quint16 second)
{
    return quint16(first << 8 | (second | 0x20));
}

const QHash<quint16, char16_t> &vniPairs()
{
    static const QHash<quint16, char16_t> pairs = [] {
        QHash<quint16, char16_t> made;
        for (const LegacyLetter &letter : legacyLetters) {
            if (letter.smallVni[0] != 0)
                made.insert(vniKey(letter.smallVni[0], letter.smallVni[1]), letter.small);
            if (letter.capitalVni[0] != 0)
                made.insert(vniKey(letter.capitalVni[0], letter.capitalVni[1]), letter.capital);
        }
        return made;
    }();
    return pairs;
}

const ByteTable &vniSingles()
{
    static const ByteTable table = [] {
        ByteTable units{};
        for (const LegacyLetter &letter : legacyLetters) {
            if (letter.smallVni[0] == 0)
                units[letter.smallVni[1]] = letter.small;
            if (letter.capitalVni[0] == 0)
                units[letter.capitalVni[1]] = letter.capital;
        }
        return units;
    }();
    return table;
}

char16_t vniPair(char16_t first, char16_t second)
{
    return first < 256 && second >= 0xC0 && second < 256 ? vniPairs().value(vniKey(first, second), 0) : 0;
}

/// Words with other than ASCII letters, and how many of them are syllables.
struct WordCount
{
    int words = 0;
    int syllables = 0;
    int percent() const { return words > 0 ? syllables * 100 / words : 0; }
};

/// A capital with a mark stands at the start of a word or among capitals.
bool isCaseConsistent(QStringView word)
{
    const bool hasSmall = std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return !hasSmall || std::none_of(word.begin() + 1, word.end(), [](QChar c) { return c.unicode() >= 0x80 && c.isUpper(); });
}

bool isWordUnit(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isLetter() || c.isMark() || (unit >= 0xA1 && unit < 0x2000);
}

WordCount countWords(const QString &text)
{
    WordCount count;
    qsizetype start = 0;
    bool marked = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordUnit(text.at(i))) {
            marked = marked || text.at(i).unicode() >= 0x80;
            continue;
        }
        if (marked && i - start > 1) {
            const QStringView word = QStringView(text).mid(start, i - start);
            ++count.words;
            count.syllables += isSyllable(word) && isCaseConsistent(word);
        }
        start = i + 1;
        marked = false;
    }
    return count;
}

/// "Uỷ BAN NHÂN DÂN" is a line of capitals: those with a tone have no code, and were typed small. Wide gaps part what
/// stands side by side.
void capitaliseTyped(QString &text)
{
    constexpr qsizetype fewest = 3;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        qsizetype upper = 0, toned = 0, plain = 0;
        for (; to < text.size() && text.at(to) != u'\n' && text.at(to) != u'\t' && !(text.at(to) == u' ' && to + 1 < text.size() && text.at(to + 1) == u' '); ++to) {
            const QChar c = text.at(to);
            upper += c.isUpper();
            (letterOf(c.unicode()).tone == Tone::Level ? plain : toned) += c.isLower();
        }
        for (qsizetype i = from; plain == 0 && upper >= fewest && upper > toned && i < to; ++i)
            text[i] = text.at(i).toUpper();
        from = to + 1;
    }
}

}

QString decodeTcvn3(const QString &text, LegacyFont font)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *data = out.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        data[i] = tcvnUnit(text, i);
    out = nfc(out);
    if (font == LegacyFont::Capitals)
        return out.toUpper();
    capitaliseTyped(out);
    return out;
}

QString decodeTcvn3(const QByteArray &bytes, LegacyFont font)
{
    return decodeTcvn3(QString::fromLatin1(bytes), font);
}

QString decodeVni(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const char16_t next = i + 1 < text.size() ? text.at(i + 1).unicode() : 0;
        if (const char16_t letter = vniPair(c, next)) {
            out += QChar(letter);
            ++i;
        } else if (c >= 256 || vniSingles()[c] == 0) {
            out += QChar(isWindowsByte(c) ? windows1252[c - 0x80] : c);
        } else {
            out += QChar(vniSingles()[c]);
        }
    }
    return nfc(out);
}

QString decodeVni(const QByteArray &bytes)
{
    return decodeVni(QString::fromLatin1(bytes));
}

LegacyEncoding legacyEncodingOfFont(const QString &fontName)
{
    struct Family
    {
        QLatin1String prefix;
        LegacyEncoding encoding;
    };
    static constexpr Family families[] = {
        {QLatin1String(".Vn"), LegacyEncoding::Tcvn3}, {QLatin1String("VNI-"), LegacyEncoding::Vni}, {QLatin1String("VNI "), LegacyEncoding::Vni},
        {QLatin1String("VPS "), LegacyEncoding::Vps},  {QLatin1String("VI "), LegacyEncoding::Viscii}};
    const QString name = fontName.mid(fontName.indexOf(u'+') + 1);
    const auto *found = std::find_if(std::begin(families), std::end(families),
                                     [&name](const Family &family) { return name.startsWith(family.prefix, Qt::CaseInsensitive); });
    return found == std::end(families) ? LegacyEncoding::None : found->encoding;
}

LegacyFont legacyFontOf(const QString &fontName)
{
    static constexpr QLatin1String styles[] = {QLatin1String("bold"), QLatin1String("italic"), QLatin1String("oblique")};
    if (legacyEncodingOfFont(fontName) != LegacyEncoding::Tcvn3)
        return LegacyFont::Normal;
    QString name = fontName;
    for (const QLatin1String style : styles)
        name.remove(style, Qt::CaseInsensitive);
    while (!name.isEmpty() && !name.back().isLetterOrNumber())
        name.chop(1);
    return name.endsWith(u'H') ? LegacyFont::Capitals : LegacyFont::Normal;
}

LegacyGuess detectLegacy(const QString &text)
{
    constexpr qsizetype sample = 20000;
    constexpr int enough = 60;
    const QString part = text.left(sample);
    LegacyGuess best{LegacyEncoding::None, std::max(countWords(nfc(part)).percent(), enough - 1)};
    bool tie = false;
    for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Viscii, LegacyEncoding::Vps, LegacyEncoding::Cp1258}) {
        const int percent = countWords(decodeFrom(part, encoding)).percent();
        tie = percent == best.confidence ? tie || best.encoding != LegacyEncoding::None : percent < best.confidence && tie;
        if (percent > best.confidence)
            best = {encoding, percent};
    }
    return tie || best.encoding == LegacyEncoding::None ? LegacyGuess{} : best;
}

}
