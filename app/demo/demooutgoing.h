// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"

namespace congso {

/// What the office writes itself: the series, a number reserved ahead, and outgoing documents in every state, two of them
/// answers to letters. \a folder: for the files.
Outcome leaveOutgoing(DemoPeople &people, const QString &administrator, QDate today, const QString &folder);

}
