// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputmethod.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace congso {

void commitInputMethod()
{
    QGuiApplication::inputMethod()->commit();
    if (auto *watch = qApp->findChild<InputMethodWatch *>(QString(), Qt::FindDirectChildrenOnly)) {
        watch->commit();
    }
}

InputMethodWatch::InputMethodWatch(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

void InputMethodWatch::install(QObject &application)
{
    if (application.findChild<InputMethodWatch *>(QString(), Qt::FindDirectChildrenOnly) == nullptr) {
        new InputMethodWatch(&application);
    }
}

void InputMethodWatch::commit()
{
    if (m_target.isNull() || m_composed.isEmpty() || m_target != QGuiApplication::focusObject()) {
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_composed, QString()));
    QCoreApplication::sendEvent(m_target, &event);
    QGuiApplication::inputMethod()->reset();
}

bool InputMethodWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && watched == QGuiApplication::focusObject()) {
        m_target = watched;
        m_composed = static_cast<QInputMethodEvent *>(event)->preeditString();
    }
    return QObject::eventFilter(watched, event);
}

}
