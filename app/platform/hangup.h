// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso {

/// Ends both directions of a socket that another thread is waiting at, which is told that the connection is gone. The
/// descriptor stays the other thread's to close.
void hangUp(qintptr socket);

}
