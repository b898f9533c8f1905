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

}
