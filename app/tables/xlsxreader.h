// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

namespace congso::tables {

/// SpreadsheetML (ECMA-376 Part 1, 18): shared and inline texts, numbers, dates by their format, last results.
Result<QStringList> xlsxSheets(const QString &path, const TableLimits &limits);
Outcome readXlsx(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits);

}
