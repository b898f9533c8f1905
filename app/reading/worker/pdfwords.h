// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

class PDFDoc;

namespace congso::worker {

/// The words of page \a number (from 1) in reading order, with boxes in points from the top left corner.
QList<wire::Word> wordsOfPage(PDFDoc &document, int number);
/// Its size in points as it is shown, rotation applied.
QSizeF sizeOfPage(PDFDoc &document, int number);

}
