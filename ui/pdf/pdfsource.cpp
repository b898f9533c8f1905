// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdfsource.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace congso {

namespace {

PdfSource::Problem problemOf(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::None:
        return PdfSource::Problem::None;
    case QPdfDocument::Error::FileNotFound:
        return PdfSource::Problem::NotFound;
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return PdfSource::Problem::Locked;
    default:
        return PdfSource::Problem::Broken;
    }
}

TextPiece pieceOf(const QPdfSelection &selection)
{
    return selection.isValid() ? TextPiece{selection.text(), selection.bounds()} : TextPiece{};
}

}

PdfSource::PdfSource() = default;

PdfSource::~PdfSource()
{
    m_document.close();
}

std::shared_ptr<PdfSource> PdfSource::open(const QString &path, Problem *problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = Problem::NotFound;
        return {};
    }
    std::shared_ptr<PdfSource> source(new PdfSource);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file.readAll());
    buffer->open(QIODevice::ReadOnly);
    source->m_device = std::move(buffer);
    source->m_document.load(source->m_device.get());
    *problem = problemOf(source->m_document.error());
    if (*problem == Problem::None && source->m_document.status() != QPdfDocument::Status::Ready) {
        *problem = Problem::Broken;
    }
    if (*problem == Problem::None && source->m_document.pageCount() == 0) {
        *problem = Problem::Empty;
    }
    if (*problem != Problem::None) {
        return {};
    }
    for (int page = 0; page < source->m_document.pageCount(); ++page) {
        const QSizeF size = source->m_document.pagePointSize(page);
        source->m_sizes.append(size.isEmpty() ? QSizeF(595, 842) : size);
    }
    // Used on one thread, destroyed on another: no thread may own the objects' events.
    source->m_device->moveToThread(nullptr);
    source->m_document.moveToThread(nullptr);
    return source;
}

QImage PdfSource::render(int page, QSize pixels)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage drawn = m_document.render(page, pixels, options);
    if (drawn.isNull()) {
        return {};
    }
    // PDFium leaves the paper transparent.
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, drawn);
    return paper;
}

QString PdfSource::text(int page)
{
    return m_document.getAllText(page).text();
}

TextPiece PdfSource::textAt(int page, int start, int length)
{
    return pieceOf(m_document.getSelectionAtIndex(page, start, length));
}

TextPiece PdfSource::textBetween(int page, QPointF from, QPointF to)
{
    return pieceOf(m_document.getSelection(page, onText(page, from), onText(page, to)));
}

QPointF PdfSource::onText(int page, QPointF point)
{
    if (!m_lines.contains(page)) {
        QList<QRectF> lines;
        const QPdfSelection all = m_document.getAllText(page);
        const QList<QPolygonF> bounds = all.bounds();
        for (const QPolygonF &line : bounds) {
            lines.append(line.boundingRect());
        }
        m_lines.insert(page, lines);
    }
    QPointF nearest = point;
    double least = std::numeric_limits<double>::max();
    const QList<QRectF> &lines = m_lines[page];
    for (const QRectF &line : lines) {
        const QPointF candidate(std::clamp(point.x(), line.left() + 0.5, std::max(line.left() + 0.5, line.right() - 0.5)), line.center().y());
        const double above = std::max({line.top() - point.y(), point.y() - line.bottom(), 0.0});
        // A line further up or down is further away than the far end of this one.
        const double distance = std::abs(candidate.x() - point.x()) + 4 * above;
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

}
