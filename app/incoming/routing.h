// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/rules/routing.h"
#include "db/types/lists.h"

namespace congso::incoming {

/// The office's routing rules in their order, words as they were typed; those of the data file until the office
/// has made its own.
QFuture<Result<QList<rules::RoutingRule>>> routingRules(Office &office);
/// Keeps \a routing in the place of what was there (settings.routing_changed).
QFuture<Result<Receipt>> setRoutingRules(Office &office, const QList<rules::RoutingRule> &routing);

/// What the rules say of a letter with these fields; an empty route where none fits.
QFuture<Result<rules::Route>> routeFor(Office &office, const IncomingFields &fields);
/// A route as the fields of incoming.submitted: "to", "proposal" with days, "wording", "rule".
QJsonObject submissionFields(const rules::Route &route);

/// A past document, what the rules would have proposed and who got the lead.
struct RoutingTrial
{
    DocumentRow document;
    rules::Route proposed;
    UnitId doneUnit;     ///< who was given the lead by the leader
    PersonId donePerson;
    bool same = false;   ///< the proposed lead is who got it
};
struct RoutingTrials
{
    QList<RoutingTrial> trials; ///< newest first
    int routed = 0;      ///< a rule fitted
    int same = 0;
};
/// Tries \a routing, kept or not, on the newest \a limit (at most 500) documents that a leader has assigned and
/// the person may read.
QFuture<Result<RoutingTrials>> tryRouting(Office &office, const QList<rules::RoutingRule> &routing, int limit = 100);

}
