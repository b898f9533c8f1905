// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/dayqueries.h"

#include "db/store/queries.h"
#include "db/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace congso::dayqueries {

namespace {
QTime timeIn(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

Meeting meetingFrom(const Query &row, int first)
{
    return {row.date(first), timeIn(row.text(first + 1)), timeIn(row.text(first + 2)), row.text(first + 3), row.text(first + 4)};
}

Question questionFrom(const Query &row)
{
    Question question{row.id<QuestionId>(0), row.id<PersonId>(1), row.id<UnitId>(2), row.id<PersonId>(3), row.text(4), row.integer(5),
                      0, row.id<PersonId>(6), row.text(7), row.integer(8)};
    question.readAt = row.integer(9);
    return question;
}

DocumentLink linkFrom(const Query &row)
{
    return {row.id<LinkId>(0), linkKindFromText(row.text(1)).value_or(LinkKind::SameMatter), row.id<SubjectId>(2), row.id<SubjectId>(3),
            row.id<PersonId>(4), row.text(5), row.integer(6)};
}

Query about(Connection &connection, const NamedSql &sql, qint64 person, qint64 document)
{
    Query query = connection.query(sql);
    query.bind(":document", document).bind(":person", person);
    return query;
}

void readProposal(Connection &connection, qint64 person, qint64 row, IncomingDocument &document)
{
    {
        Query query = about(connection, query::document_proposed, person, row);
        if (!query.next())
            return;
        document.proposed = Proposal{query.id<EventId>(0), query.id<PersonId>(1), query.text(2), query.text(3), {}};
    }
    Query part = about(connection, query::document_proposed_parts, person, row);
    while (part.next()) {
        document.proposed->assignments << ProposedAssignment{assignmentRoleFromText(part.text(0)).value_or(AssignmentRole::Inform),
                                                             part.id<UnitId>(1), part.id<PersonId>(2), part.date(3), part.text(4)};
    }
}

QList<qint64> rowsOf(Query &query)
{
    QList<qint64> rows;
    while (query.next())
        rows << query.integer(0);
    return rows;
}

QList<AskedOn> askedIn(Connection &connection, const NamedSql &sql, qint64 person)
{
    QList<AskedOn> all;
    Query query = connection.query(sql);
    query.bind(":person", person);
    while (query.next())
        all << AskedOn{query.integer(10), questionFrom(query)};
    return all;
}

QList<QPair<PersonId, QString>> attendeesIn(const QString &json)
{
    QList<QPair<PersonId, QString>> all;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : list)
        all << qMakePair(PersonId::fromBytes(QByteArray::fromHex(entry[0].toString().toLatin1())), entry[1].toString());
    return all;
}
}

void read(Connection &connection, qint64 person, qint64 row, IncomingDocument &document)
{
    enum Part { Proposed, Entered, Questions, Attendees, Links, Parts };
    std::array<bool, Parts> has{};
    {
        Query query = about(connection, query::document_day_has, person, row);
        if (!query.next())
            return;
        for (int part = 0; part < Parts; ++part)
            has[size_t(part)] = query.isTrue(part);
    }
    if (has[Proposed])
        readProposal(connection, person, row, document);
    if (has[Entered]) {
        Query entered = about(connection, query::document_entered, person, row);
        while (entered.next()) {
            document.entered << EnteredAct{entered.id<EventId>(0), entered.blob(1), entered.id<PersonId>(2), entered.id<PersonId>(3),
                                           enteredStateFromText(entered.text(4)).value_or(EnteredAct::State::Unconfirmed), entered.text(5),
                                           entered.integer(6)};
        }
    }
    if (has[Questions]) {
        Query question = about(connection, query::document_questions, person, row);
        while (question.next())
            document.questions << questionFrom(question);
    }
    if (has[Attendees]) {
        Query attendee = about(connection, query::document_attendance, person, row);
        while (attendee.next())
            document.attendance << Attendance{attendee.id<PersonId>(0), attendee.id<PersonId>(1), attendee.integer(2)};
    }
    if (!has[Links])
        return;
    Query link = about(connection, query::document_links_of, person, row);
    while (link.next())
        document.links << linkFrom(link);
}

QList<AskedOn> questionsToMe(Connection &connection, qint64 person)
{
    return askedIn(connection, query::questions_to_me, person);
}

QList<AskedOn> questionsOfMe(Connection &connection, qint64 person)
{
    return askedIn(connection, query::questions_of_me, person);
}

