// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingfilecalls.h"

namespace congso::testing {

void FailingFileCalls::failAt(int n, int code)
{
    m_count = 0;
    m_failed = false;
    m_failing = n;
    m_code = code;
}

int FailingFileCalls::fault()
{
    const int number = ++m_count;
    if (m_before)
        m_before(number);
    if (number != m_failing)
        return 0;
    m_failed = true;
    return m_code;
}

int FailingFileCalls::createFile(const QString &path)
{
    const int code = fault();
    return code ? -code : m_next.createFile(path);
}

int FailingFileCalls::openFile(const QString &path)
{
    const int code = fault();
    return code ? -code : m_next.openFile(path);
}

qint64 FailingFileCalls::write(int handle, const char *data, qint64 size)
{
    const int code = fault();
    const qint64 written = m_next.write(handle, data, code ? size / 2 : size);
    return code ? -code : written;
}

qint64 FailingFileCalls::read(int handle, char *data, qint64 size)
{
    const int code = fault();
    return code ? -code : m_next.read(handle, data, size);
}

int FailingFileCalls::syncFile(int handle)
{
    const int code = fault();
    return code ? code : m_next.syncFile(handle);
}

int FailingFileCalls::closeFile(int handle)
{
    const int code = fault();
    const int closed = m_next.closeFile(handle);
    return code ? code : closed;
}

int FailingFileCalls::moveIntoPlace(const QString &from, const QString &to)
{
    const int code = fault();
    return code ? code : m_next.moveIntoPlace(from, to);
}

int FailingFileCalls::makeFolder(const QString &path)
{
    const int code = fault();
    return code ? code : m_next.makeFolder(path);
}

int FailingFileCalls::syncFolder(const QString &path)
{
    const int code = fault();
    return code ? code : m_next.syncFolder(path);
}

int FailingFileCalls::removeFile(const QString &path)
{
    const int code = fault();
    return code ? code : m_next.removeFile(path);
}

}
