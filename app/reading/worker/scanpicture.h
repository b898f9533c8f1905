// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <memory>

struct Pix;

namespace congso::worker {

struct PixFree
{
    void operator()(Pix *picture) const;
};
using PixPtr = std::unique_ptr<Pix, PixFree>;

/// A page made ready for the recogniser: upright black letters on white, grey between.
struct ScanPicture
{
    PixPtr black;          ///< without what is written or stamped in colour
    PixPtr coloured;       ///< only that, as black on white; null when there is hardly any
    double dpi = 300;
    double skew = 0;       ///< radians by which it was turned clockwise
    int quarters = 0;      ///< quarter turns clockwise by which black was put upright afterwards
    /// A point of black or coloured, where it is on the picture given.
    QPointF onOriginal(const QPointF &point) const;
};

ScanPicture prepareScan(Pix *picture, double dpi);

/// A picture turned clockwise by quarters.
PixPtr quarterTurned(Pix *grey, int quarters);

/// Whether there is anything on it but paper.
bool hasInk(Pix *grey);

}
