// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/casefile.h"

class QIODevice;

namespace congso::casefiles {

/// What the export needs to know beside the case file itself.
struct XmlContext
{
    QString organId;   ///< of the office on the exchange network
    QString organName;
    QString creator;   ///< name of the keeper
};

/// The documents that the asker may read, the oldest first, those without a date last (NĐ 30/2020 Phụ lục VI: a whole
/// file with metadata is exported in chronological order).
QList<CaseEntry> chronological(const CaseFile &file);

/// Writes the case file and its documents with the element names of NĐ 30/2020 Phụ lục VI ("Hồ sơ", "Văn bản đến").
/// Dates are dd/MM/yyyy. \a fileNames gives the exported files of a document.
void writeXml(const CaseFile &file, const XmlContext &context, const QHash<SubjectId, QStringList> &fileNames, QIODevice &device);

}
