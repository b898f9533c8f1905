// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subjects.h"

#include "app/incoming/document.h"
#include "app/outgoing/outgoing.h"

namespace congso::cli {

Result<Named> named(Office &office, const QString &reference)
{
    auto letter = incoming::find(office, reference).result();
    if (letter || letter.error().code != ErrorCode::UsageNotFound)
        return letter.map([](const SubjectId &id) { return Named{id, "incoming"}; });
    return outgoing::find(office, reference).result().map([](const SubjectId &id) { return Named{id, "outgoing"}; });
}

}
