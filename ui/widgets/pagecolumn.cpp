// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecolumn.h"

#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

namespace congso {

void layOutPage(QWidget *page, QLayout *top, QWidget *banner, QWidget *rest)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(banner);
    column->addWidget(new Separator);
    column->addWidget(rest, 1);
}

}
