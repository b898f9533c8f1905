// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/delegation.h"
#include "db/types/outsideagency.h"

#include <QCoreApplication>

namespace congso {

/// Words of case files, delegations, absences, hand-overs and other agencies.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
public:
    /// The name of a field of their events; empty for one of others.
    static QString field(const QString &key);
    /// Who may read a case file, by "keeper", "unit", "agency".
    static QString rights(const QString &code);
    static QString caseState(bool closed);
    /// How far a delegation goes, by "all", "instruct".
    static QString scope(const QString &code);
    /// "central", "province" …
    static QString level(const QString &code);
    static QString handover(HandoverState state);
    static QString item(WorkItem::Kind kind);
    /// Why an agency is offered: its former name, or what it followed or became; empty when its own name fits.
    static QString suggestion(const AgencySuggestion &suggestion);
    /// "Lê Văn Cần is away from 09/03/2026 to 13/03/2026."
    static QString absent(const QString &name, const Absence &absence);
};

}
