// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

/// Reads a password from the terminal without showing it, after \a prompt. signin.needed where there is no terminal.
Result<QString> askPassword(const QString &prompt);

/// The first line of a file that only its owner can read (0600); signin.needed with "file" otherwise.
Result<QString> passwordFromFile(const QString &path);

}
