// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace congso {

/// A code of the data, or of a refusal, with its words in the source's language.
struct Word
{
    const char *code;
    const char *text;
};

/// The words of a code as they stand in the table; null where it has none.
inline const char *wordOf(std::span<const Word> table, const QString &code)
{
    for (const Word &word : table) {
        if (code == QLatin1String(word.code))
            return word.text;
    }
    return nullptr;
}

/// The same in the reader's language, by the tr() of the class that speaks; \a otherwise where there are none.
template <class Speaker>
QString worded(std::span<const Word> table, const QString &code, const QString &otherwise = {})
{
    const char *text = wordOf(table, code);
    return text ? Speaker::tr(text) : otherwise;
}

}
