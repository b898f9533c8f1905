// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/workingday.h"

#include <array>

namespace congso {

namespace {
constexpr std::array enteredStates{"evidenced", "unconfirmed", "confirmed", "contested", "settled"};
constexpr std::array linkKinds{"answers", "carries_out", "replaces", "same_matter"};
constexpr std::array dueGroups{"overdue", "today", "this_week", "later", "none"};

template <class Enum, class Names>
std::optional<Enum> valueIn(const Names &names, const QString &text)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1String(names[i]))
            return Enum(int(i));
    }
    return std::nullopt;
}
}

QLatin1String enteredStateText(EnteredAct::State state)
{
    return QLatin1String(enteredStates.at(size_t(state)));
}

std::optional<EnteredAct::State> enteredStateFromText(const QString &text)
{
    return valueIn<EnteredAct::State>(enteredStates, text);
}

QLatin1String linkKindText(LinkKind kind)
{
    return QLatin1String(linkKinds.at(size_t(kind)));
}

std::optional<LinkKind> linkKindFromText(const QString &text)
{
    return valueIn<LinkKind>(linkKinds, text);
}

QLatin1String dueGroupText(DueGroup group)
{
    return QLatin1String(dueGroups.at(size_t(group)));
}

}
