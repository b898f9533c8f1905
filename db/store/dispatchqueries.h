// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/dispatch.h"

namespace congso::dispatchqueries {

/// What a copy is of; nothing for what is no copy or may not be read.
std::optional<CopyDetails> copyOf(Connection &connection, qint64 person, qint64 document);

struct CopyQuery
{
    int year = 0;       ///< of its making; 0: every
    QString filter;     ///< words of number and subject, marks do not count
    int limit = 200;
};
/// Newest first.
QList<CopyRow> copies(Connection &connection, qint64 person, const CopyQuery &query);

QList<DispatchEntry> dispatchesOf(Connection &connection, qint64 person, qint64 document);
/// What went by post in these days, in order.
QList<DispatchEntry> byPost(Connection &connection, qint64 person, QDate from, QDate until);

QList<Notice> noticesOf(Connection &connection, qint64 person, qint64 document);
/// Not told yet, or recalled and neither returned nor cancelled; oldest first.
QList<Notice> noticesWaiting(Connection &connection, qint64 person, int limit);

QList<KeptUse> keptUsesOf(Connection &connection, qint64 person, qint64 document);
QList<KeptUse> keptUses(Connection &connection, qint64 person, QDate from, QDate until);
QList<KeptUse> keptOut(Connection &connection, qint64 person, int limit);

/// A number that the journal gave out of a series' year.
struct Stamped
{
    int number = 0;
    QString suffix;
    QByteArray kind;     ///< of the event that asked for it
    bool listed = false; ///< the lists have it too
};
QList<Stamped> stamped(Connection &connection, qint64 registerRow, int year);

}
