// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/resolving.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include <netdb.h>

namespace congso {

namespace {
/// What the asking thread and the one that waits have in common: the one may go before the other.
struct Asked
{
    std::mutex mutex;
    std::condition_variable_any answered;
    QStringList addresses;
    bool over = false;
};

QStringList ask(const QByteArray &host)
{
    addrinfo wanted = {};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.constData(), nullptr, &wanted, &found) != 0)
        return {};
    QStringList addresses;
    for (const addrinfo *one = found; one; one = one->ai_next) {
        char text[NI_MAXHOST];
        if (::getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            addresses << QString::fromLatin1(text);
    }
    ::freeaddrinfo(found);
    return addresses;
}
}

QStringList addressesOf(const QString &host, int ms, const std::stop_token &stop)
{
    auto asked = std::make_shared<Asked>();
    // The system's question cannot be taken back: whoever does not wait for the answer leaves it behind.
    std::thread([asked, name = host.toUtf8()] {
        const QStringList addresses = ask(name);
        const std::lock_guard lock(asked->mutex);
        asked->addresses = addresses;
        asked->over = true;
        asked->answered.notify_all();
    }).detach();
    std::unique_lock lock(asked->mutex);
    asked->answered.wait_for(lock, stop, std::chrono::milliseconds(ms), [&asked] { return asked->over; });
    return stop.stop_requested() ? QStringList() : asked->addresses;
}

}
