// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pdfreading.h"

#include "app/reading/worker/pdfwords.h"

#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace congso::worker {

namespace {

constexpr double previewSide = 1000;  ///< pixels of the longer side when trying whether a page can be drawn
constexpr double sanePagePoints = 14'400; ///< the largest page that PDF itself allows

/// Exercises fonts, text and drawing without holding anything of anybody's.
constexpr char samplePdf[] =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1"
    "/BaseFont/Times-Roman>>/G<</Type/Font/Subtype/TrueType/BaseFont/Arial>>>>>>>>endobj\n"
    "4 0 obj<</Length 58>>stream\nBT /F 9 Tf 9 9 Td (Cong So) Tj /G 9 Tf 0 20 Td (Cong) Tj ET\nendstream endobj\n"
    "trailer<</Root 1 0 R>>\n%%EOF\n";

std::unique_ptr<PDFDoc> openDocument(const char *data, qsizetype size)
{
    return std::make_unique<PDFDoc>(new MemStream(data, 0, size, Object(objNull)));
}

std::unique_ptr<SplashOutputDev> drawPage(PDFDoc &document, int number, double dpi)
{
    SplashColor white = {255, 255, 255, 255};
    auto device = std::make_unique<SplashOutputDev>(splashModeXBGR8, 4, false, white);
    device->setFontAntialias(true);
    device->setVectorAntialias(true);
    device->startDoc(&document);
    document.displayPage(device.get(), number, dpi, dpi, 0, false, true, false);
    return device;
}

bool drawsFirstPage(PDFDoc &document)
{
    const QSizeF size = sizeOfPage(document, 1);
    const double side = std::max(size.width(), size.height());
    if (side < 1 || side > sanePagePoints)
        return false;
    const auto device = drawPage(document, 1, std::min(72.0, 72 * previewSide / side));
    return device->getBitmap() && device->getBitmap()->getWidth() > 0;
}

/// The number of pages told: poppler may think differently of it once it has walked a broken page tree.
int sendHeader(PDFDoc &document, wire::Confinement confinement, FrameWriter &out)
{
    wire::Header header;
    header.pages = quint32(std::clamp(document.getNumPages(), 0, wire::maxPageCount));
    header.encrypted = document.isEncrypted();
    header.signatureFields = quint32(std::min<size_t>(document.getSignatureFields().size(), 100'000));
    header.confinement = confinement;
    out.send(wire::FrameKind::Header, wire::encode(header));
    return int(header.pages);
}

void sendPages(PDFDoc &document, int last, FrameWriter &out)
{
    for (int number = 1; number <= last; ++number) {
        const bool there = document.getPage(number) != nullptr;
        out.send(wire::FrameKind::Page, there ? wire::encodePage(sizeOfPage(document, number), wordsOfPage(document, number))
                                              : wire::encodePage(QSizeF(0, 0), {}));
    }
    out.send(wire::FrameKind::TextEnd);
}

bool sendPicture(PDFDoc &document, const wire::Request &request, FrameWriter &out)
{
    const int number = int(std::min<quint32>(request.page, wire::maxPageCount)) + 1;
    if (number > document.getNumPages() || !document.getPage(number))
        return false;
    const QSizeF size = sizeOfPage(document, number);
    const double side = std::max(size.width(), size.height());
    if (side < 1)
        return false;
    const double most = 72.0 * 4800 / side; // pixels of the longer side
    const auto device = drawPage(document, number, std::min(double(request.dpi), most));
    const SplashBitmap *bitmap = device->getBitmap();
    if (!bitmap || bitmap->getWidth() < 1)
        return false;
    wire::Picture picture{bitmap->getWidth(), bitmap->getHeight(), {}};
    const qsizetype row = qsizetype(picture.width) * 4;
    picture.pixels.resize(row * picture.height);
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(picture.pixels.data() + y * row, bitmap->getDataPtr() + qsizetype(y) * bitmap->getRowSize(), size_t(row));
    out.send(wire::FrameKind::Image, wire::encode(picture));
    return true;
}

void serve(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement, FrameWriter &out)
{
    const auto document = openDocument(data, size);
    if (!document->isOk() || document->getNumPages() < 1) {
        const bool locked = !document->isOk() && document->getErrorCode() == errEncrypted;
        out.send(wire::FrameKind::Failure, wire::encode(locked ? wire::FailureReason::Encrypted : wire::FailureReason::Broken));
        return;
    }
    const int pages = sendHeader(*document, confinement, out);
    if (request.operation == wire::Operation::Render) {
        if (!sendPicture(*document, request, out))
            out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Broken));
        return;
    }
    sendPages(*document, std::min(pages, int(request.pages)), out);
    if (drawsFirstPage(*document))
        out.send(wire::FrameKind::Drawn);
}

}

void warmUp()
{
    globalParams = std::make_unique<GlobalParams>();
    globalParams->setErrQuiet(true);
    readsSample();
}

bool readsSample()
{
    const auto document = openDocument(samplePdf, qsizetype(sizeof samplePdf) - 1);
    return document->isOk() && document->getNumPages() == 1 && wordsOfPage(*document, 1).size() == 3 && drawsFirstPage(*document);
}

void serveRequest(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement, FrameWriter &out)
{
    try {
        serve(data, size, request, confinement, out);
    } catch (const std::bad_alloc &) {
        out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Limit));
    } catch (const std::exception &) {
        out.send(wire::FrameKind::Failure, wire::encode(wire::FailureReason::Broken));
    }
    out.send(wire::FrameKind::End);
}

}
