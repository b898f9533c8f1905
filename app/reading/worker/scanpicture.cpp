// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/scanpicture.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace congso::worker {

namespace {

constexpr double wantedDpi = 300;
constexpr int colourful = 50;        ///< difference of the channels from which a dot is coloured ink
constexpr double fewDots = 0.0005;   ///< share of a page below which ink is dirt
constexpr double mostSkew = 7;       ///< degrees
constexpr double leastSkew = 0.1;

struct Separated
{
    PixPtr black;
    PixPtr coloured;
    double colouredShare = 0;
};

/// Red seals and blue signatures vanish in the brightest of their channels, black letters under them stay.
Separated separateInks(Pix *colour)
{
    const int width = pixGetWidth(colour), height = pixGetHeight(colour);
    Separated result{PixPtr(pixCreate(width, height, 8)), PixPtr(pixCreate(width, height, 8)), 0};
    if (!result.black || !result.coloured)
        return {};
    qint64 dots = 0;
    for (int y = 0; y < height; ++y) {
        const l_uint32 *from = pixGetData(colour) + y * pixGetWpl(colour);
        l_uint32 *black = pixGetData(result.black.get()) + y * pixGetWpl(result.black.get());
        l_uint32 *coloured = pixGetData(result.coloured.get()) + y * pixGetWpl(result.coloured.get());
        for (int x = 0; x < width; ++x) {
            int red = 0, green = 0, blue = 0;
            extractRGBValues(from[x], &red, &green, &blue);
            const int most = std::max({red, green, blue}), least = std::min({red, green, blue});
            const bool ink = most - least > colourful;
            dots += ink;
            SET_DATA_BYTE(black, x, most);
            SET_DATA_BYTE(coloured, x, ink ? least : 255);
        }
    }
    result.colouredShare = double(dots) / (double(width) * height);
    return result;
}

double darkShare(Pix *grey)
{
    const PixPtr binary(pixThresholdToBinary(grey, 128));
    l_int32 count = 0;
    if (!binary || pixCountPixels(binary.get(), &count, nullptr) != 0)
        return 0;
    return count / (double(pixGetWidth(grey)) * pixGetHeight(grey));
}

PixPtr grown(PixPtr picture, double &dpi)
{
    if (dpi >= 200 && dpi <= 420)
        return picture;
    const double factor = std::clamp(wantedDpi / dpi, 0.1, 4.0);
    if (pixGetWidth(picture.get()) * factor > 8000 || pixGetHeight(picture.get()) * factor > 8000)
        return picture;
    PixPtr scaled(pixScale(picture.get(), float(factor), float(factor)));
    if (!scaled)
        return picture;
    dpi *= factor;
    return scaled;
}

/// In degrees clockwise; 0 when it is straight or nobody can tell.
double skewOf(Pix *grey)
{
    const PixPtr binary(pixThresholdToBinary(grey, 150));
    l_float32 angle = 0, confidence = 0;
    if (!binary || pixFindSkewSweepAndSearch(binary.get(), &angle, &confidence, 4, 2, float(mostSkew), 1.0F, 0.01F) != 0)
        return 0;
    return confidence >= 3 && std::abs(angle) >= leastSkew ? angle : 0;
}

PixPtr turned(PixPtr grey, double radians)
{
    if (!grey || radians == 0)
        return grey;
    PixPtr result(pixRotateAMGray(grey.get(), float(radians), 255));
    return result ? std::move(result) : std::move(grey);
}

PixPtr evenLight(PixPtr grey)
{
    PixPtr even(pixBackgroundNormSimple(grey.get(), nullptr, nullptr));
    return even ? std::move(even) : std::move(grey);
}

}

void PixFree::operator()(Pix *picture) const
{
    pixDestroy(&picture);
}

QPointF ScanPicture::onOriginal(const QPointF &point) const
{
    if (!black)
        return point;
    double width = pixGetWidth(black.get()), height = pixGetHeight(black.get());
    QPointF before = point;
    if (quarters == 1)
        before = QPointF(point.y(), width - point.x());
    else if (quarters == 2)
        before = QPointF(width - point.x(), height - point.y());
    else if (quarters == 3)
        before = QPointF(height - point.y(), point.x());
    if (quarters % 2 == 1)
        std::swap(width, height);
    const QPointF middle(width / 2, height / 2);
    const QPointF from = before - middle;
    const double c = std::cos(skew), s = std::sin(skew);
    return middle + QPointF(from.x() * c + from.y() * s, -from.x() * s + from.y() * c);
}

ScanPicture prepareScan(Pix *picture, double dpi)
{
    ScanPicture result;
    result.dpi = dpi;
    PixPtr plain(pixGetColormap(picture) ? pixRemoveColormap(picture, REMOVE_CMAP_BASED_ON_SRC) : pixClone(picture));
    if (!plain)
        return result;
    if (pixGetDepth(plain.get()) == 32) {
        Separated inks = separateInks(plain.get());
        const bool allColoured = inks.black && inks.colouredShare > fewDots && darkShare(inks.black.get()) < inks.colouredShare / 4;
        result.black = allColoured ? PixPtr(pixConvertTo8(plain.get(), 0)) : std::move(inks.black);
        if (inks.colouredShare > fewDots && !allColoured)
            result.coloured = std::move(inks.coloured);
    } else {
        result.black.reset(pixConvertTo8(plain.get(), 0));
    }
    if (!result.black)
        return result;
    double colouredDpi = dpi;
    result.black = grown(evenLight(std::move(result.black)), result.dpi);
    if (result.coloured)
        result.coloured = grown(std::move(result.coloured), colouredDpi);
    result.skew = skewOf(result.black.get()) * M_PI / 180;
    result.black = turned(std::move(result.black), result.skew);
    result.coloured = turned(std::move(result.coloured), result.skew);
    return result;
}

PixPtr quarterTurned(Pix *grey, int quarters)
{
    return PixPtr(pixRotateOrth(grey, quarters));
}

bool hasInk(Pix *grey)
{
    return darkShare(grey) > 0.0002;
}

}
