// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace congso::text {

/// Whether a word (NFC, any case, no spaces) is built as a Vietnamese syllable: an initial, a vowel or
/// group of vowels with at most one tone, a final. It need not exist in a dictionary.
bool isSyllable(QStringView word);

}
