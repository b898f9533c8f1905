// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/fold.h"

#include <array>

namespace congso::text {

namespace {
constexpr int tableSize = 0x2000;
constexpr char16_t dropped = 0;

/// What each of the first code units becomes without marks and in lower case.
const std::array<char16_t, tableSize> &foldTable()
{
    static const std::array<char16_t, tableSize> table = [] {
        std::array<char16_t, tableSize> made{};
        for (int c = 0; c < tableSize; ++c) {
            QChar letter{char16_t(c)};
            if (letter.isMark()) {
                made[size_t(c)] = dropped;
                continue;
            }
            const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
            letter = parts.at(0).toLower();
            switch (letter.unicode()) {
            case 0x0111: // đ
            case 0x00f0: // ð
            case 0x0256: // ɖ
                letter = u'd';
                break;
            default: break;
            }
            made[size_t(c)] = letter.isSpace() ? u' ' : letter.unicode();
        }
        return made;
    }();
    return table;
}

bool isDash(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
}

struct TonePair
{
    char16_t vowel;  ///< first letter without tone: o, o, u
    char16_t second; ///< a, e, y
    const char16_t *firstToned;  ///< ò ó ỏ õ ọ
    const char16_t *secondToned; ///< à á ả ã ạ
};
constexpr TonePair tonePairs[] = {
    {u'o', u'a', u"òóỏõọ", u"àáảãạ"},
    {u'o', u'e', u"òóỏõọ", u"èéẻẽẹ"},
    {u'u', u'y', u"ùúủũụ", u"ỳýỷỹỵ"},
};

/// The tone (0 to 4) when the letter is the pair's second one with a tone on it; -1 otherwise.
int toneOf(const TonePair &pair, QChar lower)
{
    for (int tone = 0; tone < 5; ++tone) {
        if (lower == pair.secondToned[tone])
            return tone;
    }
    return -1;
}
}

QString fold(const QString &text)
{
    const auto &table = foldTable();
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    bool spaceBefore = true;
    for (const QChar c : text) {
        char16_t letter = c.unicode();
        if (letter < tableSize)
            letter = table[letter];
        else if (c.isSpace())
            letter = u' ';
        else if (c.isMark() || letter == 0xfeff)
            letter = dropped;
        if (letter == dropped)
            continue;
        if (letter == u' ') {
            if (!spaceBefore)
                *out++ = u' ';
            spaceBefore = true;
        } else {
            *out++ = QChar(letter);
            spaceBefore = false;
        }
    }
    qsizetype size = out - folded.constData();
    if (size > 0 && folded.at(size - 1) == u' ')
        --size;
    folded.truncate(size);
    return folded;
}

QString foldCode(const QString &code)
{
    const QString plain = fold(code);
    QString folded;
    folded.reserve(plain.size());
    for (const QChar c : plain) {
        if (c == u' ' || (c == u'0' && folded.isEmpty()))
            continue;
        folded += isDash(c) ? QChar(u'-') : c;
    }
    return folded;
}

QString oldTonePlacement(const QString &text)
{
    QString placed = text;
    for (qsizetype i = 1; i < placed.size(); ++i) {
        if (placed.at(i).unicode() < 0x80 || (i + 1 < placed.size() && placed.at(i + 1).isLetter()))
            continue;
        const QChar first = placed.at(i - 1), second = placed.at(i);
        for (const TonePair &pair : tonePairs) {
            if (first.toLower() != pair.vowel || (pair.vowel == u'u' && i > 1 && placed.at(i - 2).toLower() == u'q'))
                continue;
            const int tone = toneOf(pair, second.toLower());
            if (tone < 0)
                continue;
            const QChar toned(pair.firstToned[tone]), bare(pair.second);
            placed[i - 1] = first.isUpper() ? toned.toUpper() : toned;
            placed[i] = second.isUpper() ? bare.toUpper() : bare;
            break;
        }
    }
    return placed;
}

QString lowerExact(const QString &text)
{
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    return oldTonePlacement(lower);
}

bool hasMarks(const QString &text)
{
    const auto &table = foldTable();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80 || unit >= tableSize || !(c.isLetter() || c.isMark()))
            continue;
        if (table[unit] != c.toLower().unicode())
            return true;
    }
    return false;
}

}
