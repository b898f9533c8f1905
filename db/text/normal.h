// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::text {

/// \a text in Unicode normalisation form C (TCVN 6909:2001 is Unicode; NFC is how it is stored).
/// Returns the same shared data when nothing has to change.
QString nfc(const QString &text);

/// False only for characters that may have to move or join in NFC. A string of characters for which
/// this is true is in NFC.
inline bool staysInNfc(char16_t c)
{
    return c < 0x0300 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2010 && c < 0x205F) || c == 0x20AB
        || c == 0x2212;
}

/// Characters that take no room and no sound: zero-width, soft hyphen, marks of writing direction.
inline bool isInvisible(char16_t c)
{
    if (c < 0x200B)
        return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E;
    return c <= 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
}

}
