// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"

namespace congso::worker {

/// Loads poppler, its font lookup and drawing once, so that children inherit them warm.
void warmUp();
/// Whether a page made here can be read and drawn by this process as it is now.
bool readsSample();

/// Sends the pages of a PDF. \a alone: it is the file itself, not a part of one. The reason when it cannot be read.
std::optional<wire::FailureReason> readPdf(const char *data, qsizetype size, PageStream &pages, bool alone);
/// Sends the pages with the names of their fonts; a page that a scanner made says so by its source.
std::optional<wire::FailureReason> readPdfForm(const char *data, qsizetype size, PageStream &pages);
/// Sends the picture of the page asked for.
std::optional<wire::FailureReason> renderPdf(const char *data, qsizetype size, PageStream &pages);

}
