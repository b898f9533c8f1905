// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace congso::bench {

/// One row as SQLite gave it, kept to be bound again.
struct Row
{
    struct Cell
    {
        int type = 0;
        qint64 value = 0;   ///< the integer, or where its bytes begin
        int size = 0;
    };
    std::vector<Cell> cells;
    std::string bytes;

    qint64 integer(int column) const { return cells.at(size_t(column)).value; }
    std::string text(int column) const;
};

class PlainStatement;

/// The C API with nothing around it; ends the process on any failure, as a measure taken from one is worth nothing.
class PlainDatabase
{
public:
    /// With the session settings of the program's own writing connection.
    explicit PlainDatabase(const QString &path, bool synchronous = true);
    ~PlainDatabase();
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;

    void execute(const char *sql);
    std::vector<Row> rows(PlainStatement &statement);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class PlainStatement
{
public:
    PlainStatement(PlainDatabase &database, const char *sql);
    ~PlainStatement();
    PlainStatement(const PlainStatement &) = delete;
    PlainStatement &operator=(const PlainStatement &) = delete;

    PlainStatement &bind(int index, qint64 value);
    PlainStatement &bind(int index, const std::string &text);
    PlainStatement &bind(int index, const Row &row, int column);
    PlainStatement &bindBlob(int index, const std::string &bytes);
    PlainStatement &bindAll(const Row &row, int first = 1);
    PlainStatement &bindNamed(const char *name, qint64 value);
    PlainStatement &bindNamed(const char *name, const std::string &text);
    bool step();
    /// Steps to the end and makes ready for the next.
    void run();
    void reset();
    Row row() const;
    sqlite3_stmt *handle() const { return m_handle; }

private:
    sqlite3_stmt *m_handle = nullptr;
};

}
