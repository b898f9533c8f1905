// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/keptfiles.h"
#include "db/types/error.h"

#include <QMutex>
#include <QTemporaryDir>

#include <functional>

namespace congso {

/// PDFs that LibreOffice made of office files, in a folder of this session's: never beside the documents. One file is
/// converted at a time. The last ones are kept, so that the same bytes are not converted twice, and what somebody holds.
/// Safe from any thread.
class OfficePages
{
public:
    OfficePages();

    /// Errors as OfficeConverter::toPdf, reader.unavailable with "needs" where there is no LibreOffice, file.unreadable.
    Result<HeldFile> of(const QString &path, int wallClockMs, const std::function<bool()> &stopped);

private:
    Result<HeldFile> make(const QString &path, const QByteArray &hash, int wallClockMs, const std::function<bool()> &stopped);

    QMutex m_mutex;
    QTemporaryDir m_folder;
    KeptFiles m_made{64};
};

}
