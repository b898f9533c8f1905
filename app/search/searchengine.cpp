// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchengine.h"

#include "app/incoming/kinds.h"
#include "app/office/asker.h"
#include "app/office/storeengine.h"
#include "app/search/suggest.h"
#include "db/search/queryparser.h"
#include "db/search/searcher.h"
#include "db/store/queries.h"
#include "db/store/query.h"

namespace congso {

namespace {
constexpr int searchersAtOnce = 2;
constexpr qsizetype longestName = 200;

const QList<search::KindName> &kindNames()
{
    static const QList<search::KindName> names = [] {
        QList<search::KindName> list;
        for (const NamedKind &kind : incoming::documentKinds())
            list << search::KindName{kind.code, kind.name};
        return list;
    }();
    return names;
}

search::SearchAsker askerOf(const Asking &asks, Connection &connection)
{
    const listqueries::Asker asker = asks.resolve(connection);
    return {asker.person, asker.today, asker.soon, kindNames()};
}
}

SearchEngine::SearchEngine(std::shared_ptr<OfficeStore> store) : m_store(std::move(store)), m_place(IndexPlace::of(*m_store))
{
    m_pool.setMaxThreadCount(searchersAtOnce);
}

SearchEngine::~SearchEngine()
{
    m_closing.request_stop();
    m_jobs.waitForDone();
    m_indexer.reset();
    m_pool.waitForDone();
}

void SearchEngine::startIndexing()
{
    if (m_indexer)
        return;
    m_indexer = std::make_unique<Indexer>(m_place, [this](const search::IndexProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT indexed(progress.percent(), progress.pending); }, Qt::QueuedConnection);
    });
    connect(&m_store->engine(), &StoreEngine::changed, this, [this] { m_indexer->wake(); });
}

void SearchEngine::rebuildIndex()
{
    startIndexing();
    m_indexer->startAnew();
}

Result<std::unique_ptr<search::Searcher>> SearchEngine::borrow()
{
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_idle.empty()) {
            auto searcher = std::move(m_idle.back());
            m_idle.pop_back();
            if (searcher->isCurrent())
                return searcher;
        }
    }
    return search::Searcher::open(m_place.office, m_place.index, m_place.vfs);
}

void SearchEngine::giveBack(std::unique_ptr<search::Searcher> searcher)
{
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(searcher));
}

template <class T>
QFuture<Result<T>> SearchEngine::run(std::function<Result<T>(search::Searcher &)> job, std::stop_token stop)
{
    return QtConcurrent::run(&m_pool, [this, job = std::move(job), stop]() -> Result<T> {
        if (stop.stop_requested() || m_closing.stop_requested())
            return failure(ErrorCode::Cancelled);
        auto searcher = borrow();
        if (!searcher)
            return tl::make_unexpected(searcher.error());
        Connection &connection = (*searcher)->connection();
        Result<T> result = [&]() -> Result<T> {
            const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
            return job(**searcher);
        }();
        const std::optional<Error> error = connection.error();
        connection.clearError();
        // What went wrong may lie in the index that it has open: the next search opens it again.
        if (!error || error->code == ErrorCode::Cancelled)
            giveBack(std::move(*searcher));
        return error ? Result<T>(tl::make_unexpected(*error)) : result;
    });
}

QFuture<Result<IndexState>> SearchEngine::state()
{
    return QtConcurrent::run(&m_pool, [this]() -> Result<IndexState> {
        auto searcher = borrow();
        if (!searcher)
            return searcher.error().code == ErrorCode::StoreNotFound ? Result<IndexState>(IndexState{}) : tl::make_unexpected(searcher.error());
        auto state = (*searcher)->state();
        if (state)
            giveBack(std::move(*searcher));
        return state;
    });
}

QFuture<Result<SearchPage>> SearchEngine::search(Office &office, const SearchRequest &request, std::stop_token stop, std::shared_ptr<Weighing> weighing)
{
    return run<SearchPage>([asks = Asking(office), request, weighing](search::Searcher &searcher) {
        return searcher.page(askerOf(asks, searcher.connection()), request, weighing.get());
    }, stop);
}

QFuture<Result<SearchTotal>> SearchEngine::total(Office &office, const QString &text, int most, std::stop_token stop)
{
    return run<SearchTotal>([asks = Asking(office), text, most](search::Searcher &searcher) {
        return searcher.total(askerOf(asks, searcher.connection()), text, most);
    }, stop);
}

QFuture<Result<Narrowings>> SearchEngine::narrowings(Office &office, const QString &text, std::stop_token stop)
{
    return run<Narrowings>([asks = Asking(office), text](search::Searcher &searcher) { return searcher.narrowings(askerOf(asks, searcher.connection()), text); }, stop);
}

QFuture<Result<QList<SearchSuggestion>>> SearchEngine::suggestions(Office &office, const QString &text, std::stop_token stop)
{
    return m_store->engine().read<QList<SearchSuggestion>>([asks = Asking(office), text](Connection &connection) -> Result<QList<SearchSuggestion>> {
        return suggestFor(connection, asks.person(connection), text);
    }, stop);
}

QFuture<Result<QList<SavedSearch>>> savedSearches(Office &office)
{
    return office.store().engine().read<QList<SavedSearch>>([asks = Asking(office)](Connection &connection) -> Result<QList<SavedSearch>> {
        QList<SavedSearch> searches;
        const qint64 person = asks.person(connection);
        Query row = connection.query(query::saved_searches_of);
        row.bindAll(person);
        while (row.next())
            searches << SavedSearch{row.integer(0), row.text(1), row.text(2), row.isTrue(3) ? SearchOrder::Relevance : SearchOrder::Newest};
        return searches;
    });
}

QFuture<Result<qint64>> saveSearch(Office &office, const SavedSearch &search)
{
    return office.store().engine().write<qint64>([asks = Asking(office), search](Writing &writing) -> Result<qint64> {
        const QString name = search.name.trimmed().left(longestName);
        if (name.isEmpty())
            return failure(ErrorCode::RuleMissingField, {{QStringLiteral("field"), QStringLiteral("name")}});
        const qint64 person = asks.person(writing.connection);
        Query put = writing.connection.query(query::saved_search_put);
        put.bindAll(person, name, search.text.left(search::longestQuery), search.order == SearchOrder::Relevance);
        const qint64 id = put.next() ? put.integer(0) : 0;
        put.run();
        return id;
    });
}

QFuture<Outcome> forgetSearch(Office &office, qint64 id)
{
    return office.store().engine().write<std::monostate>([asks = Asking(office), id](Writing &writing) -> Outcome {
        const qint64 person = asks.person(writing.connection);
        Query drop = writing.connection.query(query::saved_search_drop);
        drop.bindAll(person, id);
        drop.run();
        return success();
    });
}

QString narrowingText(const QString &field, const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'/' || c == u'.'; });
    return field + u':' + (plain && !value.isEmpty() ? value : search::quoted(value));
}

}
