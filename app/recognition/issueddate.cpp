// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QDate>
#include <QRegularExpression>

namespace congso::recognition {

void recogniseDate(const Letterhead &head, RecognisedFields &fields)
{
    if (!head.date)
        return;
    const TextLine &line = head.right[*head.date];
    static const QRegularExpression pattern(
        u"^(?:(\\p{L}[\\p{L}\\s.’'-]*?)\\s*,\\s*)?ngày\\s*(\\d{1,2})?[\\s.…_]*tháng\\s*(\\d{1,2})?[\\s.…_]*năm\\s*(\\d{4})?\\b"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line.text.simplified());
    if (!match.hasMatch())
        return;
    if (!match.captured(1).isEmpty())
        fields.place = proposed(match.captured(1), 90, {line});
    const QDate date(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(2).toInt());
    if (date.isValid() && date.year() > 1945 && date.year() < 2100)
        fields.issued = proposed(date.toString(Qt::ISODate), 95, {line});
}

}
