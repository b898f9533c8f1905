// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/signedpages.h"

#include "app/reading/filereader.h"
#include "ui/models/onresult.h"
#include "ui/pdf/pdfview.h"
#include "ui/pdf/picturedsource.h"

#include <QtConcurrentRun>

namespace congso {

namespace {
constexpr double pointsAnInch = 72;

std::shared_ptr<PdfSource> opened(const QString &path)
{
    PdfSource::Problem problem = PdfSource::Problem::None;
    return PdfSource::open(path, &problem);
}
}

void openSignedPdf(PdfView *view, FileReader *reader, const QString &path, std::stop_token stop)
{
    view->close();
    onResult(QtConcurrent::run(opened, path), view, [view, reader, path, stop](const std::shared_ptr<PdfSource> &source) {
        if (stop.stop_requested())
            return;
        if (!source) {
            view->openPdf(path); // says what is wrong with it
            return;
        }
        const auto draw = [reader, path, stop, size = [source](int page) { return source->pageSize(page); }](int page, QSize pixels) {
            ReadOptions options;
            options.stop = stop;
            const Result<QImage> image = reader->renderPage(path, page, pointsAnInch * pixels.width() / qMax(1.0, size(page).width()), options).result();
            return image ? *image : QImage();
        };
        view->openSource(std::make_shared<PicturedSource>(source, draw));
    });
}

}
