// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pdfpicture.h"

#include "app/reading/worker/pdfwords.h"

#include <Annot.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <leptonica/allheaders.h>
#include <splash/SplashBitmap.h>

#include <algorithm>

namespace congso::worker {

namespace {

constexpr double previewSide = 1000;  ///< pixels of the longer side when trying whether a page can be drawn
constexpr double sanePagePoints = 14'400; ///< the largest page that PDF itself allows
constexpr double ocrDpi = 300;
constexpr double mostPixels = 5600;   ///< of the longer side: A3 at 300 dpi has 4 961

/// A stamp may be all that there is of a number; labels and fields have their text in the file.
bool isOnPaper(Annot *annotation, void *)
{
    return annotation->getType() == Annot::typeStamp || annotation->getType() == Annot::typeInk;
}

}

std::unique_ptr<SplashOutputDev> drawPage(PDFDoc &document, int number, double dpi, Annotations annotations)
{
    SplashColor white = {255, 255, 255, 255};
    auto device = std::make_unique<SplashOutputDev>(splashModeXBGR8, 4, false, white);
    device->setFontAntialias(true);
    device->setVectorAntialias(true);
    device->startDoc(&document);
    document.displayPage(device.get(), number, dpi, dpi, 0, false, true, false, nullptr, nullptr,
                         annotations == Annotations::LeftOut ? isOnPaper : nullptr, nullptr);
    return device;
}

bool drawsFirstPage(PDFDoc &document)
{
    const QSizeF size = sizeOfPage(document, 1);
    const double side = std::max(size.width(), size.height());
    if (side < 1 || side > sanePagePoints)
        return false;
    const auto device = drawPage(document, 1, std::min(72.0, 72 * previewSide / side), Annotations::Drawn);
    return device->getBitmap() && device->getBitmap()->getWidth() > 0;
}

PagePicture pictureOfPage(PDFDoc &document, int number)
{
    PagePicture result;
    const QSizeF size = sizeOfPage(document, number);
    const double side = std::max(size.width(), size.height());
    if (std::min(size.width(), size.height()) < 1)
        return result;
    result.dpi = std::min(ocrDpi, 72 * mostPixels / side);
    const auto device = drawPage(document, number, result.dpi, Annotations::LeftOut);
    SplashBitmap *bitmap = device->getBitmap();
    if (!bitmap || bitmap->getWidth() < 8 || bitmap->getHeight() < 8)
        return result;
    const int width = bitmap->getWidth(), height = bitmap->getHeight();
    result.picture.reset(pixCreate(width, height, 32));
    if (!result.picture)
        return result;
    for (int y = 0; y < height; ++y) {
        const unsigned char *from = bitmap->getDataPtr() + qsizetype(y) * bitmap->getRowSize();
        l_uint32 *to = pixGetData(result.picture.get()) + qsizetype(y) * pixGetWpl(result.picture.get());
        for (int x = 0; x < width; ++x, from += 4)
            composeRGBPixel(from[2], from[1], from[0], to + x);
    }
    return result;
}

}
