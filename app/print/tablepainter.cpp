// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/tablepainter.h"

#include <QPainter>

namespace congso {

namespace {
constexpr qreal sidePadding = mm(1);
constexpr qreal endPadding = mm(0.8);
constexpr qreal ruleWidth = pt(0.5);
constexpr int fewestSplitLines = 4;
}

TablePainter::TablePainter(PageFlow &flow, QList<TableColumn> columns, const TextStyle &header, const TextStyle &body)
    : m_flow(flow), m_columns(std::move(columns)), m_header(header), m_body(body)
{
}

std::vector<TextBlock> TablePainter::layOut(const QStringList &cells, const TextStyle &style, bool struck,
                                            const QList<int> &readable) const
{
    std::vector<TextBlock> blocks;
    blocks.reserve(size_t(m_columns.size()));
    for (int i = 0; i < m_columns.size(); ++i) {
        TextStyle own = style;
        own.struck = struck && !readable.contains(i);
        if (!(style.align & Qt::AlignHCenter))
            own.align = m_columns.at(i).align;
        blocks.emplace_back(cells.value(i), own, m_columns.at(i).width - 2 * sidePadding);
    }
    return blocks;
}

void TablePainter::rule(qreal height)
{
    QPainter &painter = m_flow.painter();
    if (!painter.isActive())
        return;
    painter.setPen(QPen(Qt::black, ruleWidth));
    qreal x = m_flow.left();
    const qreal y = m_flow.y();
    for (const TableColumn &column : m_columns) {
        painter.drawRect(QRectF(x, y, column.width, height));
        x += column.width;
    }
}

void TablePainter::drawPart(const std::vector<TextBlock> &cells, qreal height, int firstLine, int lines, bool middle)
{
    rule(height);
    qreal x = m_flow.left() + sidePadding;
    for (size_t i = 0; i < cells.size(); ++i) {
        const qreal free = middle ? (height - 2 * endPadding - cells[i].height()) / 2 : 0;
        cells[i].draw(m_flow.painter(), {x, m_flow.y() + endPadding + free}, firstLine, lines);
        x += m_columns.at(int(i)).width;
    }
    m_flow.skip(height);
}

void TablePainter::drawHeader(bool numbered)
{
    QStringList titles;
    QStringList numbers;
    for (int i = 0; i < m_columns.size(); ++i) {
        titles += m_columns.at(i).title;
        numbers += QStringLiteral("(%1)").arg(i + 1);
    }
    const TextStyle style = m_header.aligned(Qt::AlignHCenter);
    const qreal start = m_flow.y();
    for (const QStringList &line : numbered ? QList<QStringList>{titles, numbers} : QList<QStringList>{titles}) {
        const std::vector<TextBlock> cells = layOut(line, style, false, {});
        qreal height = 0;
        for (const TextBlock &cell : cells)
            height = qMax(height, cell.height());
        drawPart(cells, height + 2 * endPadding, 0, -1, true);
    }
    m_headerHeight = m_flow.y() - start;
}

void TablePainter::addRow(const QStringList &texts, bool struck, const QList<int> &readable)
{
    const std::vector<TextBlock> cells = layOut(texts, m_body, struck, readable);
    int lines = 1;
    for (const TextBlock &cell : cells)
        lines = qMax(lines, cell.lineCount());
    const qreal lineHeight = cells.empty() ? pt(m_body.size) : cells.front().lineHeight();
    const auto heightOf = [&](int count) { return count * lineHeight + 2 * endPadding; };
    const bool fitsASheet = heightOf(lines) <= m_flow.bottom() - m_flow.top() - m_headerHeight;
    if (heightOf(fitsASheet ? lines : qMin(lines, fewestSplitLines)) > m_flow.remaining())
        m_flow.breakPage();
    for (int first = 0; first < lines && !m_flow.paper().failed();) {
        const int room = qMax(1, int((m_flow.remaining() - 2 * endPadding + 1) / lineHeight));
        const int count = qMin(room, lines - first);
        drawPart(cells, heightOf(count), first, count, false);
        first += count;
        if (first < lines)
            m_flow.breakPage();
    }
}

}
