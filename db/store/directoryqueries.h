// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/store/query.h"
#include "db/types/directory.h"

#include <QHash>

namespace congso::directoryqueries {

QList<Person> people(Connection &connection); ///< by given name
QList<Unit> units(Connection &connection);    ///< by position among siblings
QList<Post> posts(Connection &connection);
QList<Register> registers(Connection &connection); ///< of incoming documents, the standard one first
/// A register from the columns of registers_all or series_all.
Register registerFrom(const Query &row);
QHash<QString, QString> settings(Connection &connection);
Agency agency(Connection &connection);

/// Local id of the active person with this login; 0 when there is none.
qint64 personByLogin(Connection &connection, const QString &login);
std::optional<Identity> identity(Connection &connection, qint64 person);

/// Highest number given in a register-year; 0 when none.
int lastNumber(Connection &connection, qint64 registerRow, int year);
bool numberTaken(Connection &connection, qint64 registerRow, int year, int number, const QString &suffix);
int activeAdministrators(Connection &connection);

}
