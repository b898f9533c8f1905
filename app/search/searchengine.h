// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/search/indexer.h"
#include "db/types/search.h"
#include "db/types/weighing.h"

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace congso {

namespace search {
class Searcher;
}

/// A completion of what stands in the search field.
struct SearchSuggestion
{
    QString text;  ///< the whole field with it
    QString shown; ///< what is added: "từ:UBND xã Sông Thao"
};

/// Searching one store: the index kept up to date behind, and answers for a person. Made beside an OfficeStore, one a
/// program; answers need no indexer here when another program has one. Everything shown is what the Office's person
/// may read. Calls return at once; a stop ends a running one with cancelled.by_user.
class SearchEngine : public QObject
{
    Q_OBJECT
public:
    explicit SearchEngine(std::shared_ptr<OfficeStore> store);
    ~SearchEngine() override;

    /// Begins to follow the store in the background. Without it nothing is indexed by this program.
    void startIndexing();
    /// Throws the index away and makes it anew behind; searching finds what is in it so far.
    void rebuildIndex();
    /// How far it is, as last read from the index itself; there is false before the first document is in.
    QFuture<Result<IndexState>> state();

    /// store.not_found while there is no index yet. \a weighing: told how far it is with what is asked for by relevance.
    QFuture<Result<SearchPage>> search(Office &office, const SearchRequest &request, std::stop_token stop = {}, std::shared_ptr<Weighing> weighing = {});
    /// Exact up to \a most, then "that many and more".
    QFuture<Result<SearchTotal>> total(Office &office, const QString &text, int most = 1000, std::stop_token stop = {});
    QFuture<Result<Narrowings>> narrowings(Office &office, const QString &text, std::stop_token stop = {});
    /// At most ten, from field names, their values and what the person may read.
    QFuture<Result<QList<SearchSuggestion>>> suggestions(Office &office, const QString &text, std::stop_token stop = {});

    /// Runs \a job, which asks this engine for page after page, with the office kept. An engine that goes answers its next
    /// question with cancelled.by_user and waits for the job to end.
    template <class Job>
    auto inBackground(Office &office, Job job)
    {
        return QtConcurrent::run(&m_jobs, [held = office.shared_from_this(), job = std::move(job)]() mutable { return job(); });
    }

Q_SIGNALS:
    /// More is in the index, or another part of the store is waiting to be.
    void indexed(int percent, qint64 pending);

private:
    template <class T>
    QFuture<Result<T>> run(std::function<Result<T>(search::Searcher &)> job, std::stop_token stop);
    Result<std::unique_ptr<search::Searcher>> borrow();
    void giveBack(std::unique_ptr<search::Searcher> searcher);

    std::shared_ptr<OfficeStore> m_store;
    IndexPlace m_place;
    QMutex m_mutex;
    std::vector<std::unique_ptr<search::Searcher>> m_idle;
    QThreadPool m_pool;
    QThreadPool m_jobs;
    std::stop_source m_closing;
    std::unique_ptr<Indexer> m_indexer;
};

/// Each person's own searches, in the order they were saved.
QFuture<Result<QList<SavedSearch>>> savedSearches(Office &office);
/// Under a name that is there already it takes that one's place. Gives its id.
QFuture<Result<qint64>> saveSearch(Office &office, const SavedSearch &search);
QFuture<Outcome> forgetSearch(Office &office, qint64 id);

/// "field:value" with quotation marks where needed, to narrow a query by.
QString narrowingText(const QString &field, const QString &value);

}
