// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace congso {

void widenSuggestions(const QCompleter &completer, const QWidget &field)
{
    QAbstractItemView *popup = completer.popup();
    const int said = popup->sizeHintForColumn(0) + 2 * popup->frameWidth() + popup->verticalScrollBar()->sizeHint().width();
    const int room = field.screen()->availableGeometry().right() - field.mapToGlobal(QPoint()).x();
    popup->setMinimumWidth(std::max(field.width(), std::min(said, room)));
}

}
