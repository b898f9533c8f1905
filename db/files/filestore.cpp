// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/files/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <sodium.h>

namespace congso {

namespace {
constexpr qint64 pieceSize = 256 * 1024;
const QString temporarySuffix = QStringLiteral(".part");

Error writeError(int code, const QString &path)
{
    const QVariantMap where{{QStringLiteral("file"), path}};
    switch (code) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::StoreFull, where};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorCode::StoreReadOnly, where};
    default: return {ErrorCode::FileWrite, where};
    }
}

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(const char *data, qint64 size)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(data), size_t(size));
    }
    QString hex()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return QString::fromLatin1(hash.toHex());
    }

private:
    crypto_hash_sha256_state m_state;
};
}

bool FileStore::isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString FileStore::pathOf(const QString &hash) const
{
    return isHash(hash) ? m_folder + u'/' + hash.left(2) + u'/' + hash : QString();
}

QString FileStore::temporaryPath() const
{
    unsigned char bytes[12];
    randombytes_buf(bytes, sizeof bytes);
    return m_folder + u'/' + QString::fromLatin1(QByteArray(reinterpret_cast<char *>(bytes), sizeof bytes).toHex()) + temporarySuffix;
}

Outcome FileStore::ready(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return success();
    if (const int code = m_calls.makeFolder(folder))
        return tl::make_unexpected(writeError(code, folder));
    if (const int code = m_calls.syncFolder(QFileInfo(folder).absolutePath()))
        return tl::make_unexpected(writeError(code, folder));
    return success();
}

Result<FileStore::Stored> FileStore::add(const QString &source, std::stop_token stop)
{
    const QString name = QFileInfo(source).fileName();
    const int handle = m_calls.openFile(source);
    if (handle < 0)
        return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), name}});
    const auto close = qScopeGuard([&] { m_calls.closeFile(handle); });
    return take(name, [&](char *data, qint64 size) { return m_calls.read(handle, data, size); }, stop);
}

Result<FileStore::Stored> FileStore::addBytes(const QByteArray &bytes)
{
    qint64 at = 0;
    return take({}, [&](char *data, qint64 size) {
        const qint64 piece = std::min(size, bytes.size() - at);
        std::copy_n(bytes.constData() + at, piece, data);
        at += piece;
        return piece;
    }, {});
}

Result<FileStore::Stored> FileStore::copy(int handle, const QString &shownName, const Source &source, const std::stop_token &stop)
{
    Sha256 hash;
    Stored stored;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const qint64 got = source(piece.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, {{QStringLiteral("file"), shownName}});
        if (got == 0)
            break;
        stored.size += got;
        if (stored.size > maximumSize)
            return failure(ErrorCode::FileTooLarge, {{QStringLiteral("file"), shownName}});
        hash.add(piece.constData(), got);
        if (const qint64 written = m_calls.write(handle, piece.constData(), got); written != got)
            return tl::make_unexpected(writeError(written < 0 ? int(-written) : ENOSPC, shownName));
    }
    if (stored.size == 0)
        return failure(ErrorCode::FileEmpty, {{QStringLiteral("file"), shownName}});
    if (const int code = m_calls.syncFile(handle))
        return tl::make_unexpected(writeError(code, shownName));
    stored.hash = hash.hex();
    return stored;
}

Result<FileStore::Stored> FileStore::take(const QString &shownName, const Source &source, const std::stop_token &stop)
{
    if (auto there = ready(m_folder); !there)
        return tl::make_unexpected(there.error());
    const QString temporary = temporaryPath();
    const int handle = m_calls.createFile(temporary);
    if (handle < 0)
        return tl::make_unexpected(writeError(-handle, temporary));
    auto stored = copy(handle, shownName, source, stop);
    if (const int code = m_calls.closeFile(handle); code && stored)
        stored = tl::make_unexpected(writeError(code, temporary));
    if (stored) {
        if (auto placed = place(temporary, *stored); !placed)
            stored = tl::make_unexpected(placed.error());
    }
    if (!stored)
        m_calls.removeFile(temporary);
    return stored;
}

Outcome FileStore::place(const QString &temporary, const Stored &stored)
{
    const QString target = pathOf(stored.hash);
    const QString folder = QFileInfo(target).absolutePath();
    if (auto there = ready(folder); !there)
        return there;
    // The same bytes again replace nothing but equal bytes, and heal a copy that was damaged.
    if (const int code = m_calls.moveIntoPlace(temporary, target))
        return tl::make_unexpected(writeError(code, target));
    if (const int code = m_calls.syncFolder(folder))
        return tl::make_unexpected(writeError(code, folder));
    return success();
}

bool FileStore::contains(const QString &hash) const
{
    return isHash(hash) && QFileInfo(pathOf(hash)).isFile();
}

Result<QByteArray> FileStore::read(const QString &hash) const
{
    const QVariantMap which{{QStringLiteral("file"), hash}};
    const int handle = isHash(hash) ? m_calls.openFile(pathOf(hash)) : -ENOENT;
    if (handle < 0)
        return failure(handle == -ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, which);
    const auto close = qScopeGuard([&] { m_calls.closeFile(handle); });
    Sha256 check;
    QByteArray all, piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = m_calls.read(handle, piece.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, which);
        if (got == 0)
            break;
        check.add(piece.constData(), got);
        all.append(piece.constData(), got);
    }
    if (check.hex() != hash)
        return failure(ErrorCode::FileAltered, which);
    return all;
}

Outcome FileStore::verify(const QString &hash) const
{
    const QVariantMap which{{QStringLiteral("file"), hash}};
    const int handle = isHash(hash) ? m_calls.openFile(pathOf(hash)) : -ENOENT;
    if (handle < 0)
        return failure(handle == -ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, which);
    const auto close = qScopeGuard([&] { m_calls.closeFile(handle); });
    Sha256 check;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = m_calls.read(handle, piece.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, which);
        if (got == 0)
            return check.hex() == hash ? success() : Outcome(failure(ErrorCode::FileAltered, which));
        check.add(piece.constData(), got);
    }
}

Outcome FileStore::remove(const QString &hash)
{
    if (!contains(hash))
        return success();
    const QString path = pathOf(hash);
    if (const int code = m_calls.removeFile(path); code && code != ENOENT)
        return tl::make_unexpected(writeError(code, path));
    if (const int code = m_calls.syncFolder(QFileInfo(path).absolutePath()))
        return tl::make_unexpected(writeError(code, path));
    return success();
}

QStringList FileStore::list() const
{
    QStringList hashes;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QStringList names = QDir(folder.filePath()).entryList(QDir::Files);
        for (const QString &name : names) {
            if (isHash(name))
                hashes << name;
        }
    }
    return hashes;
}

void FileStore::collectTemporaries()
{
    const QStringList left = QDir(m_folder).entryList({QLatin1Char('*') + temporarySuffix}, QDir::Files);
    for (const QString &name : left)
        m_calls.removeFile(m_folder + u'/' + name);
}

Outcome FileStore::makeDurable(const QString &path)
{
    const int handle = m_calls.openFile(path);
    int code = handle < 0 ? -handle : m_calls.syncFile(handle);
    if (handle >= 0)
        m_calls.closeFile(handle);
    if (code == 0)
        code = m_calls.syncFolder(QFileInfo(path).absolutePath());
    if (code != 0)
        return tl::make_unexpected(writeError(code, path));
    return success();
}

}
