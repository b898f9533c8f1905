// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/importqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::importqueries {

QList<Made> madeBy(Connection &connection, const QUuid &first, const QUuid &last)
{
    QList<Made> all;
    Query row = connection.query(query::import_made);
    row.bindAll(first.toRfc4122(), last.toRfc4122());
    while (row.next())
        all << Made{row.id<SubjectId>(0), row.text(1).toLatin1(), row.isTrue(2), row.text(3).toLatin1()};
    return all;
}

QList<SubjectId> sameCode(Connection &connection, qint64 person, const QString &codeFold, const QString &issued)
{
    QList<SubjectId> all;
    Query row = connection.query(query::import_same_code);
    row.bind(":code", codeFold).bind(":issued", issued).bind(":person", person);
    while (row.next())
        all << row.id<SubjectId>(0);
    return all;
}

}
