// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Two scans of one letter are two files and two texts; they still are one letter. Duplicates advise, never block.
namespace congso {

/// A text as 64 numbers: of every run of four words, folded, the smallest value under 64 hashes (min-hash). Empty for a
/// text of fewer than 12 words: too little to be told from a form. The same on every machine; may be stored.
using TextSignature = QList<quint32>;
TextSignature signatureOf(const QString &text);

/// The share of runs that two texts have in common, 0 to 1, as their signatures tell it (± 0.06); 0 when one is empty.
double likeness(const TextSignature &a, const TextSignature &b);

/// A letter is told by its first pages: so many of them make up the text whose signature is kept.
constexpr int pagesOfSignature = 12;

/// From here two texts are likely the same letter, scanned or sent twice.
constexpr double nearlyEqual = 0.55;

}
