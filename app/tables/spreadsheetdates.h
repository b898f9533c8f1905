// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::tables {

/// A day count of a spreadsheet as YYYY-MM-DD, with THH:mm where it has a time of day. Empty beyond 1900 to 9999.
/// ECMA-376 Part 1, 18.17.4: day 1 is 1 January 1900 with a 29 February that was none, or 1904-based.
QString dateOfSerial(double serial, bool from1904);

/// Whether a number format (18.8.30: built-in id, or its code) shows a date.
bool isDateFormat(int id);
bool isDateFormat(const QString &code);

}
