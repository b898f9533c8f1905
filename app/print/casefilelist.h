// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"
#include "app/reading/filereader.h"

#include <QFuture>

namespace congso {

/// Mục lục văn bản, tài liệu trong hồ sơ (NĐ 30/2020 Phụ lục V): seven columns, sheets counted on from the pages
/// where the keeper wrote none. A document that may not be read has a line with its number alone.
QFuture<Result<PrintSummary>> printCaseFileList(Office &office, const SubjectId &caseFile, const QString &file);

/// What an export left in the folder.
struct CaseFileExport
{
    QString pdf;        ///< the bundle
    QString xml;        ///< the metadata
    int documents = 0;
    int pages = 0;      ///< of documents drawn into the bundle
};

/// The whole case file into \a folder: one PDF with the list and the documents in chronological order, their original
/// files inside it as attachments byte for byte, and one XML with the metadata of Phụ lục VI. With \a reader, which draws
/// files outside this process, the pages of PDFs are in the bundle too. Only what the person may read.
/// file.write, usage.not_found, cancelled.by_user.
QFuture<Result<CaseFileExport>> exportCaseFile(Office &office, const SubjectId &caseFile, const QString &folder,
                                               std::shared_ptr<FileReader> reader = {}, std::stop_token stop = {});

}
