// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace congso {

/// Where signature and seal go; paper units.
struct SignaturePlace
{
    QPointF middle;    ///< of the signature
    qreal width = 0;   ///< of the signature
};

/// A scribble that looks like \a name signed by hand, in blue: each name has its own, and \a seed turns it
/// a little, as nobody signs twice alike.
void drawSignature(QPainter &painter, const SignaturePlace &place, const QString &name, quint64 seed);

/// A round seal in red, covering the left third of the signature (NĐ 30/2020 Phụ lục I, II.8a), with
/// the agency's name around a star. It is marked MẪU: no seal of this program can pass for a real one.
void drawSeal(QPainter &painter, const SignaturePlace &place, const QString &agency);

/// A frame with one bold line in it, its top left corner at \a corner; millimetres wide and high.
void drawFrame(QPainter &painter, const QPointF &corner, double widthMm, double heightMm, const QString &text, bool red);

}
