// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/rowsource.h"

#include <QDateTime>

namespace congso::exporting {

struct ExportColumn
{
    QString title;
    int weight = 1; ///< of the width on paper
};

struct ExportHead
{
    QString title;          ///< above the table on paper, name of the sheet in a spreadsheet
    QString agency;
    QList<ExportColumn> columns;
    QString printedBy;      ///< for the mark on paper
    QDateTime at;
    QString remark{};       ///< the last line of a spreadsheet, which has no foot on each sheet
};

/// Writes a table by the file's ending: .xlsx, .csv (formula characters made harmless), .pdf (A4 across, the head
/// repeated, each sheet marked as printed from the system, NĐ 30/2020 Phụ lục VI). file.type_refused for another.
/// Returns the rows written; the file appears whole or not at all.
Result<qint64> writeTable(const QString &file, const ExportHead &head, const RowSource &next);

}
