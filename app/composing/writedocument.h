// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composedpdf.h"

namespace congso::composing {

/// Writes \a document as .pdf, .odt or .docx by the file's ending; whole or not at all. file.type_refused for another,
/// what composePdf() fails with, file.write. Returns the pages of the PDF, 0 for the others.
Result<int> writeDocument(const ComposedDocument &document, const QString &file, const ComposeOptions &options = {});

}
