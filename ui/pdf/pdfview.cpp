// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdfview.h"

#include "ui/pdf/findbar.h"
#include "ui/pdf/pagefinder.h"
#include "ui/pdf/pdfsource.h"
#include "ui/pdf/sourceworker.h"
#include "ui/pdf/thumbnails.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace congso {

namespace {

QString sentenceFor(PdfSource::Problem problem)
{
    switch (problem) {
    case PdfSource::Problem::NotFound:
        return PdfView::tr("The file is not there, or may not be read. Nothing was changed.");
    case PdfSource::Problem::Locked:
        return PdfView::tr("The file is locked with a password. Ask the sender for one that can be opened.");
    case PdfSource::Problem::Empty:
        return PdfView::tr("The file has no pages.");
    case PdfSource::Problem::Broken:
        return PdfView::tr("The file is damaged and cannot be shown. The file itself is kept as it came.");
    case PdfSource::Problem::None:
        break;
    }
    return {};
}

struct Opened
{
    std::shared_ptr<PdfSource> source;
    PdfSource::Problem problem = PdfSource::Problem::None;
};

}

PdfView::PdfView(QWidget *parent)
    : QWidget(parent)
    , m_area(new PageArea)
    , m_thumbnails(new Thumbnails)
    , m_findBar(new FindBar)
    , m_finder(new PageFinder(this))
    , m_note(wrappedLabel())
    , m_sentence(wrappedLabel())
    , m_text(new QPlainTextEdit)
    , m_chips(new QWidget(m_area))
    , m_pageChip(new ChipButton({}))
    , m_zoomChip(new ChipButton({}))
{
    build();
    connectParts();
    showSentence({});
}

PdfView::~PdfView()
{
    close();
}

void PdfView::build()
{
    setObjectName(QStringLiteral("pdfView"));
    m_sentence->setObjectName(QStringLiteral("pdfSentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMargin(space::l);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->setObjectName(QStringLiteral("pdfText"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::l);
    m_text->hide();
    m_note->setMargin(space::s);
    m_note->setBackgroundRole(QPalette::Window);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    m_thumbnails->hide();
    m_pageChip->setObjectName(QStringLiteral("pageChip"));
    m_pageChip->setToolTip(tr("Show small pictures of the pages"));
    m_zoomChip->setObjectName(QStringLiteral("zoomChip"));
    m_zoomChip->setToolTip(tr("Choose the size"));
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(space::xs + 2);
    chips->addWidget(m_pageChip);
    chips->addWidget(m_zoomChip);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_thumbnails);
    row->addWidget(m_area, 1);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_note);
    layout->addLayout(row, 1);
    setFocusProxy(m_area);
    m_area->installEventFilter(this);
}

void PdfView::connectParts()
{
    connect(m_area, &PageArea::currentPageChanged, this, [this](int page) {
        m_thumbnails->setCurrentPage(page);
        updateChips();
        Q_EMIT currentPageChanged(page);
    });
    connect(m_area, &PageArea::zoomChanged, this, [this] {
        updateChips();
        Q_EMIT zoomChanged();
    });
    connect(m_area, &PageArea::contextMenuRequested, this, &PdfView::openMenu);
    connect(m_thumbnails, &Thumbnails::pageChosen, m_area, &PageArea::showPage);
    connect(m_pageChip, &QAbstractButton::clicked, this, [this] { setThumbnailsShown(!thumbnailsShown()); });
    connect(m_zoomChip, &QAbstractButton::clicked, this, &PdfView::openZoomMenu);
    connect(m_findBar, &FindBar::wordsChanged, this, &PdfView::startFinding);
    connect(m_findBar, &FindBar::nextPressed, this, &PdfView::findNext);
    connect(m_findBar, &FindBar::previousPressed, this, &PdfView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, &PdfView::closeFind);
    connect(m_finder, &PageFinder::hitsChanged, this, &PdfView::takeHits);
    connect(m_finder, &PageFinder::finished, this, [this] {
        m_findBar->setCount(m_hit, hitCount(), false);
        Q_EMIT findFinished(hitCount());
    });
}

