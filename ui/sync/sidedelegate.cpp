// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sidedelegate.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace congso {

namespace {
constexpr int aside = space::m + 2; ///< as the heading above the list stands
constexpr int above = space::s;
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The first line and the rest.
std::pair<QString, QString> partsOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    return {text.section(u'\n', 0, 0), text.section(u'\n', 1)};
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), flags, text).height();
}
}

void SideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? selectionFill(palette) : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(palette));
    const auto [title, rest] = partsOf(index);
    QRect place = option.rect.adjusted(aside, above, -aside, 0);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    painter->setFont(bold(option.font));
    painter->drawText(place, flags, title);
    place.setTop(place.top() + heightOf(title, bold(option.font), place.width()));
    painter->setFont(option.font);
    painter->drawText(place, flags, rest);
    painter->restore();
}

QSize SideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * aside;
    const auto [title, rest] = partsOf(index);
    return {width, heightOf(title, bold(option.font), width) + heightOf(rest, option.font, width) + 2 * above};
}

}
