// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/types/clock.h"

namespace congso::credentials {

constexpr int shortestPassword = 8;

/// Argon2id with libsodium's interactive limits, as the string that is stored.
Result<QString> hashed(const QString &password);

/// Stores it for a person (local id). The caller holds no transaction.
Outcome set(Connection &connection, qint64 person, const QString &password, qint64 now);
Outcome clear(Connection &connection, qint64 person);
bool has(Connection &connection, qint64 person);

/// signin.delayed with "seconds" while the person is held off, signin.refused for a wrong password.
/// Failures are counted in the store, so that a second program does not start anew.
Outcome check(Connection &connection, qint64 person, const QString &password, const Clock &clock);

}
