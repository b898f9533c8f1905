// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace congso {

/// SQL functions of our own: vn_has(text, needle) tells whether the text holds the needle exactly,
/// case and tone placement apart (text::lowerExact on both sides; the needle is given folded so); vn_sort(text) gives
/// the bytes that sort it as the Vietnamese alphabet does (text::sortKey); office_today() gives the office's day,
/// YYYY-MM-DD, as kept in \a today, which lives as long as the handle.
void registerFunctions(sqlite3 *handle, const QByteArray *today);

}
