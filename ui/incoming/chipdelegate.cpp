// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/chipdelegate.h"

#include "ui/models/assignmenttreemodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace congso {

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect.adjusted(space::xs, 0, -space::xs, 0);
    const ChipText chip = index.data(AssignmentTreeModel::ChipRole).value<ChipText>();
    const bool lead = index.siblingAtColumn(AssignmentTreeModel::RoleColumn).data(AssignmentTreeModel::LeadRole).toBool();
    if (!chip.text.isEmpty()) {
        const QString text = index.data().toString();
        const QSize size = chipSize(text, option.font).boundedTo(cell.size());
        paintChip(painter, QRect(QPoint(cell.left(), cell.center().y() - size.height() / 2), size), {text, chip.tone}, option.font, option.palette);
    } else {
        const bool strong = (lead && index.column() == AssignmentTreeModel::RoleColumn) || index.data(AssignmentTreeModel::MineRole).toBool();
        painter->setFont(strong ? bold(option.font) : option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
    }
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChipText chip = index.data(AssignmentTreeModel::ChipRole).value<ChipText>();
    const QString text = index.data().toString();
    const int width = chip.text.isEmpty() ? QFontMetrics(bold(option.font)).horizontalAdvance(text) : chipSize(text, option.font).width();
    return {width + 2 * space::s, scaled(32, option.fontMetrics)};
}

}
