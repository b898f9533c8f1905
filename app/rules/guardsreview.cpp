// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"
#include "app/rules/outgoingact.h"

#include <algorithm>

namespace congso::rules {

namespace {
constexpr Roles heading = Roles(Role::HeadOfUnit) | Role::HeadOfOffice | Role::AgencyLeader;

Outcome hasMainFile(const Act &act)
{
    return act.facts.outgoing->mainVersion() > 0 ? success()
                                                 : Outcome(failure(ErrorCode::RuleNoFile, {{QStringLiteral("problem"), QStringLiteral("draft")}}));
}

QList<ReviewStep> givenSteps(const Act &act)
{
    QList<ReviewStep> steps;
    const QJsonArray given = act.fields.value(QLatin1String("steps")).toArray();
    for (const QJsonValue &value : given) {
        ReviewStep step;
        step.kind = reviewKindFromText(value[QLatin1String("kind")].toString()).value_or(ReviewKind::Opinion);
        step.unit = UnitId::fromString(value[QLatin1String("unit")].toString());
        step.person = PersonId::fromString(value[QLatin1String("person")].toString());
        step.due = QDate::fromString(value[QLatin1String("due")].toString(), Qt::ISODate);
        step.order = value[QLatin1String("order")].toInt(int(steps.size()) + 1);
        steps << step;
    }
    return steps;
}

QList<PersonId> reviewersOf(const Act &act, const ReviewStep &step)
{
    return step.person.isNull() ? act.facts.heads.value(step.unit) : QList<PersonId>{step.person};
}

Outcome reviewerActive(const Act &act, const ReviewStep &step)
{
    const QString field = QStringLiteral("steps");
    if (step.unit.isNull() == step.person.isNull())
        return badField(field, "unit_or_person");
    const QString name = nameOf(act.facts, step.unit, step.person);
    const QVariantMap who{{QStringLiteral("who"), name}};
    const bool active = step.person.isNull() ? act.facts.units.value(step.unit, Unit{{}, {}, {}, {}, 0, false}).active
                                             : act.facts.people.value(step.person, Person{{}, {}, {}, {}, {}, false, false}).active;
    if (!active)
        return badField(field, "inactive", who);
    if (step.person.isNull() && act.facts.heads.value(step.unit).isEmpty())
        return badField(field, "no_head", who);
    if (!step.person.isNull() && !(act.facts.roles.value(step.person) & ~Roles(Role::Administrator)))
        return badField(field, "no_post", who);
    if (step.due.isValid() && step.due < act.facts.today)
        return failure(ErrorCode::RuleDeadlinePast, {{QStringLiteral("due"), step.due}});
    return success();
}

Outcome reviewersActive(const Act &act)
{
    for (const ReviewStep &step : givenSteps(act)) {
        if (Outcome active = reviewerActive(act, step); !active)
            return active;
    }
    return success();
}

// Whom a required step needs among its reviewers; none where the office has nobody, or it is the drafter.
QList<PersonId> neededFor(const Act &act, const RouteStep &step)
{
    const OutgoingDocument &document = *act.facts.outgoing;
    QList<PersonId> needed;
    if (step.who == QLatin1String("head_of_drafting_unit"))
        needed = contentHeads(act.facts, document.unit);
    for (auto it = act.facts.roles.begin(); step.who == QLatin1String("head_of_office") && it != act.facts.roles.end(); ++it) {
        if (it->testFlag(Role::HeadOfOffice) && act.facts.people.value(it.key()).active)
            needed << it.key();
    }
    return needed.contains(document.drafter) ? QList<PersonId>() : needed;
}

Outcome missingStep(ReviewKind kind)
{
    return badField(QStringLiteral("steps"), "step_missing", {{QStringLiteral("step"), QString(reviewKindText(kind))}});
}

Outcome approvalLast(const Act &act, const QList<ReviewStep> &steps)
{
    const PersonId signer = act.facts.outgoing->fields.signer;
    const ReviewStep *last = nullptr;
    for (const ReviewStep &step : steps) {
        if (step.kind != ReviewKind::Approve)
            continue;
        if (step.person.isNull() || !(act.facts.roles.value(step.person) & heading))
            return badField(QStringLiteral("steps"), "not_signer", {{QStringLiteral("who"), nameOf(act.facts, step.unit, step.person)}});
        last = !last || step.order >= last->order ? &step : last;
    }
    if (!last)
        return missingStep(ReviewKind::Approve);
    if (!signer.isNull() && last->person != signer)
        return badField(QStringLiteral("steps"), "signer_approves", {{QStringLiteral("who"), nameOf(act.facts, {}, signer)}});
    for (const ReviewStep &step : steps) {
        const bool before = step.kind == ReviewKind::Approve ? step.order <= last->order : step.order < last->order;
        const bool another = &step != last && step.kind == ReviewKind::Approve && step.order == last->order;
        if (!before || another)
            return badField(QStringLiteral("steps"), "approval_last");
    }
    return success();
}

Outcome routeComplete(const Act &act)
{
    const QList<ReviewStep> steps = givenSteps(act);
    for (const RouteStep &wanted : act.facts.reviewRoute.steps) {
        const QList<PersonId> needed = neededFor(act, wanted);
        if (!wanted.required || wanted.kind == ReviewKind::Approve || needed.isEmpty())
            continue;
        const bool there = std::any_of(steps.begin(), steps.end(), [&](const ReviewStep &step) {
            const QList<PersonId> reviewers = reviewersOf(act, step);
            return step.kind == wanted.kind && std::any_of(reviewers.begin(), reviewers.end(), [&](const PersonId &one) { return needed.contains(one); });
        });
        if (!there)
            return missingStep(wanted.kind);
    }
    return approvalLast(act, steps);
}

Outcome openStep(const Act &act)
{
    if (act.facts.outgoing->state != OutgoingState::InReview)
        return success();
    const Result<const ReviewStep *> step = reviewedStep(act);
    if (!step)
        return tl::make_unexpected(step.error());
    const QString outcome = act.fields.value(QLatin1String("outcome")).toString();
    const bool opinion = (*step)->kind == ReviewKind::Opinion;
    const bool opines = outcome == QLatin1String("opined") || outcome == QLatin1String("objected");
    if (!outcome.isEmpty() && opines && !opinion)
        return badField(QStringLiteral("outcome"), "choice", {{QStringLiteral("value"), outcome}});
    if (outcome == QLatin1String("objected") && !act.has(QStringLiteral("text")))
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("text")}});
    return success();
}

