// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/signedpages.h"

#include "app/reading/filereader.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/pdf/picturedsource.h"

#include <QScrollBar>
#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr double pointsAnInch = 72;
constexpr double probeDots = 24; ///< an inch: whether the page can be drawn there at all

std::shared_ptr<PdfSource> opened(const QString &path)
{
    PdfSource::Problem problem = PdfSource::Problem::None;
    return PdfSource::open(path, &problem);
}

/// The place on the pages stays.
void showPictured(PdfView *view, FileReader *reader, const QString &path, const std::shared_ptr<PdfSource> &source, const std::stop_token &stop)
{
    const auto draw = [reader, path, stop, size = [source](int page) { return source->pageSize(page); }](int page, QSize pixels) {
        ReadOptions options;
        options.stop = stop;
        const Result<QImage> image = reader->renderPage(path, page, pointsAnInch * pixels.width() / qMax(1.0, size(page).width()), options).result();
        return image ? *image : QImage();
    };
    const int at = view->area()->verticalScrollBar()->value();
    view->openSource(std::make_shared<PicturedSource>(source, draw));
    view->area()->verticalScrollBar()->setValue(at);
}
}

void openSignedPdf(PdfView *view, FileReader *reader, const QString &path, std::stop_token stop)
{
    view->openPdf(path);
    ReadOptions asked;
    asked.stop = stop;
    // Nothing waits for the reader, which may have a heap of scans before it: once it answers, its pictures take the place.
    onResult(reader->renderPage(path, 0, probeDots, asked), view, [view, reader, path, stop](const Result<QImage> &probe) {
        if (!probe || stop.stop_requested())
            return;
        onResult(QtConcurrent::run(opened, path), view, [view, reader, path, stop](const std::shared_ptr<PdfSource> &source) {
            if (source && !stop.stop_requested())
                showPictured(view, reader, path, source, stop);
        });
    });
}

}
