// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagesource.h"

#include <algorithm>

namespace congso {

QList<QRectF> lineRects(const QList<QPolygonF> &bounds)
{
    QList<QRectF> lines;
    for (const QPolygonF &piece : bounds) {
        const QRectF box = piece.boundingRect();
        if (!lines.isEmpty()) {
            QRectF &last = lines.last();
            const double shared = std::min(last.bottom(), box.bottom()) - std::max(last.top(), box.top());
            const double height = std::max(last.height(), box.height());
            const bool sameLine = shared > 0.4 * std::min(last.height(), box.height());
            if (sameLine && box.left() - last.right() < height && last.left() - box.right() < height) {
                last = last.united(box);
                continue;
            }
        }
        lines.append(box);
    }
    return lines;
}

QString PageSource::text(int)
{
    return {};
}

TextPiece PageSource::textAt(int, int, int)
{
    return {};
}

TextPiece PageSource::textBetween(int, QPointF, QPointF)
{
    return {};
}

}
