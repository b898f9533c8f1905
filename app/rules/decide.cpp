// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/decide.h"

#include "app/rules/fieldcheck.h"
#include "app/rules/guards.h"
#include "app/rules/payloads.h"
#include "app/rules/whomay.h"

#include <algorithm>

namespace congso::rules {

namespace {
// Asked before anything else is looked at: what is secret must leave no trace, not even a message about it.
Outcome notSecret(const QJsonObject &fields)
{
    for (const QJsonValue &value : {fields.value(QLatin1String("secrecy")),
                                    fields.value(QLatin1String("fields")).toObject().value(QLatin1String("secrecy"))}) {
        if (!value.isUndefined() && value.toString() != QLatin1String("none"))
            return failure(ErrorCode::RuleSecret);
    }
    return success();
}

Outcome subjectFits(const Facts &facts, const EventRule &rule, const Command &command)
{
    if (facts.document && rule.area == "incoming") {
        if (facts.document->readOnly)
            return failure(ErrorCode::RuleNewerVersion);
        if (command.base && *command.base != facts.document->version)
            return failure(rule.undoes.isEmpty() ? ErrorCode::RuleStale : ErrorCode::RuleUndoLate);
    }
    if (!rule.creates && stateOf(facts, rule.area) == QLatin1String("none"))
        return failure(ErrorCode::UsageNotFound);
    return success();
}

bool holdsPost(const Identity &identity, const PostId &post)
{
    return std::any_of(identity.posts.begin(), identity.posts.end(), [&](const Post &held) { return held.active && held.id == post; });
}

// Without a delegation only what the workflow lets be entered for another, and only by whom it names.
bool mayEnter(const Facts &facts, const EventRule &rule)
{
    return std::any_of(rule.enteredBy.begin(), rule.enteredBy.end(), [&](const WhoRule &who) { return facts.identity.holds(who.role); });
}

Outcome mayAct(const Facts &facts, const EventRule &rule, const Command &command)
{
    const bool foreignPost = !command.post.isNull() && !holdsPost(facts.entitled(), command.post);
    const bool noDelegation = !command.behalf.isNull()
        && (!facts.principal || facts.principal->person.id != command.behalf || (command.delegation.isNull() && !(facts.entered && mayEnter(facts, rule))));
    if (foreignPost || noDelegation) {
        return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(command.action)},
                                                   {QStringLiteral("problem"), foreignPost ? QStringLiteral("post") : QStringLiteral("behalf")}});
    }
    return success();
}

// The part named, or the only one; several want a name.
Result<Entitlement> choosePart(const Facts &facts, const EventRule &rule, const QList<Entitlement> &may, const QJsonObject &fields)
{
    const QString named = fields.value(rule.part ? rule.part->key : QString()).toString();
    if (!rule.part || !rule.part->required)
        return may.first();
    if (named.isEmpty()) {
        if (may.size() > 1)
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), rule.part->key}});
        return may.first();
    }
    const AssignmentId id = AssignmentId::fromString(named);
    for (const Entitlement &one : may) {
        if (one.part->id == id)
            return one;
    }
    const Assignment *part = findAssignment(*facts.document, id);
    if (!part)
        return badField(rule.part->key, "unknown");
    const bool closed = rule.part->roles.contains(assignmentRoleText(part->role)) && !rule.part->states.contains(assignmentStateText(part->state));
    QVariantMap args{{QStringLiteral("action"), QString::fromLatin1(rule.kind)}, {QStringLiteral("part"), QString(assignmentStateText(part->state))}};
    return failure(closed ? ErrorCode::RuleWrongState : ErrorCode::RuleNotYours, closed ? args : QVariantMap{});
}

// An opinion may be said to no part; a co-operating one's answers the part it has.
const Assignment *optionalPart(const Facts &facts, const EventRule &rule, const QJsonObject &fields)
{
    if (!rule.part || rule.part->required || !facts.document)
        return nullptr;
    const AssignmentId named = AssignmentId::fromString(fields.value(rule.part->key).toString());
    QList<const Assignment *> mine;
    for (const Assignment &part : facts.document->assignments) {
        const bool fits = rule.part->roles.contains(assignmentRoleText(part.role)) && rule.part->states.contains(assignmentStateText(part.state));
        if (fits && isAssignee(facts.entitled(), part) && (named.isNull() || part.id == named))
            mine << &part;
    }
    return mine.size() == 1 ? mine.first() : nullptr;
}

