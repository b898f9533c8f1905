// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoinglists.h"

namespace congso::outgoing {

/// The year's book of one series held against the store: the journal's own record of the numbers given out, the lists, and
/// the lines that are printed.
struct BookCheck
{
    int given = 0;                 ///< numbers that the journal gave out
    QList<OutgoingBookLine> lines; ///< of the book
    QStringList notListed;         ///< numbers of the journal that the lists lack
    QStringList notInBook;         ///< numbers of the journal that the book's lines lack
    QList<SeriesProblem> problems; ///< gaps, same codes, dates that run backwards …
};

/// For those who read every line (rule.not_allowed for others). Waits for the store: not for the window's thread.
Result<BookCheck> checkBook(Office &office, const RegisterId &series, int year);

/// "05", "12a".
QString bookNumber(const OutgoingBookLine &line);

}
