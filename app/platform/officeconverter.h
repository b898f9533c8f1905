// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QString>

#include <functional>

namespace congso {

/// Turns old office files (.doc, .xls, .ppt) into PDFs with LibreOffice where that is installed: in a process
/// with a fresh profile and home of its own, without network and macros, within limits of time, memory and
/// size. What it makes is as little trusted as what it was made from.
class OfficeConverter
{
public:
    static bool available();

    /// The path of the PDF made of a copy of \a path, inside \a folder: an empty one of the caller's.
    /// reader.unavailable without LibreOffice, reader.timeout, reader.broken when it made nothing, reader.limit,
    /// cancelled.by_user within a second of \a stopped turning true.
    static Result<QString> toPdf(const QString &path, const QString &folder, int wallClockMs, const std::function<bool()> &stopped);
};

}
