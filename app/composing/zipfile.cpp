// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/zipfile.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace congso::composing {

namespace {

la_ssize_t intoBuffer(struct archive *, void *buffer, const void *data, size_t size)
{
    static_cast<QByteArray *>(buffer)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

}

Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &at)
{
    QByteArray zip;
    const std::unique_ptr<struct archive, int (*)(struct archive *)> archive(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(archive.get());
    archive_write_set_bytes_per_block(archive.get(), 0);
    bool good = archive_write_open(archive.get(), &zip, nullptr, intoBuffer, nullptr) == ARCHIVE_OK;
    for (const ZipPart &part : parts) {
        part.stored ? archive_write_zip_set_compression_store(archive.get()) : archive_write_zip_set_compression_deflate(archive.get());
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname(entry.get(), part.name.constData());
        archive_entry_set_size(entry.get(), part.bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
        good = good && archive_write_header(archive.get(), entry.get()) == ARCHIVE_OK
            && archive_write_data(archive.get(), part.bytes.constData(), size_t(part.bytes.size())) == la_ssize_t(part.bytes.size());
    }
    good = archive_write_close(archive.get()) == ARCHIVE_OK && good;
    if (!good)
        return failure(ErrorCode::FileWrite);
    return zip;
}

}
