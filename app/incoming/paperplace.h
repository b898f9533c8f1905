// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/paperplace.h"

#include <QFuture>

namespace congso::incoming {

/// Where the paper of a document, incoming or outgoing, lies, as incoming.placed or outgoing.placed recorded it last; empty
/// when nobody did, or the person may not read the document.
QFuture<Result<PaperPlace>> paperPlace(Office &office, const SubjectId &document);

/// What a form that asks for it begins with: where it lies, else what follows the last place that this person recorded.
QFuture<Result<PaperPlace>> proposedPlace(Office &office, const SubjectId &document);

/// The place behind \a last: the same box, and the sheet after its last one; without one where that is not counted.
PaperPlace following(const PaperPlace &last);

}
