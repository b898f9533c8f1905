// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

namespace congso {

QList<ActionEntry> intakeActions();

}
