// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/search.h"

#include <QStringList>

namespace congso {

/// What was typed together with what it is narrowed by.
struct NarrowedText
{
    QString text;
    std::optional<SearchProblem> problem; ///< of what was typed: it stands in text as plain words then
};

/// \a by: as narrowingText() gives them. What was typed keeps its meaning, whatever operators are in it.
NarrowedText narrowed(const QString &typed, const QStringList &by);

/// Whether words have marks, so that all of them are asked for as they are written; a beginning ("tuyen*") never is.
bool asksForMarks(const QStringList &words);

}
