// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace congso::text {

/// The six tones in the order of dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
enum class Tone : quint8 { Level, Grave, Hook, Tilde, Acute, Dot };

/// A letter taken apart. Only the 29 letters of the Vietnamese alphabet, f j w z, and the vowels with
/// their tones are known, in both cases and in NFC; any other character has rank 0.
struct Letter
{
    char16_t plain = 0;      ///< lower case, no tone: 'a', 'ă', 'đ' …
    quint8 rank = 0;         ///< place in a ă â b c d đ e ê f g … z, from 1
    Tone tone = Tone::Level;
    bool upper = false;
    bool vowel = false;
};

/// Ranks run from 1 to this.
constexpr int letterCount = 33;

const Letter &letterOf(char16_t c);

/// The NFC character of a letter with another tone; \a plain is a vowel of Letter::plain.
char16_t withTone(char16_t plain, Tone tone, bool upper);

}
