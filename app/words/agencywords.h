// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/outsideagency.h"

#include <QCoreApplication>

namespace congso {

/// What is to be said of an agency beside its name.
class AgencyWords
{
    Q_DECLARE_TR_FUNCTIONS(AgencyWords)
public:
    /// "trước là Sở …", "nay là …", "đến 30/06/2025"; empty for one that is there under the name that was sought.
    static QString note(const AgencySuggestion &suggestion);
};

}
