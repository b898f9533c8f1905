// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"

namespace congso {

/// What a year leaves beside the letters: each officer's case files of finished work, a deputy who is away this week
/// and let the head of office act.
Outcome leaveCaseFiles(DemoPeople &people, QDate today);
Outcome leaveDelegations(DemoPeople &people, QDate today);

}
