// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

namespace congso {

/// The actions that work everywhere. Pages keep off their shortcuts: Ctrl+K, Ctrl+F, Ctrl+Shift+F,
/// Alt+Left, F9, F10, Shift+F11, Ctrl+Alt+Z (Ctrl+Z belongs to text fields), Ctrl+Shift+J, Ctrl++,
/// Ctrl+−, Ctrl+0, Ctrl+L, Ctrl+Shift+L. F11 is left for the leader's page.
QList<ActionEntry> windowActions();

}
