// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/historydelegate.h"

#include "ui/models/historymodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace congso {

namespace {
constexpr int wrap = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

struct Parts
{
    QRect time;
    QRect sentence;
    int height;
};

Parts place(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int left = option.rect.left() + 18;
    const int top = option.rect.top() + 10;
    const int timeWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("00/00/0000 00:00:00")) + space::l;
    const int textWidth = qMax(120, width - 18 - timeWidth - 18);
    Parts parts{};
    parts.time = QRect(left, top, timeWidth, option.fontMetrics.height());
    const QRect room(left + timeWidth, top, textWidth, 10000);
    parts.sentence = option.fontMetrics.boundingRect(room, wrap, index.data().toString());
    parts.sentence.setWidth(textWidth);
    parts.height = parts.sentence.bottom() - option.rect.top() + 10;
    return parts;
}
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Parts parts = place(option, index, option.rect.width());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(secondaryText(option.palette));
    painter->drawText(parts.time, Qt::AlignLeft | Qt::AlignTop, index.data(HistoryModel::TimeRole).toString());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(parts.sentence, wrap, index.data().toString());
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 600;
    QStyleOptionViewItem room = option;
    room.rect = QRect(0, 0, width, 0);
    return {width, place(room, index, width).height};
}

}
