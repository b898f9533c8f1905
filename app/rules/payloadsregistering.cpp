// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/payloads.h"

namespace congso::rules {

namespace {
void registered(const Act &act, Built &built)
{
    const QJsonObject fields = act.fields.value(QLatin1String("fields")).toObject();
    const int year = QDate::fromString(fields.value(QLatin1String("arrival")).toString(), Qt::ISODate).year();
    built.payload.insert(QStringLiteral("year"), year);
    QJsonArray files = filesAs(act, QStringLiteral("attachment"));
    const QJsonArray given = act.fields.value(QLatin1String("files")).toArray();
    if (!files.isEmpty() && !given.at(0).toObject().contains(QLatin1String("role"))) {
        QJsonObject first = files.at(0).toObject();
        first.insert(QStringLiteral("role"), QStringLiteral("main"));
        files.replace(0, first);
    }
    built.payload.insert(QStringLiteral("files"), files);
    NewEvent::NumberRequest request{act.facts.reg->id, year, std::nullopt, act.fields.value(QLatin1String("suffix")).toString()};
    if (act.has(QStringLiteral("number")))
        request.wantedNumber = act.fields.value(QLatin1String("number")).toInt();
    built.number = request;
}

// An old book's line keeps the number it was given on paper.
void imported(const Act &act, Built &built)
{
    registered(act, built);
    built.payload.remove(QStringLiteral("files"));
    if (!act.has(QStringLiteral("state")))
        built.payload.insert(QStringLiteral("state"), QString(documentStateText(DocumentState::Completed)));
}

// Its number was given by nobody here, so it is free again wherever it stands in the series.
void importWithdrawn(const Act &, Built &built)
{
    built.payload.insert(QStringLiteral("number_freed"), true);
}

void filesAdded(const Act &act, Built &built)
{
    const QJsonArray files = act.way->who.first().kind == WhoRule::Kind::Role ? filesAs(act, QStringLiteral("attachment"))
                                                                              : filesAs(act, QStringLiteral("result"));
    built.payload.insert(QStringLiteral("files"), files);
}

// A number goes back only while it is the last of its series; later it stays, struck out.
void withdrawn(const Act &act, Built &built)
{
    const auto &number = act.facts.document->number;
    const bool freed = !number || (number->suffix.isEmpty() && number->number >= act.facts.lastNumber);
    built.payload.insert(QStringLiteral("number_freed"), freed);
    built.payload.insert(QStringLiteral("state"), QString(documentStateText(freed ? DocumentState::Withdrawn : DocumentState::Voided)));
}

constexpr PayloadBuilder table[] = {
    {"incoming.registered", registered},
    {"incoming.imported", imported},
    {"incoming.import_withdrawn", importWithdrawn},
    {"incoming.files_added", filesAdded},
    {"incoming.registration_withdrawn", withdrawn},
};
}

std::span<const PayloadBuilder> registeringPayloads()
{
    return table;
}

}
