// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr qsizetype firstParagraphs = 40; ///< what a letter answers is said at its beginning
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

QDate dayOf(const QRegularExpressionMatch &match)
{
    const bool slashes = match.capturedLength(5) > 0;
    return {match.captured(slashes ? 6 : 8).toInt(), match.captured(slashes ? 5 : 7).toInt(), match.captured(4).toInt()};
}

}

QList<RecognisedReference> recogniseReferences(const QList<Paragraph> &paragraphs)
{
    static const QRegularExpression pattern(
        u"((?:Phúc đáp|Trả lời|Tiếp theo|Thực hiện|Thi hành|Theo|nhận được)\\b[^.;]{0,60}?)\\bsố\\s*:?\\s*(\\d{1,6}[a-z]?)\\s*/\\s*((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d.&]*(?:-\\s?\\p{Lu}[\\p{L}\\d.&]*)*)"
        "(?:\\s+ngày\\s+(\\d{1,2})(?:[/.-](\\d{1,2})[/.-](\\d{4})|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))?"_qs,
        options);
    QList<RecognisedReference> result;
    for (const Paragraph &paragraph : paragraphs.mid(0, firstParagraphs)) {
        for (auto i = pattern.globalMatch(paragraph.text); i.hasNext();) {
            const auto match = i.next();
            RecognisedReference reference;
            const QString verb = match.captured(1);
            reference.answers = verb.startsWith(u"Phúc đáp") || verb.startsWith(u"Trả lời") || verb.startsWith(u"nhận được");
            reference.number = match.captured(2);
            reference.notation = match.captured(3).remove(u' ');
            reference.issued = dayOf(match);
            const Place place = placeIn(paragraph, match.capturedStart(), match.capturedEnd());
            reference.written = proposed(match.captured().simplified(), reference.answers ? 82 : 60, place.page, place.box);
            const bool known = std::any_of(result.begin(), result.end(), [&reference](const RecognisedReference &one) {
                return one.number == reference.number && one.notation == reference.notation;
            });
            if (!known)
                result.append(reference);
        }
    }
    return result;
}

}
