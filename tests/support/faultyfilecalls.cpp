// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyfilecalls.h"

#include <cerrno>

namespace congso::testing {

using Kind = IoLog::Call::Kind;

int FaultyFileCalls::createFile(const QString &path)
{
    if (!m_log.record({Kind::Create, path, {}, 0, {}}))
        return -ENOSPC;
    const int handle = FileCallsPosix::createFile(path);
    const QMutexLocker lock(&m_mutex);
    m_open.insert(handle, {path, 0});
    return handle;
}

qint64 FaultyFileCalls::write(int handle, const char *data, qint64 size)
{
    {
        const QMutexLocker lock(&m_mutex);
        Open &file = m_open[handle];
        if (!m_log.record({Kind::Write, file.path, {}, file.at, QByteArray(data, size)}))
            return -ENOSPC;
        file.at += size;
    }
    return FileCallsPosix::write(handle, data, size);
}

int FaultyFileCalls::syncFile(int handle)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_open.contains(handle) && !m_log.record({Kind::SyncFile, m_open.value(handle).path, {}, 0, {}}))
            return EIO;
    }
    return FileCallsPosix::syncFile(handle);
}

int FaultyFileCalls::closeFile(int handle)
{
    const QMutexLocker lock(&m_mutex);
    m_open.remove(handle);
    return FileCallsPosix::closeFile(handle);
}

int FaultyFileCalls::moveIntoPlace(const QString &from, const QString &to)
{
    return m_log.record({Kind::Move, from, to, 0, {}}) ? FileCallsPosix::moveIntoPlace(from, to) : ENOSPC;
}

int FaultyFileCalls::makeFolder(const QString &path)
{
    return m_log.record({Kind::MakeFolder, path, {}, 0, {}}) ? FileCallsPosix::makeFolder(path) : ENOSPC;
}

int FaultyFileCalls::syncFolder(const QString &path)
{
    return m_log.record({Kind::SyncFolder, path, {}, 0, {}}) ? FileCallsPosix::syncFolder(path) : EIO;
}

int FaultyFileCalls::removeFile(const QString &path)
{
    return m_log.record({Kind::Remove, path, {}, 0, {}}) ? FileCallsPosix::removeFile(path) : EIO;
}

}
