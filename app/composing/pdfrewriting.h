// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QDateTime>

class QPDF;

namespace congso::composing {

/// All of \a file written anew, the same bytes each time. Throws what qpdf throws.
QByteArray settledBytes(QPDF &file);

/// \a pdf, as Qt wrote it, with its objects in an order that does not depend on the run, \a created in its properties,
/// its language Vietnamese and its title shown by viewers. Its fonts, which are subsets, bear \a tag of six capitals.
/// file.unreadable when it is no PDF.
Result<QByteArray> settledPdf(const QByteArray &pdf, const QDateTime &created, const char *tag = "CONGSO");

}
