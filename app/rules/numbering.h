// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/directory.h"
#include "db/types/event.h"

#include <optional>

namespace congso::rules {

/// The number after \a last (0: none yet) in the register's year: the register's start number in the
/// year that is meant for, otherwise 1 on 1 January (NĐ 30 Điều 15.1, 22.2).
int nextNumber(const Register &reg, int year, int last);

/// A document's own number and notation taken apart: "30/2020/NĐ-CP" is 30, 2020, "NĐ-CP".
struct DocumentCode
{
    QString number;   ///< as written, "05"
    QString suffix;   ///< "a", "bis"
    int year = 0;     ///< 0: none
    QString notation; ///< "UBND-VHXH"
};
/// Empty when \a text is no number and notation (domain §2.2). Spaces around / and - are forgiven.
std::optional<DocumentCode> parseDocumentCode(const QString &text);

/// "05" for 5: numbers below 10 get a leading zero (NĐ 30 Phụ lục I II.3.a). Other text stays.
QString withLeadingZero(const QString &number);
/// "05/UBND-VX"; either part may be empty.
QString formatDocumentCode(const QString &number, const QString &notation);

/// "DEN/2026/871", or "871/2026" as lists show it: the name of an entry in a register book.
struct BookReference
{
    QString registerCode; ///< empty: whichever book it is
    int year = 0;
    int number = 0;
    QString suffix;
};
std::optional<BookReference> parseBookReference(const QString &text);
QString formatBookReference(const QString &registerCode, const AssignedNumber &number);
/// "871" or "12a": the arrival number as the book shows it.
QString formatNumber(const AssignedNumber &number);

}
