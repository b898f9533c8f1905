// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

namespace congso {

/// The actions that work everywhere. Pages keep off their shortcuts: Ctrl+K, Ctrl+F, Ctrl+Z (in the
/// undo notice only where no text has the focus), Ctrl++ − 0, Ctrl+L, F9, F11, Alt+Left.
QList<ActionEntry> windowActions();

}
