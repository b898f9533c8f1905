// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace congso {

/// setVisible() for a widget that may not yet have been placed: without a parent it would otherwise
/// appear as a window of its own.
inline void showInPlace(QWidget *widget, bool visible)
{
    if (widget->parentWidget() != nullptr || !visible) {
        widget->setVisible(visible);
    } else {
        widget->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    }
}

}
