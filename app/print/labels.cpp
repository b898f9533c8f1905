// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/labels.h"

#include "app/incoming/document.h"
#include "app/office/background.h"
#include "app/print/pdffile.h"
#include "app/print/qrcode.h"
#include "app/print/textblock.h"
#include "app/rules/numbering.h"

namespace congso {

namespace {
constexpr int across = 3;
constexpr int down = 8;
static_assert(across * down == labelsOnSheet);
constexpr qreal width = mm(70);
constexpr qreal height = mm(37.125);
constexpr qreal padding = mm(4);
constexpr qreal codeSide = mm(27);

void drawLabel(QPainter &painter, const QPointF &at, const PaperLabel &label)
{
    drawQrCode(painter, QRectF(at.x() + padding, at.y() + (height - codeSide) / 2, codeSide, codeSide), labelText(label));
    const qreal left = at.x() + padding + codeSide + mm(1);
    const qreal room = at.x() + width - padding - left;
    qreal y = at.y() + mm(7);
    const std::pair<QString, TextStyle> lines[] = {
        {QStringLiteral("Số đến"), TextStyle{.size = 9}},
        {label.arrivalNumber, TextStyle{.size = 18, .bold = true}},
        {label.arrival.toString(QStringLiteral("dd/MM/yyyy")), TextStyle{.size = 10}},
        {label.code, TextStyle{.size = 10}},
    };
    for (const auto &[text, style] : lines) {
        const TextBlock block(text, style, room);
        block.draw(painter, {left, y}, 0, 2);
        y += block.lineHeight() * qMin(2, block.lineCount());
    }
}
}

QString labelText(const PaperLabel &label)
{
    return QStringLiteral("%1/%2/%3 %4").arg(label.registerCode, QString::number(label.arrival.year()), label.arrivalNumber, label.code).trimmed();
}

Result<PrintSummary> printLabels(const QList<PaperLabel> &labels, int first, QPagedPaintDevice &device)
{
    DevicePaper paper(device, QPageLayout::Portrait);
    if (paper.failed())
        return failure(ErrorCode::FileWrite);
    int place = qBound(0, first, across * down - 1);
    PrintSummary summary{1, labels.size()};
    for (const PaperLabel &label : labels) {
        if (place == across * down) {
            paper.nextSheet();
            ++summary.pages;
            place = 0;
        }
        drawLabel(paper.painter(), {(place % across) * width, (place / across) * height}, label);
        ++place;
    }
    return paper.finish().map([&](auto) { return summary; });
}

Result<PrintSummary> printLabels(const QList<PaperLabel> &labels, int first, const QString &file)
{
    PrintSummary summary;
    const Outcome written = writePdf(file, QStringLiteral("Nhãn văn bản đến"), [&](QPagedPaintDevice &device) -> Outcome {
        return printLabels(labels, first, device).map([&](const PrintSummary &done) {
            summary = done;
            return std::monostate{};
        });
    });
    return written.map([&](auto) { return summary; });
}

QFuture<Result<PrintSummary>> printLabelsOf(Office &office, const QList<SubjectId> &documents, int first, const QString &file)
{
    return inBackground(office, [&office, documents, first, file]() -> Result<PrintSummary> {
        QList<PaperLabel> labels;
        for (const SubjectId &id : documents) {
            const Result<IncomingDocument> document = incoming::document(office, id).result();
            if (!document)
                return tl::make_unexpected(document.error());
            QStringList code{document->fields.codeNumber, document->fields.codeNotation};
            code.removeAll(QString());
            if (document->number)
                labels << PaperLabel{rules::formatNumber(*document->number), document->fields.arrival, code.join(u'/'), document->registerCode};
        }
        if (labels.isEmpty())
            return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), documents.value(0).toString()}});
        return printLabels(labels, first, file);
    });
}

}
