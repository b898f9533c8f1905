// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>

namespace congso {

/// Where pages lie under each other at some zoom: pure geometry, in pixels of the widget.
class PageLayout
{
public:
    void setPages(const QList<QSizeF> &points);
    /// \a pixelsPerPoint of the widget, pages centred in \a width.
    void arrange(double pixelsPerPoint, int width);

    int pageCount() const { return int(m_sizes.size()); }
    QSize contents() const { return m_contents; }
    QRect pageRect(int page) const { return m_rects.value(page); }
    double pixelsPerPoint() const { return m_ratio; }
    QSizeF pageSize(int page) const { return m_sizes.value(page); }
    /// The first page that reaches into \a top .. \a bottom and the last one; {-1, -2} when there is none.
    std::pair<int, int> pagesBetween(int top, int bottom) const;
    /// The page at \a y or the nearest one.
    int pageAt(int y) const;

    QRectF toPixels(int page, const QRectF &points) const;
    QPointF toPoints(int page, QPointF pixels) const;

    /// Pixels per point at which the widest page fills \a width, or page \a page fits \a area.
    double ratioForWidth(int width) const;
    double ratioForPage(int page, QSize area) const;

    static constexpr int margin = 16;

private:
    QList<QSizeF> m_sizes;
    QList<QRect> m_rects;
    QSize m_contents;
    double m_ratio = 1;
};

}
