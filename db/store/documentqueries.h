// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/journal.h"
#include "db/types/incoming.h"
#include "db/types/staging.h"

namespace congso::documentqueries {

/// Everything of one document, or what a decision looks at: all but the remarks. Nothing when the person
/// may not read it. \a person and \a document are local ids.
enum class Extent { Everything, ForDecision };
std::optional<IncomingDocument> document(Connection &connection, qint64 person, qint64 document, Extent extent = Extent::Everything);
bool mayRead(Connection &connection, qint64 person, qint64 document);

/// A document found by a reference, with what tells it from others.
struct Found
{
    SubjectId id;
    QString label; ///< "214/UBND-VHXH, UBND xã Sông Thao, 871/2026"
};
QList<Found> byNumber(Connection &connection, qint64 person, const QString &registerCode, int year, int number, const QString &suffix);
/// By number and notation, "36/TB-UBND", however dashed and cased.
QList<Found> byCode(Connection &connection, qint64 person, const QString &code);

QList<DuplicateNotice> duplicates(Connection &connection, qint64 person, const QStringList &hashes, const IncomingFields &fields);

/// Names already in use in what the person may read, most used first.
QStringList used(Connection &connection, qint64 person, const NamedSql &suggestion);

}
