// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undonotice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace congso {

namespace {

class Dot : public QWidget
{
public:
    Dot() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }
    QSize sizeHint() const override { return {8, 8}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColor(palette(), m_tone));
        painter.drawEllipse(rect());
    }

private:
    Tone m_tone = Tone::Neutral;
};

}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_dot(new Dot)
    , m_state(new ElidedLabel)
    , m_undo(new UndoNotice)
    , m_jobs(new Button({}, Button::Look::Flat))
    , m_preparing(new ElidedLabel)
    , m_count(new ElidedLabel)
{
    setObjectName(QStringLiteral("statusLine"));
    for (ElidedLabel *label : {m_state, m_preparing, m_count}) {
        label->setQuiet(true);
        label->setEmphasis(0.9, false);
    }
    m_jobs->setObjectName(QStringLiteral("jobsButton"));
    m_jobs->hide();
    m_preparing->setObjectName(QStringLiteral("preparing"));
    m_preparing->hide();
    m_dot->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 1, space::l, 0);
    layout->setSpacing(space::s - 2);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addSpacing(space::l);
    layout->addWidget(m_undo, 1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_preparing);
    layout->addSpacing(space::s);
    layout->addWidget(m_count);
    connect(m_jobs, &QAbstractButton::clicked, this, &StatusLine::jobsPressed);
}

void StatusLine::setState(Tone tone, const QString &text, const QStringList &details)
{
    static_cast<Dot *>(m_dot)->setTone(tone);
    m_dot->setVisible(!text.isEmpty());
    m_state->setText((QStringList{text} + details).join(QStringLiteral("  ·  ")));
}

void StatusLine::setStateLeads(bool leads)
{
    for (QWidget *part : {m_dot, static_cast<QWidget *>(m_state)}) {
        part->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
        part->removeEventFilter(this);
        if (leads)
            part->installEventFilter(this);
    }
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        Q_EMIT statePressed();
    return QWidget::eventFilter(watched, event);
}

void StatusLine::setDocumentCount(qint64 count)
{
    m_count->setText(count < 0 ? QString() : tr("%1 document(s)", nullptr, int(qMin<qint64>(count, 1000000000))).arg(locale().toString(count)));
}

void StatusLine::setPreparing(const QString &what)
{
    m_preparing->setText(what);
    m_preparing->setVisible(!what.isEmpty());
}

void StatusLine::setJobs(int running, int failed, const QString &now)
{
    QStringList parts;
    if (!now.isEmpty()) {
        parts.append(now);
    }
    if (running > (now.isEmpty() ? 0 : 1)) {
        parts.append(tr("%n running", nullptr, running));
    }
    if (failed > 0) {
        parts.append(tr("%n failed", nullptr, failed));
    }
    m_jobs->setText(parts.join(QStringLiteral(" · ")));
    m_jobs->setVisible(!parts.isEmpty());
    if (QWidget *last = window()->previousInFocusChain(); !parts.isEmpty() && last != m_jobs)
        setTabOrder(last, m_jobs); // pages are made later: the line stays the last that Tab comes to
    m_jobs->updateGeometry();
}

QWidget *StatusLine::jobsButton() const
{
    return m_jobs;
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

}
