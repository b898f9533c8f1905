// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tablereader.h"

#include <QXmlStreamReader>

namespace congso::tables {

/// Names of the entries of a zip; reader.broken when it is none, reader.limit above ten thousand.
Result<QStringList> zipEntryNames(const QString &path);

/// Unpacks the XML entry \a name piece by piece into a reader. Bounded by the limits; a document type, and with it any
/// entity of its own, is refused. A missing entry is reader.broken.
Outcome readXmlEntry(const QString &path, const QString &name, const TableLimits &limits,
                     const std::function<Outcome(QXmlStreamReader &xml)> &read);

/// Moves to the next start or end of an element; false at the end or at a fault. A document type is a fault.
bool nextTag(QXmlStreamReader &xml);

}
