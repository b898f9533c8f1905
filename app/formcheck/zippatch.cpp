// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formcheck/zippatch.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>
#include <optional>

namespace congso::formcheck {

namespace {

constexpr qsizetype localHead = 30;
constexpr qsizetype entryHead = 46;
constexpr qsizetype endHead = 22;
constexpr quint16 encrypted = 1;
constexpr quint16 sizesLater = 8;

template <class T>
T read(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T(0);
}

template <class T>
void write(QByteArray &bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = made[i] >> 1 ^ (made[i] & 1 ? 0xedb88320 : 0);
        }
        return made;
    }();
    quint32 crc = 0xffffffff;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ crc >> 8;
    return ~crc;
}

/// One file of the ZIP, by its directory.
struct Entry
{
    qsizetype at = 0;    ///< in the directory
    qsizetype size = 0;  ///< of its row there
    qsizetype local = 0; ///< where it begins
    qsizetype end = 0;   ///< where its content ends
    QByteArray name;
};

struct Directory
{
    QList<Entry> entries;
    qsizetype at = 0;
    qsizetype end = 0; ///< where the last record stands
};

std::optional<Directory> directoryOf(const QByteArray &zip)
{
    Directory directory;
    directory.end = zip.lastIndexOf("PK\x05\x06");
    if (directory.end < 0 || directory.end + endHead > zip.size())
        return {};
    const int count = read<quint16>(zip, directory.end + 10);
    directory.at = read<quint32>(zip, directory.end + 16);
    qsizetype at = directory.at;
    for (int i = 0; i < count; ++i) {
        if (at + entryHead > directory.end || zip.mid(at, 4) != "PK\x01\x02")
            return {};
        Entry entry;
        entry.at = at;
        const qsizetype name = read<quint16>(zip, at + 28);
        entry.size = entryHead + name + read<quint16>(zip, at + 30) + read<quint16>(zip, at + 32);
        entry.local = read<quint32>(zip, at + 42);
        entry.name = zip.mid(at + entryHead, name);
        const qsizetype start = entry.local + localHead + read<quint16>(zip, entry.local + 26) + read<quint16>(zip, entry.local + 28);
        entry.end = start + read<quint32>(zip, at + 20);
        if (entry.local + localHead > zip.size() || zip.mid(entry.local, 4) != "PK\x03\x04" || entry.end > directory.at)
            return {};
        at += entry.size;
        directory.entries.append(entry);
    }
    return at <= directory.end ? std::optional(directory) : std::nullopt;
}

/// zlib's stream without its head and its check sum.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray stream = qCompress(content, 9).mid(4);
    return stream.mid(2, stream.size() - 6);
}

struct ArchiveFree
{
    void operator()(archive *reading) const { archive_read_free(reading); }
};

}

Result<QByteArray> zipPart(const QByteArray &zip, const QString &name, qint64 most)
{
    const std::unique_ptr<archive, ArchiveFree> reading(archive_read_new());
    archive_read_support_format_zip_seekable(reading.get());
    if (archive_read_open_memory(reading.get(), zip.constData(), size_t(zip.size())) != ARCHIVE_OK)
        return failure(ErrorCode::ReaderBroken);
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reading.get(), &entry) == ARCHIVE_OK) {
        const char *found = archive_entry_pathname_utf8(entry);
        if (!found || name != QString::fromUtf8(found))
            continue;
        QByteArray content;
        QByteArray block(65536, Qt::Uninitialized);
        la_ssize_t size = 0;
        while ((size = archive_read_data(reading.get(), block.data(), size_t(block.size()))) > 0) {
            content.append(block.constData(), size);
            if (content.size() > most)
                return failure(ErrorCode::ReaderLimit);
        }
        return size < 0 ? Result<QByteArray>(failure(ErrorCode::ReaderBroken)) : content;
    }
    return failure(ErrorCode::ReaderBroken);
}

Result<QByteArray> withPart(const QByteArray &zip, const QString &name, const QByteArray &content)
{
    const auto directory = directoryOf(zip);
    const auto found = directory ? std::find_if(directory->entries.begin(), directory->entries.end(), [&name](const Entry &entry) { return entry.name == name.toUtf8(); })
                                 : QList<Entry>::const_iterator();
    if (!directory || found == directory->entries.end() || (read<quint16>(zip, found->at + 8) & encrypted) != 0)
        return failure(ErrorCode::ReaderBroken);
    const QByteArray packed = deflated(content);
    QByteArray head = zip.mid(found->local, localHead);
    write<quint16>(head, 6, quint16(read<quint16>(zip, found->local + 6) & ~sizesLater));
    write<quint16>(head, 8, 8);
    write<quint32>(head, 14, crc32(content));
    write<quint32>(head, 18, quint32(packed.size()));
    write<quint32>(head, 22, quint32(content.size()));
    write<quint16>(head, 28, 0); // what stood behind the name told of the old content

    // what follows the old content up to the next file told its sizes
    qsizetype next = directory->at;
    for (const Entry &entry : directory->entries) {
        if (entry.local > found->local)
            next = std::min(next, entry.local);
    }
    const QByteArray file = head + found->name + packed;
    const qsizetype shift = file.size() - (next - found->local);
    QByteArray result = zip.left(found->local) + file + zip.mid(next, directory->at - next);
    for (const Entry &entry : directory->entries) {
        QByteArray row = zip.mid(entry.at, entry.size);
        if (entry.at == found->at) {
            write<quint16>(row, 8, read<quint16>(head, 6));
            for (const auto &[to, from] : {std::pair{10, 8}, {16, 14}, {18, 16}, {20, 18}, {22, 20}, {24, 22}, {26, 24}})
                write<quint16>(row, to, read<quint16>(head, from));
        }
        if (entry.local > found->local)
            write<quint32>(row, 42, quint32(entry.local + shift));
        result += row;
    }
    const QByteArray rest = zip.mid(directory->at, directory->end - directory->at).mid(directory->entries.isEmpty() ? 0 : directory->entries.last().at + directory->entries.last().size - directory->at);
    QByteArray end = zip.mid(directory->end);
    write<quint32>(end, 16, quint32(directory->at + shift));
    return result + rest + end;
}

}
