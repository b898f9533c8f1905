// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

namespace congso::tables {

/// OpenDocument spreadsheets (ISO/IEC 26300-1, 9): texts, numbers, dates, repeated cells and rows.
Result<QStringList> odsSheets(const QString &path, const TableLimits &limits);
Outcome readOds(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits);

}
