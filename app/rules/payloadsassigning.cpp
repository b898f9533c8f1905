// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/partchanges.h"
#include "app/rules/payloads.h"

#include <algorithm>

namespace congso::rules {

namespace {
QJsonArray newAssignments(const Act &act, const Assignment *parent)
{
    QJsonArray all;
    for (QJsonObject one : wantedAssignments(act)) {
        one.insert(QStringLiteral("id"), act.facts.newId().toString(QUuid::WithoutBraces));
        if (parent) {
            one.insert(QStringLiteral("parent"), parent->id.toString());
            const QString role = one.value(QLatin1String("role")).toString();
            const bool works = role == assignmentRoleText(AssignmentRole::Lead) || role == assignmentRoleText(AssignmentRole::Cooperate);
            // Work without a date of its own is due with the whole.
            if (works && !one.contains(QLatin1String("due")) && parent->due.isValid())
                one.insert(QStringLiteral("due"), isoDate(parent->due));
        }
        all << one;
    }
    return all;
}

bool sameParts(const QList<QJsonObject> &a, const QList<QJsonObject> &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b](const QJsonObject &one) { return b.contains(one); });
}

// Whether the leader took the proposal as it was, words included, is kept for good.
void agreement(const Act &act, Built &built)
{
    const auto &proposed = act.facts.document->proposed;
    if (!act.fields.value(QLatin1String("agree")).toBool() || !proposed)
        return;
    if (!act.has(QStringLiteral("text")) && !proposed->wording.isEmpty())
        built.payload.insert(QStringLiteral("text"), proposed->wording);
    const bool words = built.payload.value(QLatin1String("text")).toString() == proposed->wording;
    const bool same = words && sameParts(wantedAssignments(act), proposedParts(*proposed));
    built.payload.insert(QStringLiteral("agreed"), same ? QStringLiteral("unchanged") : QStringLiteral("edited"));
    built.payload.insert(QStringLiteral("proposal_event"), proposed->event.toString());
}

// Who was told ahead because it was urgent and now gets the work is no longer only told.
void closeTold(const Act &act, Built &built)
{
    PartChanges parts(*act.facts.document);
    const QList<QJsonObject> wanted = wantedAssignments(act);
    for (const Assignment &standing : act.facts.document->assignments) {
        const bool now = std::any_of(wanted.begin(), wanted.end(), [&standing](const QJsonObject &one) {
            return UnitId::fromString(one.value(QLatin1String("unit")).toString()) == standing.unit
                && PersonId::fromString(one.value(QLatin1String("person")).toString()) == standing.person;
        });
        if (now && standing.role == AssignmentRole::Inform && standing.parent.isNull() && isOpen(standing.state))
            parts.set(standing, AssignmentState::Done);
    }
    if (!parts.json().isEmpty())
        built.payload.insert(QStringLiteral("parts"), parts.json());
}

// An instruction that only tells people ("lưu, xem để biết") leaves nothing to do: the document is done with it.
void instructed(const Act &act, Built &built)
{
    const QJsonArray assignments = newAssignments(act, nullptr);
    const QString inform = assignmentRoleText(AssignmentRole::Inform);
    const bool onlyTold = act.facts.document->state == DocumentState::Submitted
        && std::all_of(assignments.begin(), assignments.end(), [&inform](const QJsonValue &one) { return one[QLatin1String("role")].toString() == inform; });
    built.payload.insert(QStringLiteral("assignments"), assignments);
    agreement(act, built);
    closeTold(act, built);
    built.payload.insert(QStringLiteral("state"), QString(documentStateText(onlyTold ? DocumentState::Completed : DocumentState::Assigned)));
}

void alerted(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("assignments"), newAssignments(act, nullptr));
}

void assigned(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("assignments"), newAssignments(act, act.part));
}

void forwarded(const Act &act, Built &built)
{
    QJsonObject next = wantedAssignments(act).first();
    next.insert(QStringLiteral("id"), act.facts.newId().toString(QUuid::WithoutBraces));
    next.insert(QStringLiteral("role"), QString(assignmentRoleText(act.part->role)));
    if (!act.part->parent.isNull())
        next.insert(QStringLiteral("parent"), act.part->parent.toString());
    if (act.part->due.isValid())
        next.insert(QStringLiteral("due"), isoDate(act.part->due));
    built.payload.insert(QStringLiteral("assignments"), QJsonArray{next});
}

bool isTopLead(const Assignment &assignment)
{
    return assignment.parent.isNull() && assignment.role == AssignmentRole::Lead;
}

bool leadRemains(const IncomingDocument &document, const PartChanges &parts)
{
    for (const Assignment &assignment : document.assignments) {
        const AssignmentState state = parts.stateOf(assignment);
        if (isTopLead(assignment) && (isOpen(state) || state == AssignmentState::Answered))
            return true;
    }
    return false;
}

// Without a lead the document is the leader's again.
void takeBack(const Act &act, Built &built, AssignmentState state)
{
    const IncomingDocument &document = *act.facts.document;
    PartChanges parts(document);
    parts.set(*act.part, state);
    parts.setOpenBelow(act.part->id, AssignmentState::Recalled);
    parts.revive(act.part->parent);
    built.payload.insert(QStringLiteral("parts"), parts.json());
    if (isTopLead(*act.part) && !leadRemains(document, parts))
        built.payload.insert(QStringLiteral("state"), QString(documentStateText(DocumentState::Submitted)));
}

void returned(const Act &act, Built &built)
{
    takeBack(act, built, AssignmentState::Returned);
}

void recalled(const Act &act, Built &built)
{
    takeBack(act, built, AssignmentState::Recalled);
}

void declined(const Act &act, Built &built)
{
    takeBack(act, built, AssignmentState::Declined);
}

constexpr PayloadBuilder table[] = {
    {"incoming.instructed", instructed},
    {"incoming.alerted", alerted},
    {"incoming.assigned", assigned},
    {"incoming.forwarded", forwarded},
    {"incoming.returned", returned},
    {"incoming.recalled", recalled},
    {"incoming.declined", declined},
};
}

std::span<const PayloadBuilder> assigningPayloads()
{
    return table;
}

}
