// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/documentqueries.h"

#include "db/store/dayqueries.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

#include <algorithm>

namespace congso::documentqueries {

namespace {
QString codeOf(const QString &number, const QString &notation)
{
    return notation.isEmpty() ? number : number + u'/' + notation;
}

void readFiles(Connection &connection, qint64 person, qint64 row, IncomingDocument &document)
{
    Query query = connection.query(query::document_files_of);
    query.bind(":document", row).bind(":person", person);
    while (query.next())
        document.files << DocumentFile{query.text(0), query.text(1), query.integer(2), query.text(3), query.id<EventId>(4)};
}

void readAssignments(Connection &connection, qint64 person, qint64 row, IncomingDocument &document)
{
    Query query = connection.query(query::document_assignments);
    query.bind(":document", row).bind(":person", person);
    while (query.next()) {
        Assignment part;
        part.id = query.id<AssignmentId>(0);
        part.parent = query.id<AssignmentId>(1);
        part.role = assignmentRoleFromText(query.text(2)).value_or(AssignmentRole::Inform);
        part.state = assignmentStateFromText(query.text(3)).value_or(AssignmentState::Done);
        part.unit = query.id<UnitId>(4);
        part.person = query.id<PersonId>(5);
        part.assigner = query.id<PersonId>(6);
        part.assignerPost = query.id<PostId>(7);
        part.due = query.date(8);
        part.note = query.text(9);
        part.assignedAt = query.integer(10);
        part.closedAt = query.integer(11);
        part.askedDue = query.date(12);
        part.askedReason = query.text(13);
        part.percent = int(query.integer(14));
        part.waitingOn = query.text(15);
        part.waitingUnit = query.id<UnitId>(16);
        part.waitingPerson = query.id<PersonId>(17);
        part.waitingUntil = query.date(18);
        document.assignments << part;
    }
}

void readRemarks(Connection &connection, qint64 person, qint64 row, IncomingDocument &document)
{
    Query query = connection.query(query::document_remarks);
    query.bind(":document", row).bind(":person", person);
    while (query.next()) {
        document.remarks << Remark{query.id<EventId>(0), query.blob(1), query.id<PersonId>(2), query.id<PostId>(3),
                                   query.id<PersonId>(4), query.id<AssignmentId>(5), query.text(6), query.integer(7)};
    }
}

IncomingFields fieldsFrom(const Query &query)
{
    IncomingFields fields;
    fields.codeNumber = query.text(11);
    fields.codeNotation = query.text(12);
    fields.issued = query.date(13);
    fields.agency = query.text(14);
    fields.kind = query.text(15);
    fields.subject = query.text(16);
    fields.signer = query.text(17);
    fields.signerTitle = query.text(18);
    fields.urgency = query.text(19);
    fields.field = query.text(20);
    fields.language = query.text(21);
    fields.note = query.text(22);
    fields.origin = query.text(23);
    fields.arrival = query.date(24);
    fields.due = query.date(25);
    fields.replyRequired = query.isTrue(26);
    fields.pages = int(query.integer(27));
    fields.copies = int(query.integer(28));
    fields.sealed = query.isTrue(39);
    fields.addressee = query.text(40);
    fields.meeting = {query.date(41), QTime::fromString(query.text(42), QStringLiteral("HH:mm")),
                      QTime::fromString(query.text(43), QStringLiteral("HH:mm")), query.text(44), query.text(45)};
    return fields;
}

QList<Found> foundIn(Query &query)
{
    QList<Found> found;
    while (query.next()) {
        found << Found{query.id<SubjectId>(1), codeOf(query.text(2), query.text(3)) + QStringLiteral(", ") + query.text(4)
                           + QStringLiteral(", %1/%2").arg(query.integer(6)).arg(query.integer(5))};
    }
    return found;
}
}

bool mayRead(Connection &connection, qint64 person, qint64 document)
{
    Query query = connection.query(query::may_read_one);
    query.bind(":person", person).bind(":document", document);
    return query.next();
}

std::optional<IncomingDocument> document(Connection &connection, qint64 person, qint64 row, Extent extent)
{
    IncomingDocument document;
    {
        Query query = connection.query(query::document_one);
        query.bind(":document", row).bind(":person", person);
        if (!query.next())
            return std::nullopt;
        document.id = query.id<SubjectId>(1);
        document.version = query.integer(2);
        document.readOnly = query.isTrue(3);
        document.state = documentStateFromText(query.text(4)).value_or(DocumentState::None);
        if (query.integer(7) > 0)
            document.number = AssignedNumber{query.id<RegisterId>(5), int(query.integer(6)), int(query.integer(7)), query.text(8)};
        document.registerName = query.text(9);
        document.registerCode = query.text(10);
        document.fields = fieldsFrom(query);
        document.creator = query.id<PersonId>(29);
        document.registeredAt = query.integer(30);
        document.proposal = query.text(31);
        document.replyCode = query.text(32);
        document.closeReason = query.text(33);
        document.wakeOn = query.date(34);
        document.completedAt = query.integer(35);
        document.lastEvent = query.id<EventId>(36);
        document.lastActor = query.id<PersonId>(37);
        document.lastKind = query.blob(38);
        document.paperReceived = query.date(46);
    }
    readAssignments(connection, person, row, document);
    readFiles(connection, person, row, document);
    dayqueries::read(connection, person, row, document);
    if (extent == Extent::Everything)
        readRemarks(connection, person, row, document);
    Query people = connection.query(query::document_submissions);
    people.bind(":document", row).bind(":person", person);
    while (people.next())
        document.submittedTo << people.id<PersonId>(0);
    std::sort(document.submittedTo.begin(), document.submittedTo.end());
    return document;
}

QList<Found> byNumber(Connection &connection, qint64 person, const QString &registerCode, int year, int number, const QString &suffix)
{
    Query query = connection.query(query::find_by_number);
    query.bind(":code", registerCode).bind(":year", year).bind(":number", number).bind(":suffix", suffix).bind(":person", person);
    return foundIn(query);
}

QList<Found> byCode(Connection &connection, qint64 person, const QString &code)
{
    Query query = connection.query(query::find_by_code);
    query.bind(":code", text::foldCode(code)).bind(":person", person);
    return foundIn(query);
}

QList<DuplicateNotice> duplicates(Connection &connection, qint64 person, const QStringList &hashes, const IncomingFields &fields)
{
    QList<DuplicateNotice> notices;
    for (const QString &hash : hashes) {
        Query query = connection.query(query::same_file);
        query.bind(":hash", hash).bind(":person", person);
        while (query.next()) {
            notices << DuplicateNotice{DuplicateNotice::Reason::SameFile, query.id<SubjectId>(0),
                                       QStringLiteral("%1/%2").arg(query.integer(2)).arg(query.integer(1))};
        }
    }
    if (fields.codeNumber.isEmpty() || !fields.issued.isValid())
        return notices;
    Query query = connection.query(query::same_code);
    query.bind(":code", text::foldCode(fields.codeNumber + u'/' + fields.codeNotation))
        .bind(":issued", fields.issued.toString(Qt::ISODate)).bind(":person", person);
    const QString agency = text::fold(fields.agency);
    while (query.next()) {
        if (text::fold(query.text(3)) == agency)
            notices << DuplicateNotice{DuplicateNotice::Reason::SameCode, query.id<SubjectId>(0),
                                       QStringLiteral("%1/%2").arg(query.integer(2)).arg(query.integer(1))};
    }
    return notices;
}

QStringList used(Connection &connection, qint64 person, const NamedSql &suggestion)
{
    Query query = connection.query(suggestion);
    query.bind(":person", person);
    QStringList names;
    while (query.next())
        names << query.text(0);
    return names;
}

}
