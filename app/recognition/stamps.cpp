// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include "db/text/fold.h"

namespace congso::recognition {

namespace {

struct Stamp
{
    QString words;
    QString value;
};

const QString *valueOf(const TextLine &line, const QList<Stamp> &stamps)
{
    const QString folded = text::fold(line.text);
    for (const Stamp &stamp : stamps) {
        if (line.capitals && folded == stamp.words)
            return &stamp.value;
    }
    return nullptr;
}

}

void recogniseStamps(const Letterhead &head, Recognition &found)
{
    static const QList<Stamp> urgencies = {{u"hoa toc"_qs, u"express"_qs}, {u"hoa toc hen gio"_qs, u"express"_qs},
                                           {u"thuong khan"_qs, u"very_urgent"_qs}, {u"khan"_qs, u"urgent"_qs}};
    static const QList<Stamp> secrecies = {{u"mat"_qs, u"mat"_qs}, {u"toi mat"_qs, u"toi_mat"_qs}, {u"tuyet mat"_qs, u"tuyet_mat"_qs}};
    const int confidence = head.scanned ? 75 : 90;
    for (const TextLine &line : cutAtGaps(head.left + head.right + head.body.mid(0, 6))) {
        if (const QString *value = valueOf(line, urgencies))
            found.fields.urgency = proposed(*value, confidence, {line});
        if (const QString *value = valueOf(line, secrecies))
            found.secrecy = proposed(*value, confidence, {line});
    }
}

}
