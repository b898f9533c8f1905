// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/arrivalstamp.h"

#include "app/directory/directory.h"
#include "app/incoming/document.h"
#include "app/office/background.h"
#include "app/print/paper.h"
#include "app/print/pdffile.h"
#include "app/print/textblock.h"
#include "app/rules/numbering.h"

#include <QLocale>
#include <QPainter>

namespace congso {

namespace {
constexpr double copyDpi = 200;
constexpr int mostPages = 500;
constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double margin = 3;     // between the stamp and what is written
constexpr double step = 2;
constexpr double headBottom = 45; // the head of NĐ 30 ends above, number and date on its last line
const QColor stampRed(0xC6, 0x28, 0x28);

double covered(const QRectF &place, const QList<QRectF> &written)
{
    double area = 0;
    for (const QRectF &box : written) {
        const QRectF both = box.intersected(place);
        area += both.width() * both.height();
    }
    return area;
}

/// What is to be drawn: the stamp, and pages that the reader draws one after the other.
struct Copy
{
    ArrivalStamp stamp;
    QString path;
    QString name;
    QRectF place;
};

Result<Copy> copyOf(Office &office, const SubjectId &id)
{
    auto document = incoming::document(office, id).result();
    auto directory = directory::directory(office).result();
    if (!document || !directory)
        return tl::make_unexpected(document ? directory.error() : document.error());
    const auto main = std::find_if(document->files.cbegin(), document->files.cend(), [](const DocumentFile &file) { return file.role == QLatin1String("main"); });
    if (main == document->files.cend())
        return failure(ErrorCode::UsageNotFound, {{QStringLiteral("reference"), id.toString()}});
    auto path = incoming::filePath(office, id, main->hash).result();
    if (!path)
        return tl::make_unexpected(path.error());
    Copy copy;
    copy.stamp = {directory->agency.name, document->number ? rules::formatNumber(*document->number) : QString(), document->fields.arrival, {}, {}};
    copy.path = *path;
    copy.name = main->name;
    return copy;
}

Result<QRectF> placeOn(const Copy &copy, FileReader &reader, const ReadOptions &options)
{
    ReadOptions first = options;
    first.pages = 1;
    auto reading = reader.read(copy.path, first).result();
    if (!reading)
        return tl::make_unexpected(reading.error());
    const PageText page = reading->pages.value(0);
    const auto inMillimetres = [](const QRectF &box) { return QRectF(box.topLeft() * millimetresPerPoint, box.size() * millimetresPerPoint); };
    QList<QRectF> written;
    for (const PageWord &word : page.words)
        written << inMillimetres(word.box);
    for (const PageNote &note : page.notes)
        written << inMillimetres(note.box);
    return stampPlace(page.size.isEmpty() ? QSizeF(210, 297) : page.size * millimetresPerPoint, written);
}

Outcome drawCopy(const Copy &copy, FileReader &reader, const ReadOptions &options, QPagedPaintDevice &device, PrintSummary &summary)
{
    DevicePaper paper(device, QPageLayout::Portrait);
    // The reader says where the document ends.
    for (int page = 0; page < mostPages; ++page) {
        auto image = reader.renderPage(copy.path, page, copyDpi, options).result();
        if (options.stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (!image || image->isNull()) {
            if (page == 0)
                return tl::make_unexpected(image ? Error{ErrorCode::FileUnreadable, {{QStringLiteral("file"), copy.name}}} : image.error());
            break;
        }
        if (page > 0)
            paper.nextSheet();
        const QSizeF natural = QSizeF(image->size()) / copyDpi * unitsPerInch;
        const QSizeF fitted = natural.width() > paper.size().width() || natural.height() > paper.size().height()
            ? natural.scaled(paper.size(), Qt::KeepAspectRatio) : natural;
        paper.painter().drawImage(QRectF(QPointF(0, 0), fitted), *image);
        if (page == 0)
            drawArrivalStamp(paper.painter(), {mm(copy.place.left()), mm(copy.place.top())}, copy.stamp);
        summary = {page + 1, page + 1};
    }
    return paper.finish();
}
}

QRectF stampPlace(const QSizeF &sheet, const QList<QRectF> &written)
{
    const double left = 20;
    const double right = qMax(left, sheet.width() - 15 - stampWidth);
    const double lowest = sheet.height() / 2;
    QRectF best;
    double least = -1;
    for (const double x : {left, right}) {
        for (double y = headBottom; y + stampHeight <= lowest; y += step) {
            const QRectF place(x, y, stampWidth, stampHeight);
            const double area = covered(place.adjusted(-margin, -margin, margin, margin), written);
            if (area <= 0)
                return place;
            if (least < 0 || area < least) {
                least = area;
                best = place;
            }
        }
    }
    return least < 0 ? QRectF(left, headBottom, stampWidth, stampHeight) : best;
}

void drawArrivalStamp(QPainter &painter, const QPointF &topLeft, const ArrivalStamp &stamp)
{
    if (!painter.isActive())
        return;
    painter.save();
    painter.setPen(QPen(stampRed, pt(1.2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(mm(stampWidth), mm(stampHeight))));
    TextStyle style{.size = 9, .bold = true, .align = Qt::AlignHCenter};
    style.colour = stampRed;
    const qreal width = mm(stampWidth - 4);
    qreal y = topLeft.y() + mm(1);
    const auto put = [&](const QString &text, const TextStyle &look, int lines) {
        const TextBlock block(text, look, width);
        block.draw(painter, {topLeft.x() + mm(2), y}, 0, lines);
        y += block.lineHeight() * qMin(lines, block.lineCount());
    };
    put(QLocale(QLocale::Vietnamese).toUpper(stamp.agency), style.sized(8), 2);
    put(QStringLiteral("ĐẾN"), style.sized(13), 1);
    const TextStyle line = TextStyle{.size = 10, .colour = stampRed};
    const auto dotted = [](const QString &text) { return text.isEmpty() ? QString(24, u'.') : text; };
    const QString lines[] = {QStringLiteral("Số: %1").arg(dotted(stamp.number)),
                             QStringLiteral("Ngày: %1").arg(dotted(stamp.arrival.toString(QStringLiteral("dd/MM/yyyy")))),
                             QStringLiteral("Chuyển: %1").arg(dotted(stamp.passedTo)),
                             QStringLiteral("Số và ký hiệu HS: %1").arg(stamp.fileCode.isEmpty() ? QString(12, u'.') : stamp.fileCode)};
    for (int i = 0; i < 4; ++i) {
        y = topLeft.y() + mm(13.5 + 5.2 * i);
        put(lines[i], line, 1);
    }
    painter.restore();
}

QFuture<Result<PrintSummary>> printStampedCopy(Office &office, const SubjectId &document, std::shared_ptr<FileReader> reader, const QString &file,
                                               std::stop_token stop)
{
    return inBackground(office, [&office, document, reader = std::move(reader), file, stop = std::move(stop)]() -> Result<PrintSummary> {
        auto copy = copyOf(office, document);
        if (!copy)
            return tl::make_unexpected(copy.error());
        ReadOptions options;
        options.stop = stop;
        options.name = copy->name;
        auto place = placeOn(*copy, *reader, options);
        if (!place)
            return tl::make_unexpected(place.error());
        copy->place = *place;
        PrintSummary summary;
        const Outcome written = writePdf(file, QStringLiteral("Bản sao có dấu đến"), [&](QPagedPaintDevice &device) {
            return drawCopy(*copy, *reader, options, device, summary);
        });
        return written.map([&](auto) { return summary; });
    });
}

}
