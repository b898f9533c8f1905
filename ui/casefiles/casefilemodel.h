// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/casefile.h"
#include "ui/widgets/rowroles.h"

#include <QAbstractTableModel>

#include <functional>

namespace congso {

/// Case files as two lines a row and as a table: code, title, keeper, retention, documents, state.
class CaseFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Year, Keeper, Unit, Retention, Documents, Start, End, State, ColumnCount };
    enum Role {
        IdRole = RowFirstOwn, ///< QUuid
    };
    /// The names of keeper and unit; empty where unknown.
    struct Names
    {
        std::function<QString(const PersonId &)> person;
        std::function<QString(const UnitId &)> unit;
    };

    explicit CaseFileModel(Names names, QObject *parent = nullptr);

    void setFiles(const QList<CaseFile> &files);
    SubjectId idAt(int row) const;
    int rowOf(const SubjectId &id) const; ///< -1 when not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant cell(const CaseFile &file, int column) const;

    Names m_names;
    QList<CaseFile> m_files;
};

/// "01.TCCB/2026"
QString shownCaseCode(const CaseFile &file);

}
