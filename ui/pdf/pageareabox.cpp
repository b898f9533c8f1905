// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pagearea.h"
#include "ui/widgets/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace congso {

// The box that is dragged over a page: where a signature or seal is to show.

namespace {
constexpr double nudge = 72 / 25.4; ///< a millimetre

QRectF within(const QRectF &box, const QSizeF &page)
{
    const double x = qBound(0.0, box.x(), qMax(0.0, page.width() - box.width()));
    const double y = qBound(0.0, box.y(), qMax(0.0, page.height() - box.height()));
    return {QPointF(x, y), box.size().boundedTo(page)};
}
}

void PageArea::setMovableBox(int page, const QRectF &points, const QString &label, const QImage &picture)
{
    m_box.reset();
    if (!points.isEmpty() && page >= 0 && page < m_layout.pageCount())
        m_box = MovableBox{page, within(points, m_layout.pageSize(page)), label, picture, false, {}};
    viewport()->setMouseTracking(true);
    viewport()->update();
}

QRectF PageArea::boxOnScreen() const
{
    return m_layout.toPixels(m_box->page, m_box->points).translated(-offset());
}

void PageArea::paintBox(QPainter &painter, int page)
{
    if (!m_box || m_box->page != page)
        return;
    const QRectF box = m_layout.toPixels(page, m_box->points);
    const QColor frame = toneColor(lightPalette(), Tone::Primary);
    QColor fill = frame;
    fill.setAlpha(m_box->dragged ? 60 : 26);
    painter.fillRect(box, fill);
    if (!m_box->picture.isNull()) {
        const QSizeF size = QSizeF(m_box->picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(box.center() - QPointF(size.width(), size.height()) / 2, size), m_box->picture);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame, 2, Qt::DashLine));
    painter.drawRect(box);
    if (m_box->label.isEmpty())
        return;
    // Left of the box, where nothing is hidden: above stands the title, below the name.
    const QSizeF size(painter.fontMetrics().horizontalAdvance(m_box->label) + 8, painter.fontMetrics().height());
    const bool beside = box.left() - size.width() >= 0;
    const QRectF tag(beside ? box.topLeft() - QPointF(size.width(), 0) : box.topLeft() - QPointF(0, size.height() + 3), size);
    painter.fillRect(tag, frame);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter | Qt::TextSingleLine, m_box->label);
}

/// True where the event is the box's: it is held, or the pointer rests on it.
bool PageArea::dragsBox(QMouseEvent *event)
{
    if (!m_box)
        return false;
    const QPointF at = event->position();
    if (event->type() == QEvent::MouseButtonPress && event->button() == Qt::LeftButton && boxOnScreen().contains(at)) {
        m_box->dragged = true;
        m_box->grip = m_layout.toPoints(m_box->page, at + QPointF(offset())) - m_box->points.topLeft();
        viewport()->setCursor(Qt::ClosedHandCursor);
        viewport()->update();
        return true;
    }
    if (!m_box->dragged) {
        const bool over = event->type() == QEvent::MouseMove && event->buttons() == Qt::NoButton && boxOnScreen().contains(at);
        if (over)
            viewport()->setCursor(Qt::OpenHandCursor);
        return over;
    }
    const int page = m_layout.pageAt(int(at.y()) + verticalScrollBar()->value());
    m_box->page = page;
    m_box->points = within({m_layout.toPoints(page, at + QPointF(offset())) - m_box->grip, m_box->points.size()}, m_layout.pageSize(page));
    if (event->type() == QEvent::MouseButtonRelease) {
        m_box->dragged = false;
        viewport()->setCursor(Qt::OpenHandCursor);
        Q_EMIT boxMoved(page, m_box->points);
    }
    viewport()->update();
    return true;
}

void PageArea::moveBox(int page, QPointF topLeft)
{
    m_box->points = within({topLeft, m_box->points.size()}, m_layout.pageSize(page));
    viewport()->update();
    Q_EMIT boxMoved(page, m_box->points);
}

bool PageArea::nudgesBox(QKeyEvent *event)
{
    if (!m_box || event->modifiers() != Qt::ControlModifier)
        return false;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left: by = {-nudge, 0}; break;
    case Qt::Key_Right: by = {nudge, 0}; break;
    case Qt::Key_Up: by = {0, -nudge}; break;
    case Qt::Key_Down: by = {0, nudge}; break;
    default: return false;
    }
    moveBox(m_box->page, m_box->points.topLeft() + by);
    return true;
}

}
