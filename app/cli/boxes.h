// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace congso::cli {

/// A list's name that is none, or was left out: those that there are, as candidates.
Report unknownBox(const QString &name);
Report unknownOutBox(const QString &name);

}
