// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/wire/frames.h"

#include <QByteArray>

#include <functional>

struct archive;

namespace congso::worker {

/// What all archives of one file together may unpack to; shared by those inside.
struct UnpackBudget
{
    qint64 bytes = qint64(768) * 1024 * 1024;
    int entries = wire::maxPartCount;
};

struct ZipEntry
{
    QString name;        ///< as written there
    qint64 bytes = 0;    ///< as promised there
    QByteArray content;  ///< empty with a problem
    std::optional<wire::FailureReason> problem;
};

/// The files of a ZIP in their order, one in memory at a time; none larger than \a most bytes is unpacked.
/// \a wanted chooses by name, \a take says false to stop. The reason when it is no ZIP or the budget is used up.
std::optional<wire::FailureReason> forEachEntry(const char *data, qsizetype size, qint64 most, UnpackBudget &budget,
                                                const std::function<bool(const QString &)> &wanted,
                                                const std::function<bool(ZipEntry &&)> &take);

}
