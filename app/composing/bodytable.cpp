// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/bodytable.h"

#include "app/composing/richtext.h"

#include <QPainter>

#include <algorithm>

namespace congso::composing {

namespace {
constexpr qreal sidePadding = mm(1.2);
constexpr qreal endPadding = mm(0.8);
constexpr qreal ruleWidth = pt(0.5);

Qt::Alignment alignment(CellAlign align)
{
    return align == CellAlign::Centre ? Qt::AlignHCenter : align == CellAlign::Right ? Qt::AlignRight : Qt::AlignLeft;
}
}

BodyTable::BodyTable(PageFlow &flow, const Table &table, const TextStyle &style) : m_flow(flow), m_table(table), m_style(style)
{
    int weights = 0;
    for (const TableColumnSpec &column : table.columns)
        weights += std::max(column.weight, 1);
    for (const TableColumnSpec &column : table.columns)
        m_widths += m_flow.width() * std::max(column.weight, 1) / std::max(weights, 1);
}

BodyTable::Row BodyTable::layOut(const QList<TableCell> &cells, bool head) const
{
    Row row;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        TextStyle style = m_style;
        style.bold = head;
        style.align = head ? Qt::Alignment(Qt::AlignHCenter) : alignment(m_table.columns.at(i).align);
        const RichText rich = richText(cells.value(i).runs);
        row.emplace_back(rich.text, style, m_widths.at(i) - 2 * sidePadding, rich.spans);
    }
    return row;
}

int BodyTable::linesOf(const Row &row)
{
    int lines = 1;
    for (const TextBlock &cell : row)
        lines = std::max(lines, cell.lineCount());
    return lines;
}

void BodyTable::drawPart(const Row &row, int first, int count, qreal height)
{
    QPainter &painter = m_flow.painter();
    if (!painter.isActive())
        return;
    qreal x = m_flow.left();
    for (size_t i = 0; i < row.size(); ++i) {
        const qreal width = m_widths.at(qsizetype(i));
        painter.setPen(QPen(Qt::black, ruleWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, m_flow.y(), width, height));
        row[i].draw(painter, {x + sidePadding, m_flow.y() + endPadding}, first, count);
        x += width;
    }
    m_flow.skip(height);
}

void BodyTable::drawRow(const Row &row, qreal after)
{
    const int lines = linesOf(row);
    const qreal lineHeight = row.empty() ? pt(m_style.size) : row.front().lineHeight();
    const auto heightOf = [&](int count) { return count * lineHeight + 2 * endPadding; };
    const bool fitsASheet = heightOf(lines) + after <= (m_flow.bottom() - m_flow.top()) * 0.8;
    if (heightOf(fitsASheet ? lines : 1) + (fitsASheet ? after : 0) > m_flow.remaining() + 1)
        m_flow.breakPage();
    for (int first = 0; first < lines && !m_flow.paper().failed();) {
        const int room = std::max(1, int((m_flow.remaining() - 2 * endPadding + 1) / lineHeight));
        const int count = std::min(room, lines - first);
        drawPart(row, first, count, heightOf(count));
        first += count;
        if (first < lines)
            m_flow.breakPage();
    }
}

void BodyTable::drawHead()
{
    if (!m_drawing || !m_table.headed || m_table.rows.isEmpty())
        return;
    const Row head = layOut(m_table.rows.first(), true);
    const int lines = linesOf(head);
    const qreal lineHeight = head.empty() ? pt(m_style.size) : head.front().lineHeight();
    // A head that fills the sheet would leave no room for rows.
    if (lines * lineHeight < (m_flow.bottom() - m_flow.top()) / 3)
        drawPart(head, 0, lines, lines * lineHeight + 2 * endPadding);
}

void BodyTable::draw(qreal after)
{
    const qsizetype rows = m_table.rows.size();
    for (qsizetype i = 0; i < rows && !m_flow.paper().failed(); ++i) {
        const bool head = i == 0 && m_table.headed;
        // The head takes the first row along.
        const qreal below = i + 1 == rows ? after : head ? 2 * pt(m_style.size) : 0;
        drawRow(layOut(m_table.rows.at(i), head), below);
        m_drawing = true;
    }
    m_drawing = false;
}

}
