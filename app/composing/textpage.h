// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/pdfoverlay.h"

namespace congso::composing {

/// A PDF of one page of \a size (points) with \a texts alone on it, to be put over another page. file.unreadable.
Result<QByteArray> textPage(const QSizeF &size, const QList<PdfText> &texts);

}
