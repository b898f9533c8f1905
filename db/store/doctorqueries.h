// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <QMap>

namespace congso::doctorqueries {

/// How many there are of what: never names, texts or ids.
struct Counts
{
    QMap<QString, qint64> events;    ///< by kind
    QMap<QString, qint64> subjects;  ///< by area
    QMap<QString, qint64> documents; ///< by state
    QMap<QString, qint64> local;     ///< credentials, one_time_passwords, unsent …
};
Counts counts(Connection &connection);
QString sqliteVersion();

}
