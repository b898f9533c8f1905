// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <functional>

namespace congso {

constexpr int inkResolution = 150; ///< dots per inch at which ink is measured

inline bool isInk(QRgb c)
{
    return qGray(c) < 140;
}

inline bool isRedInk(QRgb c)
{
    return qRed(c) > 170 && qGreen(c) < 110 && qBlue(c) < 110;
}

/// The box around the ink within \a area, millimetres; null where the paper is blank.
inline QRectF inkWithin(const QImage &image, const QRectF &area, const std::function<bool(QRgb)> &wanted = isInk)
{
    const double scale = 25.4 / inkResolution;
    const QRect pixels = QRect(QPoint(int(area.left() / scale), int(area.top() / scale)), QPoint(int(area.right() / scale), int(area.bottom() / scale)))
        & image.rect();
    QRect box;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (wanted(image.pixel(x, y)))
                box |= QRect(x, y, 1, 1);
        }
    }
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

/// The longest level line within \a area, millimetres.
inline double longestRule(const QImage &image, const QRectF &area)
{
    const double scale = 25.4 / inkResolution;
    int longest = 0;
    for (int y = int(area.top() / scale); y <= int(area.bottom() / scale) && y < image.height(); ++y) {
        int run = 0;
        for (int x = int(area.left() / scale); x <= int(area.right() / scale) && x < image.width(); ++x) {
            run = isInk(image.pixel(x, y)) ? run + 1 : 0;
            longest = qMax(longest, run);
        }
    }
    return longest * scale;
}

}
