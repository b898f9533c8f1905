// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

namespace congso {

/// A piece of a page's text with where it stands, in points from the page's top left corner.
struct TextPiece
{
    QString text;
    QList<QPolygonF> bounds;
};

/// The bounds line by line: PDFium gives a box for each change of font, which a Vietnamese word has many of.
QList<QRectF> lineRects(const QList<QPolygonF> &bounds);

/// Where the pages of a view come from. The view calls everything but the constructor and
/// destructor from one worker thread, one call at a time, except pageCount() and pageSize(), which are
/// also called from the window's thread, must answer at once and never change.
class PageSource
{
public:
    virtual ~PageSource() = default;

    virtual int pageCount() const = 0;
    virtual QSizeF pageSize(int page) const = 0; ///< points
    /// The page drawn to exactly \a pixels; null when it cannot be drawn.
    virtual QImage render(int page, QSize pixels) = 0;

    /// Empty where the pages are only pictures; finding and selecting is then not offered.
    virtual bool hasText() const { return false; }
    virtual QString text(int page);
    virtual TextPiece textAt(int page, int start, int length);
    virtual TextPiece textBetween(int page, QPointF from, QPointF to);
};

}
