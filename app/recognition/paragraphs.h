// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recognition/pagelines.h"

namespace congso::recognition {

/// Lines that belong together, as one text.
struct Paragraph
{
    QString text;
    QList<TextLine> lines;
    int page = 0;     ///< where it begins
    QRectF box;       ///< of its lines on that page
    bool heading = false; ///< "1.", "a)", "-", "Điều 2" stands before it
};

/// The text of the pages without what is not of it, cut where a paragraph begins: at a mark of a list, after a
/// full stop, semicolon or colon at a line's end, or after an empty line.
QList<Paragraph> paragraphsOf(const QList<PageText> &pages, qsizetype mostPages = 40);

/// The box of the letters from \a from to \a to of a paragraph's text, on the page of the first of them.
struct Place
{
    int page = -1;
    QRectF box;
};
Place placeIn(const Paragraph &paragraph, qsizetype from, qsizetype to);

/// The mark of a list at the beginning taken off: "a) Sở Nội vụ" → "Sở Nội vụ".
QString withoutMark(const QString &text);

}
