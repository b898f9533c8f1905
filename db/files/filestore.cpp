// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/files/filestore.h"

#include "db/files/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>

namespace congso {

namespace {
constexpr qint64 pieceSize = 256 * 1024;
const QString temporarySuffix = QStringLiteral(".part");

QVariantMap about(const QString &name)
{
    return {{QStringLiteral("file"), name}};
}

tl::unexpected<Error> writeFailure(int code, const QString &name)
{
    switch (code) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return failure(ErrorCode::StoreFull, about(name));
    case EROFS:
    case EACCES:
    case EPERM:
        return failure(ErrorCode::StoreReadOnly, about(name));
    default:
        return failure(ErrorCode::FileWrite, about(name));
    }
}

QString parentOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}
}

FileStore::FileStore(const QString &folder, FileCalls &calls, qint64 largest)
    : m_folder(QFileInfo(folder).absoluteFilePath()), m_calls(calls), m_largest(largest)
{
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

/// A folder that is there may have been made by a program that ended before it synced the name; so each program
/// syncs the names once itself, all that are there at a time.
Outcome FileStore::ready(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    if (m_durable.contains(folder) && QFileInfo(folder).isDir())
        return success();
    if (const int code = m_calls.makeFolder(folder))
        return writeFailure(code, folder);
    const QString parent = parentOf(folder);
    const QStringList there = parent == m_folder ? QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot) : QStringList();
    if (const int code = m_calls.syncFolder(parent))
        return writeFailure(code, folder);
    for (const QString &name : there)
        m_durable.insert(parent + u'/' + name);
    m_durable.insert(folder);
    return success();
}

Result<FileStore::Stored> FileStore::add(const QString &source, std::stop_token stop)
{
    const QFileInfo file(source);
    const QString target = file.canonicalFilePath();
    const int handle = target.isEmpty() ? -ENOENT : m_calls.openFile(target);
    if (handle < 0)
        return failure(ErrorCode::FileUnreadable, about(file.fileName()));
    const auto close = qScopeGuard([&] { m_calls.closeFile(handle); });
    return take(file.fileName(), [&](char *data, qint64 size) { return m_calls.read(handle, data, size); }, stop);
}

Result<FileStore::Stored> FileStore::addBytes(const QByteArray &bytes)
{
    qint64 at = 0;
    return take({}, [&](char *data, qint64 size) {
        const qint64 piece = std::min(size, qint64(bytes.size()) - at);
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
            return failure(ErrorCode::Cancelled, about(shownName));
        const qint64 got = source(piece.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, about(shownName));
        if (got == 0)
            break;
        stored.size += got;
        if (stored.size > m_largest)
            return failure(ErrorCode::FileTooLarge, about(shownName));
        hash.add(piece.constData(), got);
        if (const qint64 written = m_calls.write(handle, piece.constData(), got); written != got)
            return writeFailure(written < 0 ? int(-written) : ENOSPC, shownName);
    }
    if (stored.size == 0)
        return failure(ErrorCode::FileEmpty, about(shownName));
    if (const int code = m_calls.syncFile(handle))
        return writeFailure(code, shownName);
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
        return writeFailure(-handle, shownName);
    auto stored = copy(handle, shownName, source, stop);
    if (const int code = m_calls.closeFile(handle); code && stored)
        stored = writeFailure(code, shownName);
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
    const QString folder = parentOf(target);
    if (auto there = ready(folder); !there)
        return there;
    if (const int code = m_calls.moveIntoPlace(temporary, target))
        return writeFailure(code, stored.hash);
    if (const int code = m_calls.syncFolder(folder))
        return writeFailure(code, stored.hash);
    return success();
}

bool FileStore::contains(const QString &hash) const
{
    const QFileInfo file(pathOf(hash));
    return isHash(hash) && file.isFile() && !file.isSymLink();
}

/// Gives the file out piece by piece until \a piece says false, and holds it against its hash.
Outcome FileStore::each(const QString &hash, const std::stop_token &stop, const std::function<bool(const QByteArray &)> &piece) const
{
    const int handle = isHash(hash) ? m_calls.openFile(pathOf(hash)) : -ENOENT;
    if (handle < 0)
        return failure(handle == -ENOENT ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, about(hash));
    const auto close = qScopeGuard([&] { m_calls.closeFile(handle); });
    Sha256 check;
    QByteArray buffer(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, about(hash));
        const qint64 got = m_calls.read(handle, buffer.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, about(hash));
        if (got == 0)
            break;
        check.add(buffer.constData(), got);
        if (!piece(QByteArray::fromRawData(buffer.constData(), got)))
            return failure(ErrorCode::FileAltered, about(hash));
    }
    if (check.hex() != hash)
        return failure(ErrorCode::FileAltered, about(hash));
    return success();
}

