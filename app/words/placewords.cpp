// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/placewords.h"

namespace congso {

namespace {
/// "Kho A" is what people write where a number is enough: the word stands once.
void add(QStringList &all, const QString &words, const QString &part)
{
    if (part.isEmpty())
        return;
    const QString before = words.arg(QString()).trimmed() + u' ', written = part.simplified();
    const bool said = written.startsWith(before, Qt::CaseInsensitive);
    all << words.arg(said ? written.mid(before.size()) : part);
}

/// A sentence begins with a capital.
QString begun(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}
}

QString PlaceWords::whole(const PaperPlace &place)
{
    QStringList room, order;
    add(room, tr("store-room %1"), place.store);
    add(room, tr("shelf %1"), place.shelf);
    add(order, tr("fonds %1"), place.fonds);
    add(order, tr("inventory %1"), place.inventory);
    add(order, tr("box %1"), place.box);
    add(order, tr("folder %1"), place.folder);
    add(order, tr("sheet %1"), place.sheet);
    QStringList both{room.join(QStringLiteral(", ")), order.join(QStringLiteral(", "))};
    both.removeAll(QString());
    return begun(both.join(QStringLiteral(" · ")));
}

QString PlaceWords::brief(const PaperPlace &place)
{
    QStringList parts;
    add(parts, tr("box %1"), place.box);
    if (place.box.isEmpty())
        add(parts, tr("folder %1"), place.folder);
    add(parts, tr("sheet %1"), place.sheet);
    return parts.isEmpty() ? whole(place) : begun(parts.join(QStringLiteral(", ")));
}

}
