// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/centredcolumn.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace congso {

CentredColumn::CentredColumn(QWidget *page, int width, Height height)
    : QWidget(page)
    , m_width(width)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(scaled(width, fontMetrics()));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(this);
    middle->addStretch();
    auto *layout = new QVBoxLayout(page);
    if (height == Height::Whole) {
        layout->setContentsMargins(space::l, space::l * 3, space::l, space::l * 2);
        layout->addLayout(middle, 1);
    } else {
        layout->addStretch(2);
        layout->addLayout(middle);
        layout->addStretch(3);
    }
}

void CentredColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(scaled(m_width, fontMetrics()));
}

}
