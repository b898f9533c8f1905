// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/qrcode.h"

#include <QPainter>

#define ZX_USE_UTF8 1
#include <BitMatrix.h>
#include <MultiFormatWriter.h>
#include <ReadBarcode.h>

namespace congso {

namespace {
constexpr int mostCodes = 8;
constexpr int longestText = 300;
constexpr int quietSquares = 4;
constexpr int correctionM = 2; // of the library's 0 to 8
const QLatin1String markStart("congso:slip:");
}

QImage qrCode(const QString &text)
{
    try {
        const ZXing::BitMatrix squares = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                             .setEncoding(ZXing::CharacterSet::UTF8)
                                             .setEccLevel(correctionM)
                                             .setMargin(0)
                                             .encode(text.toStdString(), 0, 0);
        QImage image(squares.width(), squares.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < squares.height(); ++y) {
            for (int x = 0; x < squares.width(); ++x)
                image.scanLine(y)[x] = squares.get(x, y) ? 0 : 255;
        }
        return image;
    } catch (const std::exception &) { // too long, or empty: the library says so by throwing
        return {};
    }
}

void drawQrCode(QPainter &painter, const QRectF &box, const QString &text)
{
    const QImage code = qrCode(text);
    if (code.isNull() || !painter.isActive())
        return;
    const qreal square = qMin(box.width(), box.height()) / (code.width() + 2 * quietSquares);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            int run = 0;
            while (x + run < code.width() && code.constScanLine(y)[x + run] == 0)
                ++run;
            if (run > 0)
                painter.drawRect(QRectF(box.left() + (x + quietSquares) * square, box.top() + (y + quietSquares) * square, run * square, square));
            x += run;
        }
    }
    painter.restore();
}

QStringList readQrCodes(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    QStringList texts;
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true).setMaxNumberOfSymbols(mostCodes);
        for (const ZXing::Result &found : ZXing::ReadBarcodes(view, hints)) {
            if (found.isValid())
                texts << QString::fromStdString(found.text()).left(longestText);
        }
    } catch (const std::exception &) { // a picture that only looks like a code
    }
    texts.removeDuplicates();
    return texts.mid(0, mostCodes);
}

QString slipMark(const SubjectId &document)
{
    return markStart + document.toString();
}

std::optional<SubjectId> documentOfMark(const QString &text)
{
    if (!text.startsWith(markStart))
        return std::nullopt;
    const SubjectId id = SubjectId::fromString(text.mid(markStart.size()));
    return id.isNull() || slipMark(id) != text ? std::nullopt : std::optional(id);
}

}
