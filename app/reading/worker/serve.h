// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"
#include "app/reading/worker/zipentries.h"

namespace congso::worker {

/// Reads the file in memory and sends what was asked for as frames; \a beside came along with it. Runs in the locked-down child.
void serve(const char *data, qsizetype size, const wire::Request &request, wire::Confinement confinement, const QByteArray &beside,
           FrameWriter &out);

/// Sends the pages of one file, or of a part of one (\a alone false: no header, no end). The reason when it cannot be read.
std::optional<wire::FailureReason> readContent(const char *data, qsizetype size, PageStream &pages, bool alone, int depth,
                                               UnpackBudget &budget);

}
