// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/textdoubt.h"

#include <QFuture>

namespace congso::incoming {

/// Words of a page of the document's file that were hardly legible, as places in \a text; none when that is not the text
/// that was read there. usage.not_found for a document that the person may not read, or a file that is not its.
QFuture<Result<QList<TextDoubt>>> pageDoubts(Office &office, const SubjectId &document, const QString &hash, int page, const QString &text);

}
