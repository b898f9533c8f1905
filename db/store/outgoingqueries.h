// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/documentqueries.h"
#include "db/types/outgoinglists.h"

namespace congso::outgoingqueries {

/// Everything of one outgoing document, or what a decision looks at: all but the remarks. Nothing when the person may
/// not read it. \a person and \a document are local ids.
enum class Extent { Everything, ForDecision };
std::optional<OutgoingDocument> document(Connection &connection, qint64 person, qint64 document, Extent extent = Extent::Everything);

using documentqueries::Found;
QList<Found> byNumber(Connection &connection, qint64 person, const QString &seriesCode, int year, int number, const QString &suffix);
QList<Found> byCode(Connection &connection, qint64 person, const QString &code);
/// Drafts of the person's own whose subject has these words.
QList<Found> byWords(Connection &connection, qint64 person, const QString &words);

/// Whether another document bears this number and notation in that year, readable or not.
bool codeUsed(Connection &connection, const QString &code, int year, qint64 document);

struct Linked
{
    SubjectId id;
    QString kind;
    QString label;
    QString subject;
    OutgoingState state = OutgoingState::Draft;
    bool incoming = false;
};
/// Outgoing documents that are linked to \a other, and what came in and is linked to it where it is an outgoing one.
QList<Linked> relatedTo(Connection &connection, qint64 person, qint64 other);

QList<qint64> rowIds(Connection &connection, qint64 person, const OutgoingQuery &query);
QList<OutgoingRow> rows(Connection &connection, qint64 person, const QList<qint64> &rowIds);

QList<Series> series(Connection &connection);
/// Numbers taken ahead in the series' year that no document and no strike has used.
QList<ReservedNumber> reserved(Connection &connection, qint64 registerRow, int year);
QList<OutgoingBookLine> bookLines(Connection &connection, qint64 person, qint64 registerRow, int year, int number, const QString &suffix, int limit);

/// A number of a series' year, for the report of what does not add up.
struct Used
{
    int number = 0;
    QString suffix;
    bool voided = false;
    QString code;
    QDate date;
    OutgoingState state = OutgoingState::None;
};
QList<Used> used(Connection &connection, qint64 registerRow, int year);

/// The statement a list is made of, for the tests that look at its plan.
const NamedSql &statement(OutBox box, bool filtered, bool exact);

bool delegationCovers(Connection &connection, qint64 delegation, qint64 delegate, qint64 document);

}
