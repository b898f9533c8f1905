// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

namespace congso {

/// BEGIN IMMEDIATE … COMMIT. Rolled back on every way out but a successful commit().
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it succeeds. Fails, with nothing recorded, when any statement before it failed.
    Outcome commit();

private:
    void rollback();

    Connection &m_connection;
    bool m_open = false;
};

/// A part of a transaction that can be taken back alone.
class Savepoint
{
public:
    explicit Savepoint(Connection &connection);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    void release();

private:
    Connection &m_connection;
    bool m_open;
};

}
