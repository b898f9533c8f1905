// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/scanpicture.h"

#include <memory>

class PDFDoc;
class SplashOutputDev;

namespace congso::worker {

enum class Annotations { Drawn, LeftOut };

/// Page \a number (from 1) drawn.
std::unique_ptr<SplashOutputDev> drawPage(PDFDoc &document, int number, double dpi, Annotations annotations);

/// Whether the first page can be drawn within the limits.
bool drawsFirstPage(PDFDoc &document);

struct PagePicture
{
    PixPtr picture; ///< null when it cannot be drawn
    double dpi = 300;
};

/// Page \a number as paper would show it, without signature labels and remarks laid upon it, fine enough to be recognised.
PagePicture pictureOfPage(PDFDoc &document, int number);

}
