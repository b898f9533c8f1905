// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <QRectF>
#include <QTransform>

namespace congso {

/// A page as it is shown: cropped and turned.
struct ShownPage
{
    QSizeF size;       ///< points
    QTransform matrix; ///< what is drawn upright on it, from its lower left corner, into the page's own coordinates

    /// A box from the top left corner of the shown page in the page's own coordinates.
    QRectF toPage(const QRectF &box) const;
    QRectF toShown(const QRectF &box) const; ///< the other way
};

ShownPage shownPage(QPDFPageObjectHelper page);

}
