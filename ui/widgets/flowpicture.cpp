// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowpicture.h"

#include "ui/widgets/heardroles.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace congso {

FlowPicture::FlowPicture(QWidget *parent)
    : QWidget(parent)
{
    setHeardRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowPicture::setSteps(const QList<FlowStep> &steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const FlowStep &step : steps) {
        const QString state = step.state == FlowStep::State::Done ? tr("done")
            : step.state == FlowStep::State::Current              ? tr("now")
            : step.state == FlowStep::State::Stopped              ? tr("stopped")
                                                                  : tr("to come");
        spoken.append(tr("%1 (%2), %3").arg(step.title, state, step.note));
    }
    setAccessibleName(tr("Where the document is"));
    setAccessibleDescription(spoken.join(QLatin1String("; ")));
    setToolTip(plainToolTip(spoken.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

QSize FlowPicture::sizeHint() const
{
    const QFontMetrics small(resized(font(), 0.87));
    return {int(m_steps.size()) * scaled(130, fontMetrics()), scaled(18, fontMetrics()) + fontMetrics().height() + small.height()};
}

QSize FlowPicture::minimumSizeHint() const
{
    return {int(m_steps.size()) * scaled(60, fontMetrics()), sizeHint().height()};
}

void FlowPicture::paintMark(QPainter *painter, QPointF centre, FlowStep::State state) const
{
    const double unit = scaled(4, fontMetrics());
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case FlowStep::State::Done:
        painter->setPen(QPen(toneColor(palette(), Tone::Done), 1.6));
        painter->drawPolyline(QPolygonF{{centre.x() - unit, centre.y()}, {centre.x() - unit * 0.2, centre.y() + unit}, {centre.x() + unit, centre.y() - unit}});
        break;
    case FlowStep::State::Current:
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneColor(palette(), Tone::Primary));
        painter->drawEllipse(centre, unit, unit);
        break;
    case FlowStep::State::Stopped:
        painter->setPen(QPen(toneColor(palette(), Tone::Overdue), 1.6));
        painter->drawLine(centre - QPointF(unit, unit), centre + QPointF(unit, unit));
        painter->drawLine(centre - QPointF(unit, -unit), centre + QPointF(unit, -unit));
        break;
    case FlowStep::State::Future:
        painter->setPen(QPen(secondaryText(palette()), 1));
        painter->drawEllipse(centre, unit * 0.85, unit * 0.85);
        break;
    }
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double cell = width() / double(m_steps.size());
    const double markY = scaled(8, fontMetrics());
    const int titleTop = scaled(18, fontMetrics());
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        const FlowStep &step = m_steps[at];
        const QRectF place(cell * double(at) + 2, titleTop, cell - 4, fontMetrics().height());
        paintMark(&painter, {cell * (double(at) + 0.5), markY}, step.state);
        const bool future = step.state == FlowStep::State::Future;
        painter.setFont(step.state == FlowStep::State::Current ? bold(font()) : font());
        painter.setPen(future ? secondaryText(palette()) : palette().color(QPalette::Text));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(step.title, Qt::ElideRight, int(place.width())));
        painter.setFont(figuresFont(resized(font(), 0.87)));
        painter.setPen(secondaryText(palette()));
        painter.drawText(place.translated(0, fontMetrics().height()), Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(step.note, Qt::ElideRight, int(place.width())));
        if (at > 0) {
            const bool behind = step.state != FlowStep::State::Future && m_steps[at - 1].state == FlowStep::State::Done;
            const double half = qMin(cell * 0.12, 24.0);
            painter.setPen(QPen(behind ? toneColor(palette(), Tone::Done) : hairline(palette()), 2));
            painter.drawLine(QPointF(cell * double(at) - half, markY), QPointF(cell * double(at) + half, markY));
        }
    }
}

}
