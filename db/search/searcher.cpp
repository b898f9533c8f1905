// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/searcher.h"

#include "db/search/hitrows.h"
#include "db/search/kindwords.h"
#include "db/search/queryparser.h"
#include "db/search/scope.h"
#include "db/search/searchqueries.h"
#include "db/search/snippet.h"
#include "db/search/tags.h"
#include "db/search/tokenizer.h"
#include "db/store/query.h"
#include "db/store/serverfiles.h"
#include "db/store/transaction.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace congso::search {

namespace {
constexpr int mostNarrowed = 20'000;
constexpr int mostWays = 30;
constexpr int mostHits = 10'000;
/// Every step of a walk looks at each of them.
constexpr int mostBeginnings = 400;
constexpr int mostBeginningsOfMany = 64;

Narrowing labelled(const QString &value, const QString &label, int count)
{
    return {value, label, count};
}

QList<Narrowing> sorted(const QHash<QString, int> &counted, bool byValue, const QList<KindName> &kinds = {})
{
    QList<Narrowing> ways;
    for (auto entry = counted.cbegin(); entry != counted.cend(); ++entry) {
        QString label;
        for (const KindName &kind : kinds) {
            if (kind.code == entry.key())
                label = kind.name;
        }
        if (!entry.key().isEmpty())
            ways << labelled(entry.key(), label, entry.value());
    }
    std::sort(ways.begin(), ways.end(), [byValue](const Narrowing &a, const Narrowing &b) {
        return byValue || a.count == b.count ? (byValue ? a.value > b.value : a.value < b.value) : a.count > b.count;
    });
    if (ways.size() > mostWays)
        ways.resize(mostWays);
    return ways;
}

/// What is to be marked in a file: who has a document, or what case file it lies in, does not stand there. "tuyen*" for a beginning.
void collectWords(const QueryNode &node, QStringList &words)
{
    const bool inFiles = node.type == QueryNode::Type::Words && (node.field == Field::Anything || node.field == Field::Text);
    if (inFiles && !node.value.isEmpty())
        words << (node.words.last().prefix && !node.value.endsWith(u'*') ? QString(node.value + u'*') : node.value);
    if (node.type != QueryNode::Type::Not) {
        for (const QueryNode &part : node.parts)
            collectWords(part, words);
    }
}
}

Searcher::Searcher(std::unique_ptr<Connection> connection, const QString &indexPath)
    : m_connection(std::move(connection)), m_indexPath(indexPath), m_born(QFileInfo(indexPath).birthTime())
{
}

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &officePath, const QString &indexPath, const QByteArray &vfs)
{
    if (!QFileInfo::exists(indexPath))
        return failure(ErrorCode::StoreNotFound, {{QStringLiteral("file"), indexPath}});
    auto connection = Connection::open(officePath, Connection::Mode::ReadOnly, vfs);
    if (!connection)
        return tl::make_unexpected(connection.error());
    if (auto known = registerTokenizer((*connection)->handle()); !known)
        return tl::make_unexpected(known.error());
    std::unique_ptr<Searcher> searcher(new Searcher(std::move(*connection), indexPath));
    QString path = indexPath;
    if (auto attached = searcher->m_connection->execute("ATTACH '" + path.replace(u'\'', QLatin1String("''")).toUtf8() + "' AS search"); !attached)
        return tl::make_unexpected(attached.error());
    keepLog(*searcher->m_connection, "search");
    // A view of the index' words, in this connection's own memory.
    searcher->m_connection->execute("PRAGMA query_only = OFF");
    auto vocabulary = searcher->m_connection->execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(search, words, instance)");
    searcher->m_connection->execute("PRAGMA query_only = ON");
    if (!vocabulary)
        return tl::make_unexpected(vocabulary.error());
    // Half made, of another store or of another form: its indexer is about to put that right.
    const IndexOwner owner = ownerOf(*searcher->m_connection);
    bool fits = false;
    {
        Query row = searcher->m_connection->query(searchquery::index_state);
        fits = row.next() && row.blob(2) == owner.store.toRfc4122() && row.integer(3) == owner.epoch && row.integer(4) == formatVersion;
    }
    if (!fits)
        return failure(ErrorCode::StoreNotFound, {{QStringLiteral("file"), indexPath}});
    return searcher;
}

