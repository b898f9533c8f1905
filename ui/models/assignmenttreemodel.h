// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "app/rules/calendar.h"
#include "db/types/incoming.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractItemModel>

namespace congso {

/// Who has what to do with a document: the leader's assignments at the top, those of heads of unit below
/// the one they pass on.
class AssignmentTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, Assignee, Due, State, ColumnCount };
    enum Role {
        IdRole = RowFirstOwn, ///< QUuid of the assignment
        ChipRole,             ///< ChipText, of the state column
        LeadRole,             ///< bool
        MineRole,             ///< bool, the signed-in person acts on it
    };

    explicit AssignmentTreeModel(QObject *parent = nullptr);

    /// \a identity: whose own rows stand out.
    void setDocument(const IncomingDocument &document, const directory::Directory &directory, const Identity &identity,
                     QDate today, const rules::Calendar &calendar);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        Assignment assignment;
        QString assignee;
        QString detail;
        QString due; ///< in words
        bool mine = false;
        int parent = -1;
        QList<int> children;
    };
    const Node &node(const QModelIndex &index) const { return m_nodes[int(index.internalId())]; }
    const QList<int> &childrenOf(const QModelIndex &index) const;

    QList<Node> m_nodes;
    QList<int> m_top;
};

}
