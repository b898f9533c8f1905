// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace congso {

// Sizes in pixels at the normal text size, kept in proportion to the widget's own font while the text size changes.

void fixWidth(QWidget *widget, int pixels);
void fixHeight(QWidget *widget, int pixels);
void limitWidth(QWidget *widget, int pixels);

}
