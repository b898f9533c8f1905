// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace congso {

/// Draws a person in a list: initials in a circle, name, title below it.
class PersonRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole + 1, QuietRole, FirstOwn = Qt::UserRole + 16 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
