// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pageflow.h"

#include <QPainter>

namespace congso {

PageFlow::PageFlow(Paper &paper, const QRectF &area) : m_paper(paper), m_area(area), m_y(area.top()) {}

void PageFlow::breakPage()
{
    m_paper.nextSheet();
    ++m_page;
    m_y = m_area.top();
    if (m_decorate)
        m_decorate(*this);
}

void PageFlow::ensure(qreal height)
{
    if (height > remaining() && m_y > m_area.top())
        breakPage();
}

void PageFlow::add(const TextBlock &block, qreal spaceBefore, qreal indent)
{
    if (m_y > m_area.top())
        m_y += spaceBefore;
    int first = 0;
    while (first < block.lineCount()) {
        const int left = block.lineCount() - first;
        int fitting = qMin(int((remaining() + 1) / block.lineHeight()), left);
        if (block.lineCount() > 3 && left - fitting == 1)
            --fitting;
        if (block.lineCount() > 3 && first == 0 && fitting < 2)
            fitting = 0;
        if (fitting <= 0 && m_y <= m_area.top())
            fitting = 1;
        if (fitting > 0) {
            block.draw(painter(), {m_area.left() + indent, m_y}, first, fitting);
            m_y += fitting * block.lineHeight();
            first += fitting;
        }
        if (first < block.lineCount())
            breakPage();
        if (m_paper.failed())
            return;
    }
}

void PageFlow::add(const QString &text, const TextStyle &style, qreal spaceBefore)
{
    add(TextBlock(text, style, width()), spaceBefore);
}

void PageFlow::line(qreal x, qreal y, qreal length, qreal thickness)
{
    if (painter().isActive())
        painter().fillRect(QRectF(x, y - thickness / 2, length, thickness), Qt::black);
}

}
