// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/serverfiles.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace congso::serverfiles {

namespace {
void collect(const QJsonValue &value, QHash<QString, qint64> &sizes)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collect(entry, sizes);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString hash = object.value(QLatin1String("hash")).toString();
    if (!hash.isEmpty())
        sizes.insert(hash, qMax<qint64>(1, object.value(QLatin1String("size")).toInteger()));
    for (const QJsonValue &entry : object)
        collect(entry, sizes);
}

ServerFile fileFrom(const Query &row)
{
    return {row.text(0), row.id<SubjectId>(1), row.integer(2), row.integer(3), int(row.integer(4)), row.integer(5)};
}
}

QHash<QString, qint64> sizesIn(const QByteArray &payload)
{
    QHash<QString, qint64> sizes;
    const QJsonDocument json = QJsonDocument::fromJson(payload);
    collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), sizes);
    return sizes;
}

bool add(Connection &connection, const QString &hash, const SubjectId &subject, qint64 size, bool here, qint64 at)
{
    Query add = connection.query(query::server_file_add);
    add.bindAll(hash, subject, size, here ? size : 0, at);
    return add.run();
}

std::optional<ServerFile> one(Connection &connection, const QString &hash)
{
    Query row = connection.query(query::server_file_one);
    row.bindAll(hash);
    return row.next() ? std::optional(fileFrom(row)) : std::nullopt;
}

bool setReceived(Connection &connection, const QString &hash, qint64 received)
{
    Query set = connection.query(query::server_file_received);
    set.bindAll(hash, received);
    return set.run();
}

bool want(Connection &connection, const QString &hash, qint64 now)
{
    Query want = connection.query(query::server_file_wanted);
    want.bindAll(hash, now);
    return want.run();
}

bool setGone(Connection &connection, const QString &hash)
{
    Query set = connection.query(query::server_file_dropped);
    set.bindAll(hash);
    return set.run();
}

bool drop(Connection &connection, const QString &hash)
{
    Query drop = connection.query(query::server_file_drop);
    drop.bindAll(hash);
    return drop.run();
}

bool release(Connection &connection, const QString &hash)
{
    Query naming = connection.query(query::server_file_naming);
    naming.bindAll(hash);
    if (!naming.next())
        return drop(connection, hash);
    Query set = connection.query(query::server_file_subject);
    set.bindAll(hash, naming.id<SubjectId>(0));
    return set.run();
}

bool wantOpenWork(Connection &connection, const PersonId &person)
{
    Query want = connection.query(query::server_files_open_work);
    want.bindAll(person);
    return want.run();
}

bool workDone(Connection &connection, const PersonId &person)
{
    Query done = connection.query(query::server_files_work_done);
    done.bindAll(person);
    return done.run();
}

std::optional<ServerFile> next(Connection &connection, int least, const QSet<QString> &without)
{
    Query row = connection.query(query::server_files_next);
    const QByteArray left = QJsonDocument(QJsonArray::fromStringList(without.values())).toJson(QJsonDocument::Compact);
    row.bindAll(least, QString::fromUtf8(left));
    return row.next() ? std::optional(fileFrom(row)) : std::nullopt;
}

Standing standing(Connection &connection)
{
    Query row = connection.query(query::server_files_standing);
    return row.next() ? Standing{row.integer(0), row.integer(1), row.integer(2), row.integer(3)} : Standing();
}

QList<ServerFile> longestUnread(Connection &connection, int limit, qint64 before)
{
    QList<ServerFile> files;
    Query row = connection.query(query::server_files_unread);
    row.bindAll(limit, before);
    while (row.next())
        files << fileFrom(row);
    return files;
}

}
