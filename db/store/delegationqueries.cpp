// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/delegationqueries.h"

#include "db/store/casefilequeries.h"
#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso::delegationqueries {

namespace {
Delegation delegationFrom(const Query &row)
{
    Delegation delegation;
    delegation.id = row.id<SubjectId>(0);
    delegation.principal = row.id<PersonId>(1);
    delegation.delegate = row.id<PersonId>(2);
    delegation.scope = row.text(3);
    delegation.unit = row.id<UnitId>(4);
    delegation.kinds = row.text(5).split(u' ', Qt::SkipEmptyParts);
    delegation.from = row.date(6);
    delegation.until = row.date(7);
    delegation.past = row.isTrue(8);
    delegation.reason = row.text(9);
    delegation.revoked = row.isTrue(10);
    return delegation;
}

QList<Delegation> delegationsIn(Query &query)
{
    QList<Delegation> all;
    while (query.next())
        all << delegationFrom(query);
    return all;
}

Absence absenceFrom(const Query &row)
{
    return {row.id<SubjectId>(0), row.id<PersonId>(1), row.date(2), row.date(3), row.text(4), row.isTrue(5)};
}

Handover handoverFrom(const Query &row)
{
    return {row.id<SubjectId>(0), row.id<PersonId>(1), row.id<PersonId>(2), handoverStateFromText(row.text(3)),
            row.text(4), row.integer(5), row.integer(6), row.integer(7)};
}

QString labelOf(Connection &connection, qint64 reader, qint64 document)
{
    Query query = connection.query(query::work_label);
    query.bind(":document", document).bind(":person", reader);
    if (!query.next())
        return {};
    const QString code = query.text(1).isEmpty() ? query.text(0) : query.text(0) + u'/' + query.text(1);
    return code.isEmpty() ? query.text(2) : code + u' ' + query.text(2);
}
}

std::optional<Delegation> delegation(Connection &connection, qint64 row)
{
    Query query = connection.query(query::delegation_one);
    query.bindAll(row);
    if (!query.next())
        return std::nullopt;
    return delegationFrom(query);
}

QList<Delegation> inForceFor(Connection &connection, qint64 person, QDate today)
{
    Query query = connection.query(query::delegations_to);
    query.bindAll(person, today.toString(Qt::ISODate));
    return delegationsIn(query);
}

QList<Delegation> of(Connection &connection, qint64 person, bool all)
{
    Query query = connection.query(query::delegations_of);
    query.bind(":person", person).bind(":all", all);
    return delegationsIn(query);
}

bool covers(Connection &connection, qint64 delegation, qint64 delegate, qint64 document)
{
    Query query = connection.query(query::delegation_covers);
    query.bind(":delegation", delegation).bind(":person", delegate).bind(":document", document);
    return query.next();
}

std::optional<Absence> absence(Connection &connection, qint64 row)
{
    Query query = connection.query(query::absence_one);
    query.bindAll(row);
    if (!query.next())
        return std::nullopt;
    return absenceFrom(query);
}

QList<Absence> absencesBetween(Connection &connection, QDate from, QDate until)
{
    QList<Absence> all;
    Query query = connection.query(query::absences_between);
    query.bindAll(from.toString(Qt::ISODate), until.toString(Qt::ISODate));
    while (query.next())
        all << absenceFrom(query);
    return all;
}

std::optional<Handover> handover(Connection &connection, qint64 row)
{
    Query query = connection.query(query::handover_one);
    query.bindAll(row);
    if (!query.next())
        return std::nullopt;
    return handoverFrom(query);
}

QList<Handover> handoversOf(Connection &connection, qint64 person, bool all)
{
    QList<Handover> handovers;
    Query query = connection.query(query::handovers_of);
    query.bind(":person", person).bind(":all", all);
    while (query.next())
        handovers << handoverFrom(query);
    return handovers;
}

namespace {
/// An item with the row of what it is about, for its label.
struct Found
{
    WorkItem item;
    qint64 row = 0;
};

QList<Found> incomingWork(Connection &connection, qint64 owner)
{
    QList<Found> all;
    Query query = connection.query(query::work_assignments);
    query.bindAll(owner);
    while (query.next()) {
        Found found{{WorkItem::Kind(query.integer(0)), query.id<SubjectId>(1), query.id<AssignmentId>(2), {}, {}, query.date(4), {}}, query.integer(5)};
        found.item.role = assignmentRoleFromText(query.text(3)).value_or(AssignmentRole::Inform);
        all << found;
    }
    return all;
}

QList<Found> outgoingWork(Connection &connection, qint64 owner)
{
    QList<Found> all;
    Query query = connection.query(query::work_outgoing);
    query.bindAll(owner);
    while (query.next())
        all << Found{{WorkItem::Kind(query.integer(0)), query.id<SubjectId>(1), {}, query.id<StepId>(2), {}, query.date(3), {}}, query.integer(4)};
    return all;
}

QList<Found> caseFileWork(Connection &connection, qint64 owner)
{
    QList<Found> all;
    Query query = connection.query(query::work_casefiles);
    query.bindAll(owner);
    while (query.next())
        all << Found{{WorkItem::Kind::CaseFile, query.id<SubjectId>(0), {}, {}, {}, {}, query.text(2) + u' ' + query.text(3)}, query.integer(1)};
    return all;
}

QString outgoingLabel(Connection &connection, qint64 reader, qint64 document)
{
    Query query = connection.query(query::work_outgoing_label);
    query.bind(":document", document).bind(":person", reader);
    if (!query.next())
        return {};
    return query.text(0).isEmpty() ? query.text(1) : query.text(0) + u' ' + query.text(1);
}

QString labelFor(Connection &connection, qint64 reader, const Found &found)
{
    switch (found.item.kind) {
    case WorkItem::Kind::CaseFile: return reader && casefilequeries::caseFile(connection, reader, found.row) ? found.item.label : QString();
    case WorkItem::Kind::Assignment:
    case WorkItem::Kind::Assigned:
    case WorkItem::Kind::Submission: return reader ? labelOf(connection, reader, found.row) : QString();
    default: return reader ? outgoingLabel(connection, reader, found.row) : QString();
    }
}
}

QList<WorkItem> openWork(Connection &connection, qint64 owner, qint64 reader)
{
    QList<WorkItem> items;
    const QList<Found> all = incomingWork(connection, owner) + outgoingWork(connection, owner) + caseFileWork(connection, owner);
    for (const Found &found : all) {
        items << found.item;
        items.last().label = labelFor(connection, reader, found);
    }
    return items;
}

OpenWork countOpenWork(Connection &connection, qint64 owner)
{
    Query query = connection.query(query::work_count);
    query.bindAll(owner);
    if (!query.next())
        return {};
    return {int(query.integer(0)), int(query.integer(1)), int(query.integer(2)), int(query.integer(3))};
}

}
