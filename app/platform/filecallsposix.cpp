// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filecallsposix.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace congso {

namespace {
template <class Call>
auto untilDone(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

int codeOf(int result)
{
    return result == 0 ? 0 : errno;
}

int opened(const QString &path, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = untilDone([&] { return ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600); });
    return handle >= 0 ? handle : -errno;
}
}

int FileCallsPosix::createFile(const QString &path)
{
    return opened(path, O_WRONLY | O_CREAT | O_EXCL);
}

int FileCallsPosix::openFile(const QString &path)
{
    const int handle = opened(path, O_RDONLY | O_NONBLOCK);
    struct stat status;
    if (handle >= 0 && (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))) {
        ::close(handle);
        return -EINVAL;
    }
    return handle;
}

qint64 FileCallsPosix::write(int handle, const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t wrote = untilDone([&] { return ::write(handle, data + done, size_t(size - done)); });
        if (wrote < 0)
            return -errno;
        done += wrote;
    }
    return done;
}

qint64 FileCallsPosix::read(int handle, char *data, qint64 size)
{
    const ssize_t got = untilDone([&] { return ::read(handle, data, size_t(size)); });
    return got >= 0 ? got : -errno;
}

int FileCallsPosix::syncFile(int handle)
{
    return codeOf(untilDone([&] { return ::fsync(handle); }));
}

int FileCallsPosix::closeFile(int handle)
{
    // Linux has closed it when it says EINTR; a second try could close somebody else's.
    return ::close(handle) == 0 || errno == EINTR ? 0 : errno;
}

int FileCallsPosix::moveIntoPlace(const QString &from, const QString &to)
{
    return codeOf(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

int FileCallsPosix::makeFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return 0;
    const int code = errno;
    struct stat status;
    const bool there = code == EEXIST && ::stat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode);
    return there ? 0 : code;
}

int FileCallsPosix::syncFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = untilDone([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (handle < 0)
        return errno;
    const int code = codeOf(untilDone([&] { return ::fsync(handle); }));
    ::close(handle);
    // Some file systems (FAT, some FUSE) have nothing to sync in a folder and say so.
    return code == EINVAL || code == ENOTSUP ? 0 : code;
}

int FileCallsPosix::removeFile(const QString &path)
{
    return codeOf(::unlink(QFile::encodeName(path).constData()));
}

}
