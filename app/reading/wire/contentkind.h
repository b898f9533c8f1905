// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso::wire {

/// What the reader makes of a file by its bytes.
enum class ContentKind : quint8 {
    Pdf,
    Picture,      ///< PNG, JPEG, TIFF
    Word,         ///< .docx
    Sheet,        ///< .xlsx
    Slides,       ///< .pptx
    OpenDocument, ///< .odt, .ods, .odp
    OldOffice,    ///< .doc, .xls, .ppt: nothing here reads them, a converter does
    Rtf,
    Text,
    Html,
    Archive, ///< ZIP
    Mail,    ///< a message of RFC 5322
    Other,
};

/// By content; \a size bytes from \a data, of which a package's names are looked through to the end.
ContentKind contentKind(const char *data, qsizetype size);

/// "pdf", "image", "text", "office", "archive", "mail", "other": what Reading::type says.
QString readingType(ContentKind kind);

}
