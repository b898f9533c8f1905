// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/staging.h"

namespace congso {

class Asking;
class Connection;

namespace incoming {

/// What duplicates() of staging.h tells, inside a job on one of the store's threads.
QList<DuplicateNotice> findDuplicates(Connection &connection, const Asking &asks, const QStringList &hashes,
                                      const IncomingFields &fields, qint64 own);

}
}
