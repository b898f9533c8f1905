// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"

#include <QDate>
#include <QString>
#include <QVarLengthArray>

#include <concepts>
#include <string_view>

namespace congso {

/// A prepared statement lent out by a Connection: bind in order or by name, step, read columns by index.
/// Given back, reset and with its bindings cleared, when the object goes.
///
///     Query q = connection.query(query::person_by_login);
///     q.bindAll(login);
///     while (q.next()) …
class Query
{
public:
    Query(Query &&other) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    template <class... Values>
    Query &bindAll(const Values &...values)
    {
        (bindAt(++m_bound, values), ...);
        return *this;
    }
    template <class Value>
    Query &bind(const char *name, const Value &value)
    {
        bindAt(indexOf(name), value);
        return *this;
    }

    /// The next row; false at the end, and on failure (then the connection has failed).
    bool next();
    /// Steps to the end; true unless it failed.
    bool run();
    /// Runs again with new values.
    void reset();

    qint64 integer(int column) const;
    bool isTrue(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes as they lie in SQLite's page, valid until the next step.
    std::string_view bytes(int column) const;
    bool isNull(int column) const;
    int columns() const;
    QDate date(int column) const; ///< YYYY-MM-DD; invalid when empty or '9999'
    template <class T>
    T id(int column) const
    {
        return T::fromBytes(blob(column));
    }

private:
    friend class Connection;
    Query(Connection &connection, const NamedSql *cached, sqlite3_stmt *statement);

    int indexOf(const char *name) const;
    void bindAt(int index, std::nullptr_t);
    void bindAt(int index, bool value) { bindInteger(index, value ? 1 : 0); }
    template <std::integral T>
    void bindAt(int index, T value)
    {
        bindInteger(index, qint64(value));
    }
    void bindAt(int index, const QString &value);
    void bindAt(int index, QLatin1String value);
    void bindAt(int index, const QByteArray &value); ///< a BLOB; null array is NULL
    template <class Tag>
    void bindAt(int index, const Id<Tag> &id)
    {
        bindAt(index, id.isNull() ? QByteArray() : id.bytes());
    }
    void bindInteger(int index, qint64 value);

    Connection *m_connection;
    const NamedSql *m_cached;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    QVarLengthArray<QByteArray, 24> m_kept; ///< what is bound, until the bindings are cleared: SQLite makes no copies of it
};

}
