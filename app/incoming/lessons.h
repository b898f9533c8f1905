// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/recognition/officeknowledge.h"
#include "app/recognition/similar.h"
#include "db/store/connection.h"
#include "db/types/incoming.h"
#include "db/types/reading.h"

#include <QFuture>

namespace congso::incoming {

/// What the newest letters of the register that the person may read teach recognition: senders with their notations,
/// signers with their titles, the last number of each series; and who led what (LedBefore::lead is a unit's id as text).
struct Lessons
{
    OfficeKnowledge knowledge;
    QList<LedBefore> history;
};
/// How clerks spelled what was read is in it only for those who take letters in.
QFuture<Result<Lessons>> lessons(Office &office, int letters = 5000);

/// Keeps how the clerk who registered a letter spells what had been read in it.
void learnFrom(Connection &connection, const RecognisedFields &read, const IncomingFields &right, qint64 now);

/// Who led letters like this one before, the likeliest first, at most \a most: what suggestLeads() says of the history
/// above. Told to people, who decide.
QFuture<Result<QList<LeadSuggestion>>> whoLedBefore(Office &office, const IncomingFields &fields, int most = 2);

}
