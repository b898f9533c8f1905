// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QString>

#include <functional>
#include <memory>

struct archive;

namespace congso {

/// Writes a tar compressed with zstd, entry by entry. The file is complete only after finish().
class ArchiveWriter
{
public:
    static Result<std::unique_ptr<ArchiveWriter>> create(const QString &path);
    ~ArchiveWriter();
    Outcome addFile(const QString &name, const QString &source);
    Outcome addBytes(const QString &name, const QByteArray &bytes);
    Outcome finish();

private:
    ArchiveWriter() = default;
    Outcome header(const QString &name, qint64 size);
    struct archive *m_archive = nullptr;
};

/// Reads such a file. \a take is called for each entry with its name, size and a function giving its bytes piece
/// by piece (empty at the end); names are checked: plain relative paths without "..".
using EntryBytes = std::function<Result<QByteArray>()>;
Outcome readArchive(const QString &path, const std::function<Outcome(const QString &name, qint64 size, const EntryBytes &bytes)> &take);

}
