// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace congso {

namespace {
/// The widget when a wheel changes its value.
QWidget *turned(QObject *object)
{
    auto *combo = qobject_cast<QComboBox *>(object);
    return combo ? combo : static_cast<QWidget *>(qobject_cast<QAbstractSpinBox *>(object));
}
}

WheelGuard::WheelGuard(QObject *application) : QObject(application)
{
    application->installEventFilter(this);
}

void WheelGuard::install(QObject &application)
{
    if (!application.findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        new WheelGuard(&application);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Else the wheel itself would take it there.
        if (QWidget *widget = turned(watched); widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::Wheel) {
        if (const QWidget *widget = turned(watched); widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}
