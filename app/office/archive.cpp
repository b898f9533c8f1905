// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/archive.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace congso {

namespace {
constexpr qint64 pieceSize = 256 * 1024;

Error broken(ErrorCode code, struct archive *archive, const QString &what)
{
    return {code, {{QStringLiteral("what"), what}, {QStringLiteral("detail"), QString::fromUtf8(archive_error_string(archive))}}};
}

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.split(u'/').contains(QStringLiteral(".."));
}
}

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(const QString &path)
{
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter);
    writer->m_archive = archive_write_new();
    archive_write_add_filter_zstd(writer->m_archive);
    archive_write_set_format_pax_restricted(writer->m_archive);
    if (archive_write_open_filename(writer->m_archive, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return tl::make_unexpected(broken(ErrorCode::BackupWrite, writer->m_archive, path));
    return writer;
}

ArchiveWriter::~ArchiveWriter()
{
    archive_write_free(m_archive);
}

Outcome ArchiveWriter::header(const QString &name, qint64 size)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.toUtf8().constData());
    archive_entry_set_size(entry, size);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    const int code = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    if (code != ARCHIVE_OK)
        return tl::make_unexpected(broken(ErrorCode::BackupWrite, m_archive, name));
    return success();
}

Outcome ArchiveWriter::addBytes(const QString &name, const QByteArray &bytes)
{
    if (auto begun = header(name, bytes.size()); !begun)
        return begun;
    if (archive_write_data(m_archive, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return tl::make_unexpected(broken(ErrorCode::BackupWrite, m_archive, name));
    return success();
}

Outcome ArchiveWriter::addFile(const QString &name, const QString &source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing, {{QStringLiteral("file"), source}});
    if (auto begun = header(name, file.size()); !begun)
        return begun;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), source}});
        if (archive_write_data(m_archive, piece.constData(), size_t(piece.size())) != piece.size())
            return tl::make_unexpected(broken(ErrorCode::BackupWrite, m_archive, name));
    }
    return success();
}

Outcome ArchiveWriter::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return tl::make_unexpected(broken(ErrorCode::BackupWrite, m_archive, {}));
    return success();
}

Outcome readArchive(const QString &path, const std::function<Outcome(const QString &, qint64, const EntryBytes &)> &take)
{
    const std::unique_ptr<struct archive, int (*)(struct archive *)> reader(archive_read_new(), archive_read_free);
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), size_t(pieceSize)) != ARCHIVE_OK)
        return tl::make_unexpected(broken(ErrorCode::BackupInvalid, reader.get(), path));
    const EntryBytes bytes = [&reader]() -> Result<QByteArray> {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const la_ssize_t got = archive_read_data(reader.get(), piece.data(), size_t(pieceSize));
        if (got < 0)
            return tl::make_unexpected(broken(ErrorCode::BackupInvalid, reader.get(), {}));
        piece.truncate(got);
        return piece;
    };
    archive_entry *entry = nullptr;
    for (;;) {
        const int code = archive_read_next_header(reader.get(), &entry);
        if (code == ARCHIVE_EOF)
            return success();
        if (code != ARCHIVE_OK)
            return tl::make_unexpected(broken(ErrorCode::BackupInvalid, reader.get(), path));
        const QString name = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        if (archive_entry_filetype(entry) != AE_IFREG || !isPlainName(name))
            return failure(ErrorCode::BackupInvalid, {{QStringLiteral("what"), name}});
        if (auto taken = take(name, archive_entry_size(entry), bytes); !taken)
            return taken;
    }
}

}
