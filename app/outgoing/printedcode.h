// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QString>

namespace congso::outgoing {

/// What a first page says of the document's number and notation, which are the same there as in the register (NĐ 30/2020,
/// Điều 15.1).
enum class PrintedCode {
    Same,
    NoNumber,      ///< the notation stands there, and no number before it
    Otherwise,     ///< another number or another notation
    Unknown,       ///< nothing on the page can be read for certain
};

/// \a code: "15/QĐ-SNV". Only what was born as text is compared: a scan has its number written by hand.
PrintedCode printedCode(const QString &code, const PageText &first);

}
