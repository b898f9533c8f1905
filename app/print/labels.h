// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"

#include <QFuture>

namespace congso {

/// What stands on a label for the paper or its folder: number and code, never what the letter is about.
struct PaperLabel
{
    QString arrivalNumber; ///< "871"
    QDate arrival;
    QString code;          ///< "214/UBND-VHXH"
    QString registerCode;  ///< "DEN"; the QR code says "DEN/2026/871 214/UBND-VHXH"
};

/// The text of a label's QR code, found again by the register's number.
QString labelText(const PaperLabel &label);

constexpr int labelsOnSheet = 24;

/// A4 sheets of 3 × 8 labels, 70 × 37 mm; \a first (from 0) is the first free place of a sheet that was begun.
Result<PrintSummary> printLabels(const QList<PaperLabel> &labels, int first, QPagedPaintDevice &device);
Result<PrintSummary> printLabels(const QList<PaperLabel> &labels, int first, const QString &file);
/// Labels of these documents, in their order, as a PDF file; one that has no number yet is left out.
/// usage.not_found where none has one; file.write.
QFuture<Result<PrintSummary>> printLabelsOf(Office &office, const QList<SubjectId> &documents, int first, const QString &file);

}
