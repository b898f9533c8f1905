// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <functional>

class QIODevice;
class QPagedPaintDevice;

namespace congso {

using DrawPages = std::function<Outcome(QPagedPaintDevice &)>;

/// Writes what \a draw draws as a PDF. The file appears whole or not at all; file.write with "file" when it
/// cannot be written, or draw's own failure.
Outcome writePdf(const QString &file, const QString &title, const DrawPages &draw);
/// The same into an open device.
Outcome writePdf(QIODevice &device, const QString &title, const DrawPages &draw);

}
