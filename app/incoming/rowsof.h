// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/asker.h"
#include "db/types/lists.h"

#include <QHash>

namespace congso::incoming {

/// The records of these rows with the group each falls in today. For jobs on a reading thread.
QList<DocumentRow> groupedRows(Connection &connection, const Asking &asks, const QList<qint64> &rowIds);
/// The same by row id; each asked for once, unreadable ones left out.
QHash<qint64, DocumentRow> rowsById(Connection &connection, const Asking &asks, const QList<qint64> &rowIds);

}
