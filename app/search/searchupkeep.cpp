// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchupkeep.h"

#include "app/office/storeengine.h"

#include <QFutureWatcher>
#include <QTimer>

namespace congso {

namespace {
constexpr int restMs = 1500; ///< after a change, so that whoever registers a letter opens it first
constexpr TextsWanted someFiles{20, 0};
}

SearchUpkeep::SearchUpkeep(std::shared_ptr<OfficeStore> store, FileReader &reader)
    : m_store(std::move(store)), m_reader(reader), m_engine(m_store), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(restMs);
    connect(m_timer, &QTimer::timeout, this, &SearchUpkeep::readSome);
    connect(&m_store->engine(), &StoreEngine::changed, this, [this] {
        m_again = true;
        if (!m_timer->isActive())
            m_timer->start();
    });
    m_engine.startIndexing();
    m_timer->start();
}

SearchUpkeep::~SearchUpkeep()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void SearchUpkeep::readSome()
{
    if (m_reading.isRunning())
        return;
    m_again = false;
    m_reading = readTexts(m_store, m_reader, someFiles, {}, m_stop.get_token());
    auto *watcher = new QFutureWatcher<Result<TextsRead>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        // Without a reader, or with a store that is being closed, the next change tries again.
        const bool more = m_reading.resultCount() > 0 && m_reading.result() && !m_reading.result()->complete;
        if (more || m_again)
            m_timer->start(more ? 0 : restMs);
    });
    watcher->setFuture(m_reading);
}

}
