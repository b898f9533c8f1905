// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/outgoinglists.h"

namespace congso::outgoing {

enum class Closed { Not, Too };
/// The series that numbers are taken in, the standard one first; with the closed ones, whose books are still there.
QFuture<Result<QList<Series>>> series(Office &office, Closed closed = Closed::Not);
/// What the next number of a document would be: not a promise, another clerk may be faster.
struct Expected
{
    RegisterId series;
    QString seriesName;
    int year = 0;
    int number = 0;
    QString code;                  ///< "05/UBND-VX"
    bool byServer = false;         ///< the office server gives it, and may have given the expected one to somebody else by then
    QList<ReservedNumber> reserved; ///< of that series and year, to be used instead; for those who read every line
};
QFuture<Result<Expected>> expected(Office &office, const SubjectId &id, const RegisterId &seriesId = {}, QDate date = {});
/// What is reserved of one series and year, and neither used nor given back.
struct Reserved
{
    RegisterId series;
    QString seriesName;
    int year = 0;
    QList<ReservedNumber> numbers;
};
/// Of the open series, from last year to next year; nothing for those who do not read every line.
QFuture<Result<QList<Reserved>>> reserved(Office &office);
/// For those who read every line (rule.not_allowed): gaps, same codes, dates that run backwards, numbers reserved and not used.
QFuture<Result<QList<SeriesProblem>>> problems(Office &office, const RegisterId &seriesId, int year);

/// Lines of Sổ đăng ký văn bản đi after (\a number, \a suffix) in number order, only those the person may read.
struct BookPart
{
    QList<OutgoingBookLine> lines;
    int lastNumber = 0;
    QString lastSuffix;
    bool complete = false;
};
QFuture<Result<BookPart>> bookLines(Office &office, const RegisterId &seriesId, int year, int number, const QString &suffix, int limit);

}
