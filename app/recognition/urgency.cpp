// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

namespace congso::recognition {

void recogniseUrgency(const Letterhead &head, RecognisedFields &fields)
{
    static const QList<QPair<QString, QString>> stamps = {{u"hoa toc"_qs, u"express"_qs},
                                                          {u"hoa toc hen gio"_qs, u"express"_qs},
                                                          {u"thuong khan"_qs, u"very_urgent"_qs},
                                                          {u"khan"_qs, u"urgent"_qs}};
    for (const TextLine &line : cutAtGaps(head.left + head.body.mid(0, 6))) {
        for (const auto &[words, value] : stamps) {
            if (line.capitals && text::fold(line.text) == words)
                fields.urgency = proposed(value, 90, {line});
        }
    }
}

}
