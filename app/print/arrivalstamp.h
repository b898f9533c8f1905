// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"
#include "app/reading/filereader.h"

#include <QFuture>

class QPainter;

namespace congso {

/// What the "ĐẾN" stamp says (NĐ 30/2020 Phụ lục IV: a rectangle of 35 mm × 50 mm). What is empty stays dotted, to be
/// filled in by hand.
struct ArrivalStamp
{
    QString agency;   ///< shown in capitals
    QString number;   ///< "871"
    QDate arrival;
    QString passedTo; ///< Chuyển
    QString fileCode; ///< Số và ký hiệu HS
};

constexpr double stampWidth = 50;  ///< millimetres
constexpr double stampHeight = 35;

/// Where the stamp goes on a first page, all in millimetres from its top left corner: free paper below number and
/// notation, or below the subject of a công văn; else below the date of issue; where neither is free, where it
/// covers least of \a written in the upper half of the sheet.
QRectF stampPlace(const QSizeF &sheet, const QList<QRectF> &written);

/// Draws it 50 mm wide and 35 mm high at \a topLeft (paper units).
void drawArrivalStamp(QPainter &painter, const QPointF &topLeft, const ArrivalStamp &stamp);

/// A copy of a document's main file as PDF with the stamp on its first page; the file itself stays as it came.
/// usage.not_found without a main file; file.write; what \a reader says; cancelled.by_user.
QFuture<Result<PrintSummary>> printStampedCopy(Office &office, const SubjectId &document, std::shared_ptr<FileReader> reader, const QString &file,
                                               std::stop_token stop = {});

}
