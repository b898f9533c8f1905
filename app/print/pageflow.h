// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/textblock.h"

#include <QRectF>

#include <functional>

namespace congso {

/// The running position on a paper: what does not fit goes to the next sheet. Lengths are paper units.
class PageFlow
{
public:
    /// \a area is where text may stand on every sheet.
    PageFlow(Paper &paper, const QRectF &area);

    /// Called on each sheet after the first, at its top; may draw anywhere and move y().
    void onNewPage(std::function<void(PageFlow &)> decorate) { m_decorate = std::move(decorate); }

    QPainter &painter() { return m_paper.painter(); }
    Paper &paper() { return m_paper; }
    int page() const { return m_page; } ///< from 1
    qreal left() const { return m_area.left(); }
    qreal width() const { return m_area.width(); }
    qreal top() const { return m_area.top(); }
    qreal bottom() const { return m_area.bottom(); }
    qreal y() const { return m_y; }
    qreal remaining() const { return m_area.bottom() - m_y; }
    /// Text stands down to \a bottom on this sheet and those after it.
    void setBottom(qreal bottom) { m_area.setBottom(bottom); }
    void setY(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }

    void breakPage();
    /// Breaks the page unless \a height still fits on it.
    void ensure(qreal height);
    /// Draws a block at \a indent from the left edge, over as many sheets as it needs; never one line
    /// alone at either end of a sheet where the block has more than three.
    void add(const TextBlock &block, qreal spaceBefore = 0, qreal indent = 0);
    void add(const QString &text, const TextStyle &style, qreal spaceBefore = 0);
    void line(qreal x, qreal y, qreal length, qreal thickness = pt(0.75));

private:
    Paper &m_paper;
    QRectF m_area;
    qreal m_y = 0;
    int m_page = 1;
    std::function<void(PageFlow &)> m_decorate;
};

}
