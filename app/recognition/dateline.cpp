// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QDate>
#include <QRegularExpression>

namespace congso::recognition {

namespace {

constexpr int printed = 95;
constexpr int scannedDay = 68; ///< days are often by hand
constexpr int scannedPlace = 85;
constexpr int passed = 88;

}

void recogniseDate(const Letterhead &head, RecognisedFields &fields)
{
    if (!head.date)
        return;
    const TextLine &line = head.right[*head.date];
    static const QRegularExpression pattern(
        u"^\\W*(?:(\\p{L}[\\p{L}\\d\\s.’'–-]*?)\\s*[,.;]?\\s*)?\\bngày\\s*(\\d{1,2})?[\\s.…_]*th[áa]ng\\s*(\\d{1,2})?[\\s.…_]*n[ăâ]m\\s*(\\d{4})?"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression placeOnly(u"^\\W*(\\p{Lu}[\\p{L}\\d\\s.’'–-]*?)\\s*[,.;]?\\s*ngày"_qs, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line.text.simplified());
    const auto place = placeOnly.match(line.text.simplified());
    if (place.hasMatch())
        fields.place = proposed(place.captured(1), head.scanned ? scannedPlace : 90, {line});
    static const QRegularExpression slashes(u"ngày\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})"_qs);
    const auto slashed = slashes.match(line.text);
    if (!match.hasMatch() && !slashed.hasMatch())
        return;
    const QDate date = slashed.hasMatch() ? QDate(slashed.captured(3).toInt(), slashed.captured(2).toInt(), slashed.captured(1).toInt())
                                          : QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(2).toInt());
    if (date.isValid() && date.year() > 1945 && date.year() < 2100)
        fields.issued = proposed(date.toString(Qt::ISODate), head.scanned ? scannedDay : printed, {line});
}

void recognisePassing(const QList<Paragraph> &paragraphs, bool scanned, RecognisedFields &fields)
{
    static const QRegularExpression pattern(
        u"(?:luật|pháp lệnh|nghị quyết) này\\W+(?:đã )?được .{0,200}?thông qua(?: tại [^.]{0,100}?)?,? (?:vào )?ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto paragraph = paragraphs.crbegin(); paragraph != paragraphs.crend() && fields.issued.value.isEmpty(); ++paragraph) {
        const auto match = pattern.match(paragraph->text);
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        if (!match.hasMatch() || !date.isValid())
            continue;
        const Place place = placeIn(*paragraph, match.capturedStart(1), match.capturedEnd(3));
        fields.issued = proposed(date.toString(Qt::ISODate), scanned ? scannedDay : passed, place.page, place.box);
    }
}

}
