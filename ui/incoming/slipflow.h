// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directory.h"
#include "db/types/incoming.h"
#include "ui/widgets/flowpicture.h"

namespace congso {

/// Where a document is now: registered, instructed, with whom, answered, completed.
QList<FlowStep> slipFlow(const IncomingDocument &document, const directory::Directory &directory);

}
