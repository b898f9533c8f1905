// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/search.h"

namespace congso::search {

/// As queries take them: "[1,2]".
QString idsOf(const QList<qint64> &rows);

/// The records of hits with the places of their papers, in the order of \a keys; those that \a person may not read are
/// left out.
QList<SearchHit> hitRows(Connection &connection, qint64 person, const QList<qint64> &keys);

}
