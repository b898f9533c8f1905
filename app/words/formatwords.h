// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace congso {

/// Dates, times, numbers and lists as a Vietnamese office writes them, in either language of the program.
class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
public:
    /// "05/03/2026"; empty for an invalid date.
    static QString date(QDate date);
    /// "10:42" of an instant in UTC milliseconds, at the office's offset.
    static QString time(qint64 utcMs, int offsetMinutes);
    static QString dateTime(qint64 utcMs, int offsetMinutes);      ///< "05/03/2026 10:42"
    static QString exactDateTime(qint64 utcMs, int offsetMinutes); ///< with seconds
    static QString number(qint64 number); ///< "12.480"
    static QString size(qint64 bytes);    ///< "1,2 MB", powers of 1024
    static QString percent(int percent);  ///< "60 %"
    static QString list(const QStringList &items); ///< "A, B và C"
    static QString quoted(const QString &text);    ///< “text”
};

}
