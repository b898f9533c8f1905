// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QString>

#include <functional>

namespace congso {

/// Turns office files into PDFs with LibreOffice where that is installed: in a process of its own with a fresh profile,
/// without network and macros, that sees no file of this PC but the one it is given, within limits of time, memory and
/// size, and that ends with this one. What it makes is as little trusted as what it was made from.
class OfficeConverter
{
public:
    static bool available();

    /// The path of the PDF made of a copy of \a path, inside \a folder: an empty one of the caller's.
    /// reader.unavailable without LibreOffice, and with "needs" "office_confined" where the system does not let it be shut
    /// off from the rest of this PC: then it is not started at all. reader.timeout, reader.crashed, reader.broken when it
    /// made nothing, reader.limit, cancelled.by_user within a second of \a stopped turning true.
    static Result<QString> toPdf(const QString &path, const QString &folder, int wallClockMs, const std::function<bool()> &stopped);
};

}
