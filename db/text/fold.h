// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::text {

// All of these accept NFC and NFD alike, run without regular expressions over millions of rows, and
// return the same shared data when nothing has to change. Applied twice they change nothing more.

/// For search without marks: no combining marks (U+0300–U+036F), đ as d, lower case, spaces
/// collapsed and trimmed, nothing invisible. "Văn bản  ĐẾN" → "van ban den".
QString fold(const QString &text);

/// For numbers and notations: fold() without any space, every dash as '-', every slash as '/', and no
/// zeros before the number (numbers below 10 are written 05). "05 / TB – UBND" → "5/tb-ubnd".
QString foldCode(const QString &text);

/// For search with marks: NFC, lower case, tone placement unified, Ð as đ, NBSP as a space; spaces
/// are left as they are. "HOÀ" and "Hòa" → "hòa".
QString lowerExact(const QString &text);

/// The older placement of the tone for oa, oe, uy that end a syllable, case kept: "hoà" → "hòa",
/// "thuỷ" → "thủy"; "hoàn" and "quý" stay. The result is NFC. i and y are separate spellings and stay.
QString unifyTonePlacement(const QString &text);

/// Whether a searcher has typed marks: any letter that fold() would strip of one, đ included.
bool hasMarks(const QString &text);

}
