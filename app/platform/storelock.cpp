// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/storelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace congso {

namespace {
ErrorCode openingError(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::StoreNotFound;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::StoreFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreIo;
    }
}
}

Result<std::unique_ptr<StoreLock>> StoreLock::opened(const QString &path, bool alone)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (handle < 0)
        return failure(openingError(errno), {{QStringLiteral("file"), path}});
    std::unique_ptr<StoreLock> lock(new StoreLock(handle, path));
    if (auto set = lock->set(alone); !set)
        return tl::make_unexpected(set.error());
    return lock;
}

Result<std::unique_ptr<StoreLock>> StoreLock::shared(const QString &path)
{
    return opened(path, false);
}

Result<std::unique_ptr<StoreLock>> StoreLock::exclusive(const QString &path)
{
    return opened(path, true);
}

StoreLock::~StoreLock()
{
    ::close(m_handle);
}

Outcome StoreLock::set(bool alone)
{
    // A lock of the open file, not of the process: closing another descriptor of the file does not drop it.
    struct flock range = {};
    range.l_type = short(alone ? F_WRLCK : F_RDLCK);
    range.l_whence = SEEK_SET;
    if (::fcntl(m_handle, F_OFD_SETLK, &range) == 0)
        return success();
    const bool held = errno == EAGAIN || errno == EACCES;
    return failure(held ? ErrorCode::StoreLocked : ErrorCode::StoreIo, {{QStringLiteral("file"), m_path}});
}

Outcome StoreLock::makeExclusive()
{
    return set(true);
}

Outcome StoreLock::makeShared()
{
    return set(false);
}

}
