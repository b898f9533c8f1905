// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::text {

struct CleanOptions
{
    bool multiLine = false; ///< keep line ends (as \n) and tabs; else they become spaces
    bool collapse = true;   ///< single line only: runs of spaces become one, none at the ends
    int maxLength = 10000;  ///< UTF-16 units; what is beyond is cut off; 0: no limit
};

struct Cleaned
{
    QString text;
    bool changed = false; ///< the text is not the one given
    bool lost = false;    ///< something written was replaced, removed or cut off: tell the person
};

/// The boundary through which every text from outside passes: afterwards it is NFC, has no lone
/// surrogate (U+FFFD instead), no NUL or other control character, no bidi control, nothing
/// zero-width, spaces are U+0020, and Ð Ɖ ð (U+00D0, U+0189, U+00F0) are Đ and đ. Cleaning twice changes nothing.
/// Text in a legacy encoding has to be decoded before: TCVN3 uses the soft hyphen as a letter.
Cleaned clean(const QString &text, const CleanOptions &options = {});

}
