// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/delegation.h"

namespace congso {

namespace {
constexpr const char *handoverStates[] = {"none", "prepared", "given", "received", "cancelled"};
}

QLatin1String handoverStateText(HandoverState state)
{
    return QLatin1String(handoverStates[int(state)]);
}

HandoverState handoverStateFromText(const QString &text)
{
    for (int i = 0; i < int(std::size(handoverStates)); ++i) {
        if (text == QLatin1String(handoverStates[i]))
            return HandoverState(i);
    }
    return HandoverState::None;
}

}
