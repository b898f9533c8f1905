// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace congso {

/// The answer of one child of the reader process, as raw bytes. Destroying it ends the child.
class ReaderStream
{
public:
    enum class Wait { Data, Quiet, Ended };
    /// How the child ended. Lost: the reader process is gone, or did not say.
    enum class Ending { Clean, Crashed, OutOfTime, NotStarted, Lost };

    ReaderStream(int output, int status);
    ~ReaderStream();
    ReaderStream(const ReaderStream &) = delete;
    ReaderStream &operator=(const ReaderStream &) = delete;

    /// Appends what comes within \a timeoutMs to \a bytes.
    Wait read(QByteArray &bytes, int timeoutMs);
    /// After Ended; waits at most \a timeoutMs for the reader process to say.
    Ending ending(int timeoutMs);

private:
    int m_output;
    int m_status;
};

/// A running congso-reader. Safe from any thread. Destroying it ends the process with all its children.
class ReaderLink
{
public:
    /// reader.unavailable when it cannot be started.
    static Result<std::shared_ptr<ReaderLink>> start(const QString &program);
    ReaderLink(qint64 process, int control);
    ~ReaderLink();
    ReaderLink(const ReaderLink &) = delete;
    ReaderLink &operator=(const ReaderLink &) = delete;

    /// Hands a child the open file \a descriptor (not taken over) and \a request, at most 128 bytes, and \a beside,
    /// what it may need to know of ours. reader.unavailable when the process is gone: start another.
    Result<std::unique_ptr<ReaderStream>> ask(int descriptor, const QByteArray &request, const QByteArray &beside = {});
    qint64 process() const { return m_process; }

private:
    qint64 m_process;
    int m_control;
};

}
