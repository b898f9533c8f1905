// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/whomay.h"

#include "app/rules/outgoingact.h"

#include <algorithm>

namespace congso::rules {

namespace {
PostId firstPost(const Identity &identity, const PostId &wanted, const auto &fits)
{
    for (const Post &post : identity.posts) {
        if (post.active && (wanted.isNull() || post.id == wanted) && fits(post))
            return post.id;
    }
    return {};
}

PostId anyPost(const Identity &identity, const PostId &wanted)
{
    return firstPost(identity, wanted, [](const Post &) { return true; });
}

PostId postForAssignee(const Identity &identity, const Assignment &assignment, const PostId &wanted)
{
    if (!isAssignee(identity, assignment))
        return {};
    if (!assignment.person.isNull())
        return anyPost(identity, wanted);
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    return firstPost(identity, wanted, [&](const Post &post) { return post.unit == assignment.unit && (post.roles & heads); });
}

std::optional<AssignmentRole> roleOfRelation(const QString &relation)
{
    if (relation == QLatin1String("lead"))
        return AssignmentRole::Lead;
    if (relation == QLatin1String("cooperating"))
        return AssignmentRole::Cooperate;
    if (relation == QLatin1String("supervising"))
        return AssignmentRole::Supervise;
    if (relation == QLatin1String("informed"))
        return AssignmentRole::Inform;
    return std::nullopt;
}

bool stillHolds(const Assignment &assignment)
{
    return isOpen(assignment.state) || assignment.state == AssignmentState::Answered || assignment.state == AssignmentState::Done;
}

// Who leads a part of a co-operating unit's work does not lead the document.
bool leadsDocument(const IncomingDocument &document, const Assignment &assignment)
{
    const Assignment *current = &assignment;
    for (qsizetype steps = 0; current && steps <= document.assignments.size(); ++steps) {
        if (current->role != AssignmentRole::Lead)
            return false;
        if (current->parent.isNull())
            return true;
        current = findAssignment(document, current->parent);
    }
    return false;
}

PostId postByPart(const Identity &identity, const QString &relation, const Assignment &part, const PostId &wanted)
{
    if (relation == QLatin1String("assigner"))
        return part.assigner == identity.person.id ? anyPost(identity, wanted) : PostId();
    const auto role = roleOfRelation(relation);
    if (relation != QLatin1String("assignee") && role != part.role)
        return {};
    return postForAssignee(identity, part, wanted);
}

bool headsUnit(const Identity &identity, const UnitId &unit)
{
    const Roles heads = Role::HeadOfUnit | Role::HeadOfOffice | Role::AgencyLeader;
    return std::any_of(identity.posts.begin(), identity.posts.end(), [&](const Post &post) { return post.active && post.unit == unit && (post.roles & heads); });
}

// Relations to what is no document; nothing where the relation is none of them.
std::optional<bool> holdsElsewhere(const Facts &facts, const QString &relation)
{
    const Identity &identity = facts.entitled();
    const PersonId &person = identity.person.id;
    if (relation == QLatin1String("keeper"))
        return facts.caseFile && facts.caseFile->keeper == person;
    if (relation == QLatin1String("head_of_keeper"))
        return facts.caseFile && headsUnit(identity, facts.caseFile->unit);
    if (relation == QLatin1String("principal"))
        return facts.delegation && facts.delegation->principal == person;
    if (relation == QLatin1String("absentee"))
        return facts.absence && facts.absence->person == person;
    if (relation == QLatin1String("giver"))
        return facts.handover && facts.handover->giver == person;
    if (relation == QLatin1String("receiver"))
        return facts.handover && facts.handover->receiver == person;
    return holdsOutgoing(facts, relation);
}

bool holdsQuestion(const IncomingDocument &document, const Identity &identity)
{
    return std::any_of(document.questions.begin(), document.questions.end(), [&](const Question &one) { return isAskedNow(identity, one); });
}

bool waitsForConfirmation(const IncomingDocument &document, const PersonId &person)
{
    return std::any_of(document.entered.begin(), document.entered.end(), [&](const EnteredAct &one) {
        return one.principal == person && one.state == EnteredAct::State::Unconfirmed;
    });
}

PostId postByRelation(const Facts &facts, const QString &relation, const PostId &wanted)
{
    if (const auto holds = holdsElsewhere(facts, relation))
        return *holds ? anyPost(facts.entitled(), wanted) : PostId();
    if (!facts.document)
        return {};
    const IncomingDocument &document = *facts.document;
    const Identity &identity = facts.entitled();
    const PersonId &person = identity.person.id;
    if (relation == QLatin1String("creator"))
        return document.creator == person ? anyPost(identity, wanted) : PostId();
    if (relation == QLatin1String("submitted_to"))
        return document.submittedTo.contains(person) ? anyPost(identity, wanted) : PostId();
    if (relation == QLatin1String("asked"))
        return holdsQuestion(document, identity) ? anyPost(identity, wanted) : PostId();
    if (relation == QLatin1String("entered_for"))
        return waitsForConfirmation(document, person) ? anyPost(identity, wanted) : PostId();
    if (relation == QLatin1String("author_of_last"))
        return document.lastActor == person ? anyPost(identity, wanted) : PostId();
    for (const Assignment &assignment : document.assignments) {
        const bool counts = stillHolds(assignment) && (relation != QLatin1String("lead") || leadsDocument(document, assignment));
        const PostId post = counts ? postByPart(identity, relation, assignment, wanted) : PostId();
        if (!post.isNull())
            return post;
    }
    return {};
}

QStringList texts(const QList<const CaseRule *> &ways, WhoRule::Kind kind)
{
    QStringList all;
    for (const CaseRule *way : ways) {
        for (const WhoRule &who : way->who) {
            const QString text = who.kind == WhoRule::Kind::Role ? QString(roleText(who.role)) : who.relation;
            if (who.kind == kind && !all.contains(text))
                all << text;
        }
    }
    return all;
}

tl::unexpected<Error> refusal(const EventRule &rule, const QList<const CaseRule *> &ways)
{
    const QStringList roles = texts(ways, WhoRule::Kind::Role);
    const QStringList relations = texts(ways, WhoRule::Kind::Relation);
    QVariantMap args{{QStringLiteral("action"), QString::fromLatin1(rule.kind)}, {QStringLiteral("roles"), roles}};
    if (relations.isEmpty())
        return failure(ErrorCode::RuleNotAllowed, args);
    args.insert(QStringLiteral("relations"), relations);
    return failure(ErrorCode::RuleNotYours, args);
}

tl::unexpected<Error> wrongState(const Facts &facts, const EventRule &rule)
{
    return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(rule.kind)},
                                               {QStringLiteral("state"), stateOf(facts, rule.area)}});
}

