// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QDate>
#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace congso::importing {

/// What was put right in a cell, each safe: nobody could have meant anything else. Told to who imports.
enum class Repair {
    WrongLetter = 1 << 0, ///< Ð or Ɖ where Đ was meant
    Decomposed = 1 << 1,  ///< letters and marks apart (NFD), now one character
    LineBreak = 1 << 2,   ///< a line broken inside the cell, now a space
    Invisible = 1 << 3,   ///< control characters, zero-width ones, marks of direction: taken out
    CodeForm = 1 << 4,    ///< number and notation that do not part: kept whole as the notation
    Arrival = 1 << 5,     ///< no day of arrival: that of the document
    Login = 1 << 6,       ///< no login: made of the name
    RoleOfTitle = 1 << 7, ///< no roles: those that go with the title
    DateSerial = 1 << 8,  ///< a day as a spreadsheet counts it
    Double = 1 << 9,      ///< number, notation and date are those of another row, or of a document already here
    Agency = 1 << 10,     ///< no agency: the one given for all rows
};
Q_DECLARE_FLAGS(Repairs, Repair)
Q_DECLARE_OPERATORS_FOR_FLAGS(Repairs)
QLatin1String repairText(Repair repair); ///< "wrong_letter" …
const QList<Repair> &allRepairs();

struct CellText
{
    QString text;
    Repairs repairs;
};
/// One line of clean text out of a cell.
CellText cleanCell(const QString &cell);

/// 9/3/2026, 09-03-2026, 9.3.2026, 2026-03-09, "ngày 9 tháng 3 năm 2026", a time behind it, a spreadsheet's day count.
/// Day before month, always; a year of two digits is of this century up to \a today, else of the last.
struct CellDate
{
    QDate date; ///< invalid when it is none of these
    bool serial = false;
};
CellDate dateOf(const QString &text, const QDate &today);

/// "871", "0871", "871a": number and suffix.
struct CellNumber
{
    int number = 0;
    QString suffix;
};
std::optional<CellNumber> numberOf(const QString &text);

/// Whether the text is what a spreadsheet shows in place of a value it could not reckon: #REF!, #N/A …
bool isCellError(const QString &text);

}
