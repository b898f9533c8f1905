// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/safepages.h"

#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/pdf/imagesource.h"
#include "ui/pdf/pdfview.h"

namespace congso {

namespace {
constexpr int mostPictures = 2000;
const QSizeF a4(595, 842);

QString wordsOf(const Reading &reading)
{
    QStringList pages;
    for (const PageText &page : reading.pages)
        pages << page.text.trimmed();
    pages.removeAll(QString());
    return pages.join(QStringLiteral("\n\n"));
}
}

SafePages::SafePages(FileReader &reader, PdfView *view, QObject *parent) : QObject(parent), m_reader(reader), m_view(view)
{
    connect(view, &PdfView::opened, this, [this] { m_view->setNote(m_told); }); // opening takes an earlier note away
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
    m_told.clear();
    m_view->setNote({});
}

void SafePages::show(const QString &path, const QString &name, const QString &hash, const QString &note)
{
    cancel();
    m_note = note;
    if (m_safe.contains(hash)) {
        openSafe(path);
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
    if (reading->type == QLatin1String("office"))
        return makePages(path, name, wordsOf(*reading));
    if ((reading->type != QLatin1String("pdf") && !picture) || reading->pageCount <= 0)
        return tellNoPages(name, wordsOf(*reading));
    if (reading->safeToRender) {
        m_safe.insert(hash);
        openSafe(path);
    } else {
        showPictures(path, *reading);
    }
}

void SafePages::tellNoPages(const QString &name, const QString &words, const QString &why)
{
    if (!words.isEmpty()) {
        m_view->showText(words);
        m_view->setNote(QString((why.isEmpty() ? tr("Only the text of %1 is shown here.").arg(name) : why) + u'\n' + m_note).trimmed());
        return;
    }
    const QString kept = tr("%1 is kept with the letter; its pages cannot be shown here.").arg(name);
    m_view->showSentence(QString(kept + u'\n' + why + u'\n' + m_note).trimmed());
}

void SafePages::makePages(const QString &path, const QString &name, const QString &words)
{
    m_view->showSentence(tr("The pages of %1 are being made…").arg(name));
    ReadOptions options;
    options.stop = m_stop.get_token();
    options.name = name;
    onResult(m_reader.toPdf(path, options), this, [this, generation = m_generation, name, words](const Result<HeldFile> &pdf) {
        if (generation != m_generation)
            return;
        if (!pdf)
            return tellNoPages(name, words, pdf.error().args.contains(QStringLiteral("needs")) ? ErrorWords::sentence(pdf.error()) : QString());
        m_made = *pdf;
        ReadOptions again;
        again.stop = m_stop.get_token();
        // What a converter made is read before it is drawn, as any other file.
        onResult(m_reader.read(pdf->path, again), this, [this, generation, name, words](const Result<Reading> &reading) {
            if (generation != m_generation)
                return;
            if (reading && reading->pageCount > 0)
                takeMade(*reading);
            else
                tellNoPages(name, words);
        });
    });
}

void SafePages::openSafe(const QString &path, const QString &said)
{
    m_told = QString(said + u'\n' + m_note).trimmed();
    m_view->openPdf(path);
}

void SafePages::takeMade(const Reading &reading)
{
    if (reading.safeToRender)
        openSafe(m_made.path, tr("The pages as %1 makes them of this file, which itself is unchanged.").arg(QStringLiteral("LibreOffice")));
    else
        showPictures(m_made.path, reading);
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
    const QString unsafe = reading.type == QLatin1String("image") ? QString() : tr("Shown as pictures: this file is not safe to be opened in the window.");
    m_told = QString(unsafe + u'\n' + m_note).trimmed();
    m_view->openSource(std::make_shared<ImageSource>(sizes, draw));
}

}
