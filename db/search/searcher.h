// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/agencykin.h"
#include "db/search/matchexpression.h"
#include "db/search/searchindex.h"
#include "db/search/tokenizer.h"
#include "db/types/search.h"
#include "db/types/weighing.h"

namespace congso::search {

class SnippetMaker;

struct SearchAsker
{
    qint64 person = 0; ///< local id
    QDate today;
    QDate soon;
    QList<KindName> kinds;
};

/// Reads store and index together, through a connection of its own that writes neither. What it gives is joined with
/// may_read in the same statement. For one thread at a time; connection().interrupt() from any.
class Searcher
{
public:
    /// store.not_found when there is no index (yet).
    static Result<std::unique_ptr<Searcher>> open(const QString &officePath, const QString &indexPath, const QByteArray &vfs = {});

    /// False when the index was deleted or made anew since: open another.
    bool isCurrent() const;
    Connection &connection() { return *m_connection; }

    /// \a weighing is told how far it is with what is asked for by relevance.
    Result<SearchPage> page(const SearchAsker &asker, const SearchRequest &request, Weighing *weighing = nullptr);
    /// Counts up to \a most.
    Result<SearchTotal> total(const SearchAsker &asker, const QString &text, int most);
    Result<Narrowings> narrowings(const SearchAsker &asker, const QString &text);
    Result<IndexState> state();

private:
    explicit Searcher(std::unique_ptr<Connection> connection, const QString &indexPath);
    struct Prepared
    {
        ParsedQuery query;
        MatchExpression expression;
        QByteArray match;
        QList<AgencyKin> kin; ///< agencies it may also be from
        bool loose = false;
    };
    enum class Walk { First, All }; ///< a few hits are taken, or many
    Prepared prepare(const SearchAsker &asker, const QString &text, bool typing, bool loose, std::optional<Walk> walk);
    /// As written; where that finds nothing for this person, with marks left out of account.
    Prepared prepareFinding(const SearchAsker &asker, const QString &text, bool typing, std::optional<Walk> walk);
    std::optional<QByteArrayList> beginnings(const QByteArray &prefix, int most);
    static bool asks(const QueryNode &node, Field field);
    Query bound(const NamedSql &sql, const Prepared &prepared, qint64 person);
    QList<qint64> keys(const Prepared &prepared, const SearchAsker &asker, const SearchRequest &request, Weighing *weighing);
    QList<qint64> newestKeys(const Prepared &prepared, const SearchAsker &asker, int most);
    QList<qint64> weighedKeys(const Prepared &prepared, const SearchAsker &asker, int skip, int most, Weighing *weighing);
    QList<SearchHit> hits(const Prepared &prepared, const SearchAsker &asker, const QList<qint64> &keys);
    void addSnippets(SnippetMaker &snippets, const QString &ids, QList<SearchHit> &hits);
    Error error() const;

    std::unique_ptr<Connection> m_connection;
    QString m_indexPath;
    QDateTime m_born;
    Words m_words;
};

}
