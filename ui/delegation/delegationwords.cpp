// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegation/delegationwords.h"

#include "app/words/formatwords.h"
#include "app/words/workwords.h"

namespace congso {

QString DelegationWords::period(QDate from, QDate until)
{
    return from == until ? FormatWords::date(from) : FormatWords::date(from) + QStringLiteral(" – ") + FormatWords::date(until);
}

QString DelegationWords::extent(const Delegation &delegation, const QString &unit)
{
    QStringList parts{WorkWords::scope(delegation.scope)};
    if (!unit.isEmpty())
        parts << unit;
    if (!delegation.kinds.isEmpty())
        parts << delegation.kinds.join(QStringLiteral(", "));
    parts << (delegation.past ? tr("earlier documents too") : tr("documents that arrive from then on"));
    return parts.join(QStringLiteral(" · "));
}

QString DelegationWords::state(const Delegation &delegation, QDate today)
{
    if (delegation.revoked)
        return tr("revoked");
    if (today < delegation.from)
        return tr("not begun");
    return today > delegation.until ? tr("over") : tr("in force");
}

QString DelegationWords::state(const Absence &absence, QDate today)
{
    if (absence.cancelled)
        return tr("cancelled");
    if (today < absence.from)
        return tr("to come");
    return today > absence.until ? tr("over") : tr("away now");
}

QString DelegationWords::actingFor(const QString &name)
{
    return tr("Acting for %1").arg(name);
}

}
