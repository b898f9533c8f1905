// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace congso {

/// What a colour means. A tone never stands alone: words or a sign say the same.
enum class Tone {
    Neutral,
    Primary,    ///< the one main action, the current place
    Overdue,    ///< past its deadline; urgency Hỏa tốc
    VeryUrgent, ///< urgency Thượng khẩn
    DueSoon,    ///< due within two working days; urgency Khẩn; to be looked at again
    Done,
};

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette); ///< one of contrastPalette()

/// The exact colour of the design: for bars, dots, borders and filled areas, not for text.
QColor toneColor(const QPalette &palette, Tone tone);
/// The 12 % tint that lies behind text of that tone.
QColor toneTint(const QPalette &palette, Tone tone);
/// The tone for text: as near to toneColor() as still gives 4.5:1 on the tint, on pages, on the
/// window's grey and on a selected row; 7:1 where the contrast is high.
QColor toneInk(const QPalette &palette, Tone tone);

QColor hairline(const QPalette &palette);      ///< separators and quiet frames
QColor secondaryText(const QPalette &palette); ///< senders, labels, headings: at least 4.5:1 everywhere
QColor selectionFill(const QPalette &palette); ///< a selected row
QColor canvasColor(const QPalette &palette);   ///< what pages of a PDF lie on
QColor markFill();                             ///< highlighter on paper (paper stays white in the dark)

/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

QPalette lightPalette();
QPalette darkPalette();
/// Black on white or white on black with strong lines: every text at least 7:1.
QPalette contrastPalette(bool dark);

}
