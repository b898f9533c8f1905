// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"

#include "db/store/functions.h"
#include "db/store/query.h"

#include <QFile>

#include <QDate>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace congso {

ErrorCode errorCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::StoreFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::StoreReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreBusy;
    case SQLITE_CORRUPT: return ErrorCode::StoreCorrupt;
    case SQLITE_NOTADB: return ErrorCode::StoreForeign;
    case SQLITE_CONSTRAINT: return ErrorCode::StoreConstraint;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN: return ErrorCode::StoreNotFound;
    default: return ErrorCode::StoreIo;
    }
}

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)), m_handle(m_database->getHandle())
{
}

Connection::~Connection()
{
    for (const Cached &cached : std::as_const(m_cache))
        sqlite3_finalize(cached.statement);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, const QByteArray &vfs)
{
    // Before the first connection of the program: nobody asks what SQLite has taken, and counting it takes a lock each time.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    try {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, 10'000, vfs.toStdString());
        std::unique_ptr<Connection> connection(new Connection(std::move(database)));
        if (auto configured = connection->configure(mode); !configured)
            return tl::make_unexpected(configured.error());
        return connection;
    } catch (const SQLite::Exception &exception) {
        return failure(errorCodeOf(exception.getErrorCode()), {{QStringLiteral("path"), path}});
    }
}

Outcome Connection::configure(Mode mode)
{
    // Before anything is asked of it: room for what the statements of a writer hold for a moment.
    if (mode != Mode::ReadOnly)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 500);
    m_today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
    registerFunctions(m_handle, &m_today);
    if (mode == Mode::ReadOnly) {
        execute("PRAGMA query_only = ON");
    } else {
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA cache_size = -16384");
    }
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA trusted_schema = OFF");
    execute("PRAGMA temp_store = MEMORY");
    if (m_error)
        return tl::make_unexpected(*m_error);
    const bool asSet = (mode == Mode::ReadOnly || pragma("synchronous") == "2") && pragma("foreign_keys") == "1"
        && pragma("secure_delete") == "1"
        && (mode == Mode::ReadOnly || pragma("journal_mode") == "wal" || pragma("journal_mode") == "memory");
    if (m_error)
        return tl::make_unexpected(*m_error);
    if (!asSet)
        return failure(ErrorCode::StoreIo, {{QStringLiteral("what"), QStringLiteral("session settings")}});
    return success();
}

Outcome Connection::execute(const QByteArray &sql)
{
    if (m_error)
        return tl::make_unexpected(*m_error);
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        failWith(code, sql.constData());
        return tl::make_unexpected(*m_error);
    }
    return success();
}

QByteArray Connection::pragma(const char *name)
{
    QByteArray value;
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = QByteArray("PRAGMA ") + name;
    int code = sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            value = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        failWith(code, name);
    return value;
}

Query Connection::query(const NamedSql &sql)
{
    Cached &cached = m_cache[&sql];
    if (cached.statement && !cached.inUse) {
        cached.inUse = true;
        return Query(*this, &sql, cached.statement);
    }
    sqlite3_stmt *statement = prepare(sql);
    if (!cached.statement && statement) {
        cached = Cached{statement, true};
        return Query(*this, &sql, statement);
    }
    return Query(*this, nullptr, statement);
}

sqlite3_stmt *Connection::prepare(const NamedSql &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.text, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        failWith(code, sql.name);
    return statement;
}

void Connection::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Connection::failWith(int code, const char *what)
{
    fail(Error{errorCodeOf(code),
               {{QStringLiteral("what"), QString::fromUtf8(what)},
                {QStringLiteral("detail"), QString::fromUtf8(sqlite3_errmsg(m_handle))}}});
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

}
