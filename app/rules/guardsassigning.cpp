// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

#include <algorithm>

namespace congso::rules {

namespace {
UnitId unitOf(const QJsonObject &wanted)
{
    return UnitId::fromString(wanted.value(QLatin1String("unit")).toString());
}

PersonId personOf(const QJsonObject &wanted)
{
    return PersonId::fromString(wanted.value(QLatin1String("person")).toString());
}

bool wantsLead(const QJsonObject &wanted)
{
    return wanted.value(QLatin1String("role")).toString() == assignmentRoleText(AssignmentRole::Lead);
}

// Where the new assignments hang: below the part for a head, at the top for a leader, beside it when forwarding.
AssignmentId parentOf(const Act &act)
{
    if (act.rule.kind == "incoming.assigned")
        return act.part->id;
    return act.part ? act.part->parent : AssignmentId();
}

constexpr int headRoles = int(Role::HeadOfUnit) | int(Role::HeadOfOffice) | int(Role::AgencyLeader);

bool isHead(const Post &post)
{
    return post.active && (post.roles & Roles(headRoles));
}

bool unitLiesIn(const Facts &facts, UnitId unit, const QList<UnitId> &above)
{
    for (qsizetype steps = 0; !unit.isNull() && steps <= facts.units.size(); ++steps) {
        if (above.contains(unit))
            return true;
        unit = facts.units.value(unit).parent;
    }
    return false;
}

bool personLiesIn(const Facts &facts, const PersonId &person, const QList<UnitId> &above)
{
    for (auto it = facts.members.begin(); it != facts.members.end(); ++it) {
        if (it->contains(person) && unitLiesIn(facts, it.key(), above))
            return true;
    }
    return false;
}

QList<UnitId> headedUnits(const Facts &facts)
{
    QList<UnitId> units;
    for (const Post &post : facts.entitled().posts) {
        if (isHead(post))
            units << post.unit;
    }
    return units;
}

bool leadsAgency(const Facts &facts)
{
    return facts.entitled().holds(Role::AgencyLeader);
}

QVariantMap whoArgs(const Facts &facts, const QJsonObject &wanted)
{
    return {{QStringLiteral("who"), nameOf(facts, wanted)}};
}

Outcome assigneeActive(const Facts &facts, const QJsonObject &wanted)
{
    const UnitId unitId = unitOf(wanted);
    const PersonId personId = personOf(wanted);
    if (unitId.isNull() == personId.isNull())
        return badField(QStringLiteral("assignments"), "unit_or_person");
    if (!unitId.isNull()) {
        const auto unit = facts.units.constFind(unitId);
        if (unit == facts.units.constEnd() || !unit->active)
            return badField(QStringLiteral("unit"), "inactive", whoArgs(facts, wanted));
        if (facts.heads.value(unitId).isEmpty())
            return badField(QStringLiteral("unit"), "no_head", whoArgs(facts, wanted));
        return success();
    }
    const auto person = facts.people.constFind(personId);
    if (person == facts.people.constEnd() || !person->active)
        return badField(QStringLiteral("person"), "inactive", whoArgs(facts, wanted));
    // The administrator's role alone reads no document.
    if (!(facts.roles.value(personId) & ~Roles(Role::Administrator)))
        return badField(QStringLiteral("person"), "no_post", whoArgs(facts, wanted));
    return success();
}

Outcome assigneesActive(const Act &act)
{
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        if (Outcome outcome = assigneeActive(act.facts, wanted); !outcome)
            return outcome;
    }
    return success();
}

Outcome notAlreadyAssigned(const Act &act)
{
    QList<QUuid> seen;
    const AssignmentId parent = parentOf(act);
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        const UnitId unit = unitOf(wanted);
        const PersonId person = personOf(wanted);
        const QUuid target = unit.isNull() ? person.uuid() : unit.uuid();
        const auto &standing = act.facts.document->assignments;
        const bool there = std::any_of(standing.begin(), standing.end(), [&](const Assignment &one) {
            const bool givesWay = one.role == AssignmentRole::Inform && act.rule.kind == "incoming.instructed";
            return isOpen(one.state) && !givesWay && one.parent == parent && one.unit == unit && one.person == person;
        });
        if (there || seen.contains(target))
            return failure(ErrorCode::RuleAlreadyAssigned, whoArgs(act.facts, wanted));
        seen << target;
    }
    return success();
}

Outcome oneLeadAt(const Act &act, const AssignmentId &parent, bool mustHave)
{
    int wanted = 0;
    // Telling people needs no lead, but what must be answered or is being worked on does.
    const auto &standingParts = act.facts.document->assignments;
    bool work = act.facts.document->fields.replyRequired
        || std::any_of(standingParts.begin(), standingParts.end(), [](const Assignment &one) { return hasWork(one) && isOpen(one.state); });
    for (const QJsonObject &one : wantedAssignments(act)) {
        wanted += wantsLead(one) ? 1 : 0;
        work = work || one.value(QLatin1String("role")).toString() != assignmentRoleText(AssignmentRole::Inform);
    }
    const Assignment *open = nullptr;
    bool answered = false;
    for (const Assignment &standing : standingParts) {
        if (standing.parent != parent || standing.role != AssignmentRole::Lead)
            continue;
        if (isOpen(standing.state))
            open = &standing;
        answered = answered || standing.state == AssignmentState::Answered;
    }
    QVariantMap args{{QStringLiteral("count"), wanted}};
    if (open && wanted > 0)
        args.insert(QStringLiteral("who"), nameOf(act.facts, open->unit, open->person));
    const bool missing = mustHave && work && wanted == 0 && !open && !answered;
    if (wanted > 1 || (open && wanted > 0) || missing)
        return failure(ErrorCode::RuleOneLead, args);
    return success();
}

