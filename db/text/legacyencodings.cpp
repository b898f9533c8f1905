// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/legacy.h"
#include "db/text/legacytables.h"
#include "db/text/letters.h"
#include "db/text/normal.h"
#include "db/text/syllable.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace congso::text {
namespace {

using ByteTable = std::array<char16_t, 256>;

static_assert(std::size(visciiUpper) == 129 && std::size(vpsUpper) == 129);

template <size_t N>
void setPairs(ByteTable &table, const char16_t (&pairs)[N])
{
    for (size_t i = 0; i + 1 < N - 1; i += 2)
        table[pairs[i]] = pairs[i + 1];
}

ByteTable windowsTable()
{
    ByteTable table{};
    for (size_t i = 0; i < 256; ++i)
        table[i] = i >= 0x80 && i < 0xA0 ? windows1252[i - 0x80] : char16_t(i);
    return table;
}

template <size_t N>
ByteTable wholeTable(const char16_t (&upper)[129], const char16_t (&lower)[N])
{
    ByteTable table = windowsTable();
    std::copy(upper, upper + 128, table.begin() + 128);
    setPairs(table, lower);
    return table;
}

const ByteTable &tableOf(LegacyEncoding encoding)
{
    static const ByteTable viscii = wholeTable(visciiUpper, visciiLower);
    static const ByteTable vps = wholeTable(vpsUpper, vpsLower);
    static const ByteTable cp1258 = [] {
        ByteTable table = windowsTable();
        setPairs(table, cp1258Pairs);
        return table;
    }();
    static const ByteTable windows = windowsTable();
    switch (encoding) {
    case LegacyEncoding::Viscii: return viscii;
    case LegacyEncoding::Vps: return vps;
    case LegacyEncoding::Cp1258: return cp1258;
    default: return windows;
    }
}

/// The byte of a character that Windows-1252 put into another place; the character itself elsewhere.
char16_t byteOf(char16_t c)
{
    if (c < 256)
        return c;
    const auto *found = std::find(std::begin(windows1252), std::end(windows1252), c);
    return found == std::end(windows1252) ? c : char16_t(0x80 + (found - std::begin(windows1252)));
}

QString byTable(const QString &text, LegacyEncoding encoding)
{
    const ByteTable &table = tableOf(encoding);
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), [&table](QChar c) {
        const char16_t byte = byteOf(c.unicode());
        return QChar(byte < 256 ? table[byte] : byte);
    });
    return nfc(out);
}

char16_t shapeMark(QChar base, QChar mark)
{
    const char16_t letter = base.toLower().unicode();
    if (mark == u'^' && (letter == u'a' || letter == u'e' || letter == u'o'))
        return 0x0302;
    if (mark == u'(' && letter == u'a')
        return 0x0306;
    return mark == u'+' && (letter == u'o' || letter == u'u') ? 0x031B : 0;
}

char16_t toneMark(QChar mark)
{
    switch (mark.unicode()) {
    case u'\'': return 0x0301;
    case u'`': return 0x0300;
    case u'?': return 0x0309;
    case u'~': return 0x0303;
    case u'.': return 0x0323;
    default: return 0;
    }
}

/// A full stop or question mark before a capital, or at the end of a line, ends a sentence.
bool endsSentence(const QString &text, qsizetype at)
{
    if (text.at(at) != u'.' && text.at(at) != u'?')
        return false;
    const qsizetype next = at + 1;
    if (next >= text.size() || text.at(next) == u'\n' || text.at(next) == u'\r')
        return true;
    return text.at(next).isSpace() && next + 1 < text.size() && !text.at(next + 1).isLower();
}

QString decodeViqr(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\\' && (toneMark(next) != 0 || next == u'\\' || next == u'(' || next == u'+' || next == u'^')) {
            out += next;
            ++i;
            continue;
        }
        if ((c == u'd' && next == u'd') || (c == u'D' && (next == u'd' || next == u'D'))) {
            out += c == u'd' ? u'đ' : u'Đ';
            ++i;
            continue;
        }
        out += c;
        if (!QStringView(u"aeiouyAEIOUY").contains(c))
            continue;
        if (const char16_t mark = shapeMark(c, next)) {
            out += QChar(mark);
            ++i;
        }
        if (i + 1 < text.size() && toneMark(text.at(i + 1)) != 0 && !endsSentence(text, i + 1))
            out += QChar(toneMark(text.at(++i)));
    }
    return nfc(out);
}

/// ASCII text of which many words become Vietnamese only when read as VIQR.
bool isViqr(const QString &text)
{
    constexpr qsizetype sample = 20000;
    const QString part = text.left(sample);
    if (std::any_of(part.begin(), part.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        return false;
    int words = 0, toned = 0;
    const QStringList decoded = decodeViqr(part).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : decoded) {
        const bool marked = std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; });
        QString letters = word;
        while (!letters.isEmpty() && !letters.back().isLetter())
            letters.chop(1);
        words += letters.size() > 1;
        toned += marked && letters.size() > 1 && isSyllable(letters);
    }
    return words >= 3 && toned * 10 >= words * 4;
}

}

QString decodeFrom(const QString &text, LegacyEncoding encoding, LegacyFont font)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3: return decodeTcvn3(text, font);
    case LegacyEncoding::Vni: return decodeVni(text);
    case LegacyEncoding::Viqr: return decodeViqr(text);
    case LegacyEncoding::Viscii:
    case LegacyEncoding::Vps:
    case LegacyEncoding::Cp1258: return byTable(text, encoding);
    case LegacyEncoding::None: break;
    }
    return nfc(text);
}

QString decodeBytes(const QByteArray &bytes, LegacyEncoding encoding)
{
    const QString text = QString::fromLatin1(bytes);
    return encoding == LegacyEncoding::None ? byTable(text, encoding) : decodeFrom(text, encoding);
}

QString decodeLegacy(const QByteArray &bytes)
{
    const LegacyGuess guess = detectLegacy(QString::fromLatin1(bytes));
    return decodeBytes(bytes, guess.encoding);
}

QString decodeLegacyIn(const QString &text)
{
    if (isViqr(text))
        return decodeViqr(text);
    return decodeFrom(text, detectLegacy(text).encoding);
}

}
