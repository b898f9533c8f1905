// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/shownpage.h"

namespace congso {

QRectF ShownPage::toPage(const QRectF &box) const
{
    return matrix.mapRect(QRectF(box.left(), size.height() - box.bottom(), box.width(), box.height()));
}

QRectF ShownPage::toShown(const QRectF &box) const
{
    const QRectF upright = matrix.inverted().mapRect(box);
    return {upright.left(), size.height() - upright.bottom(), upright.width(), upright.height()};
}

ShownPage shownPage(QPDFPageObjectHelper page)
{
    const auto box = page.getCropBox().getArrayAsRectangle();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
    const int turn = rotation.isInteger() ? int(((rotation.getIntValue() % 360) + 360) % 360) : 0;
    switch (turn) {
    case 90:
        return {{height, width}, {0, 1, -1, 0, box.urx, box.lly}};
    case 180:
        return {{width, height}, {-1, 0, 0, -1, box.urx, box.ury}};
    case 270:
        return {{height, width}, {0, -1, 1, 0, box.llx, box.ury}};
    default:
        return {{width, height}, {1, 0, 0, 1, box.llx, box.lly}};
    }
}

}
