// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/composedpdf.h"

#include "app/composing/blankfields.h"
#include "app/composing/pdfrewriting.h"
#include "app/print/pdffile.h"

#include <QBuffer>

namespace congso::composing {

PlacedBox ComposedPdf::box(const QString &name) const
{
    for (const PlacedBox &placed : boxes) {
        if (placed.box == name)
            return placed;
    }
    return {};
}

namespace {

QString titleOf(const ComposedDocument &document, const LayoutKind &kind)
{
    return QStringLiteral("%1 %2").arg(kind.title, document.subject).trimmed();
}

}

QDateTime createdAt(const ComposedDocument &document, const ComposeOptions &options)
{
    if (options.created.isValid())
        return options.created;
    return {document.date.isValid() ? document.date : QDate(2000, 1, 1), QTime(8, 0), Qt::OffsetFromUTC, 7 * 3600};
}

Result<ComposedPdf> composePdf(const ComposedDocument &document, const ComposeOptions &options)
{
    const auto rules = LayoutRules::load();
    if (!rules)
        return tl::make_unexpected(rules.error());
    const LayoutKind *kind = (*rules)->kind(document.kind);
    if (!kind)
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("kind")}});
    ComposedPdf composed;
    QByteArray drawnPdf;
    QBuffer buffer(&drawnPdf);
    buffer.open(QIODevice::WriteOnly);
    const Outcome drawn = writePdf(buffer, titleOf(document, *kind), [&](QPagedPaintDevice &device) -> Outcome {
        DevicePaper paper(device, QPageLayout::Portrait);
        if (paper.failed())
            return failure(ErrorCode::FileWrite);
        DocumentPainter painter(document, **rules, *kind, paper);
        painter.draw();
        composed.pages = painter.pages();
        composed.boxes = painter.boxes();
        return paper.finish();
    });
    buffer.close();
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    auto settled = settledPdf(drawnPdf, createdAt(document, options));
    if (!settled)
        return tl::make_unexpected(settled.error());
    if (options.fields && (document.number.isEmpty() || !document.date.isValid())) {
        QList<PlacedBox> blank;
        for (const PlacedBox &box : std::as_const(composed.boxes)) {
            if (box.box == QLatin1String("number") ? document.number.isEmpty() : !document.date.isValid())
                blank += box;
        }
        settled = withBlankFields(*settled, blank);
        if (!settled)
            return tl::make_unexpected(settled.error());
    }
    composed.pdf = std::move(*settled);
    return composed;
}

}
