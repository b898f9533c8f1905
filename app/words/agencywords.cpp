// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/agencywords.h"

namespace congso {

QString AgencyWords::note(const AgencySuggestion &suggestion)
{
    using Found = AgencySuggestion::Found;
    const QString form = QStringLiteral("dd/MM/yyyy");
    QStringList said;
    if (suggestion.found == Found::ByFormerName)
        said << (suggestion.alive ? tr("formerly %1") : tr("also called %1")).arg(suggestion.through);
    else if (suggestion.found == Found::AsSuccessor)
        said << tr("in place of %1").arg(suggestion.through);
    else if (suggestion.found == Found::AsPredecessor)
        said << tr("now %1").arg(suggestion.through);
    if (!suggestion.alive && suggestion.validUntil.isValid())
        said << tr("until %1").arg(suggestion.validUntil.toString(form));
    else if (!suggestion.alive && suggestion.validFrom.isValid())
        said << tr("since %1").arg(suggestion.validFrom.toString(form));
    return said.join(QStringLiteral(", "));
}

QString AgencyWords::tie(AgencyTie tie)
{
    switch (tie) {
    case AgencyTie::FormerName: return tr("former name");
    case AgencyTie::LaterName: return tr("later name");
    case AgencyTie::Successor: return tr("successor");
    case AgencyTie::Predecessor: return tr("predecessor");
    case AgencyTie::None: break;
    }
    return {};
}

QString AgencyWords::tie(AgencyTie tie, const QString &asked)
{
    switch (tie) {
    case AgencyTie::FormerName: return tr("former name of %1").arg(asked);
    case AgencyTie::LaterName: return tr("later name of %1").arg(asked);
    case AgencyTie::Successor: return tr("successor of %1").arg(asked);
    case AgencyTie::Predecessor: return tr("predecessor of %1").arg(asked);
    case AgencyTie::None: break;
    }
    return {};
}

}
