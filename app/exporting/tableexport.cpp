// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/tableexport.h"

#include "app/print/pageflow.h"
#include "app/print/pdffile.h"
#include "app/print/printmark.h"
#include "app/print/tablepainter.h"
#include "app/tables/tablewriter.h"

#include <QFileInfo>

namespace congso::exporting {

namespace {
constexpr qreal sideMargin = mm(15);
constexpr qreal topMargin = mm(15);
constexpr qreal bottomMargin = mm(16);

QList<TableColumn> paperColumns(const ExportHead &head, qreal width)
{
    int all = 0;
    for (const ExportColumn &column : head.columns)
        all += column.weight;
    QList<TableColumn> columns;
    for (const ExportColumn &column : head.columns)
        columns << TableColumn{column.title, width * column.weight / std::max(all, 1), Qt::AlignLeft};
    return columns;
}

Result<qint64> drawTable(QPagedPaintDevice &device, const ExportHead &head, const RowSource &next)
{
    DevicePaper paper(device, QPageLayout::Landscape);
    const QSizeF size = paper.size();
    PageFlow flow(paper, QRectF(sideMargin, topMargin, size.width() - 2 * sideMargin, size.height() - topMargin - bottomMargin));
    TablePainter table(flow, paperColumns(head, flow.width()), TextStyle{.size = 11, .bold = true}, TextStyle{.size = 10.5});
    flow.add(head.agency, TextStyle{.size = 12});
    flow.add(head.title, TextStyle{.size = 14, .bold = true, .align = Qt::AlignHCenter}, pt(6));
    flow.skip(pt(8));
    drawPrintMark(flow, head.printedBy, head.at);
    flow.onNewPage([&](PageFlow &sheet) {
        drawPrintMark(sheet, head.printedBy, head.at);
        table.drawHeader(false);
    });
    table.drawHeader(false);
    const Result<qint64> rows = eachRow(next, [&](const QStringList &texts) {
        table.addRow(texts);
        return !paper.failed();
    });
    if (!rows)
        return rows;
    if (auto finished = paper.finish(); !finished)
        return tl::make_unexpected(finished.error());
    return rows;
}

Result<qint64> printTable(const QString &file, const ExportHead &head, const RowSource &next)
{
    qint64 rows = 0;
    auto written = writePdf(file, head.title, [&](QPagedPaintDevice &device) -> Outcome {
        auto drawn = drawTable(device, head, next);
        if (!drawn)
            return tl::make_unexpected(drawn.error());
        rows = *drawn;
        return success();
    });
    if (!written)
        return tl::make_unexpected(written.error());
    return rows;
}
}

Result<qint64> writeTable(const QString &file, const ExportHead &head, const RowSource &next)
{
    if (QFileInfo(file).suffix().toLower() == QLatin1String("pdf"))
        return printTable(file, head, next);
    QStringList titles;
    QList<int> widths;
    for (const ExportColumn &column : head.columns) {
        titles << column.title;
        widths << std::clamp(2 * column.weight, 10, 45);
    }
    auto writer = tables::TableWriter::create(file, head.title, titles, widths);
    if (!writer)
        return tl::make_unexpected(writer.error());
    qint64 rows = 0;
    for (QVariantList cells;; cells.clear()) {
        auto more = next(cells);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            break;
        if (auto added = (*writer)->addRow(cells); !added)
            return tl::make_unexpected(added.error());
        ++rows;
    }
    if (auto added = head.remark.isEmpty() ? success() : (*writer)->addRemark(head.remark); !added)
        return tl::make_unexpected(added.error());
    if (auto finished = (*writer)->finish(); !finished)
        return tl::make_unexpected(finished.error());
    return rows;
}

}
