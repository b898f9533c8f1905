// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/act.h"
#include "db/types/event.h"

#include <span>

namespace congso::rules {

/// What an event will hold.
struct Built
{
    QJsonObject payload;
    std::optional<NewEvent::NumberRequest> number;
    QList<NewEvent> more; ///< of other subjects, in the same batch
};

/// Fills in what an event's kind needs beyond the common: the fields given, the part and its new state, and
/// the resulting state where there is only one.
struct PayloadBuilder
{
    const char *kind;
    void (*build)(const Act &, Built &);
};

Built buildPayload(const Act &act);

std::span<const PayloadBuilder> registeringPayloads();
std::span<const PayloadBuilder> assigningPayloads();
std::span<const PayloadBuilder> handlingPayloads();
std::span<const PayloadBuilder> closingPayloads();
std::span<const PayloadBuilder> administeringPayloads();
std::span<const PayloadBuilder> workingDayPayloads();
std::span<const PayloadBuilder> casefilePayloads();
std::span<const PayloadBuilder> handoverPayloads();
std::span<const PayloadBuilder> outgoingPayloads();
std::span<const PayloadBuilder> issuingPayloads();
std::span<const PayloadBuilder> dispatchPayloads();

/// The files of the act, those without a role with \a role.
QJsonArray filesAs(const Act &act, const QString &role);
/// The changes of the act, each with the value that stood before.
QJsonArray changesWithOld(const Act &act);

}
