// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/ocr.h"

#include "app/reading/worker/scanpicture.h"
#include "app/reading/worker/stampreading.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <cmath>

namespace congso::worker {

namespace {

constexpr int surelyUpright = 70;   ///< confidence from which nobody asks whether the page stands on its head
constexpr int surelyBetter = 12;
constexpr int leastConfidence = 10; ///< below it is dirt, not letters

/// Of this process; its children work on their copies.
std::unique_ptr<tesseract::TessBaseAPI> engine;

QRectF boxOf(const tesseract::ResultIterator &at, const ScanPicture &picture)
{
    int left = 0, top = 0, right = 0, bottom = 0;
    if (!at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom))
        return {};
    const QSizeF seen(right - left, bottom - top);
    const QSizeF size = picture.quarters % 2 == 1 ? seen.transposed() : seen;
    const QPointF middle = picture.onOriginal(QPointF(left + right, top + bottom) / 2);
    const double points = 72 / picture.dpi;
    return QRectF((middle.x() - size.width() / 2) * points, (middle.y() - size.height() / 2) * points, size.width() * points, size.height() * points);
}

float fontSizeOf(const tesseract::ResultIterator &at, double dpi)
{
    float height = 0, below = 0, above = 0;
    at.RowAttributes(&height, &below, &above);
    return std::isfinite(height) ? std::clamp(height * 72 / float(dpi), 0.F, 500.F) : 0;
}

quint8 flagsOf(const tesseract::ResultIterator &at)
{
    quint8 flags = wire::SpaceAfter;
    if (at.IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD))
        flags |= wire::LineEnd;
    if (at.IsAtFinalElement(tesseract::RIL_PARA, tesseract::RIL_WORD))
        flags |= wire::BlockEnd;
    return flags;
}

void append(QList<wire::Word> &words, const tesseract::ResultIterator &at, const ScanPicture &picture)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    wire::Word word;
    word.word.text = QString::fromUtf8(text.get()).trimmed();
    word.word.box = boxOf(at, picture);
    word.word.confidence = int(std::clamp(at.Confidence(tesseract::RIL_WORD), 0.F, 100.F));
    word.word.fontSize = fontSizeOf(at, picture.dpi);
    word.flags = flagsOf(at);
    if (!word.word.text.isEmpty() && !word.word.box.isEmpty() && word.word.confidence >= leastConfidence)
        words.append(word);
    else if (!words.isEmpty())
        words.last().flags |= word.flags & (wire::LineEnd | wire::BlockEnd);
}

QList<wire::Word> wordsOn(Pix *grey, const ScanPicture &picture, tesseract::PageSegMode mode)
{
    engine->SetPageSegMode(mode);
    engine->SetImage(grey);
    engine->SetSourceResolution(int(picture.dpi));
    QList<wire::Word> words;
    if (engine->Recognize(nullptr) == 0) {
        const std::unique_ptr<tesseract::ResultIterator> at(engine->GetIterator());
        if (at && !at->Empty(tesseract::RIL_WORD)) {
            do
                append(words, *at, picture);
            while (words.size() < wire::maxWordsPerPage && at->Next(tesseract::RIL_WORD));
        }
    }
    engine->Clear();
    return words;
}

int confidenceOf(const QList<wire::Word> &words)
{
    qint64 sum = 0, letters = 0;
    for (const wire::Word &word : words) {
        sum += word.word.confidence * word.word.text.size();
        letters += word.word.text.size();
    }
    return letters == 0 ? 0 : int(sum / letters);
}

/// How many quarters \a scan has to be turned to be read; 0 where no other way is clearly better. Tried on a smaller copy.
int quartersToUpright(const ScanPicture &scan, int confidence)
{
    const PixPtr small(pixScale(scan.black.get(), 0.5F, 0.5F));
    int best = confidence + surelyBetter, quarters = 0;
    for (const int turn : {2, 1, 3}) {
        ScanPicture tried;
        tried.dpi = scan.dpi / 2;
        tried.black = small ? quarterTurned(small.get(), turn) : nullptr;
        const int reached = tried.black ? confidenceOf(wordsOn(tried.black.get(), tried, tesseract::PSM_AUTO)) : 0;
        if (reached > best) {
            best = reached;
            quarters = turn;
        }
    }
    return quarters;
}

}

bool loadOcr()
{
    if (engine)
        return true;
    auto fresh = std::make_unique<tesseract::TessBaseAPI>();
    if (fresh->Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
        return false;
    engine = std::move(fresh);
    return true;
}

namespace {

/// Turns \a scan where the page was not read well because it lies or stands on its head.
Recognised readPage(ScanPicture &scan)
{
    Recognised result;
    if (!scan.black || !hasInk(scan.black.get()))
        return result;
    result.words = wordsOn(scan.black.get(), scan, tesseract::PSM_AUTO);
    result.confidence = confidenceOf(result.words);
    if (result.words.isEmpty() || result.confidence >= surelyUpright)
        return result;
    scan.quarters = quartersToUpright(scan, result.confidence);
    if (PixPtr upright = scan.quarters != 0 ? quarterTurned(scan.black.get(), scan.quarters) : nullptr) {
        scan.black = std::move(upright);
        result.words = wordsOn(scan.black.get(), scan, tesseract::PSM_AUTO);
        result.confidence = confidenceOf(result.words);
    }
    return result;
}

}

Recognised recogniseText(Pix *picture, double dpi, Stamps stamps)
{
    ScanPicture scan = prepareScan(picture, dpi);
    Recognised result = readPage(scan);
    if (stamps == Stamps::Sought)
        result.notes = readStamps(picture, dpi, scan.quarters);
    return result;
}

SmallText recogniseSmall(Pix *grey, double dpi)
{
    ScanPicture plain;
    plain.dpi = dpi;
    const QList<wire::Word> words = wordsOn(grey, plain, tesseract::PSM_SINGLE_BLOCK);
    SmallText result;
    QRectF box;
    QStringList texts;
    for (const wire::Word &word : words) {
        const QString &text = word.word.text;
        if (text.size() > 1 || text.front().isLetterOrNumber()) // else what is left of a line beside the words
            texts << text;
        box |= word.word.box;
    }
    result.text = texts.join(u' ');
    result.confidence = confidenceOf(words);
    result.left = int(box.left() * dpi / 72);
    result.right = int(box.right() * dpi / 72);
    return result;
}

}
