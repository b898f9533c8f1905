// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

#include "app/rules/currentvalues.h"
#include "app/rules/partchanges.h"

#include <array>

namespace congso::rules {

namespace {
void buildCommon(const Act &act, Built &built)
{
    for (auto it = act.fields.begin(); it != act.fields.end(); ++it) {
        if (act.rule.payload.contains(it.key()))
            built.payload.insert(it.key(), it.value());
    }
    if (act.way->to.size() == 1 && act.rule.payload.contains(QLatin1String("state")))
        built.payload.insert(QStringLiteral("state"), act.way->to.first());
    if (act.rule.payload.contains(QLatin1String("changes")))
        built.payload.insert(QStringLiteral("changes"), changesWithOld(act));
    if (!act.part)
        return;
    built.payload.insert(act.rule.part->key, act.part->id.toString());
    const auto to = assignmentStateFromText(act.rule.part->to);
    if (!to)
        return;
    PartChanges parts(*act.facts.document);
    parts.set(*act.part, *to);
    built.payload.insert(QStringLiteral("parts"), parts.json());
}
}

Built buildPayload(const Act &act)
{
    Built built;
    buildCommon(act, built);
    const std::array<std::span<const PayloadBuilder>, 11> families{registeringPayloads(), assigningPayloads(), handlingPayloads(), closingPayloads(),
                                                                  administeringPayloads(), workingDayPayloads(), casefilePayloads(), handoverPayloads(),
                                                                   outgoingPayloads(), issuingPayloads(), dispatchPayloads()};
    for (const std::span<const PayloadBuilder> family : families) {
        for (const PayloadBuilder &builder : family) {
            if (act.rule.kind == builder.kind)
                builder.build(act, built);
        }
    }
    return built;
}

QJsonArray filesAs(const Act &act, const QString &role)
{
    QJsonArray files;
    const QJsonArray given = act.fields.value(QLatin1String("files")).toArray();
    for (const QJsonValue &entry : given) {
        QJsonObject file = entry.toObject();
        if (!file.contains(QLatin1String("role")))
            file.insert(QStringLiteral("role"), role);
        files << file;
    }
    return files;
}

QJsonArray changesWithOld(const Act &act)
{
    const QJsonObject current = currentValues(act.facts, act.rule.area);
    const QJsonArray given = act.fields.value(QLatin1String("changes")).toArray();
    QJsonArray changes;
    for (const QJsonValue &entry : given) {
        QJsonObject change = entry.toObject();
        const QJsonValue wanted = change.value(QLatin1String("new"));
        QJsonValue old = current.value(change.value(QLatin1String("field")).toString());
        // "Not given" takes the shape of what follows it, so that both sides read alike.
        if (old.isUndefined()) {
            old = wanted.isBool() ? QJsonValue(false) : wanted.isDouble() ? QJsonValue(0)
                : wanted.isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QString());
        }
        change.insert(QStringLiteral("old"), old);
        changes << change;
    }
    return changes;
}

}
