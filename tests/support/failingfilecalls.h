// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/files/filecalls.h"

#include <atomic>
#include <functional>

namespace congso::testing {

/// FileCalls that pass on to others and fail one chosen call, whatever it is, with a chosen errno. A write that
/// fails has written half before.
class FailingFileCalls final : public FileCalls
{
public:
    explicit FailingFileCalls(FileCalls &next) : m_next(next) {}

    /// The \a n-th call from now (1 is the next) fails with \a code. 0: none fails.
    void failAt(int n, int code);
    /// Calls since the last failAt().
    int calls() const { return m_count; }
    /// Whether the chosen call was reached.
    bool failed() const { return m_failed; }
    /// Run before each call, with its number: what somebody else does meanwhile.
    void setBefore(std::function<void(int n)> before) { m_before = std::move(before); }

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

private:
    /// The code to fail this call with, 0 to let it pass.
    int fault();

    FileCalls &m_next;
    std::atomic<int> m_count = 0;
    std::atomic<bool> m_failed = false;
    int m_failing = 0;
    int m_code = 0;
    std::function<void(int)> m_before;
};

}
