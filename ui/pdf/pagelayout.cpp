// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace congso {

void PageLayout::setPages(const QList<QSizeF> &points)
{
    m_sizes = points;
    m_rects.clear();
    m_contents = {};
}

void PageLayout::arrange(double pixelsPerPoint, int width)
{
    m_ratio = pixelsPerPoint;
    m_rects.clear();
    int widest = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        widest = std::max(widest, int(std::lround(size.width() * m_ratio)));
    }
    const int whole = std::max(width, widest + 2 * margin);
    int top = margin;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        const QSize pixels(std::max(1, int(std::lround(size.width() * m_ratio))), std::max(1, int(std::lround(size.height() * m_ratio))));
        m_rects.append(QRect(QPoint((whole - pixels.width()) / 2, top), pixels));
        top += pixels.height() + margin;
    }
    m_contents = {whole, m_sizes.isEmpty() ? 0 : top};
}

std::pair<int, int> PageLayout::pagesBetween(int top, int bottom) const
{
    const auto first = std::lower_bound(m_rects.begin(), m_rects.end(), top, [](const QRect &rect, int y) { return rect.bottom() < y; });
    const auto last = std::upper_bound(m_rects.begin(), m_rects.end(), bottom, [](int y, const QRect &rect) { return y < rect.top(); });
    if (first >= last) {
        return {-1, -2};
    }
    return {int(first - m_rects.begin()), int(last - m_rects.begin()) - 1};
}

int PageLayout::pageAt(int y) const
{
    const auto found = std::lower_bound(m_rects.begin(), m_rects.end(), y, [](const QRect &rect, int at) { return rect.bottom() + margin / 2 < at; });
    return std::min(int(found - m_rects.begin()), pageCount() - 1);
}

QRectF PageLayout::toPixels(int page, const QRectF &points) const
{
    const QPointF origin = pageRect(page).topLeft();
    return {origin + points.topLeft() * m_ratio, points.size() * m_ratio};
}

QPointF PageLayout::toPoints(int page, QPointF pixels) const
{
    return (pixels - QPointF(pageRect(page).topLeft())) / m_ratio;
}

double PageLayout::ratioForWidth(int width) const
{
    double widest = 1;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        widest = std::max(widest, size.width());
    }
    return std::max(1, width - 2 * margin) / widest;
}

double PageLayout::ratioForPage(int page, QSize area) const
{
    const QSizeF size = pageSize(page).expandedTo(QSizeF(1, 1));
    return std::min(std::max(1, area.width() - 2 * margin) / size.width(), std::max(1, area.height() - 2 * margin) / size.height());
}

}
