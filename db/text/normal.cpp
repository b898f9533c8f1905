// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/normal.h"

#include <algorithm>

namespace congso::text {

QString nfc(const QString &text)
{
    const auto *begin = reinterpret_cast<const char16_t *>(text.utf16());
    if (std::all_of(begin, begin + text.size(), staysInNfc))
        return text;
    return text.normalized(QString::NormalizationForm_C);
}

}
