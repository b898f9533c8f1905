// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/search/querytree.h"
#include "db/search/searchfields.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

namespace congso::search {

/// Somebody, some unit or case file that a query may name.
struct NamedRow
{
    QString tag; ///< tag::person, tag::unit, tag::caseFile
    QString name;
};

struct KindName
{
    QString code;
    QString name;
};

/// What a query means depends on, besides its text.
struct QueryContext
{
    QDate today;
    QDate soon;              ///< last day that counts as "due soon"
    QList<NamedRow> handlers;
    QList<NamedRow> caseFiles; ///< that the person may read
    QList<NamedRow> copied;    ///< documents there are copies of, that the person may read
    QList<KindName> kinds;
    /// The index' words that begin so; nothing when they are too many, or when this is empty. With them a beginning is
    /// asked for word by word: a walk, where FTS5 would gather all documents of all of them before it gives the first.
    std::function<std::optional<QByteArrayList>(const QByteArray &beginning, bool inPhrase)> beginnings = {};
};

/// Words to be marked where they stand: one after another, in one column or anywhere.
struct SoughtWords
{
    QList<QueryWord> words;
    std::optional<Column> column;
};

/// A query as FTS5 takes it.
struct MatchExpression
{
    QByteArray match;          ///< never empty
    qint64 firstKey = 0;       ///< hits are within these keys
    qint64 lastKey = 0;
    QList<SoughtWords> sought; ///< what is asked for, without what is excluded
};

MatchExpression matchOf(const ParsedQuery &query, const QueryContext &context);

/// What has one of the tags; nothing where there are none.
QByteArray anyTag(const QStringList &tags);

}
