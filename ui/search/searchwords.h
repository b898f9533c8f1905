// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/search.h"
#include "ui/shell/actions.h"

namespace congso {

/// One line of the help on how to search.
struct SearchExample
{
    QString text;    ///< as one types it
    QString meaning;
};
QList<SearchExample> searchExamples();

/// What in \a typed could not be understood, and where; that it was searched as plain words.
QString problemSentence(const SearchProblem &problem, const QString &typed);
QString orderName(SearchOrder order);
/// "128 documents", "more than 1.000 documents".
QString totalText(const SearchTotal &total);

/// The actions of the search page, beside those of the document.
QList<ActionEntry> searchActions();

}
