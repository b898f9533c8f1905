// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/exchange.h"
#include "app/sync/syncstate.h"

#include <QJsonObject>

namespace congso::cli {

/// How a store stands with its server.
QJsonObject stateJson(const sync::SyncState &state);
QString stateLines(const sync::SyncState &state, int utcOffsetMinutes);
/// Why nothing is exchanged, and what can be done about it; empty while it is.
QString stoppedSentence(const Link &link);
/// What a round has done.
QJsonObject exchangedJson(const sync::Exchanged &what);

}
