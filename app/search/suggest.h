// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchengine.h"

namespace congso {

class Connection;

/// Completions of the last word, or of the value of the last field, of what was typed. On a reading thread.
QList<SearchSuggestion> suggestFor(Connection &connection, qint64 person, const QString &typed);

}
