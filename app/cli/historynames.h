// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/words/historywords.h"

namespace congso::cli {

/// Names as the directory has them; it has to outlive them.
HistoryNames namesOf(const directory::Directory &directory);

}
