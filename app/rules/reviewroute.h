// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/outgoing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace congso::rules {

struct Facts;

/// One step that the office wants a draft to go through (resources/data/review.json, the setting lists.review).
struct RouteStep
{
    ReviewKind kind = ReviewKind::Content;
    QString who;           ///< "head_of_drafting_unit", "head_of_office", "signer"; empty: chosen by the drafter
    bool required = false;
    bool skippable = true;
};

struct ReviewRoute
{
    QList<RouteStep> steps;

    /// Fails with RuleBadField{field "lists.review"} where a step is not known, or approval is missing or optional.
    static Result<ReviewRoute> parse(const QJsonArray &steps);
    const RouteStep *step(ReviewKind kind) const;
};

/// The steps as they would be for a draft of \a drafter in \a unit that \a signer (may be null) will sign: those of
/// the route whose reviewer the office has, in order, without ids. Who would check the own draft is left out, save
/// the signer.
QList<ReviewStep> proposedSteps(const Facts &facts, const PersonId &drafter, const UnitId &unit, const PersonId &signer);

/// Who answers for the content of what \a unit drafts: the heads of the nearest unit upwards that has any.
QList<PersonId> contentHeads(const Facts &facts, const UnitId &unit);

/// Whether \a person holds the step: named by it, or heading the unit it names.
bool holdsStep(const Identity &person, const ReviewStep &step);

/// [{id, state}]: what follows when \a step becomes \a state: the next steps open once nothing of its order is open.
QJsonArray advanced(const OutgoingDocument &document, const ReviewStep &step, StepState state);
/// [{id, state}]: every step of the round that is not done falls, \a step (may be null) as \a state.
QJsonArray dropped(const OutgoingDocument &document, const ReviewStep *step, StepState state);

}
