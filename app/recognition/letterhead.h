// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/pagelines.h"

#include <optional>

namespace congso::recognition {

/// The head of the first page, told apart by the national title: what stands left of it (agency, number,
/// subject of a công văn, stamps), under it (place and date), and below both (kind, subject, body).
struct Letterhead
{
    int page = 0;
    QRectF motto;          ///< CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM; null when read without places
    QList<TextLine> left;  ///< from the height of the motto down
    QList<TextLine> right; ///< below the motto
    QList<TextLine> body;  ///< whole lines below the date or the number, whichever is lower
    QSizeF pageSize;
    std::optional<qsizetype> number; ///< index in left of the line with "Số:"
    std::optional<qsizetype> date;   ///< index in right of the line with "ngày … tháng … năm"
    bool hasAddressee = false;       ///< "Kính gửi" stands on the page
    bool scanned = false;            ///< the words are an OCR's: nothing in them is certain by itself
    bool hasMotto = false;
};

/// The head of a letter: by places where there are any and the national title can be found in the upper half of
/// one of the first pages; otherwise by the order of the lines.
Letterhead headOf(const QList<PageText> &pages);

/// None when the page does not have the national title in its upper half.
std::optional<Letterhead> letterheadOf(const PageText &page, int number = 0);
/// The same from lines alone, as text files have them: agency, number, national title, place and date in any
/// order, each on a line of its own or two of them on one.
Letterhead plainHeadOf(const QList<TextLine> &lines);

/// "Số: 12", "Luật số: 12", "Nghị quyết số 12"; gives what follows.
std::optional<QString> afterNumberSign(const QString &line);
/// "…/QĐ-UBND" without the sign: a hand or a stamp over it left only the notation to read.
bool hasNotation(const QString &line);
/// "ngày … tháng … năm …", any of the three by hand, alone or after a place; nothing else stands on such a line.
bool isDateLine(const QString &text);
/// The same, with the place: in the text of a letter a line may begin with a date.
bool isPlaceAndDate(const QString &text);
/// Whether a text is the national title, or nearly; the second line of it.
bool isMotto(const QString &text);
bool isSecondMotto(const QString &text);

}
