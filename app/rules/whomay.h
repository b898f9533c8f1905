// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/act.h"

namespace congso::rules {

/// By which way, in which post and on which part a person may do something.
struct Entitlement
{
    const CaseRule *way = nullptr;
    PostId post;
    const Assignment *part = nullptr;
};

/// Everything of \a rule that the person is entitled to now, at most one entry a part (one in all where
/// the event acts on no part). \a wanted limits it to one post. Fails with RuleWrongState{state},
/// RuleNotAllowed{roles} or RuleNotYours{relations}. Computed from the facts alone; whether the person may
/// read the subject at all was decided by whoever read it.
Result<QList<Entitlement>> entitlements(const Facts &facts, const EventRule &rule, const PostId &wanted);

/// The post in which one entry of a "who" list holds, null when it does not. \a part: the relation is asked
/// of this part only.
PostId postFor(const Facts &facts, const WhoRule &who, const Assignment *part, const PostId &wanted);

}
