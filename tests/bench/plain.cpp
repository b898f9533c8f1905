// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain.h"

#include <sqlite3.h>

namespace congso::bench {

namespace {
void expect(bool right, sqlite3 *database, const char *what)
{
    if (!right)
        qFatal("plain SQLite: %s: %s", what, database ? sqlite3_errmsg(database) : "not open");
}
}

std::string Row::text(int column) const
{
    const Cell &cell = cells.at(size_t(column));
    return cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB ? bytes.substr(size_t(cell.value), size_t(cell.size)) : std::string();
}

PlainDatabase::PlainDatabase(const QString &path, bool synchronous)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    expect(code == SQLITE_OK, m_handle, "open");
    // The views go by the office's day; the statements measured have nobody's delegation to look at.
    sqlite3_create_function(m_handle, "office_today", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, nullptr,
                            [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_text(context, "2026-03-09", -1, SQLITE_STATIC); }, nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, 10'000);
    execute("PRAGMA journal_mode = WAL");
    execute(synchronous ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
    execute("PRAGMA cache_size = -16384");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA trusted_schema = OFF");
    execute("PRAGMA temp_store = MEMORY");
}

PlainDatabase::~PlainDatabase()
{
    sqlite3_close(m_handle);
}

void PlainDatabase::execute(const char *sql)
{
    expect(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle, sql);
}

std::vector<Row> PlainDatabase::rows(PlainStatement &statement)
{
    std::vector<Row> rows;
    while (statement.step())
        rows.push_back(statement.row());
    statement.reset();
    return rows;
}

PlainStatement::PlainStatement(PlainDatabase &database, const char *sql)
{
    const int code = sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    expect(code == SQLITE_OK, database.handle(), sql);
}

PlainStatement::~PlainStatement()
{
    sqlite3_finalize(m_handle);
}

PlainStatement &PlainStatement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

PlainStatement &PlainStatement::bind(int index, const std::string &text)
{
    sqlite3_bind_text(m_handle, index, text.data(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
}

PlainStatement &PlainStatement::bindBlob(int index, const std::string &bytes)
{
    sqlite3_bind_blob(m_handle, index, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

PlainStatement &PlainStatement::bind(int index, const Row &row, int column)
{
    const Row::Cell &cell = row.cells.at(size_t(column));
    const char *data = row.bytes.data() + (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB ? cell.value : 0);
    if (cell.type == SQLITE_INTEGER)
        sqlite3_bind_int64(m_handle, index, cell.value);
    else if (cell.type == SQLITE_TEXT)
        sqlite3_bind_text(m_handle, index, data, cell.size, SQLITE_STATIC);
    else if (cell.type == SQLITE_BLOB)
        sqlite3_bind_blob(m_handle, index, data, cell.size, SQLITE_STATIC);
    else
        sqlite3_bind_null(m_handle, index);
    return *this;
}

PlainStatement &PlainStatement::bindAll(const Row &row, int first)
{
    for (int column = 0; column < int(row.cells.size()); ++column)
        bind(first + column, row, column);
    return *this;
}

PlainStatement &PlainStatement::bindNamed(const char *name, qint64 value)
{
    const int index = sqlite3_bind_parameter_index(m_handle, name);
    return index ? bind(index, value) : *this;
}

PlainStatement &PlainStatement::bindNamed(const char *name, const std::string &text)
{
    const int index = sqlite3_bind_parameter_index(m_handle, name);
    return index ? bind(index, text) : *this;
}

bool PlainStatement::step()
{
    const int code = sqlite3_step(m_handle);
    expect(code == SQLITE_ROW || code == SQLITE_DONE, sqlite3_db_handle(m_handle), sqlite3_sql(m_handle));
    return code == SQLITE_ROW;
}

void PlainStatement::run()
{
    while (step()) { }
    reset();
}

void PlainStatement::reset()
{
    sqlite3_reset(m_handle);
}

Row PlainStatement::row() const
{
    Row row;
    const int columns = sqlite3_column_count(m_handle);
    row.cells.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        const int type = sqlite3_column_type(m_handle, column);
        if (type == SQLITE_TEXT || type == SQLITE_BLOB) {
            const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
            const int size = sqlite3_column_bytes(m_handle, column);
            row.cells.push_back({type, qint64(row.bytes.size()), size});
            row.bytes.append(data ? data : "", size_t(size));
        } else {
            row.cells.push_back({type, sqlite3_column_int64(m_handle, column), 0});
        }
    }
    return row;
}

}
