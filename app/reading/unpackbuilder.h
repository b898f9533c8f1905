// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/filereader.h"
#include "app/reading/readingbuilder.h"

#include <QFile>

namespace congso {

/// Writes the files that come out of an archive or message into a folder, under names that it makes itself.
class UnpackBuilder final : public FrameSink
{
public:
    UnpackBuilder(const QString &folder, qint64 mostBytes) : m_folder(folder), m_left(mostBytes) {}
    bool accept(const wire::Frame &frame) override;
    Result<Unpacked> result(ReaderEnd end);
    /// Why it refused a frame, where that is not the reader's fault.
    const std::optional<Error> &problem() const { return m_problem; }

private:
    bool acceptPart(const QByteArray &payload);
    bool acceptBytes(const QByteArray &payload);
    bool acceptPartProblem(const QByteArray &payload);
    bool closeFile();

    QString m_folder;
    qint64 m_left;
    bool m_begun = false;
    bool m_ended = false;
    QFile m_file;
    Unpacked m_unpacked;
    std::optional<Error> m_problem;
};

}
