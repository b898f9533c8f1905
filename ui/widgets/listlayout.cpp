// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listlayout.h"

#include "ui/widgets/sectionheader.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace congso {

namespace {
constexpr int above = 6;

QHBoxLayout *line(const QList<QWidget *> &widgets, int below)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::m, above, space::m, below);
    row->setSpacing(space::s);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    return row;
}
}

void layOutList(QWidget *list, const ListParts &parts)
{
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.header);
    layout->addWidget(new Separator(Qt::Horizontal, list));
    if (!parts.choices.isEmpty())
        layout->addLayout(line(parts.choices, 0));
    layout->addLayout(line({parts.filter}, above));
    for (QWidget *widget : parts.said)
        layout->addWidget(widget);
    layout->addWidget(new Separator(Qt::Horizontal, list));
    layout->addWidget(parts.rows, 1);
}

}
