// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/print/bookpdf.h"

#include <QPageLayout>

namespace congso {

/// Who prints, for the head and the foot of a list.
struct PaperHeading
{
    QString parentAgency;
    QString agency;
    QString place;
    QString printedBy;
    QDateTime printedAt; ///< in the office's zone
};

struct PaperListColumn
{
    QString title;
    qreal millimetres = 0; ///< shares of the sheet's width: the sum need not fill it
    bool centred = false;
};

struct PaperListLine
{
    QString group;     ///< heading above the first line that has it; empty: none
    QStringList cells; ///< one a column; missing ones are room to write in
};

/// A working list of one day, week or year: head, title, ruled table, who signs.
struct PaperList
{
    PaperHeading heading;
    QString title;          ///< in capitals as it is to be printed
    QStringList underTitle; ///< "Ngày 09/3/2026", one line each
    QList<PaperListColumn> columns;
    QList<PaperListLine> lines;
    bool numberedColumns = false; ///< (1), (2) … below the titles
    QString total;                ///< line below the table; empty: none
    QStringList signatures;       ///< over a third or half of the width each
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// PrintSummary::rows counts the lines. file.write when the device fails. The words are not translated.
Result<PrintSummary> printList(const PaperList &list, QPagedPaintDevice &device);
/// The same as a PDF file, which appears whole or not at all.
Result<PrintSummary> printList(const PaperList &list, const QString &file);

/// The heading of this office, printed now by who is signed in. Waits for the store: not for the window's thread.
Result<PaperHeading> paperHeading(Office &office);

}
