// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/search.h"

#include <QCoreApplication>

namespace congso {

/// What is said of a document that was found, whether it came in or goes out.
class HitWords
{
    Q_DECLARE_TR_FUNCTIONS(HitWords)
public:
    static QString state(const SearchHit &hit);
    /// By the code of a state of either kind; the code itself when it is none.
    static QString state(const QString &code);
    /// "Văn bản đến", "Văn bản đi", by the code of the query language.
    static QString direction(const QString &code);
    static QString direction(const SearchHit &hit);
    /// Whose it is: the agency that sent it; of an outgoing one state and recipients.
    static QString party(const SearchHit &hit);
    /// What has to be said beside the agency: "tên cũ", "bản sao của 36/TB-UBND"; empty for most.
    static QString mark(const SearchHit &hit);
    /// The day it is listed under.
    static QDate day(const SearchHit &hit);
};

}
