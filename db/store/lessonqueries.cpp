// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/lessonqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::lessonqueries {

QList<Lesson> lessons(Connection &connection, qint64 person, int limit)
{
    Query query = connection.query(query::register_lessons);
    query.bind(":person", person).bind(":limit", qint64(limit));
    QList<Lesson> found;
    while (query.next()) {
        Lesson lesson;
        lesson.agency = query.text(0);
        lesson.number = query.text(1);
        lesson.notation = query.text(2);
        lesson.issued = QDate::fromString(query.text(3), Qt::ISODate);
        lesson.signer = query.text(4);
        lesson.signerTitle = query.text(5);
        lesson.kind = query.text(6);
        lesson.title = query.text(7);
        lesson.arrival = QDate::fromString(query.text(8), Qt::ISODate);
        lesson.lead = query.id<UnitId>(9);
        found.append(lesson);
    }
    return found;
}

}
