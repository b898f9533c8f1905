// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/sortkey.h"

#include <QHash>
#include <QStringList>

namespace congso::text {

namespace {
constexpr char digitMark = 2;
constexpr char firstLetter = 16;

/// Place of a toneless lower-case letter in the alphabet, foreign letters at their Latin places.
const QHash<QChar, char> &letters()
{
    static const QHash<QChar, char> places = [] {
        QHash<QChar, char> made;
        const QString order = QString::fromUtf8("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
        for (qsizetype i = 0; i < order.size(); ++i)
            made.insert(order.at(i), char(firstLetter + i));
        return made;
    }();
    return places;
}

char toneOf(QChar mark)
{
    switch (mark.unicode()) {
    case 0x0300: return 1;
    case 0x0309: return 2;
    case 0x0303: return 3;
    case 0x0301: return 4;
    case 0x0323: return 5;
    default: return 0;
    }
}

/// A number as its length and digits, leading zeros apart, so that it compares by value.
qsizetype appendNumber(const QString &text, qsizetype at, QByteArray &key)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    qsizetype from = at;
    while (from < end - 1 && text.at(from) == u'0')
        ++from;
    key += digitMark;
    key += char(std::min<qsizetype>(end - from, 120) + 3);
    key += text.mid(from, end - from).toLatin1();
    return end;
}
}

QByteArray sortKey(const QString &text)
{
    // Vowels keep their hats, so that only the tone is set apart: NFD, then hats put back by composing.
    QByteArray primary, tones, cases;
    const QString source = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < source.size();) {
        const QChar c = source.at(i);
        if (c >= u'0' && c <= u'9') {
            i = appendNumber(source, i, primary);
            tones += char(1);
            cases += char(1);
            continue;
        }
        ++i;
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        QString bare;
        char tone = 0;
        for (const QChar part : parts) {
            if (const char found = toneOf(part))
                tone = found;
            else
                bare += part;
        }
        bare = bare.normalized(QString::NormalizationForm_C);
        const QChar lower = bare.isEmpty() ? c : bare.at(0).toLower();
        if (const char place = letters().value(lower)) {
            primary += place;
        } else if (c.isSpace()) {
            primary += char(1);
        } else {
            primary += char(0x7e);
            primary += QString(lower).toUtf8();
        }
        tones += char(tone + 1);
        cases += char(c.isUpper() ? 2 : 1);
    }
    return primary + '\0' + tones + '\0' + cases;
}

QByteArray nameSortKey(const QString &name)
{
    const QStringList words = name.simplified().split(u' ');
    if (words.size() < 2)
        return sortKey(name.simplified());
    return sortKey(words.last() + u' ' + words.first() + u' ' + words.mid(1, words.size() - 2).join(u' '));
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString last = words.last().left(1).toUpper();
    return words.size() < 2 ? last : words.at(words.size() - 2).left(1).toUpper() + last;
}

}
