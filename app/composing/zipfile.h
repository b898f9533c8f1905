// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace congso::composing {

struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
    bool stored = false; ///< not packed
};

/// The parts in their order as a zip, each dated \a at: equal parts give equal bytes. file.write when memory is short.
Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &at);

}
