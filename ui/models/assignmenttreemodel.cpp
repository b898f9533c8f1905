// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assignmenttreemodel.h"

#include "app/rules/facts.h"
#include "app/words/statewords.h"
#include "ui/models/rowwords.h"

namespace congso {

AssignmentTreeModel::AssignmentTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void AssignmentTreeModel::setDocument(const IncomingDocument &document, const directory::Directory &directory,
                                      const Identity &identity, QDate today, const rules::Calendar &calendar)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    QHash<AssignmentId, int> places;
    for (const Assignment &assignment : document.assignments) {
        Node made;
        made.assignment = assignment;
        if (const Unit *unit = directory.unit(assignment.unit))
            made.assignee = unit->name;
        else if (const Person *person = directory.person(assignment.person))
            made.assignee = person->name;
        made.detail = assignment.note;
        made.due = exactDue(assignment.due, today, calendar);
        made.mine = rules::isAssignee(identity, assignment);
        places.insert(assignment.id, int(m_nodes.size()));
        m_nodes << made;
    }
    for (int i = 0; i < m_nodes.size(); ++i) {
        const auto above = places.constFind(m_nodes[i].assignment.parent);
        // A parent this program does not know (or itself) must not hide the row.
        m_nodes[i].parent = above == places.cend() || *above >= i ? -1 : *above;
        (m_nodes[i].parent < 0 ? m_top : m_nodes[m_nodes[i].parent].children) << i;
    }
    const auto byRole = [this](int a, int b) { return m_nodes[a].assignment.role < m_nodes[b].assignment.role; };
    std::stable_sort(m_top.begin(), m_top.end(), byRole);
    for (Node &each : m_nodes)
        std::stable_sort(each.children.begin(), each.children.end(), byRole);
    endResetModel();
}

const QList<int> &AssignmentTreeModel::childrenOf(const QModelIndex &index) const
{
    return index.isValid() ? node(index).children : m_top;
}

QModelIndex AssignmentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[row]));
}

QModelIndex AssignmentTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    const int above = node(child).parent;
    const int beyond = m_nodes[above].parent;
    const QList<int> &siblings = beyond < 0 ? m_top : m_nodes[beyond].children;
    return createIndex(int(siblings.indexOf(above)), 0, quintptr(above));
}

int AssignmentTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int AssignmentTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AssignmentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &row = node(index);
    if (role == IdRole)
        return row.assignment.id.uuid();
    if (role == LeadRole)
        return row.assignment.role == AssignmentRole::Lead;
    if (role == MineRole)
        return row.mine;
    if (role == ChipRole && index.column() == State)
        return QVariant::fromValue(stateChip(row.assignment.state));
    if (role == Qt::ToolTipRole) {
        if (index.column() == Assignee && !row.detail.isEmpty())
            return row.detail.toHtmlEscaped();
        return index.column() == Due ? row.due : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RoleColumn: return StateWords::assignmentRole(row.assignment.role);
    case Assignee: return row.assignee;
    case Due: return shownDate(row.assignment.due);
    case State: {
        const QString state = stateChip(row.assignment.state).text;
        const bool underWay = row.assignment.percent > 0 && isOpen(row.assignment.state);
        return underWay ? tr("%1, %2 %").arg(state).arg(row.assignment.percent) : state;
    }
    default: return {};
    }
}

QVariant AssignmentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RoleColumn: return tr("Part");
    case Assignee: return tr("Person, unit");
    case Due: return tr("Deadline");
    case State: return tr("State");
    default: return {};
    }
}

}
