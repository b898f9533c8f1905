// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/framewriter.h"

namespace congso::worker {

/// Loads poppler, its font lookup and drawing once, so that children inherit them warm.
void warmUp();
/// Whether a page made here can be read and drawn by this process as it is now.
bool readsSample();

/// Reads the PDF in memory and sends what was asked for as frames. Runs in the locked-down child.
void serveRequest(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement,
                  FrameWriter &out);

}
