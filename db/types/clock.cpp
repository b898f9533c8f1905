// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/clock.h"

#include <QDateTime>

namespace congso {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

}
