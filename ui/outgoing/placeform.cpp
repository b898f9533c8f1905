// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/placeform.h"

#include "ui/outgoing/outgoinglabels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace congso {

PlaceForm::PlaceForm(const OutContext &context, QWidget *parent)
    : BoundForm(context, parent)
{
    const PaperPlace &now = context.paper;
    const std::pair<const char *, QString> parts[] = {{"fonds", now.fonds}, {"inventory", now.inventory}, {"box", now.box}, {"folder", now.folder},
                                                      {"sheet", now.sheet}, {"store", now.store},         {"shelf", now.shelf}};
    for (const auto &[key, value] : parts)
        addLine(QLatin1String(key), OutgoingLabels::fieldName(QLatin1String(key)))->setText(value);
    column()->addStretch(1);
}

}
