// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace congso {

/// The system calls behind the file store, so that they can be failed and replayed one by one. Every call returns
/// 0 (or what it was asked for) on success and a positive errno value, negated where a number is returned, on failure.
/// May be called from several threads.
class FileCalls
{
public:
    virtual ~FileCalls() = default;

    /// A new file for writing, readable by its owner alone; fails when it exists. A handle ≥ 0, or -errno.
    virtual int createFile(const QString &path) = 0;
    /// An existing ordinary file for reading, no link followed, never waiting. A handle ≥ 0, or -errno.
    virtual int openFile(const QString &path) = 0;
    /// Bytes written (all of them), or -errno.
    virtual qint64 write(int handle, const char *data, qint64 size) = 0;
    /// Bytes read, 0 at the end, or -errno.
    virtual qint64 read(int handle, char *data, qint64 size) = 0;
    /// The content, not the name, outlasts a power cut after this.
    virtual int syncFile(int handle) = 0;
    /// The handle is gone, whatever is returned.
    virtual int closeFile(int handle) = 0;
    /// Moves a file to a name that may exist with the same content.
    virtual int moveIntoPlace(const QString &from, const QString &to) = 0;
    /// A folder for its owner alone; success when it is there already.
    virtual int makeFolder(const QString &path) = 0;
    /// The names in the folder outlast a power cut after this.
    virtual int syncFolder(const QString &path) = 0;
    virtual int removeFile(const QString &path) = 0;
};

}
