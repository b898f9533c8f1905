// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/files/filecalls.h"

namespace congso {

/// FileCalls on a POSIX system: files 0600, folders 0700, descriptors closed on exec.
class FileCallsPosix : public FileCalls
{
public:
    int createFile(const QString &path) override;
    int openFile(const QString &path) override;
    qint64 write(int handle, const char *data, qint64 size) override;
    qint64 read(int handle, char *data, qint64 size) override;
    int syncFile(int handle) override;
    int closeFile(int handle) override;
    int moveIntoPlace(const QString &from, const QString &to) override;
    int makeFolder(const QString &path) override;
    int syncFolder(const QString &path) override;
    int removeFile(const QString &path) override;
};

}
