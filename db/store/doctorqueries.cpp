// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/doctorqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <sqlite3.h>

namespace congso::doctorqueries {

namespace {
QMap<QString, qint64> countsOf(Connection &connection, const NamedSql &sql)
{
    QMap<QString, qint64> all;
    Query row = connection.query(sql);
    while (row.next())
        all.insert(row.text(0), row.integer(1));
    return all;
}
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Counts counts(Connection &connection)
{
    return {countsOf(connection, query::doctor_events), countsOf(connection, query::doctor_subjects),
            countsOf(connection, query::doctor_states), countsOf(connection, query::doctor_local)};
}

}
