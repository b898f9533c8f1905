// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/incoming.h"

namespace congso::dayqueries {

// Local ids throughout: \a person is who asks, \a document a subject's row.

/// Fills in what the working day adds to a document that the person may read.
void read(Connection &connection, qint64 person, qint64 row, IncomingDocument &document);

/// A question with the row of the document it is about.
struct AskedOn
{
    qint64 document = 0;
    Question question;
};
QList<AskedOn> questionsToMe(Connection &connection, qint64 person); ///< open ones, oldest first
QList<AskedOn> questionsOfMe(Connection &connection, qint64 person); ///< newest first
/// The open questions on one document that the person could answer.
QList<QuestionId> openQuestions(Connection &connection, qint64 person, qint64 document);

/// A link with the row of the document on its other side, which the person may read too.
struct Related
{
    DocumentLink link;
    qint64 other = 0;
};
QList<Related> related(Connection &connection, qint64 person, qint64 document);

struct MeetingOf
{
    qint64 document = 0;
    Meeting meeting;
    QList<QPair<PersonId, QString>> attendees;
    bool readable = true;
};
QList<MeetingOf> meetings(Connection &connection, qint64 person, QDate from, QDate to);
/// Other meetings of \a attendee on a day, also those that the person may not read.
QList<MeetingOf> meetingsOf(Connection &connection, qint64 person, qint64 attendee, QDate day, qint64 exceptDocument);

struct DayCounts
{
    int registered = 0;
    int submitted = 0;
};
DayCounts counts(Connection &connection, qint64 person, QDate day);
QList<qint64> notSubmitted(Connection &connection, qint64 person, int limit);
QList<qint64> urgentUnopened(Connection &connection, qint64 person, int limit);

/// A document that somebody got: submitted to a person, or assigned to a unit or person.
struct Given
{
    qint64 document = 0;
    UnitId unit;
    PersonId person;
    QString receiver;
    QString role; ///< text of an AssignmentRole; empty for a submission
    qint64 at = 0;
};
/// In [from, to), UTC milliseconds; by receiver, then in order of number.
QList<Given> submitted(Connection &connection, qint64 person, qint64 from, qint64 to);
QList<Given> handedOver(Connection &connection, qint64 person, qint64 from, qint64 to);

/// The newest documents that a leader has assigned.
QList<qint64> routedBefore(Connection &connection, qint64 person, int limit);

void putMark(Connection &connection, qint64 person, qint64 document, const PrivateMark &mark, qint64 now);
PrivateMark mark(Connection &connection, qint64 person, qint64 document);

void putFilter(Connection &connection, qint64 person, const QString &name, const QString &query);
void dropFilter(Connection &connection, qint64 person, qint64 id);
QList<SavedFilter> filters(Connection &connection, qint64 person);

}
