// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractItemView;
class QWidget;

namespace congso {

/// What a screen reader is told beside what Qt tells it: windows that are plain widgets are windows, an area that scrolls by keys is a text to read, a choice has its
/// name before what is chosen (Qt 6.4 tells on this system only the latter), and what setHeardRole() says. Once is
/// enough; what was heard of before stays as it was.
void installHeardRoles();

/// Says what \a widget is to who cannot see it, where its class does not tell Qt. Call it in the constructor.
void setHeardRole(QWidget &widget, QAccessible::Role role);

/// Who goes through a list by a screen reader selects a row without going there: with this the one row that is
/// selected is the current one. For lists of one selection.
void goWhereSelected(QAbstractItemView &view);

}
