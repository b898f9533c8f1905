// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outsideagency.h"
#include "db/types/search.h"

#include <QCoreApplication>

namespace congso {

/// What is to be said of an agency beside its name.
class AgencyWords
{
    Q_DECLARE_TR_FUNCTIONS(AgencyWords)
public:
    /// "trước là Sở …", "nay là …", "đến 30/06/2025"; empty for one that is there under the name that was sought.
    static QString note(const AgencySuggestion &suggestion);
    /// "cơ quan kế thừa": what the agency of a hit is; empty for the one that was asked for.
    static QString tie(AgencyTie tie);
    /// The same with the name that was asked for.
    static QString tie(AgencyTie tie, const QString &asked);
};

}
