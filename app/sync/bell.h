// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/socketsleep.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

namespace congso::sync {

/// What wakes the thread that exchanges, from any thread. Whoever may ring it holds it, as they may outlive whom they wake.
class Bell
{
public:
    void ring();
    bool rings() const;
    /// Whether it has rung since the last time.
    bool take();
    /// Until it rings, or has already; or \a deadline.
    void wait(const QDeadlineTimer &deadline);
    /// The same, also until the socket can be read; may end sooner.
    void sleep(qintptr socket, int ms) { m_sleep.sleep(socket, ms); }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_rung;
    bool m_rings = false;
    SocketSleep m_sleep;
};

}
