// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/partchanges.h"

#include <algorithm>

namespace congso::rules {

void PartChanges::set(const Assignment &assignment, AssignmentState state)
{
    if (!m_states.contains(assignment.id))
        m_order << assignment.id;
    m_states.insert(assignment.id, state);
}

void PartChanges::setOpenBelow(const AssignmentId &above, AssignmentState state)
{
    for (const Assignment &assignment : m_document.assignments) {
        if (isOpen(stateOf(assignment)) && liesBelow(m_document, assignment, above))
            set(assignment, state);
    }
}

void PartChanges::revive(const AssignmentId &parent)
{
    const Assignment *above = findAssignment(m_document, parent);
    if (!above || stateOf(*above) != AssignmentState::Passed)
        return;
    const bool busy = std::any_of(m_document.assignments.begin(), m_document.assignments.end(), [&](const Assignment &one) {
        return one.parent == parent && hasWork(one) && isOpen(stateOf(one));
    });
    if (!busy)
        set(*above, AssignmentState::Doing);
}

AssignmentState PartChanges::stateOf(const Assignment &assignment) const
{
    return m_states.value(assignment.id, assignment.state);
}

QJsonArray PartChanges::json() const
{
    QJsonArray all;
    for (const AssignmentId &id : m_order) {
        all << QJsonObject{{QStringLiteral("assignment"), id.toString()},
                           {QStringLiteral("state"), QString(assignmentStateText(m_states.value(id)))}};
    }
    return all;
}

}
