// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrator.h"

#include "db/store/migrations.h"
#include "db/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace congso::migrator {

int currentVersion()
{
    return int(migration::all().size());
}

Result<int> versionOf(Connection &connection)
{
    const qint64 application = connection.pragma("application_id").toLongLong();
    const int version = connection.pragma("user_version").toInt();
    const qint64 tables = connection.pragma("schema_version").toLongLong();
    if (connection.failed())
        return tl::make_unexpected(*connection.error());
    if (application == 0 && version == 0 && tables == 0)
        return 0;
    if (application != applicationId)
        return failure(ErrorCode::StoreForeign);
    if (version > currentVersion())
        return failure(ErrorCode::StoreNewer, {{QStringLiteral("version"), version}, {QStringLiteral("known"), currentVersion()}});
    return version;
}

bool surelyForeign(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationIdAt = 68; // of SQLite's file format
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return true;
    const bool ours = qFromBigEndian<quint32>(header.constData() + applicationIdAt) == applicationId;
    return !ours && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

Outcome migrate(Connection &connection)
{
    auto version = versionOf(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    const auto steps = migration::all();
    for (int step = *version; step < int(steps.size()); ++step) {
        Transaction transaction(connection);
        connection.execute(steps[size_t(step)]->text);
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        connection.execute("PRAGMA user_version = " + QByteArray::number(step + 1));
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return success();
}

}
