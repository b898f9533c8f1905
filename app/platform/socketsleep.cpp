// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/socketsleep.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace congso {

SocketSleep::SocketSleep() : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

SocketSleep::~SocketSleep()
{
    if (m_wake >= 0)
        ::close(m_wake);
}

void SocketSleep::sleep(qintptr socket, int ms)
{
    // Without a handle to be woken by there are short sleeps only; poll passes over a negative one.
    constexpr int blindMs = 50;
    pollfd both[] = {{int(socket), POLLIN, 0}, {m_wake, POLLIN, 0}};
    ::poll(both, 2, m_wake < 0 ? qMin(ms, blindMs) : ms);
    quint64 times = 0;
    if (m_wake >= 0 && ::read(m_wake, &times, sizeof times) < 0)
        return; // nobody woke it
}

void SocketSleep::wake()
{
    const quint64 once = 1;
    if (m_wake >= 0 && ::write(m_wake, &once, sizeof once) < 0)
        return; // woken more often than can be counted
}

}
