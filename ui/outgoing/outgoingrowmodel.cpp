// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outgoing/outgoingrowmodel.h"

#include "app/incoming/kinds.h"
#include "ui/models/rowwords.h"
#include "ui/outgoing/outgoinglabels.h"

namespace congso {

OutgoingRowModel::OutgoingRowModel(Context context, QObject *parent)
    : QAbstractListModel(parent), m_context(std::move(context))
{
}

void OutgoingRowModel::setRows(const QList<OutgoingRow> &rows, bool more)
{
    beginResetModel();
    m_rows = rows;
    m_more = more;
    endResetModel();
}

SubjectId OutgoingRowModel::idAt(int row) const
{
    const OutgoingRow *found = this->row(row);
    return found ? found->id : SubjectId();
}

int OutgoingRowModel::rowOf(const SubjectId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return row;
    }
    return -1;
}

const OutgoingRow *OutgoingRowModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int OutgoingRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool OutgoingRowModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void OutgoingRowModel::fetchMore(const QModelIndex &)
{
    m_more = false; // asked for once; setRows() tells whether there are others still
    Q_EMIT moreWanted();
}

QString OutgoingRowModel::codeOf(const OutgoingRow &row) const
{
    return row.code.isEmpty() ? incoming::printedKind(row.kind) : row.code;
}

/// Whose turn it is; once it has left, whom it went to; else who drafts it.
QString OutgoingRowModel::holderOf(const OutgoingRow &row) const
{
    if (hasLeft(row.state))
        return row.recipients;
    return row.holder.isEmpty() || m_draftersShown ? m_context.person(row.drafter) : row.holder;
}

QList<ChipText> OutgoingRowModel::chipsOf(const OutgoingRow &row) const
{
    QList<ChipText> chips;
    if (const ChipText urgency = urgencyChip(row.urgency); !urgency.text.isEmpty())
        chips << urgency;
    if (row.state == OutgoingState::InReview) {
        const ChipText due = m_context.calendar ? dueChip(row.due, m_context.today(), *m_context.calendar, true) : ChipText();
        chips << (due.text.isEmpty() ? ChipText{OutgoingLabels::waited(row.since, m_context.now()), Tone::Neutral} : due);
    } else if (row.state == OutgoingState::Draft && row.returned) {
        chips << ChipText{OutgoingLabels::tr("sent back"), Tone::DueSoon};
    } else if (row.state == OutgoingState::Issued && row.toSend > 0) {
        chips << ChipText{tr("%n to send", nullptr, row.toSend), Tone::DueSoon};
    } else if (row.state != OutgoingState::Draft) {
        chips << OutgoingLabels::stateChip(row.state);
    }
    return chips;
}

QVariant OutgoingRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutgoingRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList words{codeOf(row), shownDate(row.date), holderOf(row), row.subject};
        for (const ChipText &chip : chipsOf(row))
            words << chip.text;
        words << unsentWords(row.unsent);
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RowHint: return unsentHint(row.unsent);
    case RowCode: return codeOf(row);
    case RowSender: return holderOf(row);
    case RowSubject: return row.subject;
    case RowChips: return QVariant::fromValue(chipsOf(row));
    case RowMarks: {
        QStringList marks;
        if (row.unsent)
            marks << QStringLiteral("unsent");
        if (row.answers)
            marks << QStringLiteral("return");
        if (row.openComments > 0)
            marks << QStringLiteral("opinion");
        return marks;
    }
    case RowUnread: return row.unread;
    case RowQuiet: return row.state == OutgoingState::Withdrawn || row.state == OutgoingState::Recalled || row.state == OutgoingState::Replaced;
    case RowLoading: return false;
    case IdRole: return row.id.uuid();
    default: return {};
    }
}

}
