// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/zipfile.h"

#include "app/tables/rowsink.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace congso::tables {

namespace {
constexpr int mostEntries = 10'000;
constexpr size_t blockSize = 64 * 1024;

struct CloseArchive
{
    void operator()(struct archive *archive) const { archive_read_free(archive); }
};
using ArchivePointer = std::unique_ptr<struct archive, CloseArchive>;

ArchivePointer openZip(const QString &path)
{
    ArchivePointer archive(archive_read_new());
    archive_read_support_format_zip_seekable(archive.get());
    const int code = archive_read_open_filename(archive.get(), QFile::encodeName(path).constData(), blockSize);
    return code == ARCHIVE_OK ? std::move(archive) : nullptr;
}

/// The bytes of the entry that the archive stands at, never more than the limits allow.
class EntryDevice : public QIODevice
{
public:
    EntryDevice(struct archive *archive, qint64 packed, const TableLimits &limits) : m_archive(archive), m_packed(packed), m_limits(limits)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended; }
    bool beyond() const { return m_beyond; }
    bool broken() const { return m_broken; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_ended)
            return -1;
        const la_ssize_t got = archive_read_data(m_archive, data, size_t(size));
        m_broken = got < 0;
        m_unpacked += std::max<qint64>(got, 0);
        const qint64 most = m_unpacked <= m_limits.bombBytes ? m_limits.unpackedBytes
                                                             : std::min(m_limits.unpackedBytes, std::max(m_limits.bombBytes, m_packed * m_limits.bombRatio));
        m_beyond = m_unpacked > most;
        m_ended = got <= 0 || m_beyond;
        return m_ended ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct archive *m_archive;
    qint64 m_packed;
    const TableLimits &m_limits;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    bool m_beyond = false;
    bool m_broken = false;
};

QString nameOf(struct archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    return name ? QString::fromUtf8(name) : QString();
}

Outcome readEntry(struct archive *archive, qint64 packed, const TableLimits &limits, const std::function<Outcome(QXmlStreamReader &)> &read)
{
    EntryDevice device(archive, packed, limits);
    QXmlStreamReader xml(&device);
    auto done = read(xml);
    if (device.beyond())
        return beyondLimit("unpacked", limits.unpackedBytes);
    if (device.broken())
        return brokenTable(QStringLiteral("zip"));
    if (!done)
        return done;
    // Reading may stop where enough was seen: only what was met counts.
    if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return brokenTable(xml.errorString());
    return xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? Outcome(brokenTable(QStringLiteral("xml"))) : success();
}
}

Result<QStringList> zipEntryNames(const QString &path)
{
    const ArchivePointer archive = openZip(path);
    QStringList names;
    struct archive_entry *entry = nullptr;
    int code = archive ? ARCHIVE_OK : ARCHIVE_FATAL;
    while (archive && (code = archive_read_next_header(archive.get(), &entry)) == ARCHIVE_OK) {
        if (archive_entry_is_encrypted(entry) == 1)
            return failure(ErrorCode::ReaderEncrypted);
        names << nameOf(entry);
        if (names.size() > mostEntries)
            return beyondLimit("entries", mostEntries);
    }
    if (code != ARCHIVE_EOF || names.isEmpty())
        return brokenTable(QStringLiteral("zip"));
    return names;
}

Outcome readXmlEntry(const QString &path, const QString &name, const TableLimits &limits,
                     const std::function<Outcome(QXmlStreamReader &xml)> &read)
{
    const ArchivePointer archive = openZip(path);
    struct archive_entry *entry = nullptr;
    for (int i = 0; archive && i < mostEntries && archive_read_next_header(archive.get(), &entry) == ARCHIVE_OK; ++i) {
        // What the zip claims of an entry's size is not believed; it is not larger than the file.
        if (nameOf(entry) == name)
            return readEntry(archive.get(), QFile(path).size(), limits, read);
    }
    return brokenTable(name);
}

bool nextTag(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            xml.raiseError(QStringLiteral("document type"));
            return false;
        }
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            return true;
    }
    return false;
}

}
