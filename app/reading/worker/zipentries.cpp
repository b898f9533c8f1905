// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/zipentries.h"

#include "app/reading/worker/plaintext.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace congso::worker {

namespace {

struct ArchiveFree
{
    void operator()(archive *reading) const { archive_read_free(reading); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveFree>;

ArchivePtr opened(const char *data, qsizetype size)
{
    ArchivePtr reading(archive_read_new());
    archive_read_support_format_zip_seekable(reading.get());
    return archive_read_open_memory(reading.get(), data, size_t(size)) == ARCHIVE_OK ? std::move(reading) : nullptr;
}

QString nameOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char *bytes = archive_entry_pathname(entry);
    return bytes ? textOfBytes(bytes) : QString();
}

std::optional<wire::FailureReason> unpack(archive *reading, qint64 most, UnpackBudget &budget, QByteArray &content)
{
    while (true) {
        const void *block = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int rc = archive_read_data_block(reading, &block, &size, &offset);
        if (rc == ARCHIVE_EOF)
            return {};
        if (rc < ARCHIVE_WARN)
            return wire::FailureReason::Broken;
        budget.bytes -= qint64(size);
        if (content.size() + qint64(size) > most || budget.bytes < 0)
            return wire::FailureReason::Limit;
        content.append(static_cast<const char *>(block), qsizetype(size));
    }
}

}

std::optional<wire::FailureReason> forEachEntry(const char *data, qsizetype size, qint64 most, UnpackBudget &budget,
                                                const std::function<bool(const QString &)> &wanted,
                                                const std::function<bool(ZipEntry &&)> &take)
{
    const ArchivePtr reading = opened(data, size);
    if (!reading)
        return wire::FailureReason::Broken;
    archive_entry *entry = nullptr;
    int rc = archive_read_next_header(reading.get(), &entry);
    bool any = false;
    for (; rc == ARCHIVE_OK || rc == ARCHIVE_WARN; rc = archive_read_next_header(reading.get(), &entry)) {
        any = true;
        if (budget.entries-- <= 0 || budget.bytes < 0)
            return wire::FailureReason::Limit;
        ZipEntry found;
        found.name = nameOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || !wanted(found.name))
            continue;
        found.bytes = std::max<qint64>(0, archive_entry_size(entry));
        found.problem = archive_entry_is_encrypted(entry) ? std::optional(wire::FailureReason::Encrypted)
                                                          : unpack(reading.get(), most, budget, found.content);
        if (found.problem)
            found.content.clear();
        else
            found.bytes = found.content.size();
        if (!take(std::move(found)))
            return {};
    }
    return rc == ARCHIVE_EOF || any ? std::nullopt : std::optional(wire::FailureReason::Broken);
}

}
