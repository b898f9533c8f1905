// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace congso {

FlowLayout::FlowLayout(QWidget *parent, int gap, Qt::Alignment side)
    : QLayout(parent), m_gap(gap), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return place(QRect(0, 0, width - around.left() - around.right(), 0), false) + around.top() + around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    QList<std::pair<QLayoutItem *, QSize>> line;
    int y = rect.y();
    int width = 0; // of the line, with a gap behind each
    const auto end = [&] {
        int height = 0;
        for (const auto &[item, size] : std::as_const(line))
            height = qMax(height, size.height());
        int x = rect.x() + (m_side & Qt::AlignRight ? rect.width() - width + m_gap : 0);
        for (const auto &[item, size] : std::as_const(line)) {
            if (move)
                item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + m_gap;
        }
        y += height;
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), QWIDGETSIZE_MAX));
        if (!line.isEmpty() && width + size.width() > rect.width()) {
            end();
            y += m_gap;
        }
        line.append({item, size});
        width += size.width() + m_gap;
    }
    end();
    return y - rect.y();
}

}
