// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pageflow.h"

#include <QList>
#include <QStringList>

namespace congso {

struct TableColumn
{
    QString title;
    qreal width = 0; ///< paper units
    Qt::Alignment align = Qt::AlignLeft;
};

/// A ruled table over any number of sheets. The header stands at the head of the table; call drawHeader()
/// from PageFlow::onNewPage to repeat it. Keeps nothing of a row after it is drawn.
class TablePainter
{
public:
    TablePainter(PageFlow &flow, QList<TableColumn> columns, const TextStyle &header, const TextStyle &body);

    /// The titles, and below them (1), (2) … when \a numbered.
    void drawHeader(bool numbered);
    /// A row stays whole when a sheet can hold it; a longer one is split between lines of text.
    /// Struck-out rows carry a line through every cell but those in \a readable.
    void addRow(const QStringList &cells, bool struck = false, const QList<int> &readable = {});

private:
    std::vector<TextBlock> layOut(const QStringList &cells, const TextStyle &style, bool struck, const QList<int> &readable) const;
    void drawPart(const std::vector<TextBlock> &cells, qreal height, int firstLine, int lines, bool middle);
    void rule(qreal height);

    PageFlow &m_flow;
    QList<TableColumn> m_columns;
    TextStyle m_header;
    TextStyle m_body;
    qreal m_headerHeight = 0;
};

}
