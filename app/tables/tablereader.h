// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QStringList>

#include <functional>

namespace congso::tables {

/// What a table from outside may ask of this program. Beyond it reading ends with reader.limit.
struct TableLimits
{
    qint64 fileBytes = qint64(256) << 20;
    qint64 unpackedBytes = qint64(1) << 30; ///< of one part of the file
    qint64 bombBytes = qint64(32) << 20;    ///< from here on a part may not be more than bombRatio times its packed size
    int bombRatio = 300;
    int rows = 1'048'576;
    int columns = 512;
    int cellCharacters = 32'767;
    qint64 stringCharacters = qint64(128) << 20; ///< of all shared texts together
};

/// A row that holds something: empty ones are left out. Cells are texts: a date is YYYY-MM-DD (with THH:mm where it
/// has a time), a number has no group separators and a point, a formula is its last result.
struct TableRow
{
    qint64 number = 0; ///< as the spreadsheet program counts it, from 1; the line where it begins in a .csv
    QStringList cells;
};

enum class Next { More, Enough };
using TakeRow = std::function<Result<Next>(TableRow &row)>;

enum class TableFormat { Csv, Xlsx, Ods };

/// By content, never by name. file.type_refused with "problem" ("xls": an old Excel file; "binary") for what is
/// none of them, reader.encrypted for one with a password.
Result<TableFormat> tableFormat(const QString &path);

/// Names of the sheets in order; one empty name for a .csv.
Result<QStringList> sheetNames(const QString &path, const TableLimits &limits = {});

/// Gives the rows of one sheet (empty name: the first) in order. What take fails with ends the reading and is
/// returned. The file is untrusted: sizes, entities and nesting are bounded; reader.broken, reader.limit, file.*.
Outcome readTable(const QString &path, const QString &sheet, const TakeRow &take, const TableLimits &limits = {});

}
