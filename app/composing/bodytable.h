// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/body.h"
#include "app/print/pageflow.h"

namespace congso::composing {

/// A table of a document over any number of sheets.
class BodyTable
{
public:
    BodyTable(PageFlow &flow, const Table &table, const TextStyle &style);

    /// The head row at the flow's position; call it from PageFlow::onNewPage.
    void drawHead();
    /// Everything; the last row stays on the sheet that still has \a after free below it.
    void draw(qreal after);

private:
    using Row = std::vector<TextBlock>;
    Row layOut(const QList<TableCell> &cells, bool head) const;
    void drawRow(const Row &row, qreal after);
    void drawPart(const Row &row, int first, int count, qreal height);
    static int linesOf(const Row &row);

    PageFlow &m_flow;
    const Table &m_table;
    TextStyle m_style;
    QList<qreal> m_widths;
    bool m_drawing = false; ///< the head is repeated only within the table
};

}
