// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composedpdf.h"

namespace congso::composing {

/// What is known of a file that was written; only a PDF has pages and boxes of its own.
struct WrittenDocument
{
    int pages = 0;
    QList<PlacedBox> boxes;
};

/// Writes \a document as .pdf, .odt or .docx by the file's ending; whole or not at all. file.type_refused for another,
/// what composePdf() fails with, file.write.
Result<WrittenDocument> writeDocument(const ComposedDocument &document, const QString &file, const ComposeOptions &options = {});

}
