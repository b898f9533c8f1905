// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/credentialqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::credentialqueries {

std::optional<Credential> get(Connection &connection, qint64 person)
{
    Query row = connection.query(query::credential_get);
    row.bindAll(person);
    if (!row.next())
        return std::nullopt;
    return Credential{row.text(0), int(row.integer(1)), row.integer(2), row.integer(3)};
}

void put(Connection &connection, qint64 person, const QString &hash, qint64 now)
{
    Query put = connection.query(query::credential_put);
    put.bindAll(person, hash, now);
    put.run();
}

void drop(Connection &connection, qint64 person)
{
    Query drop = connection.query(query::credential_drop);
    drop.bindAll(person);
    drop.run();
}

void setFailures(Connection &connection, qint64 person, int failures, qint64 blockedUntil)
{
    Query set = connection.query(query::credential_failures);
    set.bindAll(person, failures, blockedUntil);
    set.run();
}

}
