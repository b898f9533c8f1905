// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/personrow.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace congso {

namespace {
constexpr int rowHeight = 48;
constexpr int circle = 32;
}

QSize PersonRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(200, option.fontMetrics), scaled(rowHeight, option.fontMetrics)};
}

void PersonRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(row, selectionFill(option.palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, option.palette.color(QPalette::AlternateBase));
    const int side = scaled(circle, option.fontMetrics);
    const QRect mark(row.left() + space::m, row.center().y() - side / 2, side, side);
    const QString name = index.data(Qt::DisplayRole).toString();
    paintAvatar(painter, mark, name, Tone::Primary, bold(resized(option.font, 0.87)), option.palette);
    const QRect words = row.adjusted(space::m * 2 + side, 0, -space::m, 0);
    const int half = words.height() / 2;
    const bool quiet = index.data(QuietRole).toBool();
    painter->setFont(bold(option.font));
    painter->setPen(quiet ? secondaryText(option.palette) : option.palette.color(QPalette::Text));
    painter->drawText(words.adjusted(0, space::xs, 0, -half), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, words.width()));
    painter->setFont(option.font);
    painter->setPen(secondaryText(option.palette));
    painter->drawText(words.adjusted(0, half, 0, -space::xs), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(toneColor(option.palette, Tone::Primary));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

}