bool Searcher::isCurrent() const
{
    const QDateTime born = QFileInfo(m_indexPath).birthTime();
    return born == m_born && (born.isValid() || QFileInfo::exists(m_indexPath));
}

Error Searcher::error() const
{
    return m_connection->error().value_or(Error{ErrorCode::StoreIo, {}});
}

bool Searcher::asks(const QueryNode &node, Field field)
{
    return (node.type == QueryNode::Type::Words && node.field == field)
        || std::any_of(node.parts.begin(), node.parts.end(), [field](const QueryNode &part) { return asks(part, field); });
}

Searcher::Prepared Searcher::prepare(const SearchAsker &asker, const QString &text, bool typing, bool loose, std::optional<Walk> walk)
{
    Prepared prepared;
    m_connection->setToday(asker.today.toString(Qt::ISODate).toLatin1());
    prepared.query = parseQuery(text, {typing, loose});
    prepared.loose = loose;
    addKinds(prepared.query, asker.kinds);
    prepared.kin = addKin(*m_connection, prepared.query, loose);
    QueryContext context{asker.today, asker.soon, {}, {}, {}, asker.kinds};
    if (asks(prepared.query.tree, Field::Handler)) {
        Query row = m_connection->query(searchquery::handler_names);
        while (row.next())
            context.handlers << NamedRow{row.integer(0) == 0 ? tag::person(row.integer(1)) : tag::unit(row.integer(1)), row.text(2)};
    }
    if (asks(prepared.query.tree, Field::CaseFile)) {
        Query row = m_connection->query(searchquery::casefile_names);
        row.bind(":person", asker.person);
        while (row.next())
            context.caseFiles << NamedRow{tag::caseFile(row.integer(0)), row.text(1)};
    }
    if (asks(prepared.query.tree, Field::CopyOf)) {
        Query row = m_connection->query(searchquery::copied_names);
        row.bind(":person", asker.person);
        while (row.next())
            context.copied << NamedRow{tag::copyOf(row.integer(0)), row.text(1)};
    }
    if (walk)
        context.beginnings = [this, walk](const QByteArray &prefix, bool inPhrase) {
            return beginnings(prefix, *walk == Walk::First && !inPhrase ? mostBeginnings : mostBeginningsOfMany);
        };
    prepared.expression = matchOf(prepared.query, context);
    prepared.match = withinScope(*m_connection, prepared.expression.match, asker.person);
    return prepared;
}

std::optional<QByteArrayList> Searcher::beginnings(const QByteArray &prefix, int most)
{
    QByteArrayList words;
    const QString end = QString::fromUtf8(prefix) + QChar(0xFFFF);
    for (QByteArray from = prefix; words.size() <= most;) {
        Query row = m_connection->query(searchquery::vocabulary_next);
        row.bindAll(QString::fromUtf8(from), end);
        if (!row.next())
            return words;
        const QByteArray word = row.text(0).toUtf8();
        if (const qsizetype joint = prefix.contains('/') ? -1 : word.indexOf('/'); joint >= 0) {
            from = word.left(joint) + char('/' + 1); // "36/tb" is there as "36" and "tb"
            continue;
        }
        words << word;
        // No word has such a character: the next one in order, without a look at each place of this one.
        from = word + tagMark;
    }
    return std::nullopt;
}

Query Searcher::bound(const NamedSql &sql, const Prepared &prepared, qint64 person)
{
    Query query = m_connection->query(sql);
    query.bind(":match", QString::fromUtf8(prepared.match)).bind(":first", prepared.expression.firstKey).bind(":last", prepared.expression.lastKey);
    query.bind(":person", person);
    return query;
}

