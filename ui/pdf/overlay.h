// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace congso {

/// A box over a page, in points from its top left corner.
struct OverlayMark
{
    enum class Kind {
        Hit,        ///< a found word, highlighter
        CurrentHit, ///< the one stepped to
        Recognised, ///< where a field was read, thin frame
        Current,    ///< where the focused field was read, strong frame
    };

    int page = 0;
    QRectF rect;
    Kind kind = Kind::Hit;
    QString label; ///< drawn above the box, plain text
};

}
