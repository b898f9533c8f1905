// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/query.h"

#include <sqlite3.h>

namespace congso {

Query::Query(Connection &connection, const NamedSql *cached, sqlite3_stmt *statement)
    : m_connection(&connection), m_cached(cached), m_statement(statement)
{
}

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection), m_cached(other.m_cached), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound), m_kept(std::move(other.m_kept))
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    if (!m_cached) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection->m_cache[m_cached].inUse = false;
}

bool Query::next()
{
    if (!m_statement || m_connection->failed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->failWith(code, sqlite3_sql(m_statement));
    return false;
}

bool Query::run()
{
    while (next()) { }
    return !m_connection->failed();
}

void Query::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_bound = 0;
    m_kept.clear();
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Query::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Query::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Query::blob(int column) const
{
    const std::string_view view = bytes(column);
    return QByteArray(view.data(), qsizetype(view.size()));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Query::columns() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

QDate Query::date(int column) const
{
    const std::string_view view = bytes(column);
    if (view.size() != 10)
        return {};
    const auto digits = [&view](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value * 10 + (view[i] - '0');
        return value;
    };
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

int Query::indexOf(const char *name) const
{
    return m_statement ? sqlite3_bind_parameter_index(m_statement, name) : 0;
}

void Query::bindAt(int index, std::nullptr_t)
{
    if (m_statement)
        sqlite3_bind_null(m_statement, index);
}

void Query::bindInteger(int index, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, index, value);
}

void Query::bindAt(int index, const QString &value)
{
    if (!m_statement)
        return;
    m_kept.append(value.toUtf8());
    const QByteArray &utf8 = m_kept.last();
    sqlite3_bind_text(m_statement, index, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()), SQLITE_STATIC);
}

void Query::bindAt(int index, QLatin1String value)
{
    bindAt(index, QString(value));
}

void Query::bindAt(int index, const QByteArray &value)
{
    if (!m_statement)
        return;
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, index);
        return;
    }
    m_kept.append(value);
    sqlite3_bind_blob(m_statement, index, m_kept.last().constData(), int(value.size()), SQLITE_STATIC);
}

}
