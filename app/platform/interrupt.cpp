// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace congso {

namespace {
constexpr int signalsThatEnd[] = {SIGINT, SIGTERM, SIGHUP};
std::atomic<int> writingEnd = -1;

void heard(int)
{
    const char one = 1;
    if (::write(writingEnd.load(), &one, 1) < 0)
        ::_exit(1);
}
}

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writingEnd = m_ends[1];
    auto *notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = heard;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int one : signalsThatEnd)
        ::sigaction(one, &action, nullptr);
}

Interrupt::~Interrupt()
{
    struct sigaction before = {};
    before.sa_handler = SIG_DFL;
    for (const int one : signalsThatEnd)
        ::sigaction(one, &before, nullptr);
    writingEnd = -1;
    for (const int end : m_ends)
        ::close(end);
}

}
