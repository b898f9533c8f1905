// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCompleter;
class QWidget;

namespace congso {

/// Before the suggestions of a field appear: as wide as what they say, at least as the field, within the screen.
void widenSuggestions(const QCompleter &completer, const QWidget &field);

}
