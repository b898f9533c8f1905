// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importing/importreport.h"

#include <QAbstractTableModel>

namespace congso {

/// What an import has to say of single rows: those not taken over with the reason, then what was put right in others.
class ImportFindings : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Where, What, Cells, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const importing::ImportReport &report);
    /// Only the rows that were not taken over.
    void setProblemsOnly(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString problemText(const importing::RowProblem &problem, int column) const;
    QString noteText(const importing::RowNote &note, int column) const;

    importing::ImportReport m_report;
    bool m_problemsOnly = false;
};

}
