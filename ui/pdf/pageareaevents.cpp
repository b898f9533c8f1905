// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagearea.h"

#include "ui/pdf/sourceworker.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QWheelEvent>

namespace congso {

void PageArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    rearrange();
}

void PageArea::scrollContentsBy(int, int)
{
    askForVisible();
    viewport()->update();
}

void PageArea::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int turned = event->angleDelta().y();
        if (turned != 0) {
            zoomStep(turned > 0 ? 1 : -1, event->position().toPoint());
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageArea::keyPressEvent(QKeyEvent *event)
{
    if (nudgesBox(event)) {
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        bar->triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->triggerAction(event->key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
        return;
    default:
        event->ignore();
    }
}

void PageArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.pageCount() == 0) {
        return;
    }
    clearSelection();
    if (dragsBox(event)) {
        return;
    }
    if (m_placing) {
        m_placeFrom = event->position().toPoint();
        placeTo(m_placeFrom);
        return;
    }
    m_selectedPage = m_layout.pageAt(event->position().toPoint().y() + verticalScrollBar()->value());
    m_selectFrom = m_layout.toPoints(m_selectedPage, event->position() + QPointF(offset()));
    m_selecting = true;
}

void PageArea::mouseMoveEvent(QMouseEvent *event)
{
    if (dragsBox(event)) {
        return;
    }
    if (m_placing) {
        viewport()->setCursor(Qt::CrossCursor);
        if (event->buttons().testFlag(Qt::LeftButton)) {
            placeTo(event->position().toPoint());
        }
        return;
    }
    const bool text = m_worker != nullptr && m_worker->source()->hasText();
    viewport()->setCursor(text ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (m_selecting) {
        select(event->position().toPoint());
    }
}

void PageArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (dragsBox(event)) {
        return;
    }
    m_selecting = false;
    if (m_placing && m_band != nullptr && m_band->isVisible()) {
        endPlacing(event->position().toPoint());
    }
}

void PageArea::startPlacing()
{
    m_placing = m_layout.pageCount() > 0;
    viewport()->setCursor(m_placing ? Qt::CrossCursor : Qt::ArrowCursor);
}

void PageArea::stopPlacing()
{
    m_placing = false;
    if (m_band != nullptr) {
        m_band->hide();
    }
    viewport()->setCursor(Qt::ArrowCursor);
}

void PageArea::placeTo(QPoint to)
{
    if (m_band == nullptr) {
        m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
    }
    m_band->setGeometry(QRect(m_placeFrom, to).normalized());
    m_band->show();
}

/// A place lies on one page: that where the drag began.
void PageArea::endPlacing(QPoint at)
{
    const int page = m_layout.pageAt(m_placeFrom.y() + verticalScrollBar()->value());
    const QPointF from = m_layout.toPoints(page, QPointF(m_placeFrom) + QPointF(offset()));
    const QPointF to = m_layout.toPoints(page, QPointF(at) + QPointF(offset()));
    const QRectF place = QRectF(from, to).normalized() & QRectF({0, 0}, m_layout.pageSize(page));
    stopPlacing();
    if (!place.isEmpty()) {
        Q_EMIT placed(page, place);
    }
}

void PageArea::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT contextMenuRequested(event->globalPos());
}

void PageArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

}
