// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/act.h"

#include <QHash>

namespace congso::rules {

/// The new states of assignments that one event brings, seen over those that stand.
class PartChanges
{
public:
    explicit PartChanges(const IncomingDocument &document) : m_document(document) {}

    void set(const Assignment &assignment, AssignmentState state);
    /// Everything still open below \a above.
    void setOpenBelow(const AssignmentId &above, AssignmentState state);
    /// A part that was passed on is its holder's again once nobody below it has work.
    void revive(const AssignmentId &parent);
    AssignmentState stateOf(const Assignment &assignment) const;

    /// [{assignment, state}], in the order set.
    QJsonArray json() const;

private:
    const IncomingDocument &m_document;
    QHash<AssignmentId, AssignmentState> m_states;
    QList<AssignmentId> m_order;
};

}
