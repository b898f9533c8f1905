// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"

namespace congso::worker {

/// Sends the pages of a PNG, JPEG or TIFF: recognised when that is asked for, else empty ones of the right size.
std::optional<wire::FailureReason> readPicture(const char *data, qsizetype size, PageStream &pages, bool alone);
/// Sends the picture of the page asked for.
std::optional<wire::FailureReason> renderPicture(const char *data, qsizetype size, PageStream &pages);

}
