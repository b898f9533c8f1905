// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/documentqueries.h"
#include "db/types/error.h"

namespace congso {

/// usage.not_found, for what was asked for by @p reference.
tl::unexpected<Error> notFound(const QString &reference);

/// The only one that was found by @p reference. usage.not_found; usage.ambiguous with "candidates", a list of {id, label}.
Result<SubjectId> theOneFound(const QList<documentqueries::Found> &found, const QString &reference);

}
