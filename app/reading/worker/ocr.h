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
    QList<PageNote> notes;   ///< what stamps in coloured ink say, as readStamps() tells it
};

/// Whether marks in coloured ink are looked for: they stand on the first page of a letter.
enum class Stamps { LeftOut, Sought };

/// Reads the page \a picture, of 1, 8 or 32 bits a pixel, which has \a dpi pixels an inch.
/// After loadOcr(), in the child.
Recognised recogniseText(Pix *picture, double dpi, Stamps stamps);

/// A few words on a small picture.
struct SmallText
{
    QString text;
    int confidence = 0;      ///< percent, mean over the letters
    int left = 0, right = 0; ///< of the words, in dots
};

/// Reads \a grey, level black letters on white, \a dpi pixels an inch. After loadOcr(), in the child.
SmallText recogniseSmall(Pix *grey, double dpi);

}
