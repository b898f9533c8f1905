// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso {

/// Waits for a socket, and can be woken.
class SocketSleep
{
public:
    SocketSleep();
    ~SocketSleep();
    SocketSleep(const SocketSleep &) = delete;
    SocketSleep &operator=(const SocketSleep &) = delete;

    /// Until the socket can be read, \a ms are over, or wake() is called or was since the last time.
    void sleep(qintptr socket, int ms);
    /// From any thread.
    void wake();

private:
    int m_wake;
};

}
