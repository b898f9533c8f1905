// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/erasure.h"

#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::erasure {

QStringList filesOf(Connection &connection, qint64 document)
{
    QStringList hashes;
    Query row = connection.query(query::files_to_erase);
    row.bindAll(document);
    while (row.next())
        hashes << row.text(0);
    return hashes;
}

QList<Event> events(Connection &connection)
{
    QList<Event> erasures;
    Query row = connection.query(query::erasure_events);
    while (row.next())
        erasures << eventFrom(row);
    return erasures;
}

bool needed(Connection &connection, const Event &erasure)
{
    Query row = connection.query(query::erasure_needed);
    row.bindAll(erasure.body.subject);
    return row.next();
}

bool erasePayloads(Connection &connection, qint64 subject)
{
    for (const NamedSql *sql : {&query::payloads_erase, &query::reads_of_subject_drop, &query::unsent_of_subject_drop, &query::marks_of_subject_drop}) {
        Query drop = connection.query(*sql);
        drop.bindAll(subject);
        if (!drop.run())
            return false;
    }
    return true;
}

Outcome emptyLog(Connection &connection)
{
    return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Outcome rewriteFile(Connection &connection)
{
    return connection.execute("VACUUM");
}

}
