// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/actingmodel.h"

#include "app/words/statewords.h"
#include "ui/models/rowwords.h"

namespace congso {

void ActingModel::setParts(const QList<Part> &parts, QDate today, const rules::Calendar &calendar)
{
    beginResetModel();
    m_lines.clear();
    for (const Part &part : parts) {
        for (const DocumentRow &row : part.rows)
            m_lines << Line{StateWords::box(part.box), row, rowChips(row, today, calendar)};
    }
    endResetModel();
}

SubjectId ActingModel::idAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines[row].row.id : SubjectId();
}

int ActingModel::rowOf(const SubjectId &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].row.id == id)
            return row;
    }
    return -1;
}

int ActingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ActingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{line.group, shownCode(line.row.code), line.row.agency, line.row.subject};
        for (const ChipText &chip : line.chips)
            parts << chip.text;
        parts << unsentWords(line.row.unsent);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case RowCode: return shownCode(line.row.code);
    case RowSender: return line.row.agency;
    case RowSubject: return line.row.subject;
    case RowChips: return QVariant::fromValue(line.chips);
    case RowMarks: return rowMarks(line.row);
    case RowHint: return unsentHint(line.row.unsent);
    case RowUnread: return line.row.unread;
    case RowQuiet:
    case RowLoading: return false;
    case RowGroup: return line.group;
    default: return {};
    }
}

}
