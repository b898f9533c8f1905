// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaitsocket.h"

#include <poll.h>

namespace congso {

bool awaitSocket(qintptr socket, bool write, int ms)
{
    pollfd one{int(socket), short(write ? POLLOUT : POLLIN), 0};
    return ::poll(&one, 1, ms) > 0;
}

}
