// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/furniture.h"
#include "app/recognition/fuzzy.h"
#include "app/recognition/letterhead.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr qsizetype headLines = 40;  ///< a head is not longer than this
constexpr qsizetype sentenceLength = 60;
constexpr qsizetype sentencesBefore = 4; ///< without a mark of the head yet: it is not here
constexpr qsizetype bodyLines = 120; ///< as much as the title and the subject may need

bool capitalsOutweigh(const QString &text)
{
    qsizetype capitals = 0, small = 0;
    for (const QChar c : text) {
        capitals += c.isUpper();
        small += c.isLower();
    }
    return capitals > small;
}

/// What stands before the national title, or its second line, on one line with it; the text itself where it
/// holds neither.
QString withoutMotto(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString rest = words.mid(i).join(u' ');
        const bool title = bareLetters(words[i]).startsWith(u'c') && isMotto(rest) && capitalsOutweigh(rest); // a sentence may name the country too
        if (title || (isSecondMotto(rest) && bareLetters(words[i]).startsWith(u'd')))
            return words.mid(0, i).join(u' ');
    }
    return text;
}

/// "Số: 12/TB-UBND Phú Thượng, ngày …" as two lines.
QList<TextLine> numberAndDate(const TextLine &line)
{
    static const QRegularExpression both(u"^(\\W*S[ốóôỐ]\\s*[:;].*?/\\s*\\S+(?:\\s*-\\s*\\S+)*)\\s+(\\p{Lu}.*ngày.*)$"_qs,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = both.match(line.text);
    if (!match.hasMatch() || !isPlaceAndDate(match.captured(2)))
        return {line};
    return {withText(line, match.captured(1)), withText(line, match.captured(2))};
}

bool endsHead(const TextLine &line)
{
    static const QRegularExpression pattern(u"^(can cu|kinh gui|dieu 1\\b|thuc hien |chuong i\\b|phan thu nhat)"_qs);
    return pattern.match(text::fold(line.text)).hasMatch();
}

void addSidePart(Letterhead &head, const TextLine &line)
{
    for (const TextLine &part : numberAndDate(line)) {
        if (isPlaceAndDate(part.text) && !head.date) {
            head.date = head.right.size();
            head.right.append(part);
            continue;
        }
        if (!head.number && afterNumberSign(part.text))
            head.number = head.left.size();
        head.left.append(part);
    }
}

}

Letterhead plainHeadOf(const QList<TextLine> &lines)
{
    Letterhead head;
    QList<TextLine> wanted;
    for (const TextLine &line : lines) {
        if (!isFurniture(line.text))
            wanted.append(line);
        else if (!wanted.isEmpty() && isRule(line.text))
            wanted.append(line); // the rule under a subject ends it
    }
    qsizetype lastMark = -1; // motto, number or date: the head reaches to the last of them
    qsizetype sentences = 0;
    for (qsizetype i = 0; i < std::min(headLines, wanted.size()) && !endsHead(wanted[i]); ++i) {
        const QString left = withoutMotto(wanted[i].text);
        const bool motto = left != wanted[i].text;
        const bool number = !head.number && afterNumberSign(wanted[i].text).has_value();
        const bool date = !head.date && isPlaceAndDate(wanted[i].text);
        head.hasMotto |= motto;
        const bool sentence = !motto && !number && !date && !wanted[i].capitals && !isRule(wanted[i].text) && wanted[i].text.size() > sentenceLength;
        sentences += sentence;
        if (sentence && (lastMark >= 0 || sentences > sentencesBefore))
            break;
        if (motto || number || date) {
            for (qsizetype j = lastMark + 1; j < i; ++j)
                head.left.append(wanted[j]);
            lastMark = i;
            if (!left.isEmpty())
                addSidePart(head, withText(wanted[i], left));
        }
    }
    head.body = wanted.mid(lastMark + 1, bodyLines);
    head.hasAddressee = std::any_of(head.body.begin(), head.body.end(), [](const TextLine &line) {
        return text::fold(line.text).startsWith(u"kinh gui");
    });
    return head;
}

}
