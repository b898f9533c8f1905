// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/facts.h"

namespace congso::rules {

/// The subject's fields as payloads write them; what is not given is left out.
QJsonObject currentValues(const Facts &facts, const QByteArray &area);
QJsonObject fieldValues(const IncomingFields &fields);
QJsonObject fieldValues(const OutgoingFields &fields);

/// Equal, where nothing, null, "", false, 0 and an empty list are all "not given".
bool sameValue(const QJsonValue &a, const QJsonValue &b);

}
