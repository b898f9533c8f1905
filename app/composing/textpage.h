// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/pdfoverlay.h"

#include <functional>

class QPainter;

namespace congso::composing {

/// A PDF of one page of \a size (points), without margins, as \a draw fills it; as Qt writes it, not yet settled.
QByteArray drawnPage(const QSizeF &size, const std::function<void(QPainter *)> &draw);

/// A PDF of one page of \a size (points) with \a texts alone on it, to be put over another page. file.unreadable.
Result<QByteArray> textPage(const QSizeF &size, const QList<PdfText> &texts);

}
