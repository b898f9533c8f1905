// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

namespace congso::tables {

/// RFC 4180 and what is met in its place: separators , ; tab |, line ends of any kind, quotes in the middle of a cell.
/// UTF-8, UTF-16 with its mark, else the old Vietnamese encodings as db/text guesses them, else Windows-1258.
Outcome readCsv(const QString &path, const TakeRow &take, const TableLimits &limits);

}
