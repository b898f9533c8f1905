// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
void numberVoided(const Act &act, Built &built)
{
    const QString suffix = act.fields.value(QLatin1String("suffix")).toString();
    const int number = act.fields.value(QLatin1String("number")).toInt();
    built.payload.insert(QStringLiteral("register"), act.facts.reg->id.toString());
    built.number = NewEvent::NumberRequest{act.facts.reg->id, act.fields.value(QLatin1String("year")).toInt(), number, suffix};
}

constexpr PayloadBuilder table[] = {
    {"register.number_voided", numberVoided},
};
}

std::span<const PayloadBuilder> administeringPayloads()
{
    return table;
}

}
