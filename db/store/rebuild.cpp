// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/projections.h"
#include "db/store/projectiontables.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/store/transaction.h"
#include "db/store/verifier.h"

#include <QCryptographicHash>
#include <QMap>

#include <sqlite3.h>

namespace congso {

namespace {
QList<qint64> allSubjects(Connection &connection)
{
    QList<qint64> rows;
    Query row = connection.query(query::subject_rows);
    while (row.next())
        rows << row.integer(0);
    return rows;
}

QMap<QString, QByteArray> digests(Connection &connection)
{
    QMap<QString, QByteArray> all;
    for (const NamedSql &table : projectionTables()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Query row = connection.query(table);
        while (row.next()) {
            for (int column = 0; column < row.columns(); ++column) {
                const std::string_view bytes = row.bytes(column);
                const QByteArray mark = QByteArray::number(qsizetype(bytes.size())) + (row.isNull(column) ? 'n' : ':');
                hash.addData(mark);
                hash.addData(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
            }
        }
        all.insert(QLatin1String(table.name), hash.result());
    }
    return all;
}

/// A cache that holds the pages in work: with the usual one they go out and come back many times.
class WideCache
{
public:
    explicit WideCache(Connection &connection) : m_connection(connection), m_before(connection.pragma("cache_size"))
    {
        m_connection.execute("PRAGMA cache_size = -131072");
    }
    ~WideCache() { m_connection.execute("PRAGMA cache_size = " + m_before); }
    WideCache(const WideCache &) = delete;
    WideCache &operator=(const WideCache &) = delete;

private:
    Connection &m_connection;
    const QByteArray m_before;
};

/// The whole journal in one walk, subject after subject.
bool refoldAll(Connection &connection, const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop, qint64 &done)
{
    const SystemClock clock;
    Journal journal(connection, clock);
    Projections projections(connection, journal);
    if (!projections.clearAll())
        return false;
    const qint64 subjects = allSubjects(connection).size();
    QList<Event> events;
    qint64 subject = 0;
    const auto fold = [&] {
        putPendingLast(events);
        if (!events.isEmpty() && !projections.replay(subject, events))
            return false;
        events.clear();
        if (progress && ++done % 1000 == 0)
            progress(done, subjects);
        return true;
    };
    Query row = connection.query(query::events_by_subject);
    while (row.next()) {
        if (row.integer(27) != subject && !fold())
            return false;
        if (stop.stop_requested()) {
            connection.fail({ErrorCode::Cancelled, {}});
            return false;
        }
        subject = row.integer(27);
        events << eventFrom(row);
    }
    const bool folded = !connection.failed() && fold();
    done = subjects;
    return folded;
}
}

Result<qint64> rebuildAll(Connection &connection, const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop)
{
    const WideCache cache(connection);
    Transaction transaction(connection);
    qint64 done = 0;
    refoldAll(connection, progress, stop, done);
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    return done;
}

Result<QStringList> replayDifferences(Connection &connection)
{
    const QMap<QString, QByteArray> before = digests(connection);
    const WideCache cache(connection);
    Transaction transaction(connection);
    qint64 done = 0;
    refoldAll(connection, {}, {}, done);
    const QMap<QString, QByteArray> after = digests(connection);
    if (connection.failed())
        return tl::make_unexpected(*connection.error());
    QStringList differing;
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        if (after.value(table.key()) != table.value())
            differing << table.key();
    }
    return differing;
}

}
