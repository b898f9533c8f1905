// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"

#include <QJsonObject>

namespace congso::cli {

/// The fields of a command from "key=value" pairs, as the workflow types them: people by login, units by short name,
/// name or id, dates ISO, files by path (stored at once), repeated keys as lists. For an action that assigns,
/// lead=, cooperate=, supervise= and inform= take "WHO[:YYYY-MM-DD|:N]", N in working days. The JSON pairs are taken
/// as they are. usage.not_found, usage.arguments.
Result<QJsonObject> fieldValues(Office &office, const directory::Directory &directory, const QByteArray &kind, const QStringList &pairs,
                                const QStringList &jsonPairs);

}
