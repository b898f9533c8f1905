// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <QDate>

namespace congso::bookqueries {

struct Line
{
    QDate arrival;
    int number = 0;
    QString suffix;
    QString agency;
    QString code;
    QDate issued;
    QString kind;
    QString subject;
    QString receiver;
    qint64 transferredAt = 0;
    QString note;
    std::optional<QString> voided; ///< the reason
    qint64 corrected = 0; ///< the document's row where it has been corrected; not asked for the last line
};

/// Lines after (\a number, \a suffix) in number order; of struck ones nothing but number and reason is told
/// beyond what the person may read.
QList<Line> lines(Connection &connection, qint64 person, qint64 registerRow, int year, int number, const QString &suffix, int limit);
std::optional<Line> lastLine(Connection &connection, qint64 person, qint64 registerRow, int year);
QList<int> numbers(Connection &connection, qint64 registerRow, int year);
QList<QPair<int, QString>> voided(Connection &connection, qint64 registerRow, int year);
/// The number a register-year begins with.
int startOf(Connection &connection, qint64 registerRow, int year);

}
