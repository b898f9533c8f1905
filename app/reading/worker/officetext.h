// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"

namespace congso::worker {

/// Sends the text of DOCX, XLSX, PPTX and OpenDocument files out of their XML; a page each sheet or slide, and where
/// a page break was written. Changes taken back and what nobody sees are left out.
std::optional<wire::FailureReason> readOffice(const char *data, qsizetype size, wire::ContentKind kind, PageStream &pages, bool alone);

}
