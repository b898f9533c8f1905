// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/safepages.h"

#include "app/reading/filereader.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/pdf/imagesource.h"
#include "ui/pdf/pdfview.h"

namespace congso {

namespace {
constexpr int mostPictures = 2000;
const QSizeF a4(595, 842);
}

SafePages::SafePages(FileReader &reader, PdfView *view, QObject *parent) : QObject(parent), m_reader(reader), m_view(view)
{
}

SafePages::~SafePages()
{
    m_stop.request_stop();
}

void SafePages::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_view->setNote({});
}

void SafePages::show(const QString &path, const QString &name, const QString &hash, const QString &note)
{
    cancel();
    m_note = note;
    if (m_safe.contains(hash)) {
        m_view->openPdf(path);
        m_view->setNote(m_note);
        Q_EMIT opened();
        return;
    }
    m_view->showSentence(tr("Opening…"));
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.name = name;
    onResult(m_reader.read(path, options), this, [this, generation = m_generation, path, name, hash](const Result<Reading> &reading) {
        if (generation == m_generation)
            take(reading, path, name, hash);
    });
}

void SafePages::take(const Result<Reading> &reading, const QString &path, const QString &name, const QString &hash)
{
    if (!reading) {
        m_view->showSentence(ErrorWords::sentence(reading.error()) + u'\n'
                             + tr("The letter can still be registered, or read once more with F5."));
        return;
    }
    const bool picture = reading->type == QLatin1String("image");
    if ((reading->type != QLatin1String("pdf") && !picture) || reading->pageCount <= 0) {
        m_view->showSentence(QString(tr("%1 is kept with the letter; its pages cannot be shown here.").arg(name) + u'\n' + m_note).trimmed());
        return;
    }
    if (reading->safeToRender) {
        m_safe.insert(hash);
        m_view->openPdf(path);
        m_view->setNote(m_note);
    } else {
        showPictures(path, *reading);
    }
    Q_EMIT opened();
}

void SafePages::showPictures(const QString &path, const Reading &reading)
{
    QList<QSizeF> sizes;
    for (const PageText &page : reading.pages)
        sizes << page.size;
    while (sizes.size() < std::min(reading.pageCount, mostPictures))
        sizes << (reading.pages.isEmpty() ? a4 : reading.pages.first().size);
    const auto draw = [reader = &m_reader, path, sizes, stop = m_stop.get_token()](int page, QSize pixels) {
        ReadOptions options;
        options.stop = stop;
        const double dpi = 72.0 * pixels.width() / std::max(1.0, sizes.value(page).width());
        const Result<QImage> image = reader->renderPage(path, page, dpi, options).result();
        return image ? *image : QImage();
    };
    m_view->openSource(std::make_shared<ImageSource>(sizes, draw));
    const QString unsafe = reading.type == QLatin1String("image") ? QString() : tr("Shown as pictures: this file is not safe to be opened in the window.");
    m_view->setNote(QString(unsafe + u'\n' + m_note).trimmed()); // opening takes an earlier note away
}

}
