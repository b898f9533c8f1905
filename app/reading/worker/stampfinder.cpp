// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/stampfinder.h"

#include <leptonica/allheaders.h>

#include <QList>

#include <algorithm>
#include <cmath>

namespace congso::worker {

namespace {

constexpr double upperPart = 0.55;   ///< share of the page in which such marks stand
constexpr int sureInk = 50, fadedInk = 26; ///< difference of the channels from which a dot is coloured
constexpr double readDpi = 300;
constexpr double fewDots = 0.00004;  ///< share of a page below which coloured ink is dirt
constexpr int mostPieces = 20'000;   ///< a page with more has grain, not stamps
constexpr size_t mostStamps = 12;
constexpr double mmPerInch = 25.4;
constexpr double narrowGap = 0.5, wideGap = 1.2; ///< millimetres over which the line of a frame may be broken
constexpr double letterGap = 4;      ///< millimetres between letters and words of one stamp
constexpr double leastHole = 0.35;   ///< share of the outline's rectangle that a frame encloses
constexpr double leastProportion = 1.5;
constexpr QSizeF leastFrame(13, 5.5), mostFrame(95, 24), leastWords(7, 2.2), mostWords(95, 14); ///< millimetres
constexpr double sealSize = 28;      ///< millimetres both ways: a seal, an emblem, a signature

struct BoxFree
{
    void operator()(Box *box) const { boxDestroy(&box); }
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
    void operator()(Pixa *pictures) const { pixaDestroy(&pictures); }
};
using BoxPtr = std::unique_ptr<Box, BoxFree>;
using BoxaPtr = std::unique_ptr<Boxa, BoxFree>;
using PixaPtr = std::unique_ptr<Pixa, BoxFree>;

struct Inks
{
    PixPtr grey; ///< coloured ink alone, as black on white
    PixPtr red;  ///< where it is
    PixPtr other;
    qint64 dots = 0;
};

Inks inksOf(Pix *colour, int rows, int ink)
{
    const int width = pixGetWidth(colour);
    Inks inks{PixPtr(pixCreate(width, rows, 8)), PixPtr(pixCreate(width, rows, 1)), PixPtr(pixCreate(width, rows, 1))};
    if (!inks.grey || !inks.red || !inks.other)
        return {};
    for (int y = 0; y < rows; ++y) {
        const l_uint32 *from = pixGetData(colour) + qsizetype(y) * pixGetWpl(colour);
        l_uint32 *grey = pixGetData(inks.grey.get()) + qsizetype(y) * pixGetWpl(inks.grey.get());
        l_uint32 *red = pixGetData(inks.red.get()) + qsizetype(y) * pixGetWpl(inks.red.get());
        l_uint32 *other = pixGetData(inks.other.get()) + qsizetype(y) * pixGetWpl(inks.other.get());
        for (int x = 0; x < width; ++x) {
            const int r = int(from[x] >> L_RED_SHIFT & 0xff), g = int(from[x] >> L_GREEN_SHIFT & 0xff), b = int(from[x] >> L_BLUE_SHIFT & 0xff);
            const int most = std::max({r, g, b}), least = std::min({r, g, b});
            SET_DATA_BYTE(grey, x, most - least > ink / 2 ? least : 255);
            if (most - least <= ink)
                continue;
            ++inks.dots;
            if (r - std::max(g, b) > ink * 4 / 5)
                SET_DATA_BIT(red, x);
            else
                SET_DATA_BIT(other, x);
        }
    }
    return inks;
}

/// The rectangle of the least area around something, as it lies.
struct Slant
{
    double degrees = 0; ///< of the longer side, clockwise, from -90 to 90
    QPointF middle;
    double length = 0;
    double depth = 0;
};

/// The ends of each row of dots: no other dots are at the outside.
QList<QPointF> rimOf(Pix *piece)
{
    QList<QPointF> rim;
    const int width = pixGetWidth(piece);
    for (int y = 0; y < pixGetHeight(piece); ++y) {
        const l_uint32 *row = pixGetData(piece) + qsizetype(y) * pixGetWpl(piece);
        int first = 0, last = width - 1;
        while (first < width && !GET_DATA_BIT(row, first))
            ++first;
        while (last > first && !GET_DATA_BIT(row, last))
            --last;
        if (first < width)
            rim << QPointF(first, y) << QPointF(last, y);
    }
    return rim;
}

Slant slantOf(Pix *piece)
{
    const QList<QPointF> rim = rimOf(piece);
    Slant best;
    double least = 1e18;
    for (int degrees = -45; degrees < 45 && !rim.isEmpty(); ++degrees) {
        const double c = std::cos(degrees * M_PI / 180), s = std::sin(degrees * M_PI / 180);
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (const QPointF &dot : rim) {
            const double x = dot.x() * c + dot.y() * s, y = dot.y() * c - dot.x() * s;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
        const double length = right - left + 1, depth = bottom - top + 1;
        if (length * depth >= least)
            continue;
        least = length * depth;
        const double x = (left + right) / 2, y = (top + bottom) / 2;
        best = {double(degrees), QPointF(x * c - y * s, x * s + y * c), length, depth};
    }
    if (best.depth > best.length) {
        std::swap(best.length, best.depth);
        best.degrees += best.degrees > 0 ? -90 : 90;
    }
    return best;
}

bool fits(const QSizeF &size, const QSizeF &least, const QSizeF &most)
{
    return size.width() >= least.width() && size.width() <= most.width() && size.height() >= least.height() && size.height() <= most.height()
        && size.width() >= leastProportion * size.height();
}

/// The one piece of \a mask that fills \a box.
PixPtr pieceIn(Pix *mask, Box *box)
{
    const PixPtr cut(pixClipRectangle(mask, box, nullptr));
    Pixa *found = nullptr;
    const BoxaPtr boxes(cut ? pixConnCompPixa(cut.get(), &found, 8) : nullptr);
    const PixaPtr pieces(found);
    for (int i = 0; pieces && i < pixaGetCount(pieces.get()); ++i) {
        PixPtr piece(pixaGetPix(pieces.get(), i, L_CLONE));
        if (pixGetWidth(piece.get()) == pixGetWidth(cut.get()) && pixGetHeight(piece.get()) == pixGetHeight(cut.get()))
            return piece;
    }
    return {};
}

/// \a grey where \a region is, white elsewhere.
PixPtr within(Pix *grey, Pix *region)
{
    PixPtr result(pixCopy(nullptr, grey));
    const PixPtr outside(pixInvert(nullptr, region));
    if (!result || !outside || pixSetMasked(result.get(), outside.get(), 255) != 0)
        return {};
    return result;
}

/// \a grey without what is much lighter than the ink under \a piece: the soft rims of lines that were taken away.
PixPtr withoutHaze(PixPtr grey, Pix *grain, Pix *piece)
{
    constexpr double darkest = 0.15, hazeFrom = 0.6;
    Numa *counts = grey ? pixGetGrayHistogramMasked(grain, piece, 0, 0, 1) : nullptr;
    if (!counts)
        return grey;
    l_float32 dark = 0;
    numaHistogramGetValFromRank(counts, float(darkest), &dark);
    numaDestroy(&counts);
    const PixPtr haze(pixThresholdToBinary(grey.get(), int(dark + hazeFrom * (255 - dark))));
    const PixPtr light(haze ? pixInvert(nullptr, haze.get()) : nullptr);
    if (light)
        pixSetMasked(grey.get(), light.get(), 255);
    return grey;
}

/// Whether there is a line along the upper and the lower side of a level picture: a frame that is broken in places.
bool isBoxed(Pix *level, int border)
{
    constexpr double band = 0.16, drawn = 0.6;
    const PixPtr binary(pixThresholdToBinary(level, 190));
    const int width = pixGetWidth(level) - 2 * border, height = pixGetHeight(level) - 2 * border, rows = int(height * band);
    if (!binary || width < 20 || rows < 2)
        return false;
    for (const int top : {border - 2, border + height - rows + 2}) {
        int columns = 0;
        for (int x = border; x < border + width; ++x) {
            int y = top;
            while (y < top + rows && !GET_DATA_BIT(pixGetData(binary.get()) + qsizetype(y) * pixGetWpl(binary.get()), x))
                ++y;
            columns += y < top + rows;
        }
        if (columns < drawn * width)
            return false;
    }
    return true;
}

/// The part of \a grey under \a slant, turned level, \a scale times as large, with some white around it.
PixPtr levelled(Pix *grey, const Slant &slant, double scale)
{
    const int border = stampBorder;
    const int width = int(slant.length * scale) + 2 * border, height = int(slant.depth * scale) + 2 * border;
    PixPtr result(pixCreate(width, height, 8));
    if (!result)
        return {};
    const double c = std::cos(slant.degrees * M_PI / 180), s = std::sin(slant.degrees * M_PI / 180);
    const int last = pixGetWidth(grey) - 1, bottom = pixGetHeight(grey) - 1;
    const auto dot = [grey, last, bottom](int x, int y) {
        return x < 0 || y < 0 || x > last || y > bottom ? 255 : int(GET_DATA_BYTE(pixGetData(grey) + qsizetype(y) * pixGetWpl(grey), x));
    };
    for (int v = 0; v < height; ++v) {
        l_uint32 *row = pixGetData(result.get()) + qsizetype(v) * pixGetWpl(result.get());
        for (int u = 0; u < width; ++u) {
            const double along = (u - width / 2.0) / scale, down = (v - height / 2.0) / scale;
            const double x = slant.middle.x() + along * c - down * s, y = slant.middle.y() + along * s + down * c;
            const int x0 = int(std::floor(x)), y0 = int(std::floor(y));
            const double fx = x - x0, fy = y - y0;
            const double upper = dot(x0, y0) * (1 - fx) + dot(x0 + 1, y0) * fx, lower = dot(x0, y0 + 1) * (1 - fx) + dot(x0 + 1, y0 + 1) * fx;
            SET_DATA_BYTE(row, u, int(upper * (1 - fy) + lower * fy));
        }
    }
    return result;
}

qint64 dotsIn(Pix *mask)
{
    l_int32 count = 0;
    return mask && pixCountPixels(mask, &count, nullptr) == 0 ? count : 0;
}

/// Looks for the stamps of one ink.
class StampSearch
{
public:
    StampSearch(Pix *grey, PixPtr mask, double dpi, bool red, std::vector<StampPicture> &found)
        : m_grey(grey), m_mask(std::move(mask)), m_dpi(dpi), m_red(red), m_found(found)
    {
    }

    void run()
    {
        if (m_dpi >= 200) // the coloured fringes that a scanner gives to black letters are a dot wide
            m_mask.reset(pixOpenBrick(nullptr, m_mask.get(), 2, 2));
        for (const double gap : {narrowGap, wideGap})
            eachPiece(gap, [this](Box *box, Pix *piece) { takeFrame(box, piece); });
        eachPiece(letterGap, [this](Box *box, Pix *piece) { takeWords(box, piece); });
    }

private:
    double dots(double millimetres) const { return millimetres * m_dpi / mmPerInch; }
    QSizeF sizeOf(const Slant &slant) const { return QSizeF(slant.length, slant.depth) * (mmPerInch / m_dpi); }

    template <class Take>
    void eachPiece(double gap, Take take)
    {
        const int brick = std::max(2, int(std::round(dots(gap))));
        const PixPtr joined(m_mask ? pixCloseSafeBrick(nullptr, m_mask.get(), brick, brick) : nullptr);
        const BoxaPtr boxes(joined ? pixConnCompBB(joined.get(), 8) : nullptr);
        const int count = boxes ? boxaGetCount(boxes.get()) : 0;
        for (int i = 0; i < count && count <= mostPieces && m_found.size() < mostStamps; ++i) {
            const BoxPtr box(boxaGetBox(boxes.get(), i, L_CLONE));
            if (std::max(box->w, box->h) < dots(leastWords.width()) || std::min(box->w, box->h) < 3)
                continue;
            if (const PixPtr piece = pieceIn(joined.get(), box.get()))
                take(box.get(), piece.get());
        }
    }

    /// Takes \a piece out of what is still looked at.
    void erase(Box *box, Pix *piece) { pixRasterop(m_mask.get(), box->x, box->y, box->w, box->h, PIX_NOT(PIX_SRC) & PIX_DST, piece, 0, 0); }

    void takeFrame(Box *box, Pix *piece)
    {
        const Slant slant = slantOf(piece);
        const QSizeF size = sizeOf(slant);
        const PixPtr hole(pixHolesByFilling(piece, 4));
        if (!hole)
            return;
        if (size.height() > sealSize)
            return erase(box, PixPtr(pixOr(nullptr, piece, hole.get())).get());
        if (!fits(size, leastFrame, mostFrame) || double(dotsIn(hole.get())) < leastHole * slant.length * slant.depth)
            return;
        const PixPtr cut(pixClipRectangle(m_grey, box, nullptr));
        const PixPtr inside(pixOr(nullptr, piece, hole.get()));
        const int rim = int(dots(0.9)) | 1;
        const PixPtr without(inside ? pixErodeBrick(nullptr, inside.get(), rim, rim) : nullptr);
        if (cut && without)
            add(box, slant, withoutHaze(within(cut.get(), hole.get()), cut.get(), piece), withoutHaze(within(cut.get(), without.get()), cut.get(), piece));
        erase(box, inside.get());
    }

    void takeWords(Box *box, Pix *piece)
    {
        const Slant slant = slantOf(piece);
        const PixPtr cut(fits(sizeOf(slant), leastWords, mostWords) ? pixClipRectangle(m_grey, box, nullptr) : nullptr);
        if (cut)
            add(box, slant, withoutHaze(within(cut.get(), piece), cut.get(), piece), nullptr);
    }

    void add(Box *box, const Slant &slant, const PixPtr &letters, const PixPtr &whole)
    {
        StampPicture stamp;
        const double scale = readDpi / m_dpi;
        stamp.letters = letters ? levelled(letters.get(), slant, scale) : nullptr;
        stamp.whole = whole ? levelled(whole.get(), slant, scale) : nullptr;
        stamp.dpi = readDpi;
        stamp.box = QRectF(box->x, box->y, box->w, box->h);
        stamp.size = sizeOf(slant);
        stamp.degrees = slant.degrees;
        stamp.framed = whole || (stamp.letters && fits(stamp.size, leastFrame, mostFrame) && isBoxed(stamp.letters.get(), stampBorder));
        stamp.red = m_red;
        if (stamp.letters)
            m_found.push_back(std::move(stamp));
    }

    Pix *m_grey;
    PixPtr m_mask;
    double m_dpi;
    bool m_red;
    std::vector<StampPicture> &m_found;
};

}

std::vector<StampPicture> findStamps(Pix *picture, double dpi, Ink ink)
{
    std::vector<StampPicture> found;
    const PixPtr plain(pixGetColormap(picture) ? pixRemoveColormap(picture, REMOVE_CMAP_BASED_ON_SRC) : pixClone(picture));
    if (!plain || pixGetDepth(plain.get()) != 32 || dpi < 70 || dpi > 700)
        return found;
    const int rows = int(pixGetHeight(plain.get()) * upperPart);
    Inks inks = rows > 8 ? inksOf(plain.get(), rows, ink == Ink::Strong ? sureInk : fadedInk) : Inks{};
    if (!inks.grey || double(inks.dots) < fewDots * pixGetWidth(plain.get()) * rows)
        return found;
    StampSearch(inks.grey.get(), std::move(inks.red), dpi, true, found).run();
    StampSearch(inks.grey.get(), std::move(inks.other), dpi, false, found).run();
    return found;
}

}
