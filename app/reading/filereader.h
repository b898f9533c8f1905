// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"
#include "db/types/reading.h"

#include <QFuture>
#include <QImage>

#include <stop_token>

namespace congso {

struct ReadOptions
{
    int pages = 200;         ///< words of at most this many pages, from the first
    int wallClockMs = 30'000;///< from when the file is taken up, not from when it was asked for
    std::stop_token stop;    ///< ends within a second with cancelled.by_user
    QString name;            ///< as the file came, for telling what it is; empty: the path's
};

/// Reads and draws files that nobody vouches for. Safe from any thread; several at once.
class FileReader
{
public:
    virtual ~FileReader() = default;

    /// What the file is and says. PDFs give pages, words and boxes; other allowed types only their type.
    /// file.missing, file.unreadable, file.empty, file.too_large, file.type_refused before it is read;
    /// reader.* and cancelled.by_user from reading it.
    virtual QFuture<Result<Reading>> read(const QString &path, const ReadOptions &options) = 0;
    /// One page of a PDF (from 0) as a picture, for files not safe to be opened in this process.
    virtual QFuture<Result<QImage>> renderPage(const QString &path, int page, double dpi, const ReadOptions &options) = 0;
};

}
