// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/partchanges.h"
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
void completed(const Act &act, Built &built)
{
    PartChanges parts(*act.facts.document);
    for (const Assignment &assignment : act.facts.document->assignments) {
        if (isOpen(assignment.state))
            parts.set(assignment, AssignmentState::Done);
    }
    if (!parts.json().isEmpty())
        built.payload.insert(QStringLiteral("parts"), parts.json());
}

// Who led takes up the work again; what nobody led goes back to the clerk.
void reopened(const Act &act, Built &built)
{
    const IncomingDocument &document = *act.facts.document;
    const Assignment *lead = nullptr;
    for (const Assignment &assignment : document.assignments) {
        const bool closed = assignment.state == AssignmentState::Done || assignment.state == AssignmentState::Answered;
        if (closed && assignment.parent.isNull() && assignment.role == AssignmentRole::Lead)
            lead = &assignment;
    }
    if (lead) {
        PartChanges parts(document);
        parts.set(*lead, AssignmentState::Doing);
        built.payload.insert(QStringLiteral("parts"), parts.json());
    }
    built.payload.insert(QStringLiteral("state"), QString(documentStateText(lead ? DocumentState::Assigned : DocumentState::Registered)));
}

void undone(const Act &act, Built &built)
{
    built.payload.insert(QStringLiteral("event"), act.facts.document->lastEvent.toString());
    built.payload.insert(QStringLiteral("undone_kind"), QString::fromLatin1(act.facts.document->lastKind));
}

void erased(const Act &act, Built &built)
{
    // What said so until now is erased with it, and the number may be another letter's.
    if (act.facts.document->state == DocumentState::Withdrawn)
        built.payload.insert(QStringLiteral("number_freed"), true);
    if (act.has(QStringLiteral("events")))
        return;
    QJsonArray events;
    for (const EventId &id : act.facts.events)
        events << id.toString();
    built.payload.insert(QStringLiteral("events"), events);
}

constexpr PayloadBuilder table[] = {
    {"incoming.completed", completed},
    {"incoming.reopened", reopened},
    {"incoming.undone", undone},
    {"incoming.erased", erased},
};
}

std::span<const PayloadBuilder> closingPayloads()
{
    return table;
}

}
