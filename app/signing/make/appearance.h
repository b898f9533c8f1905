// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signing/make/signtypes.h"

#include <qpdf/QPDF.hh>

namespace congso::signing {

/// "2020-03-05T14:25:36+07:00": ISO 8601 in Vietnam's zone (Nghị định 30/2020, Phụ lục I III.1d).
QString signingTimeText(const QDateTime &at);

constexpr qreal widestWords = 130; ///< points, of words in the place of a picture: the time is nearly as wide

/// The room that \a lines take in that writing, points; longer ones go on in the next line at \a widest.
QSizeF linesSize(const QStringList &lines, qreal widest);

/// What is seen of a signature in a box of \a size (points), as a form object of \a file. Pictures keep their shape and are
/// centred; lines are set at the right, from the top, in Times New Roman 10 points. qpdf's exceptions pass through.
QPDFObjectHandle appearance(QPDF &file, const QSizeF &size, const SignatureLook &look, const QDateTime &at);

}
