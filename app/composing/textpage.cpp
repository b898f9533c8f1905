// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/textpage.h"

#include "app/composing/pdfrewriting.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace congso::composing {

QByteArray drawnPage(const QSizeF &size, const std::function<void(QPainter *)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    writer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    draw(&painter);
    painter.end();
    return bytes;
}

namespace {
void drawTexts(QPainter &painter, const QList<PdfText> &texts)
{
    for (const PdfText &text : texts) {
        TextStyle style{.size = text.size, .bold = text.bold, .italic = text.italic};
        style.align = text.align;
        // A text that is wider than its place keeps its line and goes beyond it.
        const qreal natural = TextBlock(text.text, style.aligned(Qt::AlignLeft), mm(1000)).naturalWidth() + pt(1);
        const qreal width = qMax(natural, mm(text.place.width()));
        const qreal extra = width - mm(text.place.width());
        const qreal shift = text.align & Qt::AlignRight ? extra : text.align & Qt::AlignHCenter ? extra / 2 : 0;
        const TextBlock block(text.text, style, width);
        block.draw(painter, {mm(text.place.left()) - shift, mm(text.place.bottom()) - block.height()});
    }
}
}

Result<QByteArray> textPage(const QSizeF &size, const QList<PdfText> &texts)
{
    return settledPdf(drawnPage(size, [&](QPainter *painter) { drawTexts(*painter, texts); }), QDateTime(), "CONGSB");
}

}
