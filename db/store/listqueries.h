// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/lists.h"

#include <span>

namespace congso::listqueries {

/// Who asks, and on what day: every list depends on both.
struct Asker
{
    qint64 person = 0; ///< local id
    QDate today;
    QDate soon;        ///< last day that counts as "due soon"
};

/// Row ids of the list in its order, at most \a limit (-1: all). \a backwards gives the last ones, last
/// first. \a after starts behind that row.
QList<qint64> rowIds(Connection &connection, const Asker &asker, const ListQuery &query, int limit, bool backwards = false,
                     qint64 after = 0);
/// Counts up to \a most.
int count(Connection &connection, const Asker &asker, Box box, int most);
qint64 readableCount(Connection &connection, qint64 person);
QList<DocumentRow> rows(Connection &connection, qint64 person, std::span<const qint64> rowIds);

/// The statement a list is made of, for the tests that look at its plan.
const NamedSql &statement(const ListQuery &query, bool backwards, bool filtered, bool exact, bool after);

}
