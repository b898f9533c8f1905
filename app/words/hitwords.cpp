// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/hitwords.h"

#include "app/words/agencywords.h"
#include "app/words/outgoingwords.h"
#include "app/words/statewords.h"

namespace congso {

QString HitWords::state(const SearchHit &hit)
{
    if (hit.fromBook && hit.outgoingState == OutgoingState::Issued)
        return OutgoingWords::fromBook();
    return hit.outgoing ? OutgoingWords::state(hit.outgoingState) : StateWords::document(hit.row.state);
}

QString HitWords::state(const QString &code)
{
    if (const std::optional<DocumentState> incoming = documentStateFromText(code))
        return StateWords::document(*incoming);
    const std::optional<OutgoingState> outgoing = outgoingStateFromText(code);
    return outgoing ? OutgoingWords::state(*outgoing) : code;
}

QString HitWords::direction(const QString &code)
{
    if (code == QLatin1String("incoming"))
        return tr("Incoming documents");
    return code == QLatin1String("outgoing") ? tr("Outgoing documents") : code;
}

QString HitWords::direction(const SearchHit &hit)
{
    return hit.outgoing ? tr("Outgoing") : tr("Incoming");
}

QString HitWords::party(const SearchHit &hit)
{
    if (!hit.outgoing)
        return hit.row.agency;
    const QString state = tr("Outgoing, %1").arg(HitWords::state(hit).toLower());
    return hit.recipients.isEmpty() ? (hit.unit.isEmpty() ? state : QString(state + QStringLiteral(" · ") + hit.unit)) : state + QStringLiteral(" · ") + tr("to %1").arg(hit.recipients);
}

QString HitWords::mark(const SearchHit &hit)
{
    return hit.copyOf.isEmpty() ? AgencyWords::tie(hit.tie) : tr("copy of %1").arg(hit.copyOf);
}

QDate HitWords::day(const SearchHit &hit)
{
    if (hit.row.issued.isValid())
        return hit.row.issued;
    return hit.outgoing ? hit.drafted : hit.row.arrival;
}

}
