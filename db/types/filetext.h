// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

namespace congso {

/// What was read on one page of a stored file, without its boxes.
struct FilePage
{
    int page = 0; ///< from 0
    QString text; ///< NFC
    TextSource source = TextSource::None;
    int confidence = 0; ///< percent
    QString language;   ///< "vi", "en"; empty when it cannot be told
};

/// The whole text of a stored file. Kept by the bytes' hash, so that a letter that came twice is read once.
struct FileText
{
    QString hash;        ///< SHA-256, 64 lower-case hex digits
    int reader = 0;      ///< version of what read it
    int pageCount = 0;   ///< of the file; pages without text are not in the list
    QString failure;     ///< code text, "reader.broken"; empty when it was read
    qint64 readAt = 0;   ///< UTC milliseconds
    int signatures = 0;  ///< digital ones in the file, not checked
    QList<FilePage> pages;
};

}
