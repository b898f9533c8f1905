// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QStringList>
#include <QVariantList>

#include <memory>

namespace congso::tables {

/// Writes a table row by row. The file appears whole at finish(), or not at all. Cells are QString, numbers or QDate.
class TableWriter
{
public:
    /// By the name's ending, .csv or .xlsx; file.type_refused for another. \a title names the sheet; \a widths are its
    /// columns' in characters, where the kind of file has any.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &title, const QStringList &headers, const QList<int> &widths = {});
    virtual ~TableWriter() = default;
    virtual Outcome addRow(const QVariantList &cells) = 0;
    /// A sentence of the whole table, over all its columns.
    virtual Outcome addRemark(const QString &text) { return addRow({text}); }
    virtual Outcome finish() = 0;
};

/// The text with an apostrophe before it where a spreadsheet program would take it for a formula: when it begins with
/// = + - @, a tab or a line end.
QString harmless(const QString &text);

}
