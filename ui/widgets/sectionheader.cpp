// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace congso {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new ElidedLabel(title))
    , m_note(new ElidedLabel)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(space::m + 2, 0, space::m, 0);
    m_layout->setSpacing(space::s);
    m_title->setEmphasis(1.07, true);
    m_note->setEmphasis(0.9, false);
    m_note->setQuiet(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addWidget(m_title, 1);
    m_layout->addWidget(m_note);
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

QString SectionHeader::note() const
{
    return m_note->text();
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

int SectionHeader::widthWith(bool note, bool compact) const
{
    const QMargins margins = m_layout->contentsMargins();
    int width = margins.left() + margins.right() + m_title->sizeHint().width();
    if (note && !m_note->text().isEmpty())
        width += m_layout->spacing() + m_note->sizeHint().width();
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *widget = m_layout->itemAt(i)->widget();
        if (widget == m_title || widget == m_note || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const Button *>(widget);
        width += m_layout->spacing() + (button ? button->widthWhen(compact && button->hasIcon()) : widget->sizeHint().width());
    }
    return width;
}

void SectionHeader::makeRoom()
{
    const bool compact = width() < widthWith(false, false);
    m_note->setVisible(width() >= widthWith(true, compact));
    for (Button *button : findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly))
        button->setCompact(compact && button->hasIcon());
}

void SectionHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// Other words or buttons, larger letters.
bool SectionHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::event(event);
}

QSize SectionHeader::sizeHint() const
{
    return {m_layout->sizeHint().width(), scaled(44, fontMetrics())};
}

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    const bool across = orientation == Qt::Horizontal;
    setSizePolicy(across ? QSizePolicy::Expanding : QSizePolicy::Fixed, across ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Separator::sizeHint() const
{
    return {1, 1};
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = m_orientation == Qt::Horizontal ? QRect(0, 0, width(), 1) : QRect(0, 0, 1, height());
    painter.fillRect(line, hairline(palette()));
}

Card::Card(QWidget *parent, bool filled)
    : QWidget(parent)
    , m_filled(filled)
{
    setContentsMargins(space::m, space::s, space::m, space::s);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_filled ? QPen(Qt::NoPen) : QPen(hairline(palette())));
    painter.setBrush(palette().color(m_filled ? QPalette::Window : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
