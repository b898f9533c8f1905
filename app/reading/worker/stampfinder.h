// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/scanpicture.h"

#include <QRectF>

#include <vector>

namespace congso::worker {

constexpr int stampBorder = 24; ///< dots of white around the pictures of a stamp

/// A mark in coloured ink that may say something in a few words: "HỎA TỐC" in a frame or without one, straight or slanted.
struct StampPicture
{
    PixPtr letters;      ///< level, black on white, without a closed frame
    PixPtr whole;        ///< the same with all that is inside the frame's outer edge; null without a closed frame
    double dpi = 300;    ///< of both
    QRectF box;          ///< in dots of the picture that was given
    QSizeF size;         ///< length and depth along its own axis, millimetres
    double degrees = 0;  ///< by which its length is turned clockwise
    bool framed = false; ///< an outline stands around it, or lines above and below
    bool red = false;
};

/// What counts as coloured: ink as it is fresh, or also as a worn stamp and a poor scanner leave it.
enum class Ink { Strong, Faded };

/// The coloured marks in the upper part of \a picture that have the size and the proportions of a stamp of one or two lines;
/// round seals and signatures are none. Of a picture without colours nothing. At most a dozen.
std::vector<StampPicture> findStamps(Pix *picture, double dpi, Ink ink);

}
