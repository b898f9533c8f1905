// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/documentpainter.h"

#include <QByteArray>
#include <QDateTime>

namespace congso::composing {

struct ComposeOptions
{
    QDateTime created; ///< in the file's properties; invalid: the document's date, or a fixed one
    bool fields = false; ///< number and date, where they are left blank, become form fields (blankfields.h)
};

/// The moment that goes into the file's properties.
QDateTime createdAt(const ComposedDocument &document, const ComposeOptions &options);

struct ComposedPdf
{
    QByteArray pdf;
    int pages = 0;
    QList<PlacedBox> boxes;

    /// The first of a name; null place where there is none.
    PlacedBox box(const QString &name) const;
};

/// The document as PDF: text that can be selected, fonts inside, title and language in its properties. The same document
/// and options give the same bytes with the same Qt and fonts. A number or date that is not there yet is left as room;
/// when it is known, compose again, or write it into this PDF (pdfoverlay.h). Needs a QGuiApplication (offscreen will
/// do); may run in any thread. rule.bad_field for a kind that is not composed, file.unreadable, file.write.
Result<ComposedPdf> composePdf(const ComposedDocument &document, const ComposeOptions &options = {});

}
