// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/outgoingqueries.h"

#include "db/store/directoryqueries.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "db/text/fold.h"

namespace congso::outgoingqueries {

namespace {
Query asked(Connection &connection, const NamedSql &sql, qint64 person, qint64 row)
{
    Query query = connection.query(sql);
    query.bind(":document", row).bind(":person", person);
    return query;
}

void readFiles(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    Query query = asked(connection, query::outgoing_files_of, person, row);
    while (query.next()) {
        document.files << DraftFile{query.text(0), query.text(1), query.integer(2), query.text(3), query.text(4), int(query.integer(5)), query.isTrue(6),
                                    query.isTrue(7), query.text(8), query.id<EventId>(9), query.id<PersonId>(10), query.integer(11)};
    }
}

void readSteps(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    Query query = asked(connection, query::review_steps_of, person, row);
    while (query.next()) {
        ReviewStep step;
        step.id = query.id<StepId>(0);
        step.round = int(query.integer(1));
        step.order = int(query.integer(2));
        step.kind = reviewKindFromText(query.text(3)).value_or(ReviewKind::Opinion);
        step.state = stepStateFromText(query.text(4)).value_or(StepState::Dropped);
        step.unit = query.id<UnitId>(5);
        step.person = query.id<PersonId>(6);
        step.due = query.date(7);
        step.openedAt = query.integer(8);
        step.doneAt = query.integer(9);
        step.doneBy = query.id<PersonId>(10);
        step.outcome = query.text(11);
        step.text = query.text(12);
        step.version = int(query.integer(13));
        document.steps << step;
    }
}

void readRecipients(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    Query query = asked(connection, query::recipients_of, person, row);
    while (query.next()) {
        document.recipients << Recipient{query.id<RecipientId>(0), query.text(1), query.id<SubjectId>(2), query.id<UnitId>(3), query.id<PersonId>(4),
                                         query.text(5), query.isTrue(6), query.text(7), query.text(8), int(query.integer(9)),
                                         dispatchStateFromText(query.text(10)).value_or(DispatchState::Waiting), query.text(11), query.date(12), query.text(13)};
    }
}

void readLinks(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    Query query = asked(connection, query::outgoing_links_of, person, row);
    while (query.next())
        document.links << OutgoingLink{query.id<SubjectId>(0), query.text(1), query.isTrue(2)};
}

void readComments(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    {
        Query query = asked(connection, query::placed_comments_of, person, row);
        while (query.next()) {
            document.comments << PlacedComment{query.id<CommentId>(0), query.text(1), int(query.integer(2)), int(query.integer(3)), int(query.integer(4)),
                                               int(query.integer(5)), int(query.integer(6)), query.text(7), query.id<PersonId>(8), query.integer(9), {},
                                               query.id<PersonId>(10)};
        }
    }
    Query query = asked(connection, query::comment_replies_of, person, row);
    while (query.next()) {
        for (PlacedComment &comment : document.comments) {
            if (comment.id == query.id<CommentId>(0))
                comment.replies << CommentReply{query.id<PersonId>(1), query.text(2), query.integer(3)};
        }
    }
}

void readRemarks(Connection &connection, qint64 person, qint64 row, OutgoingDocument &document)
{
    Query query = asked(connection, query::outgoing_remarks_of, person, row);
    while (query.next())
        document.remarks << OutgoingRemark{query.id<EventId>(0), query.blob(1), query.id<PersonId>(2), query.id<PersonId>(3), query.text(4), query.integer(5)};
}

OutgoingFields fieldsFrom(const Query &query)
{
    OutgoingFields fields;
    fields.kind = query.text(4);
    fields.subject = query.text(5);
    fields.codeNotation = query.text(6);
    fields.signer = query.id<PersonId>(7);
    fields.signerTitle = query.text(8);
    fields.signingPower = query.text(9);
    fields.urgency = query.text(10);
    fields.field = query.text(11);
    fields.language = query.text(12);
    fields.note = query.text(13);
    fields.marking = query.text(14);
    fields.kept = query.text(15);
    fields.pages = int(query.integer(16));
    fields.copies = int(query.integer(17));
    fields.due = query.date(18);
    fields.effective = query.date(19);
    fields.book = query.id<RegisterId>(20);
    return fields;
}

void readStanding(const Query &query, OutgoingDocument &document)
{
    document.id = query.id<SubjectId>(0);
    document.version = query.integer(1);
    document.readOnly = query.isTrue(2);
    document.state = outgoingStateFromText(query.text(3)).value_or(OutgoingState::None);
    document.fields = fieldsFrom(query);
    if (query.integer(23) > 0)
        document.number = AssignedNumber{query.id<RegisterId>(21), int(query.integer(22)), int(query.integer(23)), query.text(24)};
    document.date = query.date(25);
    document.code = query.text(26);
    document.seriesName = query.text(27);
    document.drafter = query.id<PersonId>(28);
    document.unit = query.id<UnitId>(29);
    document.draftedAt = query.integer(30);
    document.approver = query.id<PersonId>(31);
    document.approvedVersion = int(query.integer(32));
    document.approvedAt = query.integer(33);
    document.signedBy = query.id<PersonId>(34);
    document.signedAt = query.integer(35);
    document.sealedAt = query.integer(36);
    document.issuedAt = query.integer(37);
    document.round = int(query.integer(38));
    document.returned = query.isTrue(39);
    document.returnReason = query.text(40);
    document.closes = query.isTrue(41);
    document.sheetsSaved = int(query.integer(42));
    document.lastEvent = query.id<EventId>(43);
    document.lastActor = query.id<PersonId>(44);
    document.lastKind = query.blob(45);
    document.signerName = query.text(46);
    document.fromBook = query.isTrue(47);
}

QList<Found> foundIn(Query &query)
{
    QList<Found> found;
    while (query.next()) {
        const QString code = query.text(1);
        found << Found{query.id<SubjectId>(0), code.isEmpty() ? query.text(2) : QString(code + QStringLiteral(", ") + query.text(2))};
    }
    return found;
}
}

std::optional<OutgoingDocument> document(Connection &connection, qint64 person, qint64 row, Extent extent)
{
    OutgoingDocument document;
    {
        Query query = asked(connection, query::outgoing_one, person, row);
        if (!query.next())
            return std::nullopt;
        readStanding(query, document);
    }
    readFiles(connection, person, row, document);
    readSteps(connection, person, row, document);
    readRecipients(connection, person, row, document);
    readLinks(connection, person, row, document);
    readComments(connection, person, row, document);
    if (extent == Extent::Everything)
        readRemarks(connection, person, row, document);
    return document;
}

QList<Found> byNumber(Connection &connection, qint64 person, const QString &seriesCode, int year, int number, const QString &suffix)
{
    Query query = connection.query(query::outgoing_by_number);
    query.bind(":code", seriesCode).bind(":year", year).bind(":number", number).bind(":suffix", suffix).bind(":person", person);
    return foundIn(query);
}

QList<Found> byCode(Connection &connection, qint64 person, const QString &code)
{
    Query query = connection.query(query::outgoing_by_code);
    query.bind(":code", text::foldCode(code)).bind(":person", person);
    return foundIn(query);
}

QList<Found> byWords(Connection &connection, qint64 person, const QString &words)
{
    Query query = connection.query(query::outgoing_by_words);
    query.bind(":words", text::fold(words)).bind(":person", person);
    return foundIn(query);
}

bool codeUsed(Connection &connection, const QString &code, int year, qint64 document)
{
    Query query = connection.query(query::outgoing_code_used);
    query.bindAll(text::foldCode(code), year, document);
    return query.next();
}

QList<Linked> relatedTo(Connection &connection, qint64 person, qint64 other)
{
    QList<Linked> all;
    Query query = asked(connection, query::outgoing_related_to, person, other);
    while (query.next())
        all << Linked{query.id<SubjectId>(0), query.text(1), query.text(2), query.text(4), outgoingStateFromText(query.text(3)).value_or(OutgoingState::None), query.isTrue(5)};
    return all;
}

QList<Series> series(Connection &connection)
{
    QList<Series> all;
    Query row = connection.query(query::series_all);
    while (row.next())
        all << Series{directoryqueries::registerFrom(row), row.text(9)};
    return all;
}

QList<ReservedNumber> reserved(Connection &connection, qint64 registerRow, int year)
{
    QList<ReservedNumber> all;
    Query query = connection.query(query::outgoing_reserved);
    query.bindAll(registerRow, year);
    while (query.next())
        all << ReservedNumber{{}, year, int(query.integer(0)), query.text(1), query.id<PersonId>(2), query.integer(3)};
    return all;
}

QList<OutgoingBookLine> bookLines(Connection &connection, qint64 person, qint64 registerRow, int year, int number, const QString &suffix, int limit)
{
    QList<OutgoingBookLine> lines;
    Query query = connection.query(query::outgoing_book_lines);
    query.bind(":person", person).bind(":register", registerRow).bind(":year", year).bind(":number", number).bind(":suffix", suffix).bind(":limit", limit);
    while (query.next()) {
        OutgoingBookLine line;
        line.number = int(query.integer(0));
        line.suffix = query.text(1);
        if (!query.isNull(2))
            line.voided = query.text(2);
        line.state = outgoingStateFromText(query.text(3)).value_or(OutgoingState::None);
        line.reserved = query.text(14) == QLatin1String("reserved");
        line.note = query.text(13);
        line.subject = query.text(7);
        line.kind = query.text(6);
        // A struck number's document may have taken another one since: what follows is that one's.
        if (!line.voided) {
            line.code = query.text(4);
            line.date = query.date(5);
            line.signer = query.text(8);
            line.recipients = query.text(9).split(u'\n', Qt::SkipEmptyParts);
            line.kept = query.text(10);
            line.copies = int(query.integer(11));
            line.sent = query.date(12);
        }
        lines << line;
    }
    return lines;
}

QList<Used> used(Connection &connection, qint64 registerRow, int year)
{
    QList<Used> all;
    Query query = connection.query(query::outgoing_series_year);
    query.bindAll(registerRow, year);
    while (query.next())
        all << Used{int(query.integer(0)), query.text(1), query.isTrue(2), query.text(3), query.date(4), outgoingStateFromText(query.text(5)).value_or(OutgoingState::None)};
    return all;
}

bool delegationCovers(Connection &connection, qint64 delegation, qint64 delegate, qint64 document)
{
    Query query = connection.query(query::outgoing_delegation_covers);
    query.bind(":delegation", delegation).bind(":person", delegate).bind(":document", document);
    return query.next();
}

}