QList<QuestionId> openQuestions(Connection &connection, qint64 person, qint64 document)
{
    QList<QuestionId> all;
    Query query = about(connection, query::questions_open_to, person, document);
    while (query.next())
        all << query.id<QuestionId>(0);
    return all;
}

QList<Related> related(Connection &connection, qint64 person, qint64 document)
{
    QList<Related> all;
    for (const NamedSql *sql : {&query::related_from, &query::related_to}) {
        Query query = about(connection, *sql, person, document);
        while (query.next())
            all << Related{linkFrom(query), query.integer(7)};
    }
    return all;
}

QList<MeetingOf> meetings(Connection &connection, qint64 person, QDate from, QDate to)
{
    QList<MeetingOf> all;
    Query query = connection.query(query::meetings_between);
    query.bind(":person", person).bind(":from", from.toString(Qt::ISODate)).bind(":to", to.toString(Qt::ISODate));
    while (query.next())
        all << MeetingOf{query.integer(0), meetingFrom(query, 1), attendeesIn(query.text(6)), true};
    return all;
}

QList<MeetingOf> meetingsOf(Connection &connection, qint64 person, qint64 attendee, QDate day, qint64 exceptDocument)
{
    QList<MeetingOf> all;
    Query query = connection.query(query::meetings_of_person);
    query.bind(":person", person).bind(":attendee", attendee).bind(":date", day.toString(Qt::ISODate)).bind(":except", exceptDocument);
    while (query.next())
        all << MeetingOf{query.integer(0), meetingFrom(query, 1), {}, query.isTrue(6)};
    return all;
}

DayCounts counts(Connection &connection, qint64 person, QDate day)
{
    Query query = connection.query(query::day_counts);
    query.bind(":person", person).bind(":date", day.toString(Qt::ISODate));
    return query.next() ? DayCounts{int(query.integer(0)), int(query.integer(1))} : DayCounts();
}

QList<qint64> notSubmitted(Connection &connection, qint64 person, int limit)
{
    Query query = connection.query(query::day_not_submitted);
    query.bind(":person", person).bind(":limit", limit);
    return rowsOf(query);
}

QList<qint64> urgentUnopened(Connection &connection, qint64 person, int limit)
{
    Query query = connection.query(query::day_urgent_unopened);
    query.bind(":person", person).bind(":limit", limit);
    return rowsOf(query);
}

QList<Given> submitted(Connection &connection, qint64 person, qint64 from, qint64 to)
{
    QList<Given> all;
    Query query = connection.query(query::day_submitted);
    query.bind(":person", person).bind(":from", from).bind(":to", to);
    while (query.next())
        all << Given{query.integer(0), {}, query.id<PersonId>(1), query.text(3), {}, query.integer(2)};
    return all;
}

QList<Given> handedOver(Connection &connection, qint64 person, qint64 from, qint64 to)
{
    QList<Given> all;
    Query query = connection.query(query::day_handed_over);
    query.bind(":person", person).bind(":from", from).bind(":to", to);
    while (query.next())
        all << Given{query.integer(0), query.id<UnitId>(1), query.id<PersonId>(2), query.text(3), query.text(4), query.integer(5)};
    return all;
}

QList<qint64> routedBefore(Connection &connection, qint64 person, int limit)
{
    Query query = connection.query(query::routed_before);
    query.bind(":person", person).bind(":limit", limit);
    return rowsOf(query);
}

void putMark(Connection &connection, qint64 person, qint64 document, const PrivateMark &mark, qint64 now)
{
    const bool nothing = mark == PrivateMark();
    Query query = connection.query(nothing ? query::mark_drop : query::mark_put);
    query.bindAll(person, document);
    if (!nothing)
        query.bindAll(mark.flag, mark.note, now);
    query.run();
}

PrivateMark mark(Connection &connection, qint64 person, qint64 document)
{
    Query query = connection.query(query::mark_one);
    query.bindAll(person, document);
    return query.next() ? PrivateMark{int(query.integer(0)), query.text(1)} : PrivateMark();
}

void putFilter(Connection &connection, qint64 person, const QString &name, const QString &text)
{
    Query put = connection.query(query::filter_put);
    put.bindAll(person, name, text);
    put.run();
}

void dropFilter(Connection &connection, qint64 person, qint64 id)
{
    Query drop = connection.query(query::filter_drop);
    drop.bindAll(person, id);
    drop.run();
}

QList<SavedFilter> filters(Connection &connection, qint64 person)
{
    QList<SavedFilter> all;
    Query query = connection.query(query::filters_of);
    query.bindAll(person);
    while (query.next())
        all << SavedFilter{query.integer(0), query.text(1), query.text(2)};
    return all;
}

}
