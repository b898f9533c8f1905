// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace congso::outgoing {

/// A stretch of one of two compared texts. All pieces of a text together are the text.
struct ComparedPiece
{
    QString text;
    int change = -1; ///< number of the change from 0, the same on both sides; -1: it stands in both texts
};

/// Two texts, word by word. Where lines end makes no difference, nor how letters are put together (NFC).
struct Comparison
{
    QList<ComparedPiece> before;
    QList<ComparedPiece> after;
    int changes = 0;
    int removed = 0; ///< words
    int added = 0;   ///< words
};

/// Pure. Above 40 000 words a side whole lines are compared instead of words.
Comparison compareVersions(const QString &before, const QString &after);

}
