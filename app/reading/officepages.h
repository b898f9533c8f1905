// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QHash>
#include <QMutex>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace congso {

/// PDFs that LibreOffice made of office files, kept for as long as this lives in a folder of this session's: never beside
/// the documents. One file is converted at a time, the same bytes once. Safe from any thread.
class OfficePages
{
public:
    OfficePages();

    /// The path of the PDF. Errors as OfficeConverter::toPdf, reader.unavailable with "needs" where there is no LibreOffice,
    /// file.unreadable. The PDF stays until so many others were made, or this goes.
    Result<QString> of(const QString &path, int wallClockMs, const std::function<bool()> &stopped);

    static constexpr int mostKept = 64;

private:
    Result<QString> make(const QString &path, const QByteArray &hash, int wallClockMs, const std::function<bool()> &stopped);
    void keep(const QByteArray &hash, const QString &pdf);

    QMutex m_mutex;
    QTemporaryDir m_folder;
    QHash<QByteArray, QString> m_made; ///< by the SHA-256 of what it was made of
    QList<QByteArray> m_order;         ///< oldest first
};

}
