// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagesource.h"

namespace congso {

QString PageSource::text(int)
{
    return {};
}

TextPiece PageSource::textAt(int, int, int)
{
    return {};
}

TextPiece PageSource::textBetween(int, QPointF, QPointF)
{
    return {};
}

}
