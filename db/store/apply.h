// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/projections.h"

namespace congso {

/// Folds one event of an incoming document into documents, assignments, remarks, access, numbers.
bool applyIncoming(const Applied &applied);
/// Folds one event of a person, unit, post, register or of the settings.
bool applyDirectory(const Applied &applied);

}
