// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

/// Reads a password from the person's terminal without showing it, after \a prompt; standard input may be something
/// else. signin.needed with "needs" "terminal" where there is none, cancelled.by_user on Ctrl+C or Ctrl+D.
Result<QString> askPassword(const QString &prompt);

/// The same on an open terminal. The terminal is as before afterwards.
Result<QString> askPasswordOn(int terminal, const QString &prompt);

/// The first line of a file that belongs to this user and that nobody else may read (0600); signin.needed with
/// "file" otherwise.
Result<QString> passwordFromFile(const QString &path);

}
