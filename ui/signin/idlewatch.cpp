// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>

namespace congso {

namespace {
const QString lockKey = QStringLiteral("lock/minutes");
constexpr int usualMinutes = 10;
constexpr int mostMinutes = 240;
}

int lockMinutes(const QSettings &settings)
{
    return std::clamp(settings.value(lockKey, usualMinutes).toInt(), 0, mostMinutes);
}

void setLockMinutes(QSettings &settings, int minutes)
{
    settings.setValue(lockKey, std::clamp(minutes, 0, mostMinutes));
}

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idled);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer.setInterval(minutes * 60'000);
    if (minutes > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
        if (m_timer.interval() > 0 && m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
