// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"

namespace congso {

/// The rules by which the office proposes who gets what, one for each unit and its matters: kept by the head of the office.
Outcome leaveRouting(DemoPeople &people);
/// Invitations of this week that came on the last day of work up to \a today, for it and the days that follow in the week:
/// some with those who go, two of them at one hour, one that nobody is sent to yet. \a folder: for the letters' files.
Outcome leaveInvitations(DemoPeople &people, quint64 seed, QDate today, const QString &folder);

}
