// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words as they are told apart when a scanner may have lost a mark or a letter.
namespace congso::recognition {

/// Folded, letters and digits alone: "Độc lập - Tự do" → "doclaptudo".
QString bareLetters(const QString &text);
/// How many letters have to be put in, taken out or changed to make one of the other; \a limit + 1 when more.
int editDistance(const QString &a, const QString &b, int limit);
/// Whether two texts are one but for a letter in six.
bool nearly(const QString &a, const QString &b);

}
