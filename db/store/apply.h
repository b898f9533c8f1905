// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/projections.h"

namespace congso {

/// Folds one event of an incoming document into documents, assignments, remarks, access, numbers.
bool applyIncoming(const Applied &applied);
/// What the working day adds to it: proposals' answers, questions, waiting, meetings, links, acts entered for others.
bool applyWorkingDay(const Applied &applied);
/// What is contested and named by this event, or has no effect left by it, is settled: once the parts are as the event says.
bool settleContested(const Applied &applied);
/// What a submission proposes, in the place of what an earlier one did.
bool applyProposal(const Applied &applied);
/// Folds one event of a person, unit, post, register or of the settings.
bool applyDirectory(const Applied &applied);
/// Folds one event of a case file.
bool applyCaseFile(const Applied &applied);
/// Folds one event of a delegation, an absence or a hand-over.
bool applyDelegation(const Applied &applied);
/// Folds incoming.handed_over: whose the open work of a document is now.
bool applyHandedOver(const Applied &applied);
/// Folds one event of an outgoing document, and the parts of it: review, numbers and issue.
bool applyOutgoing(const Applied &applied);
bool applyReview(const Applied &applied);
bool applyIssuing(const Applied &applied);
/// What copies, dispatches, recalls and the use of kept originals add to it.
bool applyDispatch(const Applied &applied);
/// Folds register.number_reserved.
bool applyReserved(const Applied &applied);
/// Folds incoming.answered: the number of the answer, and the end of the work where it closes it.
bool applyAnswered(const Applied &applied);
/// Folds one event of another agency.
bool applyAgency(const Applied &applied);

}
