// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/reviewroute.h"

#include "app/rules/facts.h"

#include <algorithm>

namespace congso::rules {

namespace {
constexpr Roles heading = Roles(Role::HeadOfUnit) | Role::HeadOfOffice | Role::AgencyLeader;

QList<PersonId> holdersOf(const Facts &facts, Role role)
{
    QList<PersonId> found;
    for (auto it = facts.roles.begin(); it != facts.roles.end(); ++it) {
        if (it->testFlag(role) && facts.people.value(it.key()).active)
            found << it.key();
    }
    std::sort(found.begin(), found.end());
    return found;
}

QJsonObject change(const ReviewStep &step, StepState state)
{
    return {{QStringLiteral("id"), step.id.toString()}, {QStringLiteral("state"), QString(stepStateText(state))}};
}

PersonId reviewerFor(const Facts &facts, const RouteStep &step, const PersonId &drafter, const UnitId &unit, const PersonId &signer)
{
    QList<PersonId> candidates;
    if (step.who == QLatin1String("head_of_drafting_unit"))
        candidates = contentHeads(facts, unit);
    else if (step.who == QLatin1String("head_of_office"))
        candidates = holdersOf(facts, Role::HeadOfOffice);
    else if (step.who == QLatin1String("signer"))
        candidates = signer.isNull() ? holdersOf(facts, Role::AgencyLeader) : QList<PersonId>{signer};
    if (step.kind != ReviewKind::Approve && candidates.contains(drafter))
        return {};
    return candidates.isEmpty() ? PersonId() : candidates.first();
}
}

Result<ReviewRoute> ReviewRoute::parse(const QJsonArray &steps)
{
    static const QStringList known{QString(), QStringLiteral("head_of_drafting_unit"), QStringLiteral("head_of_office"), QStringLiteral("signer")};
    const auto bad = [](const QString &value) {
        return failure(ErrorCode::RuleBadField, {{QStringLiteral("field"), QStringLiteral("lists.review")},
                                                 {QStringLiteral("problem"), QStringLiteral("choice")}, {QStringLiteral("value"), value}});
    };
    ReviewRoute route;
    for (const QJsonValue &value : steps) {
        const QString kind = value[QLatin1String("kind")].toString();
        const auto step = reviewKindFromText(kind);
        if (!step || route.step(*step))
            return bad(kind);
        const QString who = value[QLatin1String("who")].toString();
        if (!known.contains(who))
            return bad(who);
        route.steps << RouteStep{*step, who, value[QLatin1String("required")].toBool(), value[QLatin1String("skippable")].toBool()};
    }
    const RouteStep *approval = route.step(ReviewKind::Approve);
    if (!approval || !approval->required || approval->skippable)
        return bad(QStringLiteral("approve"));
    return route;
}

const RouteStep *ReviewRoute::step(ReviewKind kind) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [kind](const RouteStep &step) { return step.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

QList<PersonId> contentHeads(const Facts &facts, const UnitId &unit)
{
    UnitId at = unit;
    for (qsizetype hops = 0; !at.isNull() && hops <= facts.units.size(); ++hops) {
        const QList<PersonId> heads = facts.heads.value(at);
        if (!heads.isEmpty())
            return heads;
        at = facts.units.value(at).parent;
    }
    return {};
}

QList<ReviewStep> proposedSteps(const Facts &facts, const PersonId &drafter, const UnitId &unit, const PersonId &signer)
{
    QList<ReviewStep> all;
    for (const RouteStep &step : facts.reviewRoute.steps) {
        ReviewStep one;
        one.kind = step.kind;
        one.person = reviewerFor(facts, step, drafter, unit, signer);
        one.order = int(all.size()) + 1;
        if (!one.person.isNull())
            all << one;
    }
    return all;
}

bool holdsStep(const Identity &person, const ReviewStep &step)
{
    if (!step.person.isNull())
        return step.person == person.person.id;
    return std::any_of(person.posts.begin(), person.posts.end(), [&](const Post &post) {
        return post.active && post.unit == step.unit && (post.roles & heading);
    });
}

QJsonArray advanced(const OutgoingDocument &document, const ReviewStep &step, StepState state)
{
    QJsonArray changes{change(step, state)};
    int next = 0;
    for (const ReviewStep &other : document.steps) {
        if (other.round != document.round || other.id == step.id)
            continue;
        if (other.state == StepState::Open)
            return changes;
        if (other.state == StepState::Waiting && (next == 0 || other.order < next))
            next = other.order;
    }
    // A step that was skipped before its turn leaves the others as they are only while one of them is open.
    for (const ReviewStep &other : document.steps) {
        if (other.round == document.round && other.id != step.id && other.state == StepState::Waiting && other.order == next)
            changes << change(other, StepState::Open);
    }
    return changes;
}

QJsonArray dropped(const OutgoingDocument &document, const ReviewStep *step, StepState state)
{
    QJsonArray changes;
    for (const ReviewStep &other : document.steps) {
        if (other.round != document.round)
            continue;
        if (step && other.id == step->id)
            changes << change(other, state);
        else if (other.state == StepState::Open || other.state == StepState::Waiting)
            changes << change(other, StepState::Dropped);
    }
    return changes;
}

}
