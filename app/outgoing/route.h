// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoing.h"

namespace congso::outgoing {

/// The steps a draft would go through by the office's route (resources/data/review.json, or the setting lists.review):
/// who heads the drafting unit, the office, who signs. The person may add opinions, choose others, set deadlines and
/// sends them with outgoing.sent_for_review; what the route requires may not be missing.
QFuture<Result<QList<ReviewStep>>> proposedSteps(Office &office, const SubjectId &draft);
/// What a draft of this office cannot be sent without, where there is somebody for it.
QFuture<Result<QList<ReviewKind>>> requiredSteps(Office &office);

/// One command for each of \a drafts with outgoing.approved (or outgoing.reviewed); each answers for itself.
QFuture<Result<QList<Result<Receipt>>>> approveAll(Office &office, const QList<SubjectId> &drafts, const QString &text = {});

}
