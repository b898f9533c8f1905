// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace congso {

/// This PC and account, as events name it: made once, kept in the user's configuration folder.
QUuid deviceId();

}
