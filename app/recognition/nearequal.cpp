// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/nearequal.h"

#include "db/text/fold.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace congso {

namespace {

constexpr int hashes = 64;
constexpr qsizetype run = 4;
constexpr qsizetype fewestWords = 12;

/// FNV-1a; QHash's own is seeded anew for each process.
quint64 hashOf(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash;
}

/// One of a family of hashes: the finaliser of splitmix64 over the value and the member's number.
quint32 member(quint64 value, int number)
{
    quint64 mixed = value + 0x9E3779B97F4A7C15ULL * quint64(number + 1);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return quint32((mixed ^ (mixed >> 31)) >> 32);
}

/// Folded words without what is neither letter nor digit.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text::fold(text).split(u' ', Qt::SkipEmptyParts)) {
        QString bare = word;
        bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!bare.isEmpty())
            words.append(bare);
    }
    return words;
}

}

TextSignature signatureOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.size() < fewestWords)
        return {};
    TextSignature signature(hashes, std::numeric_limits<quint32>::max());
    for (qsizetype i = 0; i + run <= words.size(); ++i) {
        const quint64 hash = hashOf(words.mid(i, run).join(u' '));
        for (int k = 0; k < hashes; ++k)
            signature[k] = std::min(signature[k], member(hash, k));
    }
    return signature;
}

double likeness(const TextSignature &a, const TextSignature &b)
{
    if (a.size() != hashes || b.size() != hashes)
        return 0;
    int same = 0;
    for (int k = 0; k < hashes; ++k)
        same += a[k] == b[k];
    return double(same) / hashes;
}

}
