// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/guards.h"

namespace congso::rules {

namespace {
QJsonValue wanted(const Act &act, const char *key)
{
    const QString name = QLatin1String(key);
    return act.has(QStringLiteral("changes")) ? act.changed(name) : act.fields.value(name);
}

Outcome codeFree(const Act &act)
{
    const QJsonValue code = wanted(act, "code");
    if (!act.facts.codeTaken || code.toString().isEmpty())
        return success();
    return failure(ErrorCode::RuleInUse, {{QStringLiteral("agency_code"), code.toString()}});
}

Outcome datesInOrder(const Act &act)
{
    const OutsideAgency standing = act.facts.outsideAgency.value_or(OutsideAgency());
    const auto day = [&act](const char *key, QDate otherwise) {
        const QJsonValue value = wanted(act, key);
        return value.isUndefined() ? otherwise : QDate::fromString(value.toString(), Qt::ISODate);
    };
    const QDate from = day("valid_from", standing.validFrom);
    const QDate until = day("valid_until", standing.validUntil);
    const QDate on = day("on", {});
    if (from.isValid() && until.isValid() && until < from)
        return badField(QStringLiteral("valid_until"), "before_start", {{QStringLiteral("start"), from}});
    if (from.isValid() && on.isValid() && on <= from)
        return badField(QStringLiteral("on"), "before_start", {{QStringLiteral("start"), from}});
    const QDate renamed = standing.formerNames.isEmpty() ? QDate() : standing.formerNames.last().until;
    if (on.isValid() && renamed.isValid() && on <= renamed)
        return badField(QStringLiteral("on"), "before_start", {{QStringLiteral("start"), renamed}});
    return success();
}

Outcome successorsThere(const Act &act)
{
    const QJsonArray successors = act.fields.value(QLatin1String("successors")).toArray();
    for (const QJsonValue &value : successors) {
        const SubjectId id = SubjectId::fromString(value.toString());
        if (!act.facts.knownAgencies.contains(id) || (act.facts.outsideAgency && act.facts.outsideAgency->id == id))
            return badField(QStringLiteral("successors"), "unknown");
    }
    return success();
}

constexpr Guard table[] = {
    {"agency_code_free", codeFree, true},
    {"agency_dates", datesInOrder, true},
    {"successors_there", successorsThere, true},
};
}

std::span<const Guard> agencyGuards()
{
    return table;
}

}
