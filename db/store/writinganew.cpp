// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/writinganew.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace congso {

namespace {
constexpr int stepsBetweenLooks = 5'000; ///< of SQLite's machine
constexpr int pagesAtOnce = 128;

struct Watching
{
    const std::function<void(qint64, qint64)> &progress;
    const std::stop_token &stop;
    QString beside;
    qint64 size;
    qint64 told = -1;

    void tell(qint64 done)
    {
        if (progress && done > told)
            progress(qMin(done, 2 * size), 2 * size);
        told = qMax(told, done);
    }
};

int look(void *given)
{
    auto *watching = static_cast<Watching *>(given);
    watching->tell(qMin(QFileInfo(watching->beside).size(), watching->size));
    return watching->stop.stop_requested() ? 1 : 0;
}

Outcome intoFile(Connection &connection, Watching &watching)
{
    sqlite3_progress_handler(connection.handle(), stepsBetweenLooks, look, &watching);
    {
        Query into = connection.query(query::database_into);
        into.bindAll(watching.beside);
        into.run();
    }
    sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
    return connection.failed() ? Outcome(tl::make_unexpected(*connection.error())) : success();
}

Outcome backOver(Connection &connection, Connection &from, Watching &watching)
{
    const auto failed = [&connection](int code) { return failure(errorCodeOf(code), {{QStringLiteral("detail"), QString::fromUtf8(sqlite3_errmsg(connection.handle()))}}); };
    sqlite3_backup *backup = sqlite3_backup_init(connection.handle(), "main", from.handle(), "main");
    if (!backup)
        return failed(sqlite3_errcode(connection.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !watching.stop.stop_requested()) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const qint64 pages = qMax(1, sqlite3_backup_pagecount(backup));
        watching.tell(watching.size + watching.size * (pages - sqlite3_backup_remaining(backup)) / pages);
    }
    const bool whole = code == SQLITE_DONE;
    code = sqlite3_backup_finish(backup);
    if (whole && code == SQLITE_OK)
        return success();
    return watching.stop.stop_requested() ? failure(ErrorCode::Cancelled) : failed(code);
}
}

Outcome writeAnew(Connection &connection, const QString &beside, const QByteArray &vfs, const std::function<void(qint64, qint64)> &progress,
                  const std::stop_token &stop)
{
    const qint64 size = connection.pragma("page_size").toLongLong() * connection.pragma("page_count").toLongLong();
    Watching watching{progress, stop, beside, qMax<qint64>(1, size)};
    watching.tell(0);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (auto there = intoFile(connection, watching); !there)
        return there;
    auto copy = Connection::open(beside, Connection::Mode::ReadOnly, vfs);
    return copy ? backOver(connection, **copy, watching) : Outcome(tl::make_unexpected(copy.error()));
}

}
