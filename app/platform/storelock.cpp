// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/storelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace congso {

Result<std::unique_ptr<StoreLock>> StoreLock::opened(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return failure(errno == ENOSPC ? ErrorCode::StoreFull : ErrorCode::StoreReadOnly, {{QStringLiteral("file"), path}});
    return std::unique_ptr<StoreLock>(new StoreLock(handle));
}

Result<std::unique_ptr<StoreLock>> StoreLock::shared(const QString &path)
{
    auto lock = opened(path);
    if (!lock)
        return lock;
    if (auto set = (*lock)->makeShared(); !set)
        return tl::make_unexpected(set.error());
    return lock;
}

Result<std::unique_ptr<StoreLock>> StoreLock::exclusive(const QString &path)
{
    auto lock = opened(path);
    if (!lock)
        return lock;
    if (auto set = (*lock)->makeExclusive(); !set)
        return tl::make_unexpected(set.error());
    return lock;
}

StoreLock::~StoreLock()
{
    ::close(m_handle);
}

Outcome StoreLock::set(bool alone)
{
    struct flock range = {};
    range.l_type = short(alone ? F_WRLCK : F_RDLCK);
    range.l_whence = SEEK_SET;
    if (::fcntl(m_handle, F_OFD_SETLK, &range) == 0)
        return success();
    return failure(ErrorCode::StoreLocked);
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
