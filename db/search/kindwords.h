// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/matchexpression.h"

namespace congso::search {

/// Lets the name of a kind that a query begins with, "quyết định 36", find the documents of that kind too: what the register
/// says of a document need not say its kind in words.
void addKinds(ParsedQuery &query, const QList<KindName> &kinds);

}
