// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pageflow.h"

#include <QDate>

namespace congso {

/// "ngày 05 tháng 01 năm 2020": days below 10 and the months 1 and 2 take a leading zero
/// (NĐ 30/2020 Phụ lục I, II.4b). Empty for an invalid date.
QString writtenDate(QDate date);

/// The boxes at the head of a document (NĐ 30/2020 Phụ lục I, IV): 1 and 4 on the right, 2, 3 and 5b on
/// the left. Every line may be empty.
struct Letterhead
{
    QString parentAgency; ///< box 2, upright; shown in capitals
    QString agency;       ///< box 2, bold; shown in capitals; a line end makes two lines
    QString numberLine;   ///< box 3, "Số: 15/QĐ-BNV"
    QString about;        ///< box 5b, "V/v nâng bậc lương năm 2019"
    QString dateLine;     ///< box 4, "Hà Nội, ngày 05 tháng 01 năm 2020"
    qreal size = 12;      ///< points of the agency and Quốc hiệu, 12 or 13; Tiêu ngữ is one larger
};

/// Where the two columns of a letterhead stand within the text area, paper units.
struct LetterheadColumns
{
    qreal leftWidth = mm(66);
    qreal rightX = mm(66);
    qreal rightWidth = mm(99);
};

/// Draws at the flow's position and leaves the flow below the taller column.
void drawLetterhead(PageFlow &flow, const Letterhead &head, const LetterheadColumns &columns = {});

/// A rule of \a length in the middle of the column at \a x of \a width.
void drawCentredRule(PageFlow &flow, qreal x, qreal width, qreal y, qreal length);

}
