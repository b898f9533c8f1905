// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/heardroles.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/visibility.h"

#include <QFontMetrics>
#include <QPainter>

namespace congso {

namespace {

QFont chipFont(const QFont &font)
{
    return figuresFont(resized(font, 0.85));
}

}

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(text) + 2 * scaled(space::s, metrics), metrics.height() + 2};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const QFont &font, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(palette, chip.tone));
    painter->drawRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    painter->setFont(chipFont(font));
    painter->setPen(toneInk(palette, chip.tone));
    const int inset = scaled(space::s, painter->fontMetrics());
    const QRect inner = rect.adjusted(inset, 0, -inset, 0);
    const QString shown = painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, inner.width() + 1);
    painter->drawText(inner.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
{
    setHeardRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text, tone);
}

void Chip::setChip(const QString &text, Tone tone)
{
    m_chip = {text, tone};
    setAccessibleName(text);
    showInPlace(this, !text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip.text, font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, font(), palette());
}

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipButton::sizeHint() const
{
    return chipSize(text(), font());
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = isChecked() || underMouse() || isDown() ? Tone::Primary : Tone::Neutral;
    paintChip(&painter, rect(), {text(), tone}, font(), palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? toneColor(palette(), Tone::Primary) : hairline(palette()));
    const double radius = (height() - 1) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

}
