// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "db/types/outgoinglists.h"

#include <QJsonObject>

namespace congso::cli {

/// The frozen keys of what congsoctl prints about outgoing documents.
QJsonObject outgoingJson(const OutgoingDocument &document, const directory::Directory &directory);
QJsonObject outgoingRowJson(const OutgoingRow &row, const directory::Directory &directory);
/// A few lines for people.
QString outgoingLines(const OutgoingDocument &document, const directory::Directory &directory);

}
