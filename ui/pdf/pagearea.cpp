// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagearea.h"

#include "ui/pdf/sourceworker.h"
#include "ui/widgets/heardroles.h"
#include "ui/widgets/tones.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace congso {

namespace {

constexpr qint64 cacheBytes = 160LL * 1024 * 1024;
constexpr double mostPixels = 12e6; ///< of one page; beyond that it is drawn smaller and stretched
constexpr double comfortable = 1.25;
constexpr std::array zoomSteps{0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0};

}

PageArea::PageArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_cache(cacheBytes)
{
    setHeardRole(*this, QAccessible::Document);
    setObjectName(QStringLiteral("pageArea"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the document"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

PageArea::~PageArea() = default;

void PageArea::setWorker(SourceWorker *worker)
{
    m_worker = worker;
    ++m_generation;
    m_cache.clear();
    m_asked.clear();
    m_failed.clear();
    m_marks.clear();
    m_lastPage = -1;
    clearSelection();
    QList<QSizeF> sizes;
    for (int page = 0; worker != nullptr && page < worker->source()->pageCount(); ++page) {
        sizes.append(worker->source()->pageSize(page));
    }
    m_layout.setPages(sizes);
    rearrange();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    rearrange();
}

double PageArea::zoom() const
{
    return m_layout.pixelsPerPoint() * 72.0 / logicalDpiX();
}

double PageArea::ratioFor(Fit fit) const
{
    // A scroll bar that comes and goes with the fit would make it jump for ever.
    const QSize room = maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    switch (fit) {
    case Fit::Comfortable:
        return std::min(m_layout.ratioForWidth(room.width()), comfortable * logicalDpiX() / 72.0);
    case Fit::Width:
        return m_layout.ratioForWidth(room.width());
    case Fit::Page:
        return m_layout.ratioForPage(std::max(0, m_lastPage), room);
    case Fit::None:
        break;
    }
    return m_zoom * logicalDpiX() / 72.0;
}

void PageArea::setFit(Fit fit)
{
    m_fit = fit;
    if (fit == Fit::None) {
        m_zoom = zoom();
    }
    rearrange();
}

void PageArea::setZoom(double zoom, std::optional<QPoint> anchor)
{
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, minimumZoom, maximumZoom);
    rearrange(anchor.value_or(viewport()->rect().center()));
}

void PageArea::zoomStep(int steps, std::optional<QPoint> anchor)
{
    const double now = zoom();
    double next = now;
    if (steps > 0) {
        const auto found = std::upper_bound(zoomSteps.begin(), zoomSteps.end(), now * 1.02);
        next = found == zoomSteps.end() ? zoomSteps.back() : *found;
    } else if (steps < 0) {
        const auto found = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), now * 0.98);
        next = found == zoomSteps.begin() ? zoomSteps.front() : *(found - 1);
    }
    setZoom(next, anchor);
}

