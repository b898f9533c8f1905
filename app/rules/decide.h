// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"
#include "db/types/command.h"
#include "db/types/event.h"

namespace congso::rules {

/// What a command becomes.
struct Decision
{
    QList<NewEvent> events;
    PostId post; ///< the post acted in
};

/// Decides one command: pure, nothing is read or written, the same facts give the same answer (but
/// for new ids). The command's fields are those that workflow.json lists for its action; payloads
/// are complete: resulting states, parts, absolute dates.
///
/// Refusals, in this order: RuleSecret; UsageUnknownAction; RuleNewerVersion; RuleStale (base);
/// RuleWrongState, RuleNotAllowed, RuleNotYours; RuleUnknownField, RuleMissingField, RuleBadField,
/// RuleReasonTooShort; then what the guards of the action say.
Result<Decision> decide(const Facts &facts, const Command &command);

/// Every action of \a area on the subject in \a facts (none there: those that make one), with why not
/// where it is not offered. Fields are not considered.
QList<ActionState> actions(const Facts &facts, const QByteArray &area);
/// The same, the area taken from which subject the facts hold; "incoming" where they hold none.
QList<ActionState> actions(const Facts &facts);

}
