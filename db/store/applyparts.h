// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/namedsql.h"
#include "db/store/projections.h"
#include "db/store/query.h"

/// What folding events of several areas has in common.
namespace congso::parts {

inline qint64 at(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
}

/// Who answers for the act: the principal where one is named.
inline qint64 author(const Applied &applied)
{
    const EventBody &body = applied.event.body;
    return applied.journal.rowFor((body.behalf.isNull() ? body.actor : body.behalf).uuid(), "person");
}

inline void bindRow(Query &query, qint64 row)
{
    if (row)
        query.bindAll(row);
    else
        query.bindAll(nullptr);
}

/// Runs a statement that takes the subject's row alone.
inline bool clear(const Applied &applied, const NamedSql &sql)
{
    Query query = applied.connection.query(sql);
    query.bindAll(applied.row);
    return query.run();
}

}
