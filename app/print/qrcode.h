// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/ids.h"

#include <QImage>
#include <QRectF>
#include <QStringList>

#include <optional>

class QPainter;

namespace congso {

/// The squares of a QR code (ISO/IEC 18004, error correction M) with \a text in UTF-8, black on white, one pixel a
/// square, without a quiet zone. Null when it holds more than a code can (about 2 000 letters).
QImage qrCode(const QString &text);
/// Draws it sharp into \a box, four squares of quiet zone inside.
void drawQrCode(QPainter &painter, const QRectF &box, const QString &text);
/// The texts of the QR codes in a picture, the most legible first; at most eight, each at most 300 characters.
/// Turned and slightly skewed scans are read from about 150 dots an inch.
QStringList readQrCodes(const QImage &picture);

/// What a printed slip carries to be found again: the document, and nothing of what it says.
QString slipMark(const SubjectId &document);
/// The document of a slip's mark; nothing where the text is none.
std::optional<SubjectId> documentOfMark(const QString &text);

}
