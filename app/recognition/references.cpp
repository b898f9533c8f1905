// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace congso::recognition {

namespace {

constexpr qsizetype firstParagraphs = 40; ///< what a letter answers is said at its beginning
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// "số 12/SNV-VP ngày 05/3/2026": what follows the word before it.
const QString codeAndDay = u"\\bsố\\s*:?\\s*(\\d{1,6}[a-z]?)\\s*/\\s*((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d.&]*(?:-\\s?\\p{Lu}[\\p{L}\\d.&]*)*)"
                           "(?:\\s+ngày\\s+(\\d{1,2})(?:[/.-](\\d{1,2})[/.-](\\d{4})|\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))?"_qs;

QDate dayOf(const QRegularExpressionMatch &match)
{
    const bool slashes = match.capturedLength(5) > 0;
    return {match.captured(slashes ? 6 : 8).toInt(), match.captured(slashes ? 5 : 7).toInt(), match.captured(4).toInt()};
}

RecognisedReference referenceIn(const QRegularExpressionMatch &match)
{
    return {false, match.captured(2), match.captured(3).remove(u' '), dayOf(match), {}};
}

bool isIn(const QList<RecognisedReference> &list, const RecognisedReference &reference)
{
    return std::any_of(list.begin(), list.end(), [&reference](const RecognisedReference &one) {
        return one.number == reference.number && one.notation == reference.notation;
    });
}

}

QList<RecognisedReference> recogniseReferences(const QList<Paragraph> &paragraphs)
{
    // The name and title of whoever wrote it may stand between.
    static const QRegularExpression pattern(
        u"((?:Phúc đáp|Trả lời|Hồi đáp|Xét|Sau khi|Qua|Tại|Liên quan đến|Tiếp theo|Thực hiện|Thi hành|Theo|nhận được)\\b[^.;]{0,120}?)"_qs + codeAndDay, options);
    static const QRegularExpression answering(u"^(?:Phúc đáp|Trả lời|Hồi đáp|Xét|nhận được|(?:Sau khi|Qua) (?:xem xét|nghiên cứu|nhận được))"_qs);
    QList<RecognisedReference> result;
    for (const Paragraph &paragraph : paragraphs.mid(0, firstParagraphs)) {
        for (auto i = pattern.globalMatch(paragraph.text); i.hasNext();) {
            const auto match = i.next();
            RecognisedReference reference = referenceIn(match);
            const QString verb = match.captured(1);
            reference.answers = answering.match(verb).hasMatch();
            const Place place = placeIn(paragraph, match.capturedStart(), match.capturedEnd());
            reference.written = proposed(match.captured().simplified(), reference.answers ? 82 : 60, place.page, place.box);
            if (!isIn(result, reference))
                result.append(reference);
        }
    }
    return result;
}

QList<RecognisedReference> basisReferences(const QList<Proposed> &bases)
{
    static const QRegularExpression pattern(u"()"_qs + codeAndDay, options);
    QList<RecognisedReference> result;
    for (const Proposed &basis : bases) {
        const auto match = pattern.match(basis.value);
        if (!match.hasMatch())
            continue;
        RecognisedReference reference = referenceIn(match);
        reference.written = basis;
        if (!isIn(result, reference))
            result.append(reference);
    }
    return result;
}

}
