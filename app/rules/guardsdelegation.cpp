// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

#include <algorithm>

namespace congso::rules {

namespace {
PersonId personIn(const Act &act, const char *key, const PersonId &otherwise = {})
{
    const PersonId id = PersonId::fromString(act.fields.value(QLatin1String(key)).toString());
    return id.isNull() ? otherwise : id;
}

Outcome ownName(const Act &act)
{
    if (!act.facts.principal)
        return success();
    return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("redelegation")}});
}

tl::unexpected<Error> notForOthers(const Act &act)
{
    return failure(ErrorCode::RuleNotAllowed, {{QStringLiteral("action"), QString::fromLatin1(act.rule.kind)},
                                               {QStringLiteral("problem"), QStringLiteral("own")}});
}

Outcome ownDelegation(const Act &act)
{
    const PersonId &self = act.facts.identity.person.id;
    return personIn(act, "principal", self) == self ? success() : Outcome(notForOthers(act));
}

// Somebody else who is there and whose posts handle documents.
Outcome fits(const Act &act, const char *key, const PersonId &id, const PersonId &notThis)
{
    const QString field = QLatin1String(key);
    const Person person = act.facts.people.value(id);
    const QVariantMap who{{QStringLiteral("who"), person.name}};
    if (id == notThis)
        return badField(field, "oneself", who);
    if (person.id.isNull() || !person.active)
        return badField(field, "inactive", who);
    if (!(act.facts.roles.value(id) & ~Roles(Role::Administrator)))
        return badField(field, "no_post", who);
    return success();
}

Outcome delegateFits(const Act &act)
{
    return fits(act, "delegate", personIn(act, "delegate"), personIn(act, "principal", act.facts.identity.person.id));
}

Outcome periodAhead(const Act &act)
{
    const QDate from = act.date(QStringLiteral("from"));
    const QDate until = act.date(QStringLiteral("until"));
    if (until < from)
        return badField(QStringLiteral("until"), "before_start", {{QStringLiteral("start"), from}});
    if (until < act.facts.today)
        return badField(QStringLiteral("until"), "over");
    return success();
}

Outcome delegationScope(const Act &act)
{
    const UnitId unit = UnitId::fromString(act.fields.value(QLatin1String("unit")).toString());
    if (unit.isNull())
        return success();
    if (!act.facts.units.value(unit, Unit{{}, {}, {}, {}, 0, false}).active)
        return badField(QStringLiteral("unit"), "inactive");
    const QList<Post> &posts = act.facts.identity.posts;
    const bool own = act.facts.identity.holds(Role::AgencyLeader)
        || std::any_of(posts.begin(), posts.end(), [&](const Post &post) { return post.active && post.unit == unit; });
    return own ? success() : Outcome(badField(QStringLiteral("unit"), "outside_unit", {{QStringLiteral("who"), act.facts.units.value(unit).name}}));
}

Outcome ownAbsence(const Act &act)
{
    const Identity &identity = act.facts.identity;
    const bool keepsTheList = identity.holds(Role::Clerk) || identity.holds(Role::HeadOfOffice) || identity.holds(Role::Administrator);
    const PersonId person = personIn(act, "person", identity.person.id);
    if (person != identity.person.id && !keepsTheList)
        return notForOthers(act);
    if (!act.facts.people.value(person, Person{{}, {}, {}, {}, {}, false, false}).active)
        return badField(QStringLiteral("person"), "inactive");
    return success();
}

PersonId giverOf(const Act &act)
{
    return act.facts.handover ? act.facts.handover->giver : personIn(act, "giver", act.facts.identity.person.id);
}

Outcome handoverPeople(const Act &act)
{
    const PersonId receiver = act.facts.handover ? act.facts.handover->receiver : personIn(act, "receiver");
    return fits(act, "receiver", receiver, giverOf(act));
}

// Whoever takes over what waits for an approval or a signature must be one who signs (Điều 13).
Outcome handoverSigner(const Act &act)
{
    const PersonId receiver = act.facts.handover->receiver;
    constexpr Roles heading = Roles(Role::HeadOfUnit) | Role::HeadOfOffice | Role::AgencyLeader;
    const bool signs = std::any_of(act.facts.work.begin(), act.facts.work.end(), [](const WorkItem &item) {
        return item.kind == WorkItem::Kind::Approval || item.kind == WorkItem::Kind::Signature;
    });
    if (!signs || (act.facts.roles.value(receiver) & heading))
        return success();
    return badField(QStringLiteral("receiver"), "not_signer", {{QStringLiteral("who"), act.facts.people.value(receiver).name}});
}

// Both confirm by themselves; the administrator only with the reason why the giver does not.
Outcome handoverByGiver(const Act &act)
{
    if (giverOf(act) == act.facts.identity.person.id)
        return success();
    if (!act.facts.identity.holds(Role::Administrator))
        return notForOthers(act);
    if (act.fields.value(QLatin1String("reason")).toString().size() < 10)
        return failure(ErrorCode::RuleReasonTooShort, {{QStringLiteral("field"), QStringLiteral("reason")}, {QStringLiteral("min"), 10}});
    return success();
}

constexpr Guard table[] = {
    {"own_name", ownName, false},
    {"own_delegation", ownDelegation, true},
    {"delegate_fits", delegateFits, true},
    {"period_ahead", periodAhead, true},
    {"delegation_scope", delegationScope, true},
    {"own_absence", ownAbsence, true},
    {"handover_people", handoverPeople, true},
    {"handover_by_giver", handoverByGiver, true},
    {"handover_signer", handoverSigner, false},
};
}

std::span<const Guard> delegationGuards()
{
    return table;
}

}
