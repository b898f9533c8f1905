// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"

#include "app/demo/letterpainter.h"
#include "app/demo/scanpaper.h"
#include "app/print/pdffile.h"

#include <QBuffer>

namespace congso {

namespace {

constexpr int scanResolution = 150;

QByteArray createdOn(QDate date)
{
    return "D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "080000+07'00'";
}

/// Puts a fixed moment of creation over the one that the writer took from the clock; same length, so
/// that the offsets in the file stay true.
void fixCreationDate(QByteArray &pdf, const QByteArray &created)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0)
        return;
    const qsizetype start = at + key.size();
    const qsizetype end = pdf.indexOf(')', start);
    if (end > start)
        pdf.replace(start, end - start, created.leftJustified(end - start, ' ', true));
}

}

Result<Letter> letterPdf(const LetterContent &content)
{
    Letter letter;
    if (content.style == LetterStyle::ScannedLooking) {
        ScanPaper paper(scanResolution);
        letter.pages = LetterPainter(content, paper).draw();
        QList<QImage> sheets;
        for (const QImage &sheet : paper.finish())
            sheets.append(scanned(sheet, content.seed + quint64(sheets.size())));
        letter.pdf = picturesPdf(sheets, scanResolution, createdOn(content.date));
        return letter;
    }
    QBuffer buffer(&letter.pdf);
    buffer.open(QIODevice::WriteOnly);
    const Outcome drawn = writePdf(buffer, content.subject, [&](QPagedPaintDevice &device) -> Outcome {
        DevicePaper paper(device, QPageLayout::Portrait);
        if (paper.failed())
            return failure(ErrorCode::FileWrite);
        letter.pages = LetterPainter(content, paper).draw();
        return paper.finish();
    });
    buffer.close();
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    fixCreationDate(letter.pdf, createdOn(content.date));
    return letter;
}

}
