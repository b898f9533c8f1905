// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/incoming.h"

class QWidget;

namespace congso {

class DirectoryWatch;

/// What the slip says besides instructions and opinions: the meeting and who goes, what was entered for somebody,
/// questions with when they were read and answered. Each as a card in \a holder's layout.
void fillSlipDay(QWidget *holder, const IncomingDocument &document, const DirectoryWatch &directory);

}
