// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QStringList>
#include <QVariantList>

#include <functional>

namespace congso::exporting {

/// The next row; false at the end.
using RowSource = std::function<Result<bool>(QVariantList &cells)>;

/// Every row as a sheet of paper has it, dates as dd/MM/yyyy, until \a take says false. How many; errors of the source.
Result<qint64> eachRow(const RowSource &next, const std::function<bool(const QStringList &texts)> &take);

}
