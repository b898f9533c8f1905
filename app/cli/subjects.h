// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"

namespace congso::cli {

/// A document that came, or one that goes out, by what it is called.
struct Named
{
    SubjectId id;
    QByteArray area; ///< "incoming", "outgoing"
};
/// usage.not_found, or usage.ambiguous with the candidates.
Result<Named> named(Office &office, const QString &reference);
/// Hashes of its files, of a draft's the newest versions.
Result<QStringList> currentFiles(Office &office, const Named &subject);

}