void PdfView::openPdf(const QString &path)
{
    close();
    const quint64 opening = m_opening;
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, opening] {
        const Opened result = watcher->result();
        watcher->deleteLater();
        if (opening != m_opening) {
            return;
        }
        if (result.source != nullptr) {
            openSource(result.source);
            return;
        }
        showSentence(sentenceFor(result.problem));
        Q_EMIT failed(sentence());
    });
    watcher->setFuture(QtConcurrent::run([path] {
        Opened result;
        result.source = PdfSource::open(path, &result.problem);
        return result;
    }));
}

void PdfView::openSource(std::shared_ptr<PageSource> source)
{
    close();
    m_worker = std::make_unique<SourceWorker>(std::move(source));
    m_sentence->hide();
    m_text->hide();
    m_area->show();
    setFocusProxy(m_area);
    m_area->setWorker(m_worker.get());
    m_thumbnails->setWorker(m_worker.get());
    m_thumbnails->setCurrentPage(0);
    m_finder->setWorker(m_worker.get());
    updateChips();
    if (findOpen()) {
        startFinding();
    }
    Q_EMIT opened();
}

void PdfView::close()
{
    ++m_opening;
    m_marks.clear();
    m_hit = -1;
    m_finder->setWorker(nullptr);
    m_area->setWorker(nullptr);
    m_thumbnails->setWorker(nullptr);
    m_worker.reset();
    m_note->hide();
    updateChips();
}

void PdfView::showSentence(const QString &sentence)
{
    close();
    m_sentence->setText(sentence);
    setFocusProxy(nullptr); // Tab would stay before what is not shown
    m_area->hide();
    m_text->hide();
    m_sentence->show();
}

void PdfView::showText(const QString &text)
{
    showSentence({});
    m_text->setPlainText(text);
    m_sentence->hide();
    m_text->show();
    setFocusProxy(m_text);
}

void PdfView::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString PdfView::sentence() const
{
    return isOpen() ? QString() : m_sentence->text();
}

int PdfView::pageCount() const
{
    return isOpen() ? m_worker->source()->pageCount() : 0;
}

int PdfView::currentPage() const
{
    return m_area->currentPage();
}

void PdfView::showPage(int page)
{
    m_area->showPage(page);
}

PageArea::Fit PdfView::fit() const
{
    return m_area->fit();
}

void PdfView::setFit(PageArea::Fit fit)
{
    m_area->setFit(fit);
}

double PdfView::zoom() const
{
    return m_area->zoom();
}

void PdfView::setZoom(double zoom)
{
    m_area->setZoom(zoom);
}

void PdfView::zoomIn()
{
    m_area->zoomStep(1);
}

void PdfView::zoomOut()
{
    m_area->zoomStep(-1);
}

bool PdfView::thumbnailsShown() const
{
    return !m_thumbnails->isHidden();
}

void PdfView::setThumbnailsShown(bool shown)
{
    m_thumbnails->setVisible(shown);
}

void PdfView::setMarks(const QList<OverlayMark> &marks)
{
    m_marks = marks;
    updateMarks();
}

void PdfView::ensureVisible(int page, const QRectF &points)
{
    m_area->ensureVisible(page, points);
}

bool PdfView::canFind() const
{
    return isOpen() && m_worker->source()->hasText();
}

void PdfView::openFind(const QString &words)
{
    m_findBar->open(words);
    startFinding();
}

void PdfView::showFound(int page, const QStringList &words, bool exact)
{
    if (!isOpen()) {
        return;
    }
    if (page >= 0) {
        showPage(page);
    }
    if (words.isEmpty() || !canFind()) {
        m_findBar->hide();
        m_finder->find({}, true);
        return;
    }
    m_findBar->offer(words.join(QStringLiteral(" | ")), exact);
    startFinding();
}

void PdfView::closeFind()
{
    m_findBar->hide();
    m_finder->find({}, true);
    m_area->setFocus();
}

bool PdfView::findOpen() const
{
    return !m_findBar->isHidden();
}

void PdfView::startFinding()
{
    m_hit = -1;
    m_finder->find(m_findBar->words(), m_findBar->toneless(), std::max(0, currentPage()), m_findBar->offered());
}