Outcome stepSkippable(const Act &act)
{
    const ReviewStep *step = act.facts.outgoing->step(StepId::fromString(act.fields.value(QLatin1String("step")).toString()));
    if (!step)
        return badField(QStringLiteral("step"), "unknown");
    if (step->state != StepState::Open && step->state != StepState::Waiting)
        return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)}, {QStringLiteral("problem"), QStringLiteral("step")}});
    const RouteStep *wanted = act.facts.reviewRoute.step(step->kind);
    const bool leads = bool(act.facts.entitled().roles() & (Role::HeadOfOffice | Role::AgencyLeader));
    if ((wanted && !wanted->skippable) || (!leads && step->kind != ReviewKind::Opinion))
        return badField(QStringLiteral("step"), "not_skippable", {{QStringLiteral("step"), QString(reviewKindText(step->kind))}});
    return success();
}

Outcome commentPlace(const Act &act)
{
    const QList<DraftFile> &files = act.facts.outgoing->files;
    const QString hash = act.fields.value(QLatin1String("file")).toString();
    if (std::none_of(files.begin(), files.end(), [&](const DraftFile &file) { return file.hash == hash; }))
        return badField(QStringLiteral("file"), "unknown");
    const auto at = [&act](const char *key) { return act.fields.value(QLatin1String(key)).toInt(); };
    constexpr int whole = 10000;
    return at("x") + at("width") <= whole && at("y") + at("height") <= whole ? success() : Outcome(badField(QStringLiteral("width"), "outside_page"));
}

Outcome commentOpen(const Act &act)
{
    const CommentId id = CommentId::fromString(act.fields.value(QLatin1String("comment")).toString());
    for (const PlacedComment &comment : act.facts.outgoing->comments) {
        if (comment.id == id && comment.closedBy.isNull())
            return success();
    }
    return badField(QStringLiteral("comment"), "unknown");
}

constexpr Guard table[] = {
    {"has_main_file", hasMainFile, false},
    {"reviewers_active", reviewersActive, true},
    {"route_complete", routeComplete, true},
    {"open_step", openStep, false},
    {"step_skippable", stepSkippable, true},
    {"comment_place", commentPlace, true},
    {"comment_open", commentOpen, true},
};
}

std::span<const Guard> reviewGuards()
{
    return table;
}

}
