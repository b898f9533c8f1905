// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/pagelines.h"

#include <optional>

namespace congso::recognition {

/// The head of the first page, told apart by the national title: what stands left of it (agency, number,
/// subject of a công văn, stamps), under it (place and date), and below both (kind, subject, body).
struct Letterhead
{
    QRectF motto;          ///< CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    QList<TextLine> left;  ///< from the height of the motto down
    QList<TextLine> right; ///< below the motto
    QList<TextLine> body;  ///< whole lines below the date or the number, whichever is lower
    QSizeF pageSize;
    std::optional<qsizetype> number; ///< index in left of the line with "Số:"
    std::optional<qsizetype> date;   ///< index in right of the line with "ngày … tháng … năm"
    bool hasAddressee = false;       ///< "Kính gửi" stands on the page
};

/// None when the page does not have the national title in its upper half.
std::optional<Letterhead> letterheadOf(const PageText &page);

/// "Số: 12", "Luật số: 12", "Nghị quyết số 12"; gives what follows.
std::optional<QString> afterNumberSign(const QString &line);

}