Searcher::Prepared Searcher::prepareFinding(const SearchAsker &asker, const QString &text, bool typing, std::optional<Walk> walk)
{
    Prepared prepared = prepare(asker, text, typing, false, walk);
    if (!prepared.query.marked)
        return prepared;
    {
        Query row = bound(searchquery::hits_newest, prepared, asker.person);
        row.bind(":limit", 1);
        if (row.next() || m_connection->failed())
            return prepared;
    }
    Prepared loose = prepare(asker, text, typing, true, walk);
    return loose.match == prepared.match ? prepared : loose;
}

QList<qint64> Searcher::newestKeys(const Prepared &prepared, const SearchAsker &asker, int most)
{
    QList<qint64> keys;
    Query row = bound(searchquery::hits_newest, prepared, asker.person);
    row.bind(":limit", most);
    while (row.next())
        keys << row.integer(0);
    return keys;
}

/// Sorted here, not by SQLite, so that one sees how far it is; as many are kept as are shown.
QList<qint64> Searcher::weighedKeys(const Prepared &prepared, const SearchAsker &asker, int skip, int most, Weighing *weighing)
{
    using Weighed = std::pair<qint64, qint64>; // weight, then the newer first
    std::vector<Weighed> best;
    const size_t kept = size_t(skip) + size_t(most);
    const qint64 last = newestKeys(prepared, asker, 1).value(0);
    qint64 first = 0;
    qint64 hits = 0;
    Query row = bound(searchquery::hits_relevant, prepared, asker.person);
    while (row.next()) {
        const qint64 key = row.integer(0);
        first = hits++ == 0 ? key : first;
        best.emplace_back(row.integer(1), -key);
        std::push_heap(best.begin(), best.end());
        if (best.size() > kept) {
            std::pop_heap(best.begin(), best.end());
            best.pop_back();
        }
        if (weighing) {
            weighing->hits = hits;
            weighing->percent = last > first ? int(std::clamp(100.0 * double(key - first) / double(last - first), 0.0, 100.0)) : 100;
        }
    }
    std::sort_heap(best.begin(), best.end());
    QList<qint64> keys;
    for (size_t i = size_t(skip); i < best.size(); ++i)
        keys << -best[i].second;
    return keys;
}

QList<qint64> Searcher::keys(const Prepared &prepared, const SearchAsker &asker, const SearchRequest &request, Weighing *weighing)
{
    const int most = std::clamp(request.limit, 1, mostHits) + 1;
    if (request.order == SearchOrder::Relevance)
        return weighedKeys(prepared, asker, std::max(request.skip, 0), most, weighing);
    Prepared from = prepared;
    if (request.after > 0)
        from.expression.lastKey = std::min(from.expression.lastKey, request.after - 1);
    return newestKeys(from, asker, most);
}

QList<SearchHit> Searcher::hits(const Prepared &prepared, const SearchAsker &asker, const QList<qint64> &keys)
{
    QList<SearchHit> hits = hitRows(*m_connection, asker.person, keys);
    QList<qint64> rows;
    for (SearchHit &hit : hits) {
        rows << hit.row.row;
        if (const AgencyKin *kin = kinOf(prepared.kin, hit.row.agency)) {
            hit.tie = kin->tie;
            hit.tiedTo = kin->asked;
        }
    }
    SnippetMaker snippets(prepared.expression.sought, m_words);
    if (snippets.wantsText())
        addSnippets(snippets, idsOf(rows), hits);
    return hits;
}

void Searcher::addSnippets(SnippetMaker &snippets, const QString &ids, QList<SearchHit> &hits)
{
    Query kept = m_connection->query(searchquery::hit_kept);
    kept.bindAll(ids);
    bool more = kept.next();
    for (SearchHit &hit : hits) {
        const bool there = more && kept.integer(0) == hit.row.row;
        DocumentText text;
        bool head = false, body = false;
        snippets.fill(hit, there && kept.integer(3) > 0, [&](bool withFiles) -> const DocumentText & {
            if (there && !std::exchange(head, true))
                text.unpackHead(kept.blob(1), DocumentText::Unpack::WithoutTags);
            if (there && withFiles && !std::exchange(body, true))
                text.unpackBody(kept.blob(2));
            return text;
        });
        if (there)
            more = kept.next();
    }
}

