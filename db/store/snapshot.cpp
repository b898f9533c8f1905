// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/snapshot.h"

#include "db/store/journal.h"
#include "db/store/localqueries.h"
#include "db/store/pending.h"

#include <QFile>

#include <sqlite3.h>

namespace congso {

namespace {
Outcome copyPages(Connection &from, Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return failure(ErrorCode::BackupWrite, {{QStringLiteral("detail"), QString::fromUtf8(sqlite3_errmsg(to.handle()))}});
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return failure(errorCodeOf(code), {{QStringLiteral("detail"), QString::fromUtf8(sqlite3_errmsg(to.handle()))}});
    return success();
}
}

Result<Snapshot> copyDatabase(Connection &connection, const QString &target, const QByteArray &vfs)
{
    auto copy = Connection::open(target, Connection::Mode::Create, vfs);
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (auto copied = copyPages(connection, **copy); !copied)
        return tl::make_unexpected(copied.error());
    const SystemClock clock;
    const Journal::Head head = Journal(**copy, clock).head();
    Snapshot snapshot{head.seq, head.seal, localqueries::fileHashes(**copy), {}};
    const QSet<QString> ofActs = pending::files(**copy) - QSet<QString>(snapshot.files.cbegin(), snapshot.files.cend());
    snapshot.ofActs = ofActs.values();
    (*copy)->execute("PRAGMA journal_mode = DELETE");
    if ((*copy)->failed())
        return tl::make_unexpected(*(*copy)->error());
    return snapshot;
}

namespace {
Outcome proveCopy(Connection &original, const QString &target, const QByteArray &vfs)
{
    auto copy = Connection::open(target, Connection::Mode::Create, vfs);
    if (!copy)
        return tl::make_unexpected(copy.error());
    if (auto copied = copyPages(original, **copy); !copied)
        return copied;
    const SystemClock clock;
    const Journal::Head there = Journal(original, clock).head();
    const Journal::Head here = Journal(**copy, clock).head();
    const bool whole = (*copy)->pragma("integrity_check") == "ok" && here.seq == there.seq && here.seal == there.seal
        && (*copy)->pragma("user_version") == original.pragma("user_version");
    (*copy)->execute("PRAGMA journal_mode = DELETE");
    if (whole && !(*copy)->failed())
        return success();
    return failure(ErrorCode::BackupInvalid, {{QStringLiteral("what"), target}});
}
}

Outcome copyBeforeUpgrade(Connection &connection, const QString &target, const QByteArray &vfs)
{
    auto proven = proveCopy(connection, target, vfs);
    if (!proven)
        QFile::remove(target);
    return proven;
}

}
