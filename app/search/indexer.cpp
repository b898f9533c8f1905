// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/indexer.h"

#include "app/office/storeengine.h"

#include <chrono>

namespace congso {

namespace {
/// Other programs write to the store too, end, or delete the index; nothing tells of that.
constexpr std::chrono::milliseconds lookEvery{1500};

Outcome followAll(search::SearchIndex &index, Connection &office, const Indexer::Told &told, const std::stop_token &stop)
{
    for (;;) {
        auto more = index.follow(office, stop);
        if (!more)
            return tl::make_unexpected(more.error());
        auto progress = index.progress(office);
        if (!progress)
            return tl::make_unexpected(progress.error());
        if (told)
            told(*progress);
        if (!*more)
            break;
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
    }
    if (auto settled = index.settle(stop); !settled)
        return settled;
    return index.purge(stop);
}

/// Opens the index; one that is ahead of its store is thrown away.
Result<std::unique_ptr<search::SearchIndex>> openIndex(const IndexPlace &place, Connection &office)
{
    const search::IndexOwner owner = search::ownerOf(office);
    auto index = search::SearchIndex::open(place.index, owner, place.vfs);
    if (!index || (*index)->progress(office))
        return index;
    index->reset();
    search::SearchIndex::remove(place.index);
    return search::SearchIndex::open(place.index, owner, place.vfs);
}
}

IndexPlace IndexPlace::of(OfficeStore &store)
{
    return {store.engine().databasePath(), store.folder() + QStringLiteral("/search.sqlite"), store.folder() + QStringLiteral("/search.lock"),
            store.services().vfs};
}

Result<bool> indexOnce(const IndexPlace &place, bool anew, const std::function<void(const search::IndexProgress &)> &told, const std::stop_token &stop)
{
    auto lock = StoreLock::exclusive(place.lock);
    if (!lock && lock.error().code == ErrorCode::StoreLocked)
        return false;
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto office = Connection::open(place.office, Connection::Mode::ReadOnly, place.vfs);
    if (!office)
        return tl::make_unexpected(office.error());
    if (anew)
        search::SearchIndex::remove(place.index);
    auto index = openIndex(place, **office);
    if (!index)
        return tl::make_unexpected(index.error());
    // Somebody who reads the log just now keeps it from being emptied; the next run does it.
    auto done = followAll(**index, **office, told, stop);
    if (!done && done.error().code != ErrorCode::StoreBusy)
        return tl::make_unexpected(done.error());
    return true;
}

Indexer::Indexer(IndexPlace place, Told told)
    : m_place(std::move(place)), m_told(std::move(told)), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Indexer::~Indexer()
{
    m_thread.request_stop();
    m_news.notify_all();
}

void Indexer::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = true;
    m_news.notify_all();
}

void Indexer::startAnew()
{
    const std::scoped_lock lock(m_mutex);
    m_anew = true;
    m_woken = true;
    m_news.notify_all();
}

bool Indexer::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, stop, lookEvery, [this] { return m_woken; });
    m_woken = false;
    return !stop.stop_requested();
}

void Indexer::run(const std::stop_token &stop)
{
    // What fails (a full disk, a lock held elsewhere) is tried again; the store does not need the index.
    while (wait(stop))
        (void)work(stop);
    m_index.reset();
}

Outcome Indexer::work(const std::stop_token &stop)
{
    auto lock = StoreLock::exclusive(m_place.lock);
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto office = Connection::open(m_place.office, Connection::Mode::ReadOnly, m_place.vfs);
    if (!office)
        return tl::make_unexpected(office.error());
    // The lock is kept until this program ends: whoever fills an index may keep it open.
    while (!stop.stop_requested()) {
        if (auto done = catchUp(**office, stop); !done && done.error().code != ErrorCode::StoreBusy) {
            m_index.reset();
            return done;
        }
        if (!wait(stop))
            break;
    }
    return success();
}

Outcome Indexer::catchUp(Connection &office, const std::stop_token &stop)
{
    bool anew = false;
    {
        const std::scoped_lock lock(m_mutex);
        anew = std::exchange(m_anew, false);
    }
    office.clearError();
    if (anew || (m_index && !m_index->isThere()))
        m_index.reset();
    if (anew)
        search::SearchIndex::remove(m_place.index);
    if (!m_index) {
        auto index = openIndex(m_place, office);
        if (!index)
            return tl::make_unexpected(index.error());
        m_index = std::move(*index);
    }
    return followAll(*m_index, office, m_told, stop);
}

}
