// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/tableexport.h"

namespace congso::exporting {

/// The table as an OpenDocument text (.odt, ISO/IEC 26300-1 and -2), A4 across, its head repeated, \a mark at the foot of
/// each sheet. Returns the rows written; the file appears whole or not at all.
Result<qint64> writeTextDocument(const QString &file, const ExportHead &head, const QString &mark, const RowSource &next);

}
