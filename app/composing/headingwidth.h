// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/textblock.h"

namespace congso::composing {

/// The narrowest width that needs no more lines than \a width, so that no word of a heading stays alone on its last
/// line; paper units. \a width itself for one line, and for what is not centred.
qreal headingWidth(const QString &text, const TextStyle &style, qreal width);

/// Where several addressees stand: the word in front, their dashes under its colon, their further lines.
struct AddressPlaces
{
    qreal word = 0;
    qreal dash = 0;    ///< both from the left edge of the text
    qreal hanging = 0; ///< from the dash
};
AddressPlaces addressPlaces(const QString &word, const QStringList &lines, const TextStyle &style, qreal width);

}
