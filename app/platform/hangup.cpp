// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hangup.h"

#include <sys/socket.h>

namespace congso {

void hangUp(qintptr socket)
{
    ::shutdown(int(socket), SHUT_RDWR);
}

}
