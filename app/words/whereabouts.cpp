// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/whereabouts.h"

#include "app/words/formatwords.h"

namespace congso {

namespace {
QString nameOf(const Assignment &part, const HistoryNames &names)
{
    if (!part.person.isNull())
        return names.person ? names.person(part.person) : QString();
    return names.unit ? names.unit(part.unit) : QString();
}

const Assignment *find(const IncomingDocument &document, const AssignmentId &id)
{
    for (const Assignment &part : document.assignments) {
        if (part.id == id)
            return &part;
    }
    return nullptr;
}

/// Who has the lead's work in hand: the last open one along the leads, the deepest where it was passed on.
const Assignment *working(const IncomingDocument &document)
{
    const Assignment *found = nullptr;
    for (const Assignment &part : document.assignments) {
        const bool inHand = part.state == AssignmentState::Waiting || part.state == AssignmentState::Doing;
        if (part.role == AssignmentRole::Lead && inHand)
            found = &part;
    }
    return found;
}
}

QString Whereabouts::holder(const IncomingDocument &document, const Assignment &part, const HistoryNames &names)
{
    const QString name = nameOf(part, names);
    const Assignment *above = find(document, part.parent);
    const QString unit = above ? nameOf(*above, names) : QString();
    return unit.isEmpty() || unit == name ? name : tr("%1 (%2)").arg(unit, name);
}

QString Whereabouts::waiting(const Assignment &part, const HistoryNames &names, QDate today)
{
    if (!part.waitingUntil.isValid() || part.waitingUntil <= today)
        return {};
    Assignment who;
    who.unit = part.waitingUnit;
    who.person = part.waitingPerson;
    const QString name = part.waitingOn.isEmpty() ? nameOf(who, names) : part.waitingOn;
    return tr("waiting for %1 until %2").arg(name, FormatWords::date(part.waitingUntil));
}

QString Whereabouts::submitted(const IncomingDocument &document, const HistoryNames &names)
{
    QStringList leaders;
    for (const PersonId &person : document.submittedTo)
        leaders << (names.person ? names.person(person) : QString());
    leaders.removeAll(QString());
    return leaders.isEmpty() ? tr("Waits for a leader's instruction.") : tr("Waits for the instruction of %1.").arg(FormatWords::list(leaders));
}

QString Whereabouts::assigned(const IncomingDocument &document, const HistoryNames &names, QDate today)
{
    const Assignment *part = working(document);
    if (!part)
        return tr("Assigned; the result is reported, to be closed.");
    QString said = part->state == AssignmentState::Waiting ? tr("With %1, not taken up yet").arg(holder(document, *part, names))
                                                           : tr("With %1, being handled").arg(holder(document, *part, names));
    if (part->due.isValid())
        said = tr("%1, due %2").arg(said, FormatWords::date(part->due));
    if (const QString waits = waiting(*part, names, today); !waits.isEmpty())
        said = tr("%1; %2").arg(said, waits);
    return tr("%1.").arg(said);
}

QString Whereabouts::sentence(const IncomingDocument &document, const HistoryNames &names, QDate today)
{
    switch (document.state) {
    case DocumentState::Registered:
        return document.fields.sealed ? tr("With the registry, the envelope not opened.") : tr("With the registry, to be submitted.");
    case DocumentState::Submitted:
        return submitted(document, names);
    case DocumentState::Assigned:
        return assigned(document, names, today);
    case DocumentState::Suspended:
        return tr("Put aside until %1.").arg(FormatWords::date(document.wakeOn));
    case DocumentState::Completed:
        return document.replyCode.isEmpty() ? tr("Completed.") : tr("Completed, answered by %1.").arg(document.replyCode);
    case DocumentState::Withdrawn:
        return tr("The registration was withdrawn.");
    case DocumentState::Voided:
        return tr("The registration was withdrawn, the number struck out.");
    case DocumentState::Erased:
        return tr("The contents were destroyed.");
    case DocumentState::None:
        break;
    }
    return {};
}

}