Result<QByteArray> FileStore::read(const QString &hash) const
{
    QByteArray all;
    auto right = each(hash, {}, [&](const QByteArray &piece) {
        all += piece;
        return all.size() <= m_largest;
    });
    if (!right)
        return tl::make_unexpected(right.error());
    return all;
}

Outcome FileStore::verify(const QString &hash, std::stop_token stop) const
{
    return each(hash, stop, [](const QByteArray &) { return true; });
}

Result<FileStore::Check> FileStore::verifyAll(std::stop_token stop, const Progress &progress) const
{
    const auto hashes = list();
    if (!hashes)
        return tl::make_unexpected(hashes.error());
    Check check;
    for (const QString &hash : *hashes) {
        const auto right = verify(hash, stop);
        if (!right && right.error().code == ErrorCode::Cancelled)
            return tl::make_unexpected(right.error());
        if (!right)
            check.problems << right.error();
        ++check.files;
        if (progress)
            progress(check.files, hashes->size());
    }
    return check;
}

Outcome FileStore::remove(const QString &hash)
{
    if (!isHash(hash))
        return failure(ErrorCode::FileMissing, about(hash));
    const QString path = pathOf(hash);
    if (const int code = m_calls.removeFile(path); code && code != ENOENT)
        return writeFailure(code, hash);
    // Also when it was gone: an earlier call may have been cut off before this.
    if (const int code = m_calls.syncFolder(parentOf(path)); code && code != ENOENT)
        return writeFailure(code, hash);
    return success();
}

Result<QStringList> FileStore::list() const
{
    QStringList hashes;
    const QFileInfo top(m_folder);
    if (!top.exists())
        return hashes;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : QFileInfoList{top} + folders) {
        if (!folder.isDir() || !folder.isReadable() || !folder.isExecutable())
            return failure(ErrorCode::StoreIo, about(folder.filePath()));
    }
    for (const QFileInfo &folder : folders) {
        const QStringList names = QDir(folder.filePath()).entryList(QDir::Files | QDir::NoSymLinks);
        std::copy_if(names.begin(), names.end(), std::back_inserter(hashes),
                     [&](const QString &name) { return isHash(name) && name.startsWith(folder.fileName()); });
    }
    hashes.sort();
    return hashes;
}

QStringList FileStore::temporaries() const
{
    return QDir(m_folder).entryList({QLatin1Char('*') + temporarySuffix}, QDir::Files | QDir::System);
}

bool FileStore::hasTemporaries() const
{
    return !temporaries().isEmpty();
}

int FileStore::collectTemporaries()
{
    int removed = 0;
    const QStringList left = temporaries();
    for (const QString &name : left)
        removed += m_calls.removeFile(m_folder + u'/' + name) == 0;
    return removed;
}

Outcome FileStore::makeDurable(const QString &path)
{
    const int handle = m_calls.openFile(path);
    int code = handle < 0 ? -handle : m_calls.syncFile(handle);
    if (handle >= 0)
        m_calls.closeFile(handle);
    if (code == 0)
        code = m_calls.syncFolder(parentOf(path));
    if (code != 0)
        return writeFailure(code, path);
    return success();
}

}
