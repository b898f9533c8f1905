// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "db/types/casefile.h"

#include <QDateTime>
#include <QImage>

#include <functional>

class QPagedPaintDevice;

namespace congso {

/// What stands around the list.
struct CaseFileHeading
{
    QString parentAgency;
    QString agency;
    QString keeper;
    QString printedBy;
    QDateTime printedAt; ///< in the office's zone
};

/// The pictures of one document's pages, in order; called once a document.
using PagesOf = std::function<QList<QImage>(const CaseEntry &)>;

struct CaseFilePages
{
    int pages = 0;     ///< of the whole
    int drawn = 0;     ///< of documents
    qint64 rows = 0;
};

/// The titles of the seven columns as the decree prints them.
QStringList caseFileColumnTitles();
/// Draws the list on upright A4, then, where \a pages gives any, every document of \a following behind a line that
/// names it. file.write when the device refuses.
Result<CaseFilePages> drawCaseFile(const CaseFileHeading &heading, const CaseFile &file, const QList<CaseEntry> &following,
                                   const PagesOf &pages, QPagedPaintDevice &device);

}
