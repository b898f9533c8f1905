// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace congso {

/// SQL functions of our own: vn_has(text, needle) tells whether the text holds the needle exactly,
/// case and tone placement apart (text::lowerExact on both sides; the needle is given folded so); vn_sort(text) gives
/// the bytes that sort it as the Vietnamese alphabet does (text::sortKey).
void registerFunctions(sqlite3 *handle);

}
