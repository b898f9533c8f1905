// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/documenttext.h"
#include "db/search/matchexpression.h"
#include "db/search/tokenizer.h"
#include "db/types/search.h"

namespace congso::search {

/// Finds in a document's own text what a query asked for, and cuts out the piece that holds most of it.
class SnippetMaker
{
public:
    /// \a words outlives it, and knows more words with each text.
    SnippetMaker(QList<SoughtWords> sought, Words &words) : m_sought(std::move(sought)), m_words(words) {}

    bool wantsText() const { return !m_sought.isEmpty(); }
    /// Whether something is sought that may stand there.
    bool wants(Column column) const;
    /// Fills the snippet, its ranges and field, and file and page of the first good place in the files.
    void fill(const DocumentText &text, SearchHit &hit);

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
    Window best(const QString &text, Column column);
    QList<Place> placesIn(const QString &text, Column column, int wanted);
    static void cut(const QString &text, const Window &window, SearchHit &hit);

    QList<SoughtWords> m_sought;
    Words &m_words;
};

}
