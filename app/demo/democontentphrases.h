// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democontent.h"
#include "app/demo/democontentsubjects.h"

namespace congso {

/// Who works in a unit, and which leader it reports to; logins.
struct DemoHands
{
    QString unit; ///< key
    QString leader;
    QString head;
    QStringList officers;
};
/// Of the unit with this key; every topic's unit is there.
const DemoHands &demoHands(const QString &unit);

/// What people in the office write; %1 is the lead unit's name, %2 a day.
const QStringList &demoInstructions(DemoDuty duty, bool meeting);
const QStringList &demoProposals();
const QStringList &demoUnitNotes();
const QStringList &demoOpinions();
const QStringList &demoResults(DemoDuty duty, bool meeting);
const QStringList &demoReasons(DemoFate fate);

}
