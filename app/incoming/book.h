// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/incoming.h"

namespace congso::incoming {

/// What was put right in a line after it had been entered; told in its Ghi chú.
struct BookCorrection
{
    QDate day;
    QStringList fields; ///< of the book's columns, keys of IncomingFields as the workflow names them
    QString reason;
};

/// A line of Sổ đăng ký văn bản đến (NĐ 30 Phụ lục IV).
struct BookLine
{
    QDate arrival;
    int number = 0;
    QString suffix;
    QString agency;
    QString code;
    QDate issued;
    QString kind;    ///< code of kinds.json
    QString subject;
    QString receiver; ///< units and people, lead first
    QDate transferred;
    QString note;
    bool voided = false;
    QString voidReason;
    QList<BookCorrection> corrections; ///< in their order; left out by lastBookLine()
};

struct BookPart
{
    QList<BookLine> lines;
    int lastNumber = 0; ///< ask for what follows with this
    QString lastSuffix;
    bool complete = false;
};

/// Lines after (\a number, \a suffix) in number order, only those the person may read; at most \a limit.
QFuture<Result<BookPart>> bookLines(Office &office, const RegisterId &registerId, int year, int number,
                                    const QString &suffix, int limit);
/// The highest numbered line that the person may read.
QFuture<Result<std::optional<BookLine>>> lastBookLine(Office &office, const RegisterId &registerId, int year);
/// Head of the journal (hex of the last seal) and its length, printed on the book and used by verify --expect.
struct JournalHead
{
    qint64 seq = 0;
    QString seal;
};
QFuture<Result<JournalHead>> journalHead(Office &office);

}
