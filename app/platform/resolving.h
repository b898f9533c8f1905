// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <stop_token>

namespace congso {

/// The addresses of a host, as the system finds them, at most \a ms later; none where it is not found in time, or \a stop
/// is asked for, which ends the waiting at once.
QStringList addressesOf(const QString &host, int ms, const std::stop_token &stop);

}
