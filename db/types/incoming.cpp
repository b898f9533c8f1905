// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/incoming.h"

#include <array>

namespace congso {

namespace {
template <class Enum>
struct Name
{
    Enum value;
    const char *text;
};

constexpr std::array documentStates{
    Name<DocumentState>{DocumentState::None, "none"},
    Name<DocumentState>{DocumentState::Registered, "registered"},
    Name<DocumentState>{DocumentState::Submitted, "submitted"},
    Name<DocumentState>{DocumentState::Assigned, "assigned"},
    Name<DocumentState>{DocumentState::Suspended, "suspended"},
    Name<DocumentState>{DocumentState::Completed, "completed"},
    Name<DocumentState>{DocumentState::Withdrawn, "withdrawn"},
    Name<DocumentState>{DocumentState::Voided, "voided"},
    Name<DocumentState>{DocumentState::Erased, "erased"},
};

constexpr std::array assignmentRoles{
    Name<AssignmentRole>{AssignmentRole::Lead, "lead"},
    Name<AssignmentRole>{AssignmentRole::Cooperate, "cooperate"},
    Name<AssignmentRole>{AssignmentRole::Supervise, "supervise"},
    Name<AssignmentRole>{AssignmentRole::Inform, "inform"},
};

constexpr std::array assignmentStates{
    Name<AssignmentState>{AssignmentState::Waiting, "waiting"},
    Name<AssignmentState>{AssignmentState::Doing, "doing"},
    Name<AssignmentState>{AssignmentState::Passed, "passed"},
    Name<AssignmentState>{AssignmentState::Answered, "answered"},
    Name<AssignmentState>{AssignmentState::Declined, "declined"},
    Name<AssignmentState>{AssignmentState::Returned, "returned"},
    Name<AssignmentState>{AssignmentState::Recalled, "recalled"},
    Name<AssignmentState>{AssignmentState::Forwarded, "forwarded"},
    Name<AssignmentState>{AssignmentState::Done, "done"},
};

template <class Names, class Enum>
QLatin1String textIn(const Names &names, Enum value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QLatin1String(entry.text);
    }
    return {};
}

template <class Enum, class Names>
std::optional<Enum> valueIn(const Names &names, const QString &text)
{
    for (const auto &entry : names) {
        if (text == QLatin1String(entry.text))
            return entry.value;
    }
    return std::nullopt;
}
}

QLatin1String documentStateText(DocumentState state)
{
    return textIn(documentStates, state);
}

std::optional<DocumentState> documentStateFromText(const QString &text)
{
    return valueIn<DocumentState>(documentStates, text);
}

QLatin1String assignmentRoleText(AssignmentRole role)
{
    return textIn(assignmentRoles, role);
}

std::optional<AssignmentRole> assignmentRoleFromText(const QString &text)
{
    return valueIn<AssignmentRole>(assignmentRoles, text);
}

QLatin1String assignmentStateText(AssignmentState state)
{
    return textIn(assignmentStates, state);
}

std::optional<AssignmentState> assignmentStateFromText(const QString &text)
{
    return valueIn<AssignmentState>(assignmentStates, text);
}

bool isOpen(AssignmentState state)
{
    return state == AssignmentState::Waiting || state == AssignmentState::Doing || state == AssignmentState::Passed;
}

}
