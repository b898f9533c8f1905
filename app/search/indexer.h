// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/storelock.h"
#include "app/office/officestore.h"
#include "db/search/searchindex.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace congso {

/// Where the index of a store lies, and the lock of whoever fills it.
struct IndexPlace
{
    QString office;
    QString index;
    QString lock;
    QByteArray vfs;

    static IndexPlace of(OfficeStore &store);
};

/// Brings the index up to date once: takes the lock, opens or makes the file, follows, settles, purges. False when
/// another program is at it. \a told hears of progress after each transaction.
Result<bool> indexOnce(const IndexPlace &place, bool anew, const std::function<void(const search::IndexProgress &)> &told,
                       const std::stop_token &stop);

/// Keeps the index up to date from a thread of its own, which holds no connection that anybody waits for. Of several
/// programs on one store one does it; when it ends the next takes over.
class Indexer
{
public:
    using Told = std::function<void(const search::IndexProgress &)>;
    /// \a told is called on the indexer's thread.
    Indexer(IndexPlace place, Told told);
    /// Waits for the transaction at work.
    ~Indexer();

    /// Something changed in the store.
    void wake();
    /// Makes the index anew, from the beginning.
    void startAnew();

private:
    void run(const std::stop_token &stop);
    Outcome work(const std::stop_token &stop);
    Outcome catchUp(Connection &office, const std::stop_token &stop);
    bool wait(const std::stop_token &stop);

    IndexPlace m_place;
    Told m_told;
    std::unique_ptr<search::SearchIndex> m_index;
    std::mutex m_mutex;
    std::condition_variable_any m_news;
    bool m_woken = true;
    bool m_anew = false;
    std::jthread m_thread;
};

}
