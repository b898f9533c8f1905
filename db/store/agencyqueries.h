// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/outsideagency.h"

#include <optional>

/// Other agencies as the lists hold them. Everybody may see them: they say nothing of any document.
namespace congso::agencyqueries {

/// How a name is found: words without tone marks each after a space, written-out abbreviations of councils and
/// committees, and the run of the words' first letters ("uy ban nhan dan tinh binh dinh" → "ubndtbd").
struct Key
{
    QString fold;
    QString initials;
};
Key keyOf(const QString &name, const QString &shortName);

std::optional<OutsideAgency> agency(Connection &connection, qint64 row);
QList<AgencyName> names(Connection &connection, qint64 row);
/// Rows of those with exactly this name, now or formerly, tone marks and abbreviations apart.
QList<qint64> byName(Connection &connection, const QString &name);
/// Rows of those with this code.
QList<qint64> byCode(Connection &connection, const QString &code);
/// Whether another agency that has not ended has this code.
bool codeTaken(Connection &connection, const QString &code, qint64 exceptRow);

/// What to offer for words typed on a document of \a date; those alive and called so on that day first, then what
/// a name leads to through mergers, marked.
QList<AgencySuggestion> suggest(Connection &connection, const QString &words, QDate date, int limit);

}
