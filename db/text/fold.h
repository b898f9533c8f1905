// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace congso::text {

/// For finding without tone marks: no marks at all, đ → d, lower case, runs of white space as one space, none at
/// the ends. "Nghị  định" → "nghi dinh". Composed and decomposed input give the same.
QString fold(const QString &text);

/// For comparing number and notation: as fold, every kind of dash one "-", no spaces, no leading zeros of the
/// number. "05 / TB – UBND" → "5/tb-ubnd".
QString foldCode(const QString &code);

/// For exact finding: composed, lower case, the tone of oa, oe, uy in its old place ("hoà" → "hòa", "thuỷ" → "thủy").
QString lowerExact(const QString &text);

/// Whether the text has any Vietnamese mark or đ, so that its writer meant the marks.
bool hasMarks(const QString &text);

/// Tone placement alone, letters' case kept: only where the pair ends its syllable and does not follow q.
QString oldTonePlacement(const QString &text);

}
