// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/primaryaction.h"

#include "app/rules/facts.h"

namespace congso {

namespace {
const ActionState *allowed(const QList<ActionState> &states, const QByteArray &action)
{
    for (const ActionState &state : states) {
        if (state.action == action && state.allowed)
            return &state;
    }
    return nullptr;
}

/// Whether one of the parts was given to a unit: then its head hands it on rather than doing it.
bool forUnit(const IncomingDocument &document, const ActionState &state)
{
    for (const Assignment &part : document.assignments) {
        if (!part.unit.isNull() && state.parts.contains(part.id) && part.state != AssignmentState::Passed)
            return true;
    }
    return false;
}

bool hasPart(const IncomingDocument &document, const ActionState &state, AssignmentRole role)
{
    for (const Assignment &part : document.assignments) {
        if (part.role == role && state.parts.contains(part.id))
            return true;
    }
    return false;
}

/// The rules allow some acts wherever they do no harm; offered they are where there is something to do, and only there
/// is it worth a word why one cannot be done now.
bool sensible(const IncomingDocument &document, const QByteArray &action)
{
    if (action == "incoming.attendance_assigned")
        return document.fields.meeting.date.isValid();
    if (action == "incoming.opened")
        return document.fields.sealed;
    if (action == "incoming.alerted")
        return !document.fields.urgency.isEmpty() && document.fields.urgency != QLatin1String("normal");
    if (action == "incoming.unlinked")
        return !document.links.isEmpty();
    if (action == "incoming.evidence_added") {
        return std::any_of(document.entered.begin(), document.entered.end(), [](const EnteredAct &one) {
            return one.state == EnteredAct::State::Unconfirmed || one.state == EnteredAct::State::Contested;
        });
    }
    if (action == "incoming.paper_received")
        return document.fields.origin != QLatin1String("paper") && !document.paperReceived.isValid();
    return true;
}
}

QList<ActionState> sensibleActions(const IncomingDocument &document, const QList<ActionState> &states)
{
    QList<ActionState> list;
    for (ActionState state : states) {
        if (!sensible(document, state.action))
            continue;
        const bool answers = state.action == "incoming.extension_granted" || state.action == "incoming.extension_refused";
        const bool handsOn = state.action == "incoming.assigned";
        const auto fits = [&](const Assignment &part) {
            return state.parts.contains(part.id) && (!answers || part.askedDue.isValid()) && (!handsOn || !part.unit.isNull());
        };
        if (state.allowed && (answers || handsOn)) {
            QList<AssignmentId> parts;
            for (const Assignment &part : document.assignments) {
                if (fits(part))
                    parts << part.id;
            }
            state.parts = parts;
            if (parts.isEmpty())
                continue;
        }
        list << state;
    }
    return list;
}

QByteArray primaryAction(const IncomingDocument &document, const QList<ActionState> &states)
{
    if (allowed(states, "incoming.confirmed"))
        return "incoming.confirmed";
    if (allowed(states, "incoming.question_answered"))
        return "incoming.question_answered";
    if (document.state == DocumentState::Submitted && allowed(states, "incoming.instructed"))
        return "incoming.instructed";
    if (document.state == DocumentState::Registered && allowed(states, "incoming.submitted"))
        return "incoming.submitted";
    if (const ActionState *grant = allowed(states, "incoming.extension_granted"))
        return grant->action;
    if (const ActionState *assign = allowed(states, "incoming.assigned"); assign && forUnit(document, *assign))
        return assign->action;
    if (const ActionState *opinion = allowed(states, "incoming.opined"); opinion && hasPart(document, *opinion, AssignmentRole::Cooperate))
        return opinion->action;
    if (const ActionState *report = allowed(states, "incoming.result_reported"); report && hasPart(document, *report, AssignmentRole::Lead))
        return report->action;
    if (document.state == DocumentState::Assigned && allowed(states, "incoming.completed"))
        return "incoming.completed";
    if (allowed(states, "incoming.resumed"))
        return "incoming.resumed";
    return {};
}

QList<QByteArray> furtherActions(const QList<ActionState> &states, const QByteArray &primary)
{
    static const QList<QByteArray> order{
        "incoming.contested", "incoming.opened", "incoming.alerted", "incoming.instructed", "incoming.attendance_assigned", "incoming.assigned", "incoming.opined", "incoming.received", "incoming.result_reported",
        "incoming.extension_granted", "incoming.extension_refused", "incoming.sent_back", "incoming.returned",
        "incoming.waiting_ended", "incoming.waiting_started", "incoming.question_asked", "incoming.extension_requested", "incoming.progressed", "incoming.submitted", "incoming.corrected", "incoming.files_added",
        "incoming.forwarded", "incoming.completed", "incoming.declined", "incoming.recalled", "incoming.reopened",
        "incoming.suspended", "incoming.resumed", "incoming.evidence_added", "incoming.paper_received", "incoming.placed", "incoming.linked", "incoming.unlinked",
        "incoming.registration_withdrawn"};
    QList<QByteArray> list;
    for (const QByteArray &action : order) {
        if (action != primary && allowed(states, action))
            list << action;
    }
    return list;
}

QList<EnteredAct> openContests(const IncomingDocument &document)
{
    QList<EnteredAct> open;
    for (const EnteredAct &one : document.entered) {
        if (one.state == EnteredAct::State::Contested)
            open << one;
    }
    return open;
}

bool holdsRoleFor(const rules::Workflow &workflow, const QByteArray &action, const Identity &identity)
{
    const rules::EventRule *rule = workflow.event(action);
    if (!rule)
        return false;
    for (const rules::CaseRule &way : rule->cases) {
        for (const rules::WhoRule &who : way.who) {
            if (who.kind == rules::WhoRule::Kind::Role && identity.holds(who.role))
                return true;
        }
    }
    return false;
}

QDate dueFor(const IncomingDocument &document, const Identity &identity)
{
    QDate nearest;
    for (const Assignment &part : document.assignments) {
        const bool mine = isOpen(part.state) && part.due.isValid() && rules::isAssignee(identity, part);
        if (mine && (!nearest.isValid() || part.due < nearest))
            nearest = part.due;
    }
    return nearest.isValid() ? nearest : document.fields.due;
}

}
