// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composing/composedpdf.h"

namespace congso::composing {

/// A text to be written onto a page that is there already.
struct PdfText
{
    int page = 0;      ///< from 0
    QRectF place;      ///< millimetres from the top left corner of the page as it is shown
    QString text;      ///< a line end makes two lines
    double size = 13;  ///< points
    bool bold = false;
    bool italic = false;
    Qt::Alignment align = Qt::AlignHCenter;
    QString name = {}; ///< of the blank it fills: "number", "day" …
};

/// Writes \a texts in Times New Roman, black, onto \a pdf, at the foot of their places. What was in the file stays byte for
/// byte, the texts follow behind it (an incremental update); a signature that is in it stays whole, but what follows it is
/// seen by whoever checks. The same input gives the same bytes. reader.encrypted, reader.broken (also where the file would
/// have to be mended first), rule.bad_field with "page" for a page that is not there.
Result<QByteArray> withTexts(const QByteArray &pdf, const QList<PdfText> &texts);

/// Number and date for the blanks among \a boxes, in the decree's writing; an empty number or an invalid date is left out.
QList<PdfText> numberAndDate(const QList<PlacedBox> &boxes, const QString &number, QDate date);

}
