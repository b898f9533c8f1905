// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

#include <array>

namespace congso::rules {

namespace {
std::array<std::span<const Guard>, 13> families()
{
    return {registeringGuards(), assigningGuards(), deadlineGuards(), closingGuards(), administeringGuards(), workingDayGuards(), casefileGuards(),
            delegationGuards(), agencyGuards(), outgoingGuards(), reviewGuards(), issuingGuards(), dispatchGuards()};
}
}

const Guard *findGuard(const QString &name)
{
    for (const std::span<const Guard> family : families()) {
        for (const Guard &guard : family) {
            if (name == QLatin1String(guard.name))
                return &guard;
        }
    }
    return nullptr;
}

QStringList guardNames()
{
    QStringList names;
    for (const std::span<const Guard> family : families()) {
        for (const Guard &guard : family)
            names << QLatin1String(guard.name);
    }
    return names;
}

}
