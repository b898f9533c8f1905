// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/markdelegate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/rowroles.h"

namespace congso {

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString unsent = QStringLiteral("unsent");
    if (!index.data(RowMarks).toStringList().contains(unsent))
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(unsent);
    option->decorationPosition = QStyleOptionViewItem::Right;
}

}
