// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <QByteArray>
#include <QDate>

namespace congso::search {

/// \a match for those documents only that \a person may read, by role, by name, or for somebody who has handed over to him,
/// and some more: it spares reading what is not his, so that a walk from the newest on is not one through documents of
/// others. May_read decides each of what is left.
QByteArray withinScope(Connection &office, const QByteArray &match, qint64 person);

}
