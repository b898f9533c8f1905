// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/services.h"

#include "app/platform/device.h"
#include "app/platform/filecallsposix.h"
#include "db/types/clock.h"

namespace congso {

Services systemServices()
{
    static const SystemClock clock;
    static FileCallsPosix files;
    return {&clock, &files, deviceId(), {}, true};
}

}
