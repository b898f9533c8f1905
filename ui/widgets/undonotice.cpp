// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undonotice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QTimer>

namespace congso {

UndoNotice::UndoNotice(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_label(new ElidedLabel)
    , m_button(new Button(tr("Undo"), Button::Look::Flat))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(milliseconds);
    m_button->setObjectName(QStringLiteral("undoButton"));
    m_button->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_label);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_timer, &QTimer::timeout, this, &UndoNotice::end);
    connect(m_button, &QAbstractButton::clicked, this, &UndoNotice::undo);
}

void UndoNotice::offer(const QString &message, std::function<void()> undo)
{
    const bool before = offering();
    m_undo = std::move(undo);
    m_label->setText(message);
    m_button->setVisible(offering());
    m_timer->start();
    if (before != offering()) {
        Q_EMIT offeringChanged(offering());
    }
}

void UndoNotice::showMessage(const QString &message)
{
    if (!offering()) {
        m_label->setText(message);
        m_timer->start();
    }
}

void UndoNotice::clear()
{
    m_timer->stop();
    end();
}

QString UndoNotice::message() const
{
    return m_label->text();
}

bool UndoNotice::undo()
{
    if (!m_undo) {
        return false;
    }
    const auto act = std::exchange(m_undo, {});
    clear();
    Q_EMIT offeringChanged(false);
    act();
    return true;
}

void UndoNotice::end()
{
    const bool before = offering();
    m_undo = {};
    m_label->setText({});
    m_button->hide();
    if (before) {
        Q_EMIT offeringChanged(false);
    }
}

}
