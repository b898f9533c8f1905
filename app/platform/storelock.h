// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <memory>

namespace congso {

/// The lock on a store folder: shared by every program that has it open, held alone to migrate, rebuild, restore.
/// Tied to the open file, so it ends with the process however that ends.
class StoreLock
{
public:
    /// store.locked when another program holds the folder alone; store.read_only when the file cannot be made.
    static Result<std::unique_ptr<StoreLock>> shared(const QString &path);
    /// store.locked when any other program has it open.
    static Result<std::unique_ptr<StoreLock>> exclusive(const QString &path);
    ~StoreLock();

    Outcome makeExclusive();
    Outcome makeShared();

private:
    explicit StoreLock(int handle) : m_handle(handle) {}
    static Result<std::unique_ptr<StoreLock>> opened(const QString &path);
    Outcome set(bool alone);
    int m_handle;
};

}
