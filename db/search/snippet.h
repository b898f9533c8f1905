// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/documenttext.h"
#include "db/search/matchexpression.h"
#include "db/search/tokenizer.h"
#include "db/types/search.h"

#include <functional>

namespace congso::search {

/// Finds in a document's own text what a query asked for, and cuts out the piece that holds most of it.
class SnippetMaker
{
public:
    /// \a words outlives it, and knows more words with each text.
    SnippetMaker(QList<SoughtWords> sought, Words &words);

    bool wantsText() const { return !m_sought.isEmpty(); }
    /// Gives what is kept of the hit, with the files' text or without; called only when it is needed.
    using Kept = std::function<const DocumentText &(bool withFiles)>;
    /// Fills the snippet, its ranges and field, and file and page of the first good place in the files. Number, subject and
    /// agency are looked at as the record has them. \a inFiles: the files have a text.
    void fill(SearchHit &hit, bool inFiles, const Kept &kept);

private:
    struct Place
    {
        qsizetype start, end; ///< UTF-16 units
        int word;             ///< index of its last word
        int sought;           ///< which of the words sought
    };
    struct Window
    {
        QList<Place> places;
        int different = 0;    ///< how many of the words sought are in it
    };
    /// How much of what is sought may stand there.
    int wanted(Column column) const;
    Window best(const QString &text, Column column);
    bool improve(const QString &text, const ColumnInfo &column, SearchHit &hit);
    bool fillFromRecord(SearchHit &hit);
    void fillFromFiles(const DocumentText &text, SearchHit &hit);
    class Looking;
    QList<Place> placesIn(const QString &text, Column column, int wanted);
    static void cut(const QString &text, const Window &window, SearchHit &hit);

    QList<SoughtWords> m_sought;
    QList<QList<qsizetype>> m_lengths; ///< of the words sought, UTF-16 units
    Words &m_words;
    int m_found = 0; ///< of this hit: how many different words the snippet has
};

}
