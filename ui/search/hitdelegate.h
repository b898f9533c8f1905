// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/search.h"

#include <QStyledItemDelegate>

class QListView;

namespace congso {

/// Draws a hit: number, agency and date; subject; and where the words are elsewhere, a line of the text around them with
/// file and page. The words are marked. Everything is drawn as the plain text it is.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

void setUpHitList(QListView *view);

/// The piece of a text that is drawn where there is not room for all of it, and its ranges: begins so that the first
/// range is in it.
struct ShownPiece
{
    QString text;
    QList<HitRange> ranges;
};
ShownPiece pieceFor(const QString &text, const QList<HitRange> &ranges, const QFontMetrics &metrics, int width);

}
