// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/heardroles.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/visibility.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace congso {

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Tone::Primary;
    case Banner::Kind::Good:
        return Tone::Done;
    case Banner::Kind::Warning:
        return Tone::DueSoon;
    case Banner::Kind::Error:
        return Tone::Overdue;
    case Banner::Kind::Note:
        break;
    }
    return Tone::Neutral;
}

}

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_sentence(wrappedLabel())
    , m_close(new IconButton(QStringLiteral("close"), tr("Close this message")))
{
    setHeardRole(*this, QAccessible::AlertMessage);
    m_sentence->setForegroundRole(QPalette::WindowText);
    m_layout->setContentsMargins(space::m, space::s, space::m, space::s);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    m_close->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

Banner::Banner(Kind kind, const QString &sentence, QWidget *parent)
    : Banner(parent)
{
    show(kind, sentence);
}

void Banner::show(Kind kind, const QString &sentence, const QList<QAction *> &actions)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (QAction *action : actions) {
        auto *button = new Button(action, Button::Look::Framed, this);
        m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    recolour();
    showInPlace(this, !sentence.isEmpty());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::recolour()
{
    const bool plain = m_kind == Kind::Note || m_kind == Kind::Info;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, plain ? palette().color(QPalette::Text) : toneInk(palette(), toneOf(m_kind)));
    m_sentence->setPalette(own);
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(palette(), toneOf(m_kind)));
    painter.drawRoundedRect(rect(), space::radius, space::radius);
}

}