Outcome proposalOneLead(const Act &act)
{
    int leads = 0;
    QList<QUuid> seen;
    for (const QJsonObject &one : wantedAssignments(act)) {
        const QUuid target = unitOf(one).isNull() ? personOf(one).uuid() : unitOf(one).uuid();
        if (seen.contains(target))
            return failure(ErrorCode::RuleAlreadyAssigned, whoArgs(act.facts, one));
        seen << target;
        leads += wantsLead(one) ? 1 : 0;
    }
    return leads > 1 ? Outcome(failure(ErrorCode::RuleOneLead, {{QStringLiteral("count"), leads}})) : success();
}

Outcome assignmentsGiven(const Act &act)
{
    const auto &proposed = act.facts.document->proposed;
    if (act.fields.value(QLatin1String("agree")).toBool() && (!proposed || proposed->assignments.isEmpty()))
        return badField(QStringLiteral("agree"), "no_proposal");
    if (wantedAssignments(act).isEmpty())
        return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("assignments")}});
    return success();
}

// The same check as for assignments, on people who are only to attend.
Outcome attendeesActive(const Act &act)
{
    const QJsonArray people = act.fields.value(QLatin1String("people")).toArray();
    for (const QJsonValue &entry : people) {
        if (Outcome outcome = assigneeActive(act.facts, {{QStringLiteral("person"), entry}}); !outcome)
            return outcome;
    }
    return success();
}

Outcome oneAsked(const Act &act)
{
    QJsonObject asked;
    for (const QString &key : {QStringLiteral("unit"), QStringLiteral("person")}) {
        if (act.has(key))
            asked.insert(key, act.fields.value(key));
    }
    if (personOf(asked) == act.facts.entitled().person.id)
        return badField(QStringLiteral("person"), "oneself");
    return assigneeActive(act.facts, asked);
}

Outcome oneLead(const Act &act)
{
    return oneLeadAt(act, AssignmentId(), true);
}

Outcome oneLeadBelow(const Act &act)
{
    return oneLeadAt(act, act.part->id, false);
}

Outcome informWithoutDue(const Act &act)
{
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        if (wanted.value(QLatin1String("role")).toString() == assignmentRoleText(AssignmentRole::Inform)
            && wanted.contains(QLatin1String("due")))
            return badField(QStringLiteral("due"), "inform", whoArgs(act.facts, wanted));
    }
    return success();
}

Outcome headsAUnit(const Act &act)
{
    const QList<Post> &posts = act.facts.entitled().posts;
    if (std::any_of(posts.begin(), posts.end(), isHead))
        return success();
    return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("roles"), QStringList{QStringLiteral("head_of_unit")}}});
}

Outcome withinReach(const Act &act)
{
    if (leadsAgency(act.facts))
        return success();
    const QList<UnitId> own = headedUnits(act.facts);
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        const UnitId unit = unitOf(wanted);
        const bool inside = unit.isNull() ? personLiesIn(act.facts, personOf(wanted), own)
                                          : !own.contains(unit) && unitLiesIn(act.facts, unit, own);
        if (!inside)
            return badField(QStringLiteral("assignments"), "outside_unit", whoArgs(act.facts, wanted));
    }
    return success();
}

Outcome forwardWithinReach(const Act &act)
{
    if (!headedUnits(act.facts).isEmpty())
        return success();
    QList<UnitId> own;
    for (const Post &post : act.facts.entitled().posts)
        own << post.unit;
    for (const QJsonObject &wanted : wantedAssignments(act)) {
        const PersonId person = personOf(wanted);
        const bool inside = std::any_of(own.begin(), own.end(), [&](const UnitId &unit) {
            return act.facts.members.value(unit).contains(person);
        });
        if (person.isNull() || !inside)
            return badField(QStringLiteral("person"), "outside_unit", whoArgs(act.facts, wanted));
    }
    return success();
}

constexpr Guard table[] = {
    {"assignees_active", assigneesActive, true},
    {"not_already_assigned", notAlreadyAssigned, true},
    {"one_lead", oneLead, true},
    {"proposal_one_lead", proposalOneLead, true},
    {"assignments_given", assignmentsGiven, true},
    {"attendees_active", attendeesActive, true},
    {"one_asked", oneAsked, true},
    {"one_lead_below", oneLeadBelow, true},
    {"inform_without_due", informWithoutDue, true},
    {"heads_a_unit", headsAUnit, false},
    {"within_reach", withinReach, true},
    {"forward_within_reach", forwardWithinReach, true},
};
}

std::span<const Guard> assigningGuards()
{
    return table;
}

}
