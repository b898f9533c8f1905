// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outsideagency.h"

/// Other agencies: with former names, successors and the days they were there. They are made and changed through
/// Office::perform (agency.created, agency.corrected, agency.renamed, agency.ended, agency.revived).
namespace congso::agencies {

/// What to offer for words typed on a document of \a date: beginnings of words without tone marks, anywhere in the
/// name, and initials ("UBND BĐ"). Those alive on that day first; a name finds its predecessors and successors, marked.
/// A newer call need not wait: \a stop ends the query.
QFuture<Result<QList<AgencySuggestion>>> suggest(Office &office, const QString &words, QDate date, int limit = 12, std::stop_token stop = {});

QFuture<Result<OutsideAgency>> agency(Office &office, const SubjectId &id);
/// By UUID, code or exact name (tone marks and abbreviations apart). usage.not_found; usage.ambiguous with "candidates".
QFuture<Result<SubjectId>> find(Office &office, const QString &reference);

/// The provinces of today and before 01/07/2025 with what became of which, and the central bodies, as commands; those
/// already there are left out when performed again (their ids are the same in every office).
QList<Command> defaults(Office &office);
/// Enters the defaults that are not there yet; how many are.
QFuture<Result<int>> addDefaults(Office &office);

}
