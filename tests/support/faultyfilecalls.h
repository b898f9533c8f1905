// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/filecallsposix.h"
#include "tests/support/iolog.h"

#include <QHash>
#include <QMutex>

namespace congso::testing {

/// The real calls, told to an IoLog first; a call that the log fails returns ENOSPC and does nothing.
class FaultyFileCalls final : public FileCallsPosix
{
public:
    explicit FaultyFileCalls(IoLog &log) : m_log(log) {}

    int createFile(const QString &path) override;
    qint64 write(int handle, const char *data, qint64 size) override;
    int syncFile(int handle) override;
    int closeFile(int handle) override;
    int moveIntoPlace(const QString &from, const QString &to) override;
    int makeFolder(const QString &path) override;
    int syncFolder(const QString &path) override;
    int removeFile(const QString &path) override;

private:
    struct Open
    {
        QString path;
        qint64 at = 0;
    };
    IoLog &m_log;
    QMutex m_mutex;
    QHash<int, Open> m_open;
};

}
