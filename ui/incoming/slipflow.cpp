// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incoming/slipflow.h"

#include "ui/models/rowwords.h"

#include <QCoreApplication>

namespace congso {

namespace {
struct SlipFlow
{
    Q_DECLARE_TR_FUNCTIONS(congso::SlipFlow)
};

using State = FlowStep::State;

const Assignment *openLead(const IncomingDocument &document, const AssignmentId &parent)
{
    for (const Assignment &part : document.assignments) {
        const bool gone = part.state == AssignmentState::Returned || part.state == AssignmentState::Recalled || part.state == AssignmentState::Forwarded;
        if (part.parent == parent && part.role == AssignmentRole::Lead && !gone)
            return &part;
    }
    return nullptr;
}

QString nameOf(const Assignment &part, const directory::Directory &directory)
{
    if (const Unit *unit = directory.unit(part.unit))
        return unit->shortName.isEmpty() ? unit->name : unit->shortName;
    const Person *person = directory.person(part.person);
    return person ? person->name : QString();
}

qint64 lastTime(const IncomingDocument &document, const QByteArray &kind)
{
    qint64 at = 0;
    for (const Remark &remark : document.remarks) {
        if (remark.kind == kind)
            at = qMax(at, remark.at);
    }
    return at;
}

QString timeOrNothing(qint64 at, const directory::Directory &directory)
{
    return at > 0 ? shownShortTime(at, directory.agency.utcOffsetMinutes) : QString();
}

/// The unit that leads, and whom it went to in there.
FlowStep holder(const IncomingDocument &document, const directory::Directory &directory, bool &answered)
{
    const Assignment *lead = openLead(document, {});
    if (!lead)
        return {SlipFlow::tr("Handling"), {}, State::Future};
    FlowStep step{nameOf(*lead, directory), {}, State::Current};
    const Assignment *below = lead;
    while (const Assignment *next = openLead(document, below->id))
        below = next;
    if (below != lead)
        step.note = nameOf(*below, directory);
    answered = lead->state == AssignmentState::Answered || lead->state == AssignmentState::Done;
    if (answered)
        step.state = State::Done;
    if (document.state == DocumentState::Suspended) {
        step.state = State::Stopped;
        step.note = SlipFlow::tr("until %1").arg(shownDate(document.wakeOn));
    }
    return step;
}
}

QList<FlowStep> slipFlow(const IncomingDocument &document, const directory::Directory &directory)
{
    FlowStep entered{SlipFlow::tr("Registered"), timeOrNothing(document.registeredAt, directory), State::Done};
    FlowStep instructed{SlipFlow::tr("Instruction"), {}, State::Future};
    bool answered = false;
    FlowStep with = holder(document, directory, answered);
    FlowStep result{document.fields.replyRequired ? SlipFlow::tr("Answer") : SlipFlow::tr("Result"), document.replyCode, State::Future};
    FlowStep completed{SlipFlow::tr("Completed"), {}, State::Future};
    if (document.fields.due.isValid())
        completed.note = SlipFlow::tr("due %1").arg(document.fields.due.toString(QStringLiteral("dd/MM")));

    switch (document.state) {
    case DocumentState::Withdrawn:
    case DocumentState::Voided:
    case DocumentState::Erased:
        return {entered, {stateChip(document.state).text, {}, State::Stopped}};
    case DocumentState::None:
    case DocumentState::Registered:
        entered.state = State::Current;
        break;
    case DocumentState::Submitted: {
        instructed.state = State::Current;
        const Person *leader = document.submittedTo.isEmpty() ? nullptr : directory.person(document.submittedTo.first());
        instructed.note = leader ? leader->name : QString();
        break;
    }
    case DocumentState::Assigned:
    case DocumentState::Suspended:
    case DocumentState::Completed:
        instructed.state = State::Done;
        instructed.note = timeOrNothing(lastTime(document, "incoming.instructed"), directory);
        break;
    }
    if (answered)
        result.state = document.state == DocumentState::Completed ? State::Done : State::Current;
    if (document.state == DocumentState::Completed) {
        with.state = State::Done;
        result.state = State::Done;
        completed = {completed.title, timeOrNothing(document.completedAt, directory), State::Done};
    }
    return {entered, instructed, with, result, completed};
}

}
