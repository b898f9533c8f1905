// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"

namespace congso::search {

struct ParseOptions
{
    bool typing = false; ///< the last word may still be on its way: it is also taken as a beginning
    bool loose = false;  ///< words without marks match any marks, also beside words that have some
};

/// The query language:
///
///     words               every one of them, anywhere; with marks only as written, without marks any
///     "one after another" a phrase; 36/TB-UBND is one by itself
///     nghi*               words that begin so
///     -word, -"phrase"    not
///     a b OR c, a b | c   either side; ( ) group
///     field:value         fields of searchfields.h; field:a|b either value; field:"with spaces"
///     ngày:2014  ngày:2014-01..2014-03  ngày:05/01/2014  ngày:<2014-03  hạn:<7
///
/// Never fails: what cannot be parsed is told in problem, and the whole text is then searched as plain words. Takes any
/// text, of any length. Same text, same tree: reads no clock.
ParsedQuery parseQuery(const QString &text, const ParseOptions &options = {});

/// Longer queries are cut off, with problem TooLong and TooManyWords.
constexpr int longestQuery = 2000;
constexpr int mostWords = 64;

/// \a value as it has to be written behind "field:" to be read back as one value.
QString quoted(const QString &value);

}
