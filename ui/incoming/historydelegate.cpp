// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/historydelegate.h"

#include "ui/models/historymodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QtMath>

namespace congso {

namespace {
/// Words whole where they fit a line; a name of 300 letters without a blank still stays inside.
int layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

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
    QTextLayout layout(index.data().toString(), option.font);
    parts.sentence = QRect(left + timeWidth, top, textWidth, layOut(layout, textWidth));
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
    QTextLayout layout(index.data().toString(), option.font);
    layOut(layout, parts.sentence.width());
    layout.draw(painter, parts.sentence.topLeft());
    painter->setPen(hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // A scroll bar that comes after the rows were measured leaves them high enough.
    const int width = view ? view->width() - view->verticalScrollBar()->sizeHint().width() : 600;
    QStyleOptionViewItem room = option;
    room.rect = QRect(0, 0, width, 0);
    return {width, place(room, index, width).height};
}

}