Outcome holdGuards(const Act &act, bool withFields)
{
    for (const QString &name : act.rule.guards) {
        const Guard *guard = findGuard(name);
        if (!guard || (guard->needsFields && !withFields))
            continue;
        if (Outcome outcome = guard->holds(act); !outcome)
            return outcome;
    }
    return success();
}

SubjectId subjectOf(const Facts &facts, const EventRule &rule, const Command &command)
{
    if (rule.area == "settings")
        return settingsSubject();
    return command.subject.isNull() && rule.creates ? SubjectId(facts.newId()) : command.subject;
}

Outcome namedPartExists(const Act &act)
{
    if (!act.rule.part || !act.has(act.rule.part->key) || !act.facts.document)
        return success();
    const QString key = act.rule.part->key;
    const bool there = findAssignment(*act.facts.document, AssignmentId::fromString(act.fields.value(key).toString()));
    return there ? success() : Outcome(badField(key, "unknown"));
}

Result<Decision> decided(const Facts &facts, const EventRule &rule, const Command &command)
{
    const Result<QList<Entitlement>> may = entitlements(facts, rule, command.post);
    if (!may)
        return tl::make_unexpected(may.error());
    const Result<QJsonObject> fields = checkFields(facts, rule.fields, command.fields);
    if (!fields)
        return tl::make_unexpected(fields.error());
    const Result<Entitlement> chosen = choosePart(facts, rule, *may, *fields);
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    const Assignment *part = chosen->part ? chosen->part : optionalPart(facts, rule, *fields);
    const Act act{facts, rule, chosen->way, part, chosen->post, *fields};
    if (Outcome outcome = namedPartExists(act); !outcome)
        return tl::make_unexpected(outcome.error());
    if (Outcome outcome = holdGuards(act, true); !outcome)
        return tl::make_unexpected(outcome.error());
    const Built built = buildPayload(act);
    const NewEvent event{subjectOf(facts, rule, command), rule.kind, rule.v, built.payload, built.number};
    return Decision{QList<NewEvent>{event} + built.more, act.post};
}

// Whether the action may be offered, and on which parts.
Outcome offer(const Facts &facts, const EventRule &rule, QList<AssignmentId> &parts)
{
    if (Outcome outcome = subjectFits(facts, rule, {}); !outcome)
        return outcome;
    const Result<QList<Entitlement>> may = entitlements(facts, rule, {});
    if (!may)
        return tl::make_unexpected(may.error());
    Outcome last = success();
    bool any = false;
    for (const Entitlement &one : *may) {
        const Assignment *part = one.part ? one.part : optionalPart(facts, rule, {});
        const Outcome outcome = holdGuards(Act{facts, rule, one.way, part, one.post, {}}, false);
        if (!outcome) {
            last = outcome;
            continue;
        }
        any = true;
        if (part)
            parts << part->id;
    }
    return any ? success() : last;
}
}

Result<Decision> decide(const Facts &facts, const Command &command)
{
    if (Outcome outcome = notSecret(command.fields); !outcome)
        return tl::make_unexpected(outcome.error());
    const EventRule *rule = facts.workflow->event(command.action);
    if (!rule || !rule->partOf.isEmpty())
        return failure(ErrorCode::UsageUnknownAction, {{QStringLiteral("action"), QString::fromUtf8(command.action)}});
    for (const Outcome &outcome : {subjectFits(facts, *rule, command), mayAct(facts, *rule, command)}) {
        if (!outcome)
            return tl::make_unexpected(outcome.error());
    }
    return decided(facts, *rule, command);
}

QList<ActionState> actions(const Facts &facts, const QByteArray &area)
{
    QList<ActionState> all;
    const bool there = stateOf(facts, area) != QLatin1String("none");
    for (const EventRule *rule : facts.workflow->eventsOf(area)) {
        if (rule->creates == there || !rule->partOf.isEmpty())
            continue;
        ActionState state;
        state.action = rule->kind;
        const Outcome outcome = offer(facts, *rule, state.parts);
        state.allowed = outcome.has_value();
        if (!outcome) {
            state.why = codeText(outcome.error().code);
            state.whyArgs = outcome.error().args;
        }
        all << state;
    }
    return all;
}

QList<ActionState> actions(const Facts &facts)
{
    const QByteArray area = facts.person ? "person" : facts.unit ? "unit" : facts.post ? "post" : facts.reg && !facts.document ? "register" : "incoming";
    return actions(facts, facts.document ? QByteArray("incoming") : area);
}

}
