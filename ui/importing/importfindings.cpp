// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importfindings.h"

#include "app/words/errorwords.h"
#include "app/words/importwords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tones.h"

#include <QApplication>

namespace congso {

void ImportFindings::setReport(const importing::ImportReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

void ImportFindings::setProblemsOnly(bool only)
{
    beginResetModel();
    m_problemsOnly = only;
    endResetModel();
}

int ImportFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.problems.size() + (m_problemsOnly ? 0 : m_report.notes.size()));
}

int ImportFindings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportFindings::problemText(const importing::RowProblem &problem, int column) const
{
    switch (column) {
    case Row: return QString::number(problem.row);
    case Where: return problem.column;
    case What: return tr("Not taken over: %1").arg(ErrorWords::sentence(problem.reason));
    default: return problem.cells.join(QStringLiteral(" · ")).simplified();
    }
}

QString ImportFindings::noteText(const importing::RowNote &note, int column) const
{
    switch (column) {
    case Row: return QString::number(note.row);
    case Where: return note.column;
    case What: return ImportWords::repair(importing::repairText(note.repair), note.other);
    default: return {};
    }
}

QVariant ImportFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool problem = index.row() < m_report.problems.size();
    if (role == Qt::ForegroundRole && problem && index.column() == What)
        return toneInk(QApplication::palette(), Tone::Overdue);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = problem ? problemText(m_report.problems.at(index.row()), index.column())
                                 : noteText(m_report.notes.at(index.row() - m_report.problems.size()), index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ImportFindings::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return ImportWords::row();
    case Where: return ImportWords::column();
    case What: return tr("What was found");
    default: return tr("As it stands in the file");
    }
}

}
