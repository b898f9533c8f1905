// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/outgoingact.h"
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
QString kindOfCopy(const QString &form)
{
    return form == QLatin1String("sao_y") ? QStringLiteral("SY") : form == QLatin1String("sao_luc") ? QStringLiteral("SL") : QStringLiteral("TrS");
}

void onToday(const Act &act, Built &built)
{
    if (!act.has(QStringLiteral("on")))
        built.payload.insert(QStringLiteral("on"), isoDate(act.facts.today));
}

// What is drafted of any document is filled in beside (payloadsoutgoing.cpp): the fields and the link are the copy's own.
void copied(const Act &act, Built &built)
{
    QJsonObject fields{{QStringLiteral("kind"), kindOfCopy(act.fields.value(QLatin1String("form")).toString())}};
    for (const char *key : {"subject", "signer", "signer_title", "signing_power", "pages", "copies"}) {
        if (act.has(QLatin1String(key)))
            fields.insert(QLatin1String(key), act.fields.value(QLatin1String(key)));
    }
    fields.insert(QStringLiteral("kept"), QStringLiteral("VT"));
    built.payload.insert(QStringLiteral("fields"), fields);
    built.payload.insert(QStringLiteral("links"), QJsonArray{QJsonObject{{QStringLiteral("document"), act.fields.value(QLatin1String("source"))},
                                                                         {QStringLiteral("kind"), QStringLiteral("copies")}}});
}

void keptUsed(const Act &act, Built &built)
{
    onToday(act, built);
    built.payload.insert(QStringLiteral("use"), act.facts.newId().toString(QUuid::WithoutBraces));
}

void keptReturned(const Act &act, Built &built)
{
    onToday(act, built);
    if (const auto use = keptUseMeant(act))
        built.payload.insert(QStringLiteral("use"), use->id.toString());
}

constexpr PayloadBuilder table[] = {
    {"outgoing.copied", copied},
    {"outgoing.recipients_told", onToday},
    {"outgoing.kept_used", keptUsed},
    {"outgoing.kept_returned", keptReturned},
};
}

std::span<const PayloadBuilder> dispatchPayloads()
{
    return table;
}

}
