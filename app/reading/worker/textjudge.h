// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::worker {

/// "vi", "en", or empty when the words do not tell.
QString languageOf(const QString &text);

/// How many letters \a text has.
int lettersIn(const QString &text);

/// Whether a text cannot be what a reader of the page sees: fonts that lie about their letters, tables of
/// characters that are broken. Short texts are never called garbage.
bool isGarbage(const QString &text);

}
