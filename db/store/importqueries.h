// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/ids.h"

namespace congso::importqueries {

/// What an import made, the newest first.
struct Made
{
    SubjectId subject;
    QByteArray area;
    bool touched = false;   ///< something else has happened to it since
    QByteArray lastKind;    ///< of its last event
};

/// Subjects that have their first event in a batch between these two.
QList<Made> madeBy(Connection &connection, const QUuid &first, const QUuid &last);

/// Documents of this folded number and notation and date that the person (local id) may read; at most two.
QList<SubjectId> sameCode(Connection &connection, qint64 person, const QString &codeFold, const QString &issued);

}
