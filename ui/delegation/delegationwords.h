// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/delegation.h"

#include <QCoreApplication>

namespace congso {

/// What the page of delegations says of each, in a few words.
class DelegationWords
{
    Q_DECLARE_TR_FUNCTIONS(congso::DelegationWords)
public:
    static QString period(QDate from, QDate until); ///< "16/11/2026 – 25/11/2026"
    /// How far it goes: scope, unit (its name, may be empty), kinds, earlier documents.
    static QString extent(const Delegation &delegation, const QString &unit);
    /// "in force", "from 25/11", "over", "revoked".
    static QString state(const Delegation &delegation, QDate today);
    static QString state(const Absence &absence, QDate today);
    /// "Acting for Nguyễn Văn A"
    static QString actingFor(const QString &name);
};

}
