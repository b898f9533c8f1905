// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/pdfreading.h"

#include "app/reading/wire/formframes.h"
#include "app/reading/worker/ocr.h"
#include "app/reading/worker/pdfpicture.h"
#include "app/reading/worker/pdfsignatures.h"
#include "app/reading/worker/pdfwords.h"
#include "app/reading/worker/stampreading.h"
#include "app/reading/worker/textjudge.h"

#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cstring>

namespace congso::worker {

namespace {

constexpr int stampLetters = 200; ///< a layer with fewer may be all stamps and signature labels

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

std::optional<wire::FailureReason> faultOf(PDFDoc &document)
{
    if (document.isOk() && document.getNumPages() > 0)
        return {};
    const bool locked = !document.isOk() && document.getErrorCode() == errEncrypted;
    return locked ? wire::FailureReason::Encrypted : wire::FailureReason::Broken;
}

QString joined(const QList<wire::Word> &words)
{
    QString text;
    for (const wire::Word &word : words)
        text += word.word.text + u' ';
    return text;
}

bool wantsOcr(PDFDoc &document, int number, const QString &layer, wire::Ocr mode)
{
    if (mode != wire::Ocr::Auto)
        return mode == wire::Ocr::Always;
    const int letters = lettersIn(layer);
    if (letters >= stampLetters)
        return isGarbage(layer);
    return letters == 0 || pictureShare(document, number) > 0.4;
}

/// The first page of a letter with words of its own, where the stamps are a picture: drawn into it, or the whole is a scan
/// whose words a scanner put under it.
bool mayBearStamps(PDFDoc &document, int number, wire::Ocr mode)
{
    constexpr double smallestStamp = 0.0015; // 12 by 8 mm of A4
    return number == 1 && mode == wire::Ocr::Auto && pictureShare(document, number) >= smallestStamp;
}

/// The better of what the layer says and what the picture shows.
void sendRecognised(PDFDoc &document, int number, PageText page, const QList<wire::Word> &layer, PageStream &pages)
{
    const PagePicture drawn = pictureOfPage(document, number);
    const Recognised seen = drawn.picture ? recogniseText(drawn.picture.get(), drawn.dpi, number == 1 ? Stamps::Sought : Stamps::LeftOut) : Recognised{};
    const QString layerText = joined(layer);
    const bool better = pages.request().ocr == wire::Ocr::Always || lettersIn(joined(seen.words)) > lettersIn(layerText) || isGarbage(layerText);
    page.notes += seen.notes;
    if (!better) {
        pages.send(page, layer);
        return;
    }
    page.source = seen.words.isEmpty() ? TextSource::None : TextSource::Ocr;
    page.confidence = seen.confidence;
    page.language = languageOf(joined(seen.words));
    pages.send(page, seen.words);
}

void sendPage(PDFDoc &document, int number, PageStream &pages)
{
    PageText page;
    if (!document.getPage(number)) {
        page.source = TextSource::None;
        pages.send(page, {});
        return;
    }
    PdfPageWords found = wordsOfPage(document, number);
    page.size = sizeOfPage(document, number);
    page.notes = found.notes;
    const QString text = joined(found.words);
    page.language = languageOf(text);
    page.source = found.words.isEmpty() ? TextSource::None : TextSource::Layer;
    if (wantsOcr(document, number, joined(found.ownWords()), pages.request().ocr)) {
        if (loadOcr())
            return sendRecognised(document, number, page, found.ownWords(), pages);
        pages.needs(wire::Needs::Ocr);
    } else if (mayBearStamps(document, number, pages.request().ocr) && loadOcr()) {
        const PagePicture drawn = pictureOfPage(document, number);
        if (drawn.picture)
            page.notes += readStamps(drawn.picture.get(), drawn.dpi, 0);
    }
    pages.send(page, found.words);
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
    return document->isOk() && document->getNumPages() == 1 && wordsOfPage(*document, 1).words.size() == 3 && drawsFirstPage(*document);
}

std::optional<wire::FailureReason> readPdf(const char *data, qsizetype size, PageStream &pages, bool alone)
{
    const auto document = openDocument(data, size);
    if (const auto fault = faultOf(*document))
        return fault;
    // told once: poppler may think differently of it once it has walked a broken page tree
    const int count = std::clamp(document->getNumPages(), 0, wire::maxPageCount);
    if (alone) {
        pages.begin(wire::ContentKind::Pdf, count, document->isEncrypted(), int(std::min<size_t>(document->getSignatureFields().size(), 100'000)));
        for (const SignatureSeen &signature : signaturesOf(*document))
            pages.out().send(wire::FrameKind::Signature, wire::encode(signature));
    }
    for (int number = 1; number <= count && !pages.full(); ++number) {
        if (pages.wants())
            sendPage(*document, number, pages);
        else
            pages.skip();
    }
    if (alone) {
        pages.end();
        if (pages.request().draw && drawsFirstPage(*document))
            pages.out().send(wire::FrameKind::Drawn);
    }
    return {};
}

namespace {

/// A picture over most of the page: letters under it are an OCR's.
TextSource sourceOf(PDFDoc &document, int number, const QList<wire::Word> &own)
{
    const double share = pictureShare(document, number);
    if (lettersIn(joined(own)) < stampLetters && share > 0.4)
        return TextSource::None;
    return share > 0.7 ? TextSource::Ocr : own.isEmpty() ? TextSource::None : TextSource::Layer;
}

void sendFormPage(PDFDoc &document, int number, PageStream &pages)
{
    PageText page;
    page.source = TextSource::None;
    PdfPageWords found;
    if (document.getPage(number)) {
        found = wordsOfPage(document, number);
        page.size = sizeOfPage(document, number);
        page.notes = found.notes;
        page.source = sourceOf(document, number, found.ownWords());
    }
    QList<wire::Word> words;
    QStringList fonts;
    QList<int> fontOfWord;
    for (qsizetype i = 0; i < found.words.size(); ++i) {
        const wire::Word &word = found.words[i];
        if (wire::cleaned(word.word.text.toUtf8()).isEmpty())
            continue; // the client drops it too
        if (i < found.own && !fonts.contains(word.font) && fonts.size() < wire::maxFormFonts)
            fonts.append(word.font);
        words.append(word);
        fontOfWord.append(i < found.own ? int(fonts.indexOf(word.font)) : -1);
    }
    pages.send(page, words);
    pages.out().send(wire::FrameKind::FormFonts, wire::encodeFormFonts(fonts, fontOfWord));
}

}

std::optional<wire::FailureReason> readPdfForm(const char *data, qsizetype size, PageStream &pages)
{
    const auto document = openDocument(data, size);
    if (const auto fault = faultOf(*document))
        return fault;
    const int count = std::clamp(document->getNumPages(), 0, wire::maxPageCount);
    pages.begin(wire::ContentKind::Pdf, count, document->isEncrypted(), int(std::min<size_t>(document->getSignatureFields().size(), 100'000)));
    for (int number = 1; number <= count && !pages.full(); ++number)
        sendFormPage(*document, number, pages);
    pages.end();
    return {};
}

std::optional<wire::FailureReason> renderPdf(const char *data, qsizetype size, PageStream &pages)
{
    const auto document = openDocument(data, size);
    if (const auto fault = faultOf(*document))
        return fault;
    pages.begin(wire::ContentKind::Pdf, std::clamp(document->getNumPages(), 0, wire::maxPageCount));
    const wire::Request &request = pages.request();
    const int number = int(std::min<quint32>(request.page, wire::maxPageCount)) + 1;
    if (number > document->getNumPages() || !document->getPage(number))
        return wire::FailureReason::Broken;
    const QSizeF page = sizeOfPage(*document, number);
    const double side = std::max(page.width(), page.height());
    if (side < 1)
        return wire::FailureReason::Broken;
    const double most = 72.0 * 4800 / side; // pixels of the longer side
    const auto device = drawPage(*document, number, std::min(double(request.dpi), most), Annotations::Drawn);
    const SplashBitmap *bitmap = device->getBitmap();
    if (!bitmap || bitmap->getWidth() < 1)
        return wire::FailureReason::Broken;
    wire::Picture picture{bitmap->getWidth(), bitmap->getHeight(), {}};
    const qsizetype row = qsizetype(picture.width) * 4;
    picture.pixels.resize(row * picture.height);
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(picture.pixels.data() + y * row, bitmap->getDataPtr() + qsizetype(y) * bitmap->getRowSize(), size_t(row));
    pages.out().send(wire::FrameKind::Image, wire::encode(picture));
    return {};
}

}
