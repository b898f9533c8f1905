// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/paperplaces.h"

#include "db/store/queries.h"

namespace congso::paperplaces {

PaperPlace placeFrom(const Query &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

PaperPlace placeOf(Connection &connection, qint64 person, qint64 document)
{
    Query row = connection.query(query::paper_place_of);
    row.bind(":document", document).bind(":person", person);
    return row.next() ? placeFrom(row) : PaperPlace();
}

PaperPlace lastOf(Connection &connection, qint64 person)
{
    Query row = connection.query(query::paper_place_last);
    row.bind(":person", person);
    return row.next() ? placeFrom(row) : PaperPlace();
}

}
