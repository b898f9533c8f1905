// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

namespace congso::incoming {

/// What a person has typed and not yet sent: an opinion, an instruction, a half-filled form. Kept in the store
/// for that person only, through crash, lock and sign-out. \a place names the box, "opinion", "register", …
QFuture<Outcome> keepUnsent(Office &office, const SubjectId &subject, const QString &place, const QString &text);
/// Empty when there is none.
QFuture<Result<QString>> unsent(Office &office, const SubjectId &subject, const QString &place);

}
