// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

namespace congso {

/// What a failed connect means, from the words of libpq or the server.
Error connectError(const QString &words, const QString &host);

/// What a failed statement means: our own refusals (class CS) say code and args as JSON.
Error statementError(const QByteArray &sqlState, const QString &words, const QString &host);

/// The code of a frozen text, store.io for one this program does not know.
ErrorCode errorCodeOf(const QString &text);

}
