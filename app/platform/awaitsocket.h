// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso {

/// Waits until a socket has something to be read, or with \a write takes something, or has failed; at most \a ms. False
/// where nothing of it came.
bool awaitSocket(qintptr socket, bool write, int ms);

}
