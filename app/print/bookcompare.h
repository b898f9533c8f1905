// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outgoinglists.h"
#include "db/types/reading.h"

namespace congso {

/// What a printed Sổ đăng ký văn bản đi lacks of what the book says now.
struct PrintedBook
{
    int found = 0;             ///< lines that are printed
    QStringList missing;       ///< lines that are not
    QStringList otherwise;     ///< printed with another date, or not as struck out
    bool isWhole() const { return missing.isEmpty() && otherwise.isEmpty(); }
};

/// Looks for each of \a lines in the words of a book as printOutgoingBook() prints it, read page by page: the number in the
/// first column in the order of the book, its date beside it.
PrintedBook compareBook(const QList<OutgoingBookLine> &lines, const QList<PageText> &pages);

}
