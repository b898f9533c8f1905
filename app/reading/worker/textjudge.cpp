// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/textjudge.h"

#include "db/text/syllable.h"

#include <QSet>
#include <QStringView>

#include <algorithm>

namespace congso::worker {

namespace {

constexpr qsizetype sample = 20'000;

struct Counted
{
    int words = 0;      ///< of two letters and more
    int syllables = 0;  ///< Vietnamese ones
    int toned = 0;      ///< syllables with a letter that ASCII lacks
    int plain = 0;      ///< ASCII words that could be spoken
    int english = 0;    ///< short words that English is full of
};

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasVowel(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"aeiouyAEIOUY").contains(c); });
}

bool isEnglish(QStringView word)
{
    static const QSet<QString> common{u"the"_qs, u"of"_qs, u"and"_qs, u"to"_qs, u"is"_qs, u"that"_qs, u"for"_qs, u"this"_qs, u"with"_qs,
                                      u"are"_qs, u"be"_qs, u"was"_qs, u"not"_qs, u"it"_qs, u"you"_qs, u"by"_qs, u"or"_qs, u"from"_qs};
    return word.size() <= 4 && common.contains(word.toString().toLower());
}

void count(Counted &counted, QStringView word)
{
    if (word.size() < 2)
        return;
    ++counted.words;
    const bool ascii = isAscii(word);
    if (text::isSyllable(word)) {
        ++counted.syllables;
        counted.toned += !ascii;
    } else if (ascii && hasVowel(word)) {
        ++counted.plain;
    }
    counted.english += isEnglish(word);
}

Counted countWords(const QString &text)
{
    Counted counted;
    const QStringView part = QStringView(text).left(sample);
    qsizetype from = -1;
    for (qsizetype i = 0; i <= part.size(); ++i) {
        const bool letter = i < part.size() && part.at(i).isLetter();
        if (letter && from < 0)
            from = i;
        if (!letter && from >= 0) {
            count(counted, part.mid(from, i - from));
            from = -1;
        }
    }
    return counted;
}

bool isUnreadable(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && !c.isSpace()) || (u >= 0x7f && u < 0xa0) || (u >= 0xe000 && u < 0xf900) || u == 0xfffd || c.category() == QChar::Other_NotAssigned;
}

}

QString languageOf(const QString &text)
{
    const Counted counted = countWords(text);
    if (counted.toned * 5 >= counted.words && counted.toned > 0)
        return u"vi"_qs;
    return counted.english * 20 >= counted.words && counted.english > 1 ? u"en"_qs : QString();
}

int lettersIn(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }));
}

bool isGarbage(const QString &text)
{
    const QStringView part = QStringView(text).left(sample);
    const auto visible = std::count_if(part.begin(), part.end(), [](QChar c) { return !c.isSpace(); });
    const auto unreadable = std::count_if(part.begin(), part.end(), isUnreadable);
    if (unreadable * 5 > visible && unreadable > 10)
        return true;
    const Counted counted = countWords(text);
    const auto letters = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    if (visible > 200 && letters * 5 < visible && part.contains(QChar(0xfffd)))
        return true;
    // other scripts and languages have words that are no syllables: only Latin letters are judged
    const auto latin = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter() && c.unicode() < 0x1f00 && c.script() == QChar::Script_Latin; });
    return counted.words >= 30 && latin * 10 > letters * 9 && (counted.syllables + counted.plain) * 2 < counted.words;
}

}
