// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropzone.h"

#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace congso {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && !url.toLocalFile().isEmpty()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

DropZone::DropZone(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_text(text)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text.simplified());
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &DropZone::filesWanted);
}

void DropZone::acceptFor(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

QSize DropZone::sizeHint() const
{
    const int lines = int(m_text.count(QLatin1Char('\n'))) + 1;
    return {scaled(160, fontMetrics()), fontMetrics().lineSpacing() * lines + scaled(44, fontMetrics())};
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        dragEnterEvent(static_cast<QDragEnterEvent *>(event));
        return event->isAccepted();
    case QEvent::DragLeave:
        dragLeaveEvent(static_cast<QDragLeaveEvent *>(event));
        return false;
    case QEvent::Drop:
        dropEvent(static_cast<QDropEvent *>(event));
        return event->isAccepted();
    default:
        return QAbstractButton::eventFilter(watched, event);
    }
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        setHovered(true);
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropZone::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QStringList paths = localFiles(*event->mimeData());
    if (!paths.isEmpty()) {
        event->setDropAction(Qt::CopyAction); // the source file stays
        event->accept();
        Q_EMIT filesDropped(paths);
    }
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = m_hovered || hasFocus();
    painter.setPen(QPen(active ? toneColor(palette(), Tone::Primary) : palette().color(QPalette::Dark), 1, Qt::DashLine));
    painter.setBrush(m_hovered ? selectionFill(palette()) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    painter.setPen(secondaryText(palette()));
    painter.drawText(rect().adjusted(space::s, space::s, -space::s, -space::s), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

}
