// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchupkeep.h"

#include "app/office/storeengine.h"
#include "app/search/textstate.h"

#include <QFutureWatcher>
#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 1500; ///< after a change, so that whoever registers a letter opens it first
constexpr TextsWanted someFiles{20, 0};

/// Calls \a then with what \a future gave, while \a owner is there.
template <class T, class Then>
void whenDone(const QFuture<T> &future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}
}

SearchUpkeep::SearchUpkeep(std::shared_ptr<OfficeStore> store, FileReader &reader)
    : m_store(std::move(store)), m_reader(reader), m_engine(m_store), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &SearchUpkeep::readSome);
    connect(&m_store->engine(), &StoreEngine::changed, this, &SearchUpkeep::lookAgain);
    m_engine.startIndexing();
    m_timer->start();
}

SearchUpkeep::~SearchUpkeep()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void SearchUpkeep::lookAgain()
{
    m_again = true;
    if (!m_timer->isActive() && !m_state.paused)
        m_timer->start(restMs);
}

void SearchUpkeep::pause()
{
    if (m_state.paused)
        return;
    m_state.paused = true;
    m_timer->stop();
    m_stop.request_stop();
    Q_EMIT readingChanged();
}

void SearchUpkeep::resume()
{
    if (!m_state.paused)
        return;
    m_state.paused = false;
    m_again = true;
    m_timer->start(0);
    Q_EMIT readingChanged();
}

void SearchUpkeep::readAgain(const QStringList &hashes)
{
    whenDone(forgetUnreadable(*m_store, hashes), this, [this](const Outcome &) {
        m_again = true;
        resume();
        if (!m_timer->isActive())
            m_timer->start(0);
    });
}

void SearchUpkeep::readSome()
{
    if (m_reading.isRunning() || m_state.paused)
        return;
    m_again = false;
    m_stop = std::stop_source();
    const auto told = [this](const TextsRead &now) { QMetaObject::invokeMethod(this, [this, now] { takeProgress(now); }, Qt::QueuedConnection); };
    m_reading = readTexts(m_store, m_reader, someFiles, told, m_stop.get_token());
    auto *watcher = new QFutureWatcher<Result<TextsRead>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeEnd();
    });
    watcher->setFuture(m_reading);
}

/// The first file that is taken begins a stretch of reading; it lasts until nothing is left.
void SearchUpkeep::takeProgress(const TextsRead &now)
{
    if (!m_state.reading) {
        m_state = {true, m_state.paused, 0, 0, 0};
        m_before = {};
        whenDone(textsShare(*m_store), this, [this](const Result<TextsState> &share) {
            if (share && m_state.reading)
                m_state.total = m_state.done + share->files - share->tried;
            Q_EMIT readingChanged();
        });
    }
    m_state.done = m_before.read + m_before.failed + now.read + now.failed;
    m_state.failed = m_before.failed + now.failed;
    m_state.total = m_state.total > 0 ? std::max(m_state.total, m_state.done) : 0;
    Q_EMIT readingChanged();
}

void SearchUpkeep::takeEnd()
{
    const Result<TextsRead> end = m_reading.resultCount() > 0 ? m_reading.result() : Result<TextsRead>(failure(ErrorCode::Cancelled));
    if (end && m_state.reading) {
        m_before.read += end->read;
        m_before.failed += end->failed;
        m_state.done = m_before.read + m_before.failed;
        m_state.failed = m_before.failed;
    }
    // Without a reader, or with a store that is being closed, the next change tries again.
    const bool more = end && !end->complete;
    if (!more && std::exchange(m_state.reading, false))
        Q_EMIT readingChanged();
    if ((more || m_again) && !m_state.paused)
        m_timer->start(more ? 0 : restMs);
}

}
