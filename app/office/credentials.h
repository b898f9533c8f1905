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
/// The same where hashed() was called before: it takes its time.
Outcome put(Connection &connection, qint64 person, const QString &hash, qint64 now);
/// The same for a password that has to be changed at the first sign-in: its set_at is 0.
Outcome setOneTime(Connection &connection, qint64 person, const QString &password);
bool isOneTime(Connection &connection, qint64 person);
Outcome clear(Connection &connection, qint64 person);
bool has(Connection &connection, qint64 person);

/// signin.delayed with "seconds" while the person is held off, signin.refused for a wrong password.
/// Failures are counted in the store, so that a second program does not start anew.
Outcome check(Connection &connection, qint64 person, const QString &password, const Clock &clock);

}
