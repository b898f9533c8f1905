// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/transaction.h"

#include "db/store/query.h"

#include <sqlite3.h>

namespace congso {

namespace {
// Kept prepared: a transaction of many commands has one of each a command.
constexpr NamedSql savepointBegun{"savepoint", "SAVEPOINT command"};
constexpr NamedSql savepointKept{"release", "RELEASE command"};
constexpr NamedSql savepointTakenBack{"rollback to", "ROLLBACK TO command"};
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.clearError();
    m_open = m_connection.execute("BEGIN IMMEDIATE").has_value();
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

Outcome Transaction::commit()
{
    if (!m_connection.failed() && m_connection.execute("COMMIT")) {
        m_open = false;
        return success();
    }
    const Error error = m_connection.error().value_or(Error{ErrorCode::StoreIo, {}});
    rollback();
    return tl::make_unexpected(error);
}

void Transaction::rollback()
{
    // SQLite may have rolled back by itself (disk full, I/O error); asking then is an error of no meaning.
    if (!sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_open = false;
    m_connection.clearError();
}

ReadSnapshot::ReadSnapshot(Connection &connection) : m_connection(connection)
{
    end(); // an interrupt may have come just when the last one ended
    m_connection.execute("BEGIN");
}

ReadSnapshot::~ReadSnapshot()
{
    end();
}

void ReadSnapshot::end()
{
    if (!sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Savepoint::Savepoint(Connection &connection)
    : m_connection(connection), m_open(connection.query(savepointBegun).run())
{
}

Savepoint::~Savepoint()
{
    if (m_open) {
        m_connection.query(savepointTakenBack).run();
        m_connection.query(savepointKept).run();
    }
}

void Savepoint::release()
{
    m_open = false;
    m_connection.query(savepointKept).run();
}

}
