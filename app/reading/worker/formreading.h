// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/worker/pagestream.h"

#include <QMap>

namespace congso::worker {

/// Sends how the text of a PDF, .docx or .odt is set; of other files only what they are.
std::optional<wire::FailureReason> readForm(const char *data, qsizetype size, PageStream &pages);

/// The parts of an office file that say how its text is set, by their names.
using OfficeParts = QMap<QString, QByteArray>;

/// Sections and paragraphs of a .docx; false when it has no text.
bool sendWordForm(const OfficeParts &parts, PageStream &pages);
/// The same of an .odt.
bool sendOdtForm(const OfficeParts &parts, PageStream &pages);

}
