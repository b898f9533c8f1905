// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

namespace congso {

/// The icon of a logical name out of resources/icons/icons.txt, drawn in the text colour of the
/// current palette (also after the theme changes). A null icon for an unknown name.
QIcon icon(const QString &name);
/// The same in a fixed colour, as on a filled button.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, double devicePixelRatio);
QStringList iconNames();
/// Where the mark of a choice is that a style sheet draws, for a light or a dark ground.
QString choiceMark(bool dark);
/// Register book with a seal, in its own colours.
QIcon applicationIcon();

}
