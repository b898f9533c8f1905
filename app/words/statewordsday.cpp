// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/statewords.h"

namespace congso {

QString StateWords::entered(EnteredAct::State state)
{
    switch (state) {
    case EnteredAct::State::Evidenced:
        return tr("Signed slip attached");
    case EnteredAct::State::Unconfirmed:
        return tr("Waiting for confirmation");
    case EnteredAct::State::Confirmed:
        return tr("Confirmed");
    case EnteredAct::State::Contested:
        return tr("Contested");
    case EnteredAct::State::Settled:
        return tr("Contested, put right since");
    }
    return {};
}

QString StateWords::dueGroup(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return tr("Overdue");
    case DueGroup::Today:
        return tr("Today");
    case DueGroup::ThisWeek:
        return tr("This week");
    case DueGroup::Later:
        return tr("Later");
    case DueGroup::None:
        return tr("No deadline");
    }
    return {};
}

QString StateWords::link(LinkKind kind, bool outwards)
{
    switch (kind) {
    case LinkKind::Answers:
        return outwards ? tr("answers %1") : tr("answered by %1");
    case LinkKind::CarriesOut:
        return outwards ? tr("carries out %1") : tr("carried out by %1");
    case LinkKind::Replaces:
        return outwards ? tr("replaces %1") : tr("replaced by %1");
    case LinkKind::SameMatter:
        return tr("same matter as %1");
    }
    return {};
}

}