Result<SearchPage> Searcher::page(const SearchAsker &asker, const SearchRequest &request, Weighing *weighing)
{
    SearchPage page;
    const ReadSnapshot one(*m_connection);
    // By weight FTS5 goes over all of it anyway, word by word.
    const std::optional<Walk> walk = request.order == SearchOrder::Newest ? std::optional(Walk::First) : std::nullopt;
    Prepared prepared = prepare(asker, request.text, request.typing, false, walk);
    QList<qint64> found = keys(prepared, asker, request, weighing);
    // Nothing as written, from the beginning: with marks left out of account.
    if (found.isEmpty() && prepared.query.marked && !m_connection->failed()) {
        prepared = prepareFinding(asker, request.text, request.typing, walk);
        if (prepared.loose)
            found = keys(prepared, asker, request, weighing);
    }
    if (prepared.query.problem)
        page.problem = SearchProblem{problemText(prepared.query.problem->what), prepared.query.problem->position, prepared.query.problem->length};
    page.loose = prepared.loose;
    collectWords(prepared.query.tree, page.words);
    const int limit = std::clamp(request.limit, 1, mostHits);
    page.complete = found.size() <= limit;
    if (!page.complete)
        found.resize(limit);
    page.hits = hits(prepared, asker, found);
    if (m_connection->failed())
        return tl::make_unexpected(error());
    return page;
}

Result<SearchTotal> Searcher::total(const SearchAsker &asker, const QString &text, int most)
{
    const Prepared prepared = prepareFinding(asker, text, false, Walk::All);
    Query row = bound(searchquery::hits_total, prepared, asker.person);
    row.bind(":limit", most + 1);
    if (!row.next())
        return tl::make_unexpected(error());
    const int count = int(row.integer(0));
    return SearchTotal{std::min(count, most), count <= most};
}

Result<Narrowings> Searcher::narrowings(const SearchAsker &asker, const QString &text)
{
    const Prepared prepared = prepareFinding(asker, text, false, Walk::All);
    QHash<QString, int> years, kinds, agencies, states, signers, units, directions;
    QHash<QString, int> *const counted[] = {&years, &kinds, &agencies, &states, &signers, &units, &directions};
    int hits = 0;
    {
        Query row = bound(searchquery::hits_narrowing, prepared, asker.person);
        row.bind(":limit", mostNarrowed + 1);
        for (; hits < mostNarrowed && row.next(); ++hits) {
            for (int i = 0; i < 7; ++i)
                ++(*counted[i])[row.text(i)];
        }
    }
    if (m_connection->failed())
        return tl::make_unexpected(error());
    return Narrowings{sorted(years, true), sorted(kinds, false, asker.kinds), sorted(agencies, false), sorted(units, false), sorted(states, false),
                      sorted(signers, false), sorted(directions, false), hits < mostNarrowed};
}

Result<IndexState> Searcher::state()
{
    IndexState state;
    qint64 changed = 0;
    {
        Query row = m_connection->query(searchquery::index_state);
        if (!row.next())
            return tl::make_unexpected(error());
        changed = row.integer(0);
        state.purging = row.isTrue(1);
    }
    Query row = m_connection->query(searchquery::subjects_pending);
    row.bindAll(changed);
    if (!row.next())
        return tl::make_unexpected(error());
    const IndexProgress progress{row.integer(0), row.integer(1), state.purging};
    state.there = true;
    state.made = m_born.isValid() ? m_born.toMSecsSinceEpoch() : 0;
    state.pending = progress.pending;
    state.percent = progress.percent();
    state.onServer = serverfiles::standing(*m_connection).missing;
    return state;
}

}
