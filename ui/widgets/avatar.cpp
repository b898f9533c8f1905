// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/heardroles.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace congso {

QString initials(const QString &name)
{
    const QStringList words = name.normalized(QString::NormalizationForm_C).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString first = words.first().left(1);
    return (words.size() == 1 ? first : first + words.last().left(1)).toUpper();
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, Tone tone, const QFont &font, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(palette, tone));
    painter->drawEllipse(rect);
    painter->setFont(bold(resized(font, 0.85)));
    painter->setPen(toneInk(palette, tone));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter->restore();
}

Avatar::Avatar(const QString &name, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setHeardRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = scaled(28, fontMetrics());
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_tone, font(), palette());
}

}
