// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <memory>

namespace congso {

/// The lock on a store folder: shared by every program that has it open, held alone to migrate, rebuild, restore.
/// Tied to the open file, so it ends with the process however that ends, and two locks of one process are strangers
/// to each other. Never waits. Errors have "file" in their args.
class StoreLock
{
public:
    /// \a path is the lock file; it is made when it is not there, its folder is not (store.not_found).
    /// store.locked when another program holds the folder alone; store.read_only, store.full when the file cannot be made.
    static Result<std::unique_ptr<StoreLock>> shared(const QString &path);
    /// store.locked when any other program has it open.
    static Result<std::unique_ptr<StoreLock>> exclusive(const QString &path);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    /// store.locked while others share it; this one stays as it was then.
    Outcome makeExclusive();
    Outcome makeShared();

private:
    StoreLock(int handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    static Result<std::unique_ptr<StoreLock>> opened(const QString &path, bool alone);
    Outcome set(bool alone);
    int m_handle;
    QString m_path;
};

}
