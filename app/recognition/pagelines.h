// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/reading.h"

#include <QList>

#include <functional>

namespace congso::recognition {

/// Words that stand beside each other, left to right.
struct TextLine
{
    int page = 0;
    QList<PageWord> words;
    QRectF box; ///< null when the file has no places for its words
    QString text;
    bool bold = false;   ///< most of its letters
    bool italic = false;
    bool capitals = false; ///< at least two capital letters, and hardly a small one
    bool afterBlank = false; ///< an empty line of a text file stands before it
    float size = 0;
};

using WordFilter = std::function<bool(const PageWord &)>;

/// The lines of a page from top to bottom, of the words that \a wanted takes. Blots that a scanner took for
/// words, several lines high, are left out.
QList<TextLine> linesOf(const PageText &page, int number, const WordFilter &wanted = {});
/// The lines of a page as they stand; of a file without places, as its text has them.
QList<TextLine> allLines(const PageText &page, int number);
/// Lines cut where a gap is wider than \a widest line heights: table cells and the two boxes of a header come
/// apart. A space between words is a quarter to half a height.
QList<TextLine> cutAtGaps(const QList<TextLine> &lines, qreal widest = 1.4);
TextLine lineOf(const QList<PageWord> &words, int page);
/// \a line with less text in it, for a line that holds two things.
TextLine withText(const TextLine &line, const QString &text);

/// Whether the words have places.
bool isPlaced(const PageText &page);

/// Free space between two lines, as a share of the upper one's height; negative when they overlap, 0 where
/// there are no places.
qreal gapBetween(const TextLine &upper, const TextLine &lower);

QRectF boxOf(const QList<TextLine> &lines);
QString textOf(const QList<TextLine> &lines);

}
