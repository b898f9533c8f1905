// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

struct Pix;

namespace congso::worker {

/// Loads the recogniser with its Vietnamese data, once; children inherit it warm. False where they are not installed.
bool loadOcr();

/// What can be read on a picture.
struct Recognised
{
    QList<wire::Word> words; ///< in reading order, boxes in points
    int confidence = 0;      ///< percent, mean over the letters
    QList<PageNote> notes;   ///< what red and blue stamps say
};

/// Reads the page \a picture, of 1, 8 or 32 bits a pixel, which has \a dpi pixels an inch.
/// After loadOcr(), in the child.
Recognised recogniseText(Pix *picture, double dpi);

}
