// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/namedsql.h"
#include "db/store/projections.h"
#include "db/store/queries.h"
#include "db/store/query.h"

/// What folding events of several areas has in common.
namespace congso::parts {

inline qint64 at(const Applied &applied)
{
    return applied.event.stamp ? applied.event.stamp->at : applied.event.body.atAuthor;
}

/// The number of the event: the authority's, or while it is pending one that was reserved ahead for this.
inline std::optional<AssignedNumber> number(const Applied &applied)
{
    if (applied.event.stamp)
        return applied.event.stamp->number;
    Query row = applied.connection.query(query::pending_number);
    row.bindAll(applied.event.arrived);
    if (!row.next() || !row.isTrue(4))
        return std::nullopt;
    return AssignedNumber{row.id<RegisterId>(0), int(row.integer(1)), int(row.integer(2)), row.text(3)};
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

/// Where the paper lies, in the place of what was recorded before.
inline bool putPlace(const Applied &applied)
{
    Query put = applied.connection.query(query::paper_place_put);
    put.bindAll(applied.row);
    for (const char *part : {"fonds", "inventory", "box", "folder", "sheet", "store", "shelf"})
        put.bindAll(applied.text(part));
    return put.run();
}

/// Of a line of an old register: most say nothing of it.
inline bool putImportedPlace(const Applied &applied)
{
    constexpr const char *parts[] = {"fonds", "inventory", "box", "folder", "sheet", "store", "shelf"};
    const bool placed = std::any_of(std::begin(parts), std::end(parts), [&applied](const char *part) { return !applied.text(part).isEmpty(); });
    return !placed || putPlace(applied);
}

/// What a person read on a page, in the place of what the computer did.
inline bool putTextCorrection(const Applied &applied)
{
    if (!applied.has("file")) // erased
        return true;
    Query put = applied.connection.query(query::text_correction_put);
    put.bindAll(applied.row, applied.text("file"), applied.integer("page"), applied.text("new"), author(applied), at(applied));
    return put.run();
}

/// Runs a statement that takes the subject's row alone.
inline bool clear(const Applied &applied, const NamedSql &sql)
{
    Query query = applied.connection.query(sql);
    query.bindAll(applied.row);
    return query.run();
}

}
