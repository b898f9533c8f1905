// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/act.h"

#include <span>

namespace congso::rules {

/// A named condition of workflow.json. Pure; says what is wrong as a refusal.
struct Guard
{
    const char *name;
    Outcome (*holds)(const Act &);
    bool needsFields; ///< cannot be asked before the fields are there
};

const Guard *findGuard(const QString &name);
/// All guards of all families, to compare with the workflow's own list.
QStringList guardNames();

std::span<const Guard> registeringGuards();
std::span<const Guard> assigningGuards();
std::span<const Guard> deadlineGuards();
std::span<const Guard> closingGuards();
std::span<const Guard> administeringGuards();
std::span<const Guard> workingDayGuards();
std::span<const Guard> casefileGuards();
std::span<const Guard> delegationGuards();
std::span<const Guard> agencyGuards();
std::span<const Guard> outgoingGuards();
std::span<const Guard> reviewGuards();
std::span<const Guard> issuingGuards();
std::span<const Guard> dispatchGuards();

}
