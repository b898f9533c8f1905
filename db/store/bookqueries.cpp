// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/bookqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::bookqueries {

namespace {
Line lineFrom(const Query &row)
{
    Line line;
    line.arrival = row.date(0);
    line.number = int(row.integer(1));
    line.suffix = row.text(2);
    line.agency = row.text(3);
    line.code = row.text(4);
    if (const QString notation = row.text(5); !notation.isEmpty())
        line.code += u'/' + notation;
    line.issued = row.date(6);
    line.kind = row.text(7);
    line.subject = row.text(8);
    line.receiver = row.text(9);
    line.transferredAt = row.integer(10);
    line.note = row.text(11);
    if (!row.isNull(12))
        line.voided = row.text(12);
    return line;
}
}

QList<Line> lines(Connection &connection, qint64 person, qint64 registerRow, int year, int number, const QString &suffix, int limit)
{
    Query row = connection.query(query::book_lines);
    row.bind(":register", registerRow).bind(":year", year).bind(":number", number).bind(":suffix", suffix).bind(":limit", limit)
        .bind(":person", person);
    QList<Line> lines;
    while (row.next()) {
        lines << lineFrom(row);
        lines.last().corrected = row.integer(13);
    }
    return lines;
}

std::optional<Line> lastLine(Connection &connection, qint64 person, qint64 registerRow, int year)
{
    Query row = connection.query(query::book_last_line);
    row.bind(":register", registerRow).bind(":year", year).bind(":person", person);
    return row.next() ? std::optional(lineFrom(row)) : std::nullopt;
}

QList<int> numbers(Connection &connection, qint64 registerRow, int year)
{
    Query row = connection.query(query::numbers_of_year);
    row.bindAll(registerRow, year);
    QList<int> numbers;
    while (row.next())
        numbers << int(row.integer(0));
    return numbers;
}

QList<QPair<int, QString>> voided(Connection &connection, qint64 registerRow, int year)
{
    Query row = connection.query(query::voided_numbers);
    row.bindAll(registerRow, year);
    QList<QPair<int, QString>> voided;
    while (row.next())
        voided << qMakePair(int(row.integer(0)), row.text(2));
    return voided;
}

int startOf(Connection &connection, qint64 registerRow, int year)
{
    Query row = connection.query(query::register_start);
    row.bindAll(registerRow);
    return row.next() && row.integer(1) == year ? int(row.integer(0)) : 1;
}

}
