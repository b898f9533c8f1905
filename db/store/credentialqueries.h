// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

namespace congso::credentialqueries {

struct Credential
{
    QString hash;
    int failures = 0;
    qint64 blockedUntil = 0; ///< UTC milliseconds
    qint64 setAt = 0;        ///< UTC milliseconds; 0: given for the first sign-in only
};

std::optional<Credential> get(Connection &connection, qint64 person);
void put(Connection &connection, qint64 person, const QString &hash, qint64 now);
void drop(Connection &connection, qint64 person);
void setFailures(Connection &connection, qint64 person, int failures, qint64 blockedUntil);

}