QPoint PageArea::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageArea::rearrange(std::optional<QPoint> anchor)
{
    const QPoint at = anchor.value_or(QPoint(viewport()->width() / 2, 0));
    const int page = m_layout.pageCount() > 0 ? m_layout.pageAt(at.y() + verticalScrollBar()->value()) : -1;
    const bool placed = page >= 0 && !m_layout.pageRect(page).isEmpty();
    const QPointF point = placed ? m_layout.toPoints(page, QPointF(at + offset())) : QPointF();
    const double before = m_layout.pixelsPerPoint();

    m_layout.arrange(ratioFor(m_fit), viewport()->width());
    const QSize contents = m_layout.contents();
    verticalScrollBar()->setRange(0, std::max(0, contents.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(16, viewport()->height() / 16));
    horizontalScrollBar()->setRange(0, std::max(0, contents.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    if (placed) {
        const QPointF now = m_layout.toPixels(page, QRectF(point, QSizeF())).topLeft();
        verticalScrollBar()->setValue(int(std::lround(now.y())) - at.y());
        horizontalScrollBar()->setValue(int(std::lround(now.x())) - at.x());
    }
    if (!qFuzzyCompare(before, m_layout.pixelsPerPoint())) {
        // What was asked for in another size is of no use any more.
        ++m_generation;
        m_asked.clear();
        Q_EMIT zoomChanged(zoom());
    }
    askForVisible();
    viewport()->update();
}

int PageArea::currentPage() const
{
    return m_layout.pageCount() == 0 ? -1 : m_layout.pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
}

void PageArea::showPage(int page)
{
    if (page >= 0 && page < m_layout.pageCount()) {
        verticalScrollBar()->setValue(m_layout.pageRect(page).top() - PageLayout::margin / 2);
    }
}

void PageArea::ensureVisible(int page, const QRectF &points)
{
    if (page < 0 || page >= m_layout.pageCount()) {
        return;
    }
    const QRect wanted = m_layout.toPixels(page, points).toAlignedRect();
    const QRect seen(offset(), viewport()->size());
    if (wanted.top() < seen.top() || wanted.bottom() > seen.bottom()) {
        verticalScrollBar()->setValue(wanted.center().y() - viewport()->height() / 3);
    }
    if (wanted.left() < seen.left() || wanted.right() > seen.right()) {
        horizontalScrollBar()->setValue(wanted.center().x() - viewport()->width() / 2);
    }
}

void PageArea::setMarks(const QList<OverlayMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

QSize PageArea::rasterSize(int page) const
{
    const QSizeF whole = QSizeF(m_layout.pageRect(page).size()) * devicePixelRatioF();
    const double pixels = whole.width() * whole.height();
    return (pixels > mostPixels ? whole * std::sqrt(mostPixels / pixels) : whole).toSize().expandedTo(QSize(1, 1));
}

void PageArea::askForVisible()
{
    if (m_worker == nullptr || m_layout.pageCount() == 0) {
        return;
    }
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.pagesBetween(top, top + viewport()->height());
    for (int page = std::max(0, first); page <= last; ++page) {
        askFor(page, true);
    }
    for (const int page : {last + 1, first - 1}) {
        if (last >= 0 && page >= 0 && page < m_layout.pageCount()) {
            askFor(page, false);
        }
    }
    if (const int page = currentPage(); page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PageArea::askFor(int page, bool visible)
{
    const QSize size = rasterSize(page);
    if (m_cache.has(page, size) || m_asked.value(page) == size || m_failed.contains(page)) {
        return;
    }
    m_asked.insert(page, size);
    const quint64 generation = m_generation;
    m_worker->ask(
        visible ? SourceWorker::Visible : SourceWorker::Nearby, this, [page, size](PageSource &source) { return source.render(page, size); },
        [this, page, generation](const QImage &image) { take(page, generation, image); });
}

void PageArea::take(int page, quint64 generation, const QImage &image)
{
    if (generation != m_generation) {
        return;
    }
    m_asked.remove(page);
    if (image.isNull()) {
        m_failed.insert(page);
    } else {
        m_cache.put(page, image);
    }
    viewport()->update();
}

void PageArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), canvasColor(palette()));
    painter.translate(-offset());
    const int top = verticalScrollBar()->value();
    const auto [first, last] = m_layout.pagesBetween(top, top + viewport()->height());
    for (int page = std::max(0, first); page <= last; ++page) {
        paintPage(painter, page);
        paintMarks(painter, page);
        paintBox(painter, page);
    }
}

void PageArea::paintPage(QPainter &painter, int page)
{
    const QRect place = m_layout.pageRect(page);
    QColor shade(0, 0, 0, 14);
    for (int spread = 3; spread > 0; --spread) {
        painter.fillRect(place.adjusted(-spread, 1 - spread, spread, spread + 1), shade);
    }
    painter.fillRect(place, Qt::white);
    const QImage image = m_cache.get(page);
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != place.size() * devicePixelRatioF());
        painter.drawImage(place, image);
    } else {
        painter.setPen(QColor(0x68, 0x71, 0x7D));
        painter.drawText(place, Qt::AlignCenter, m_failed.contains(page) ? tr("This page cannot be drawn.") : tr("Page %1").arg(page + 1));
    }
}

void PageArea::paintMarks(QPainter &painter, int page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette paper = lightPalette();
    for (const OverlayMark &mark : std::as_const(m_marks)) {
        if (mark.page != page) {
            continue;
        }
        const QRectF box = m_layout.toPixels(page, mark.rect);
        const bool strong = mark.kind == OverlayMark::Kind::Current || mark.kind == OverlayMark::Kind::CurrentHit;
        const QColor frame = toneColor(paper, mark.kind == OverlayMark::Kind::Recognised ? Tone::Done : Tone::DueSoon);
        if (mark.kind != OverlayMark::Kind::Recognised) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(box, markFill());
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (mark.kind != OverlayMark::Kind::Hit) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(frame, strong ? 2 : 1));
            painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 2, 2);
        }
        if (!mark.label.isEmpty()) {
            const int wide = painter.fontMetrics().horizontalAdvance(mark.label) + 8;
            const QRectF tag(box.left() - 3, box.top() - painter.fontMetrics().height() - 3, wide, painter.fontMetrics().height());
            painter.fillRect(tag, frame);
            painter.setPen(Qt::white);
            painter.drawText(tag, Qt::AlignCenter | Qt::TextSingleLine, mark.label);
        }
    }
    if (page == m_selectedPage) {
        QColor fill = toneColor(paper, Tone::Primary);
        fill.setAlpha(70);
        const QList<QRectF> lines = lineRects(m_selected.bounds);
        for (const QRectF &line : lines) {
            painter.fillRect(m_layout.toPixels(page, line), fill);
        }
    }
}

void PageArea::clearSelection()
{
    ++m_selectGeneration;
    m_selected = {};
    m_selectedPage = -1;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PageArea::copySelection() const
{
    if (!m_selected.text.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_selected.text.normalized(QString::NormalizationForm_C));
    }
}

void PageArea::select(QPoint to)
{
    if (m_worker == nullptr || !m_worker->source()->hasText() || m_selectedPage < 0) {
        return;
    }
    const quint64 generation = ++m_selectGeneration;
    const int page = m_selectedPage;
    const QPointF from = m_selectFrom;
    const QPointF end = m_layout.toPoints(page, QPointF(to + offset()));
    m_worker->ask(
        SourceWorker::Pointing, this, [page, from, end](PageSource &source) { return source.textBetween(page, from, end); },
        [this, generation](const TextPiece &piece) {
            if (generation == m_selectGeneration) {
                m_selected = piece;
                viewport()->update();
                Q_EMIT selectionChanged();
            }
        });
}

}
