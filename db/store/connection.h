// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/namedsql.h"
#include "db/types/error.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;
namespace SQLite {
class Database;
}

namespace congso {

class Query;

/// One SQLite connection with the session settings every part of the store relies on: WAL,
/// synchronous=FULL, foreign_keys, secure_delete, each read back when opened. Used by one thread at a time.
///
/// A statement that fails marks the connection as failed; what follows does nothing until the
/// transaction ends, and no commit succeeds on a failed connection. So a run of statements needs one
/// look at failed(), and a decision must not be made from what was read after a failure.
class Connection
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode, const QByteArray &vfs = {});
    ~Connection();

    Query query(const NamedSql &sql);
    /// For statements without a result that are not worth a file: pragmas, BEGIN, migrations.
    Outcome execute(const QByteArray &sql);
    /// One text value of a pragma.
    QByteArray pragma(const char *name);

    /// The office's day as SQL sees it (office_today()), YYYY-MM-DD; of the PC's clock until told.
    void setToday(const QByteArray &day) { m_today = day; }
    QByteArray today() const { return m_today; }

    bool failed() const { return m_error.has_value(); }
    std::optional<Error> error() const { return m_error; }
    void fail(Error error);
    void clearError() { m_error.reset(); }

    /// May be called from any thread: the statement that runs ends with an interrupt.
    void interrupt();

    sqlite3 *handle() const { return m_handle; }

private:
    friend class Query;
    struct Cached
    {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    explicit Connection(std::unique_ptr<SQLite::Database> database);
    Outcome configure(Mode mode);
    sqlite3_stmt *prepare(const NamedSql &sql);
    void failWith(int code, const char *what);

    QByteArray m_today; ///< outlives the handle, which looks at it
    std::unique_ptr<SQLite::Database> m_database;
    sqlite3 *m_handle = nullptr;
    QHash<const NamedSql *, Cached> m_cache;
    std::optional<Error> m_error;
};

/// Maps a result code of SQLite to one of ours.
ErrorCode errorCodeOf(int sqliteCode);

}
