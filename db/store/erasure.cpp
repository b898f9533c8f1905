// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/erasure.h"

#include "db/store/journal.h"
#include "db/store/lostacts.h"
#include "db/store/queries.h"
#include "db/store/query.h"

#include <algorithm>

namespace congso::erasure {

namespace {
const QString removal = QStringLiteral("remove/");

QString rewriting(Rewriting when)
{
    return when == Rewriting::Soon ? QStringLiteral("rewrite") : QStringLiteral("rewrite/when-it-suits");
}

bool runTask(Connection &connection, const NamedSql &statement, const QString &task)
{
    Query run = connection.query(statement);
    run.bindAll(task);
    return run.run();
}
}

QStringList filesOf(Connection &connection, qint64 document)
{
    QStringList hashes;
    Query row = connection.query(query::files_to_erase);
    row.bindAll(document);
    while (row.next())
        hashes << row.text(0);
    return hashes << lostacts::filesOf(connection, document);
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
    for (const NamedSql *sql : {&query::payloads_erase, &query::reads_of_subject_drop, &query::unsent_of_subject_drop, &query::marks_of_subject_drop, &query::lost_events_of_subject_drop}) {
        Query drop = connection.query(*sql);
        drop.bindAll(subject);
        if (!drop.run())
            return false;
    }
    return true;
}

bool leave(Connection &connection, const QStringList &hashes)
{
    return std::all_of(hashes.begin(), hashes.end(), [&connection](const QString &hash) { return runTask(connection, query::unfinished_add, removal + hash); });
}

bool leaveRewriting(Connection &connection, Rewriting when)
{
    return runTask(connection, query::unfinished_add, rewriting(when));
}

bool isRewritingLeft(Connection &connection, Rewriting when)
{
    Query left = connection.query(query::unfinished_has);
    left.bindAll(rewriting(when));
    return left.next();
}

bool rewritten(Connection &connection)
{
    return runTask(connection, query::unfinished_done, rewriting(Rewriting::Soon)) && runTask(connection, query::unfinished_done, rewriting(Rewriting::WhenItSuits));
}

QStringList leaving(Connection &connection)
{
    QStringList hashes;
    Query row = connection.query(query::unfinished_starting);
    row.bindAll(removal);
    while (row.next())
        hashes << row.text(0).sliced(removal.size());
    return hashes;
}

bool gone(Connection &connection, const QString &hash)
{
    return runTask(connection, query::unfinished_done, removal + hash);
}

Outcome emptyLog(Connection &connection)
{
    return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Outcome rewriteFile(Connection &connection)
{
    if (auto written = connection.execute("VACUUM"); !written)
        return written;
    return rewritten(connection) ? success() : Outcome(tl::make_unexpected(*connection.error()));
}

}
