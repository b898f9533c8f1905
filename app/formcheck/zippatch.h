// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/error.h"

#include <QByteArray>
#include <QString>

namespace congso::formcheck {

/// The content of one file in a ZIP; reader.broken, reader.limit above \a most bytes.
Result<QByteArray> zipPart(const QByteArray &zip, const QString &name, qint64 most);

/// The ZIP with another content of one of its files. Every byte of the others stays, compressed as they were.
/// reader.broken for what is no plain ZIP: split, encrypted or with 64-bit sizes.
Result<QByteArray> withPart(const QByteArray &zip, const QString &name, const QByteArray &content);

}