void PdfView::takeHits()
{
    const bool first = m_hit < 0 && hitCount() > 0;
    if (hitCount() == 0) {
        m_hit = -1;
    }
    if (first) {
        const auto &hits = m_finder->hits();
        const auto near = std::find_if(hits.begin(), hits.end(), [page = currentPage()](const PageHit &hit) { return hit.page >= page; });
        m_hit = near == hits.end() ? 0 : int(near - hits.begin());
        showHit();
    }
    m_findBar->setCount(m_hit, hitCount(), m_finder->running());
    updateMarks();
}

int PdfView::hitCount() const
{
    return int(m_finder->hits().size());
}

void PdfView::findNext()
{
    stepHit(1);
}

void PdfView::findPrevious()
{
    stepHit(-1);
}

void PdfView::stepHit(int step)
{
    const int total = hitCount();
    if (total > 0) {
        m_hit = (m_hit + step + total) % total;
        showHit();
        m_findBar->setCount(m_hit, total, m_finder->running());
        updateMarks();
    }
}

void PdfView::showHit()
{
    const PageHit &hit = m_finder->hits()[m_hit];
    if (!hit.rects.isEmpty()) {
        m_area->ensureVisible(hit.page, hit.rects.first());
    }
}

void PdfView::updateMarks()
{
    QList<OverlayMark> all = m_marks;
    for (int at = 0; at < hitCount(); ++at) {
        const PageHit &hit = m_finder->hits()[at];
        for (const QRectF &rect : hit.rects) {
            all.append({hit.page, rect, at == m_hit ? OverlayMark::Kind::CurrentHit : OverlayMark::Kind::Hit, {}});
        }
    }
    m_area->setMarks(all);
}

QString PdfView::selectedText() const
{
    return m_area->selectedText();
}

void PdfView::copySelection()
{
    m_area->copySelection();
}

void PdfView::updateChips()
{
    m_chips->setVisible(isOpen());
    if (!isOpen()) {
        return;
    }
    m_pageChip->setText(QStringLiteral("%1 / %2").arg(currentPage() + 1).arg(pageCount()));
    m_pageChip->setAccessibleName(tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount()));
    m_zoomChip->setText(QStringLiteral("%1 %").arg(std::lround(zoom() * 100)));
    m_zoomChip->setAccessibleName(tr("Size %1 %").arg(std::lround(zoom() * 100)));
    m_pageChip->updateGeometry();
    m_zoomChip->updateGeometry();
    placeChips();
}

void PdfView::placeChips()
{
    m_chips->adjustSize();
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    m_chips->move(m_area->width() - bar - m_chips->width() - space::m, m_area->height() - m_chips->height() - space::m);
    m_chips->raise();
}

bool PdfView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize) {
        placeChips();
    }
    return QWidget::eventFilter(watched, event);
}

void PdfView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateChips();
    }
}

void PdfView::openMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"));
    copy->setEnabled(!selectedText().isEmpty());
    connect(copy, &QAction::triggered, this, &PdfView::copySelection);
    QAction *find = menu->addAction(icon(QStringLiteral("search")), tr("&Find…"));
    find->setEnabled(canFind());
    connect(find, &QAction::triggered, this, [this] { openFind(selectedText()); });
    QAction *pages = menu->addAction(icon(QStringLiteral("pages")), tr("Small &pictures of the pages"));
    pages->setCheckable(true);
    pages->setChecked(thumbnailsShown());
    connect(pages, &QAction::toggled, this, &PdfView::setThumbnailsShown);
    menu->popup(position);
}

void PdfView::openZoomMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(QStringLiteral("fit-width")), tr("Fit the &width")), &QAction::triggered, this, [this] { setFit(PageArea::Fit::Width); });
    connect(menu->addAction(icon(QStringLiteral("fit-page")), tr("Fit the whole &page")), &QAction::triggered, this, [this] { setFit(PageArea::Fit::Page); });
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 300}) {
        connect(menu->addAction(QStringLiteral("%1 %").arg(percent)), &QAction::triggered, this, [this, percent] { setZoom(percent / 100.0); });
    }
    menu->popup(m_zoomChip->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

}
