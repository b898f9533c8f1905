// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

class PDFDoc;

namespace congso::worker {

/// Boxes in points from the top left corner.
struct PdfPageWords
{
    QList<wire::Word> words; ///< in reading order; those of notes last
    QList<PageNote> notes;   ///< what annotations show: signature labels, stamps, remarks, filled fields
    qsizetype own = 0;       ///< how many of the words are the page's own

    QList<wire::Word> ownWords() const { return words.first(own); }
};

/// Page \a number, from 1.
PdfPageWords wordsOfPage(PDFDoc &document, int number);
/// How much of the page pictures cover, 0 to 1.
double pictureShare(PDFDoc &document, int number);
/// Its size in points as it is shown, rotation applied.
QSizeF sizeOfPage(PDFDoc &document, int number);

}
