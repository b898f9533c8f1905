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

/// What is read during its life is read from one state of the store, and its locks are taken once. For the few queries
/// that make up one answer, never longer.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Connection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    void end();

    Connection &m_connection;
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
