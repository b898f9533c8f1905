// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace congso::testing {

/// A rubber stamp in coloured ink, as it is put on a letter by hand.
struct ColouredMark
{
    enum class Outline { Frame, DoubleFrame, Arrow, None };
    QString text;               ///< empty: scrawls that nobody can read
    QPointF middle;             ///< paper units
    double degrees = 0;         ///< turned clockwise
    Outline outline = Outline::Frame;
    QColor colour = QColor(214, 24, 32);
    double letterMm = 3.6;      ///< height of the capitals
};

inline void drawScrawl(QPainter &painter, const QRectF &place)
{
    QPainterPath path(place.bottomLeft());
    for (int i = 1; i <= 14; ++i) {
        const double x = place.left() + place.width() * i / 14, reach = place.height() * (i * 37 % 11) / 11;
        path.quadTo(QPointF(x - place.width() / 20, place.top() + reach), QPointF(x, i % 2 ? place.top() + reach / 2 : place.bottom() - reach / 3));
    }
    painter.drawPath(path);
}

/// Ink darkens what is below it and never covers it.
inline void drawMark(QPainter &painter, const ColouredMark &mark)
{
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(mark.middle);
    painter.rotate(mark.degrees);
    QFont font(QStringLiteral("Liberation Serif"));
    font.setBold(true);
    font.setPixelSize(int(mm(mark.letterMm) / 0.66));
    const QFontMetricsF metrics(font);
    const double width = mark.text.isEmpty() ? mm(24) : metrics.horizontalAdvance(mark.text);
    const QRectF frame(-width / 2 - mm(3), -mm(mark.letterMm) - mm(0.6), width + mm(6), 2 * mm(mark.letterMm) + mm(1.2));
    painter.setPen(QPen(mark.colour, mm(0.4)));
    painter.setBrush(Qt::NoBrush);
    if (mark.outline == ColouredMark::Outline::Frame || mark.outline == ColouredMark::Outline::DoubleFrame)
        painter.drawRect(frame);
    if (mark.outline == ColouredMark::Outline::DoubleFrame)
        painter.drawRect(frame.adjusted(-mm(1), -mm(1), mm(1), mm(1)));
    if (mark.outline == ColouredMark::Outline::Arrow) {
        const double fin = frame.height() * 0.35;
        painter.drawPolygon(QPolygonF({frame.topLeft(), frame.topRight(), frame.topRight() + QPointF(0, -fin), {frame.right() + frame.height() * 0.9, frame.center().y()},
                                       frame.bottomRight() + QPointF(0, fin), frame.bottomRight(), frame.bottomLeft(), frame.bottomLeft() + QPointF(-fin * 2, fin),
                                       {frame.left() - fin / 2, frame.center().y()}, frame.topLeft() + QPointF(-fin * 2, -fin)}));
    }
    if (mark.text.isEmpty()) {
        drawScrawl(painter, frame.adjusted(mm(3), mm(2), -mm(3), -mm(2)));
    } else {
        QPainterPath letters;
        letters.addText(-width / 2, mm(mark.letterMm) / 2, font, mark.text);
        painter.fillPath(letters, mark.colour);
    }
    painter.restore();
}

}