// Whether being in another state would help this person at all.
bool couldEver(const Facts &facts, const EventRule &rule)
{
    return std::any_of(rule.cases.begin(), rule.cases.end(), [&](const CaseRule &way) {
        return std::any_of(way.who.begin(), way.who.end(), [&](const WhoRule &who) {
            return who.kind == WhoRule::Kind::Relation || !postFor(facts, who, nullptr, {}).isNull();
        });
    });
}

PostId postForWay(const Facts &facts, const CaseRule &way, const Assignment *part, const PostId &wanted)
{
    for (const WhoRule &who : way.who) {
        const PostId post = postFor(facts, who, part, wanted);
        if (!post.isNull())
            return post;
    }
    return {};
}

Result<QList<Entitlement>> onParts(const Facts &facts, const EventRule &rule, const QList<const CaseRule *> &ways, const PostId &wanted)
{
    QList<Entitlement> found;
    const Assignment *closed = nullptr;
    for (const Assignment &part : facts.document->assignments) {
        if (!rule.part->roles.contains(assignmentRoleText(part.role)))
            continue;
        const bool fits = rule.part->states.contains(assignmentStateText(part.state));
        for (const CaseRule *way : ways) {
            const PostId post = postForWay(facts, *way, &part, wanted);
            if (post.isNull())
                continue;
            if (fits)
                found << Entitlement{way, post, &part};
            else
                closed = &part;
            break;
        }
    }
    if (!found.isEmpty())
        return found;
    if (closed) {
        return failure(ErrorCode::RuleWrongState, {{QStringLiteral("action"), QString::fromLatin1(rule.kind)},
                                                   {QStringLiteral("part"), QString(assignmentStateText(closed->state))}});
    }
    return refusal(rule, ways);
}
}

PostId postFor(const Facts &facts, const WhoRule &who, const Assignment *part, const PostId &wanted)
{
    const Identity &identity = facts.entitled();
    if (who.kind == WhoRule::Kind::Role)
        return firstPost(identity, wanted, [&](const Post &post) { return post.roles.testFlag(who.role); });
    const bool ofPart = part && (who.relation == QLatin1String("assigner") || who.relation == QLatin1String("assignee")
                                 || roleOfRelation(who.relation));
    return ofPart ? postByPart(identity, who.relation, *part, wanted) : postByRelation(facts, who.relation, wanted);
}

Result<QList<Entitlement>> entitlements(const Facts &facts, const EventRule &rule, const PostId &wanted)
{
    const QString state = stateOf(facts, rule.area);
    QList<const CaseRule *> ways;
    for (const CaseRule &way : rule.cases) {
        if (way.from.contains(state))
            ways << &way;
    }
    const bool founding = facts.founding && rule.area != "incoming";
    if (ways.isEmpty()) {
        if (couldEver(facts, rule) || founding)
            return wrongState(facts, rule);
        QList<const CaseRule *> all;
        for (const CaseRule &way : rule.cases)
            all << &way;
        return refusal(rule, all);
    }
    if (founding)
        return QList<Entitlement>{{ways.first(), {}, nullptr}};
    if (rule.part && rule.part->required)
        return onParts(facts, rule, ways, wanted);
    for (const CaseRule *way : ways) {
        const PostId post = postForWay(facts, *way, nullptr, wanted);
        if (!post.isNull())
            return QList<Entitlement>{{way, post, nullptr}};
    }
    return refusal(rule, ways);
}

}
