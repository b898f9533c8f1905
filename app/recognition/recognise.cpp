// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/recognise.h"

#include "app/recognition/fields.h"

namespace congso {

namespace recognition {

Proposed proposed(const QString &value, int confidence, int page, const QRectF &box)
{
    return value.isEmpty() ? Proposed{} : Proposed{value, confidence, page, box};
}

Proposed proposed(const QString &value, int confidence, const QList<TextLine> &lines)
{
    return lines.isEmpty() ? Proposed{} : proposed(value, confidence, lines.first().page, boxOf(lines));
}

}

RecognisedFields recognise(const Reading &reading, const RecognitionContext &context)
{
    RecognisedFields fields;
    fields.pages = reading.pageCount;
    if (reading.pages.isEmpty())
        return fields;
    const auto head = recognition::letterheadOf(reading.pages.first());
    if (!head)
        return fields;
    recognition::recogniseCode(*head, fields);
    recognition::recogniseDate(*head, fields);
    recognition::recogniseAgency(*head, reading.pages, fields);
    recognition::recogniseKind(*head, context.kinds, fields);
    recognition::recogniseUrgency(*head, fields);
    recognition::recogniseSigner(reading.pages, fields);
    recognition::recogniseDue(reading.pages, head->hasAddressee, fields);
    return fields;
}

}
