// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace congso {

/// Draws rows of two lines from the roles of rowroles.h: 52 px at normal text size, growing with it.
/// Set it up with setUpTwoLineList(), which also makes scrolling and selection right.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(QObject *parent = nullptr);

    /// Every row is equally high, so that views of a million rows need not ask for each; with groups
    /// on, a row that begins a group is higher and the list must be short (a person's own work).
    void setGrouped(bool grouped) { m_grouped = grouped; }
    bool grouped() const { return m_grouped; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    bool beginsGroup(const QModelIndex &index) const;
    int groupHeight(const QFont &font) const;

    bool m_grouped = false;
};

TwoLineDelegate *setUpTwoLineList(QListView *view, bool grouped = false);

}
