// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso {

enum class FileType {
    Pdf,
    Image,   ///< PNG, JPEG, TIFF
    Office,  ///< DOCX, XLSX, PPTX, ODF and their forerunners
    Text,
    Other,   ///< kept as it came, never opened here
    Refused, ///< programs, scripts, shortcuts, HTML, SVG: not taken in at all
};

/// How much of a file fileType() wants to see.
constexpr qsizetype fileTypeHead = 4096;

/// What a file is by its first bytes; the name can only make it worse: a harmless content under the name
/// of a program is refused too, since elsewhere the name decides what happens to it.
FileType fileType(const QByteArray &head, const QString &name);

/// "pdf", "image", "office", "text", "other", "refused".
QString fileTypeText(FileType type);

}
