// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/rowsof.h"

#include "app/rules/deadline.h"
#include "db/store/listqueries.h"

namespace congso::incoming {

QList<DocumentRow> groupedRows(Connection &connection, const Asking &asks, const QList<qint64> &rowIds)
{
    const rules::Calendar calendar = asks.calendar(connection);
    QList<DocumentRow> rows = listqueries::rows(connection, asks.person(connection), rowIds);
    for (DocumentRow &row : rows) {
        const bool open = row.state != DocumentState::Completed && row.state != DocumentState::Erased && row.state != DocumentState::Voided;
        row.group = open ? rules::dueGroup(row.due, asks.today(), calendar) : DueGroup::None;
    }
    return rows;
}

QHash<qint64, DocumentRow> rowsById(Connection &connection, const Asking &asks, const QList<qint64> &rowIds)
{
    QList<qint64> once;
    for (const qint64 id : rowIds) {
        if (!once.contains(id))
            once << id;
    }
    QHash<qint64, DocumentRow> byId;
    const QList<DocumentRow> rows = groupedRows(connection, asks, once);
    for (const DocumentRow &row : rows)
        byId.insert(row.row, row);
    return byId;
}

}
