// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoing.h"

namespace congso::rules {

/// The notation of an outgoing document (NĐ 30 Phụ lục I II.3): "<kind>-<agency>" for named kinds, "<agency>-<unit>"
/// for công văn and thư công, which have no abbreviation. \a kind is a code of kinds.json, or empty; \a agency and
/// \a unit are abbreviations. Parts that are not known are left out.
QString notationFor(const QString &kind, const QString &agency, const QString &unit);

/// Whether \a kind is a copy's: SY, SL, TrS (NĐ 30 Điều 25).
bool isCopyKind(const QString &kind);

/// Groups of letters and digits joined by single dashes or dots, without spaces; a year may stand before the first
/// with a slash ("2026/NĐ-CP").
bool isNotation(const QString &text);

/// "05/UBND-VX", "12a/QĐ-SNV".
QString outgoingCode(const AssignedNumber &number, const QString &notation);

/// What of a list of recipients goes on paper, and what that takes; a sheet is a page, counted once a copy
/// (Chỉ thị 10/2006/CT-TTg).
struct PaperUse
{
    int onPaper = 0;    ///< recipients that get paper
    int electronic = 0; ///< recipients that get none
    int sheets = 0;     ///< printed
    int saved = 0;      ///< not printed
};
PaperUse paperUse(const QList<Recipient> &recipients, int pages);
/// More recipients on paper than this is told before issuing.
inline constexpr int manyOnPaper = 10;

}
