// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "db/types/lists.h"

#include <QJsonArray>
#include <QJsonObject>

namespace congso::cli {

/// The frozen keys of what congsoctl prints about documents.
QJsonValue numberJson(const std::optional<AssignedNumber> &number);
QString numberText(const std::optional<AssignedNumber> &number); ///< "871/2026", or words for a pending one
QJsonObject rowJson(const DocumentRow &row);
QJsonObject documentJson(const IncomingDocument &document, const directory::Directory &directory);
QJsonObject eventJson(const Event &event, const directory::Directory &directory);

}
