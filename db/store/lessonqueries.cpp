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

void putCorrection(Connection &connection, const Correction &correction, qint64 now)
{
    Query query = connection.query(query::read_correction_put);
    query.bindAll(correction.field, correction.read, correction.right, now);
    query.run();
}

QList<Correction> corrections(Connection &connection, int limit)
{
    Query row = connection.query(query::read_corrections_newest);
    row.bindAll(qint64(limit));
    QList<Correction> found;
    while (row.next())
        found << Correction{row.text(0), row.text(1), row.text(2)};
    return found;
}

}
