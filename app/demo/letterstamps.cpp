// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterstamps.h"

#include "app/demo/demorandom.h"
#include "app/print/textblock.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace congso {

namespace {

constexpr qreal sealDiameter = mm(35);
const QColor blueInk(28, 60, 168, 235);
const QColor redInk(214, 24, 32, 225);
const QColor brightRed(230, 0, 0);

/// The same for a name on every machine.
quint64 numberOf(const QString &name)
{
    quint64 number = 0xCBF29CE484222325ULL;
    for (const QChar c : name)
        number = (number ^ c.unicode()) * 0x100000001B3ULL;
    return number;
}

QPainterPath star(const QPointF &middle, qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const qreal reach = i % 2 ? radius * 0.382 : radius;
        const QPointF at = middle + QPointF(std::cos(angle), std::sin(angle)) * reach;
        i ? path.lineTo(at) : path.moveTo(at);
    }
    path.closeSubpath();
    return path;
}

/// The letters of \a text as outlines, upright on a circle, centred at its top.
QPainterPath ringText(const QString &text, const QFont &font, const QPointF &middle, qreal radius)
{
    const QFontMetricsF metrics(font);
    const qreal spread = std::min(1.0, radius * 4.4 / std::max(1.0, metrics.horizontalAdvance(text)));
    qreal angle = -metrics.horizontalAdvance(text) * spread / radius / 2;
    QPainterPath ring;
    for (const QChar c : text) {
        const qreal half = metrics.horizontalAdvance(c) * spread / radius / 2;
        QPainterPath letter;
        letter.addText(-metrics.horizontalAdvance(c) / 2, 0, font, c);
        QTransform turn;
        turn.translate(middle.x(), middle.y());
        turn.rotateRadians(angle + half);
        turn.translate(0, -radius);
        turn.scale(spread, 1);
        ring.addPath(turn.map(letter));
        angle += 2 * half;
    }
    return ring;
}

}

void drawSignature(QPainter &painter, const SignaturePlace &place, const QString &name, quint64 seed)
{
    if (!painter.isActive())
        return;
    DemoRandom random(numberOf(name), 7);
    const qreal w = place.width;
    const qreal h = w * (0.34 + 0.12 * random.unit());
    const QPointF start = place.middle + QPointF(-w / 2, h * 0.15);
    const auto jitter = [&](qreal reach) { return (random.unit() - 0.5) * reach; };

    // The first letter, large and looped.
    const qreal tall = h * (0.7 + 0.5 * random.unit());
    const qreal loop = w * (0.13 + 0.1 * random.unit());
    QPainterPath path(start + QPointF(w * 0.02, h * (0.1 + jitter(0.3))));
    path.cubicTo(start + QPointF(w * 0.04, -tall), start + QPointF(loop * 1.3, -tall * (1 + jitter(0.4))), start + QPointF(loop, h * 0.05));
    path.cubicTo(start + QPointF(loop * (0.7 + jitter(0.4)), h * 0.55), start + QPointF(-w * 0.06, h * (0.5 + jitter(0.4))),
                 start + QPointF(w * 0.06, -h * (0.05 + jitter(0.2))));
    // The rest runs out in humps that grow smaller.
    const int humps = random.between(2, 8);
    const qreal end = w * (0.55 + 0.25 * random.unit());
    qreal x = loop + w * 0.04;
    path.cubicTo(start + QPointF(w * 0.1, -h * 0.3), start + QPointF(x * 0.8, h * 0.3), start + QPointF(x, h * jitter(0.2)));
    const qreal step = (end - x) / humps;
    for (int i = 0; i < humps; ++i) {
        const qreal rise = h * (0.5 - 0.05 * i) * (0.25 + 1.1 * random.unit());
        path.cubicTo(start + QPointF(x + step * jitter(0.6), -rise), start + QPointF(x + step * 0.6, -rise),
                     start + QPointF(x + step * 0.55, h * jitter(0.25)));
        path.cubicTo(start + QPointF(x + step * 0.5, h * 0.25), start + QPointF(x + step * 0.9, h * 0.2),
                     start + QPointF(x + step, h * jitter(0.2)));
        x += step;
    }
    path.cubicTo(start + QPointF(x + w * 0.05, -h * 0.5), start + QPointF(w * 0.95, -h * 0.35), start + QPointF(w, -h * 0.6 * random.unit()));
    if (random.percent(65)) { // a stroke below
        path.moveTo(start + QPointF(w * (0.8 + jitter(0.2)), -h * 0.1));
        path.cubicTo(start + QPointF(w * 0.6, h * 0.25), start + QPointF(w * 0.3, h * (0.35 + jitter(0.2))),
                     start + QPointF(w * (0.15 + jitter(0.2)), h * 0.45));
    }

    painter.save();
    painter.translate(place.middle);
    painter.rotate(2 - 12 * random.unit() - 4 * DemoRandom(seed, 8).unit());
    painter.shear(0.15 - 0.7 * random.unit(), 0);
    const double high = 0.6 + 0.8 * random.unit(), wide = 0.85 + 0.15 * random.unit(); // in this order with every compiler
    painter.scale(wide, high);
    painter.translate(-place.middle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blueInk, pt(1.3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void drawSeal(QPainter &painter, const SignaturePlace &place, const QString &agency)
{
    if (!painter.isActive())
        return;
    const qreal radius = sealDiameter / 2;
    const QPointF middle(place.middle.x() - place.width / 2 + place.width / 3 - radius, place.middle.y());
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(redInk, pt(1.6)));
    painter.drawEllipse(middle, radius - pt(1), radius - pt(1));
    painter.setPen(QPen(redInk, pt(0.6)));
    painter.drawEllipse(middle, radius - pt(3.2), radius - pt(3.2));
    painter.drawEllipse(middle, radius * 0.64, radius * 0.64);
    const QFont ring = paperFont({.size = 8.2, .bold = true});
    const QString name = QLocale(QLocale::Vietnamese).toUpper(printable(agency)).replace(QChar::LineSeparator, u' ');
    painter.fillPath(ringText(name, ring, middle, radius * 0.7), redInk);
    painter.fillPath(star(middle + QPointF(0, radius * 0.795), radius * 0.09), redInk);
    painter.fillPath(star(middle - QPointF(0, radius * 0.1), radius * 0.36), redInk);
    const QFont mark = paperFont({.size = 8, .bold = true});
    QPainterPath letters;
    const QString sample = QStringLiteral("MẪU");
    letters.addText(middle + QPointF(-QFontMetricsF(mark).horizontalAdvance(sample) / 2, radius * 0.48), mark, sample);
    painter.fillPath(letters, redInk);
    painter.restore();
}

void drawFrame(QPainter &painter, const QPointF &corner, double widthMm, double heightMm, const QString &text, bool red)
{
    if (!painter.isActive())
        return;
    const QColor colour = red ? brightRed : QColor(Qt::black);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, pt(1.1)));
    painter.drawRect(QRectF(corner, QSizeF(mm(widthMm), mm(heightMm))));
    TextStyle style{.size = 13, .bold = true, .align = Qt::AlignHCenter};
    style.colour = colour;
    const TextBlock block(text, style, mm(widthMm));
    block.draw(painter, corner + QPointF(0, (mm(heightMm) - block.height()) / 2), 0, 1);
}

}
