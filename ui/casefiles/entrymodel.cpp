// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/entrymodel.h"

#include "ui/models/rowwords.h"

#include <QMimeData>

namespace congso {

namespace {
const QLatin1String rowType("application/x-congso-case-row");
}

void EntryModel::setEntries(const QList<CaseEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void EntryModel::setChangeable(bool changeable)
{
    m_changeable = changeable;
}

const CaseEntry *EntryModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int EntryModel::rowOf(const SubjectId &document) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].document == document)
            return row;
    }
    return -1;
}

QList<SubjectId> EntryModel::ordered(int from, int to) const
{
    QList<SubjectId> ids;
    for (const CaseEntry &each : m_entries)
        ids << each.document;
    ids.move(from, to);
    return ids;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseEntry &here = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(here, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(QStringList{QString::number(here.ordinal), cell(here, Code).toString(), cell(here, Subject).toString()}.join(QStringLiteral(", ")))
                                   : cell(here, index.column());
    default:
        return {};
    }
}

QVariant EntryModel::cell(const CaseEntry &entry, int column) const
{
    switch (column) {
    case Ordinal: return entry.ordinal;
    case Sheets: return entry.sheets;
    case Note: return entry.note;
    case Subject: return entry.readable ? entry.subject : tr("You may not read this document.");
    default: break;
    }
    if (!entry.readable)
        return {};
    switch (column) {
    case Code: return shownCode(entry.codeNotation.isEmpty() ? entry.codeNumber : entry.codeNumber + u'/' + entry.codeNotation);
    case Issued: return shownDate(entry.issued);
    case Agency: return entry.agency;
    default: return {};
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CaseEntry *here = entry(index.row());
    if (role != Qt::EditRole || !here || (index.column() != Sheets && index.column() != Note))
        return false;
    const QString text = value.toString().trimmed();
    if (text != cell(*here, index.column()).toString())
        Q_EMIT described(here->document, index.column() == Sheets ? text : here->sheets, index.column() == Note ? text : here->note);
    return false; // shown once it is recorded
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Ordinal: return tr("No.");
    case Code: return tr("Number, notation");
    case Issued: return tr("Document date");
    case Agency: return tr("Issuing agency");
    case Subject: return tr("Subject");
    case Sheets: return tr("Sheet");
    case Note: return tr("Note");
    default: return {};
    }
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_changeable)
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    return index.column() == Sheets || index.column() == Note ? flags | Qt::ItemIsEditable : flags;
}

QStringList EntryModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *EntryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType, QByteArray::number(indexes.first().row()));
    return data;
}

/// False always: the view must not take the row out, the recorded order comes back with the case file.
bool EntryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    bool isRow = false;
    const int from = data->data(rowType).toInt(&isRow);
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int to = before > from ? before - 1 : before;
    if (action == Qt::MoveAction && m_changeable && isRow && entry(from) && to != from && to < rowCount())
        Q_EMIT moveWanted(from, to);
    return false;
}

}
