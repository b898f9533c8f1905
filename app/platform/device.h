// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace congso {

/// This PC and account, as events name it: random, made once, kept in the file "device" of \a configFolder. Programs
/// that start together get the same. Where the folder cannot be written to it is another one each time.
QUuid deviceId(const QString &configFolder);

/// In the user's configuration folder.
QUuid deviceId();

}
