// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/workingday.h"

namespace congso::rules {

/// "08:30" on the 24-hour clock; invalid for anything else.
QTime parseTime(const QString &text);

/// Whether somebody at one meeting cannot be at the other: same day, times that overlap. A meeting without
/// an end lasts two hours, but never past its day; one without a start takes the whole day.
bool clash(const Meeting &one, const Meeting &other);

/// When it ends as clash() takes it; invalid where no start is said.
QTime assumedEnd(const Meeting &meeting);

}
