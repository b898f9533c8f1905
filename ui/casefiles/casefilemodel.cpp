// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefiles/casefilemodel.h"

#include "app/casefiles/casefiles.h"
#include "app/words/workwords.h"
#include "ui/models/rowwords.h"

namespace congso {

QString shownCaseCode(const CaseFile &file)
{
    return file.year > 0 ? file.code + u'/' + QString::number(file.year) : file.code;
}

CaseFileModel::CaseFileModel(Names names, QObject *parent)
    : QAbstractTableModel(parent), m_names(std::move(names))
{
}

void CaseFileModel::setFiles(const QList<CaseFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

SubjectId CaseFileModel::idAt(int row) const
{
    return row >= 0 && row < m_files.size() ? m_files[row].id : SubjectId();
}

int CaseFileModel::rowOf(const SubjectId &id) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files[row].id == id)
            return row;
    }
    return -1;
}

int CaseFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int CaseFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseFile &file = m_files[index.row()];
    const ChipText state = file.closed ? ChipText{tr("closed"), Tone::Neutral} : ChipText{tr("%n document(s)", nullptr, file.documents), Tone::Neutral};
    switch (role) {
    case Qt::DisplayRole:
        return cell(file, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(QStringList{shownCaseCode(file), file.title, m_names.person(file.keeper), state.text}.join(QStringLiteral(", ")))
                                   : cell(file, index.column());
    case RowCode:
        return shownCaseCode(file);
    case RowSender:
        return m_names.person(file.keeper);
    case RowSubject:
        return file.title;
    case RowChips:
        return QVariant::fromValue(QList<ChipText>{state});
    case RowQuiet:
        return file.closed;
    case RowLoading:
    case RowUnread:
        return false;
    case IdRole:
        return file.id.uuid();
    default:
        return {};
    }
}

QVariant CaseFileModel::cell(const CaseFile &file, int column) const
{
    switch (column) {
    case Code: return file.code;
    case Title: return file.title;
    case Year: return file.year;
    case Keeper: return m_names.person(file.keeper);
    case Unit: return m_names.unit(file.unit);
    case Retention: return casefiles::retentionText(file);
    case Documents: return file.documents;
    case Start: return shownDate(file.start);
    case End: return shownDate(file.end);
    case State: return WorkWords::caseState(file.closed);
    default: return {};
    }
}

QVariant CaseFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Code: return tr("Case file code");
    case Title: return tr("Title of the case file");
    case Year: return tr("Year");
    case Keeper: return tr("Keeper");
    case Unit: return tr("Unit");
    case Retention: return tr("Retention");
    case Documents: return tr("Documents");
    case Start: return tr("Begin");
    case End: return tr("End");
    case State: return tr("State");
    default: return {};
    }
}

}
