// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/casefile.h"

#include <optional>

/// Case files as the lists hold them. \a person is the local id of who asks; rows are local ids too.
namespace congso::casefilequeries {

/// As it stands, for applying and deciding: whoever calls has made sure that it may be read, or tells nothing of it.
std::optional<CaseFile> standing(Connection &connection, qint64 row);
/// The documents in it by their ids alone, in order; likewise.
QList<CaseEntry> entryIds(Connection &connection, qint64 row);

/// With its entries, each filled as far as the person may read the document. Nothing when it may not be read.
std::optional<CaseFile> caseFile(Connection &connection, qint64 person, qint64 row);
QList<CaseFile> list(Connection &connection, qint64 person, const CaseFileQuery &query);
/// Those of a code, "01.TCCB"; \a year 0: of every year, the newest first.
QList<CaseFile> byCode(Connection &connection, qint64 person, const QString &code, int year);
QList<CaseFile> ofDocument(Connection &connection, qint64 person, qint64 document);
/// The person's own open case files that do not hold the document yet, the best fitting first.
QList<CaseFileOffer> offers(Connection &connection, qint64 person, qint64 document, int limit);
/// Whether another case file of that year has the code.
bool codeTaken(Connection &connection, const QString &code, int year, qint64 exceptRow);

}
