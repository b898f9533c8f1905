// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncservice.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace congso::sync {

Result<Exchanged> exchangeOnce(OfficeStore &store, const ServerAccount &account, const ExchangeOptions &options, std::stop_token stop)
{
    auto server = connectTo(account);
    if (!server)
        return tl::make_unexpected(server.error());
    Exchange exchange(store, **server, options, stop);
    if (auto done = exchange.run(); !done)
        return tl::make_unexpected(done.error());
    return exchange.exchanged();
}

int Pace::wait(int failures, double random) const
{
    qint64 ms = pollMs;
    if (failures > 0) {
        ms = firstRetryMs;
        for (int i = 1; i < failures && ms < longestRetryMs; ++i)
            ms *= 2;
        ms = std::min<qint64>(ms, longestRetryMs);
    }
    return int(double(ms) * (0.75 + 0.5 * random));
}

SyncService::SyncService(std::shared_ptr<OfficeStore> store, ServerAccount account, ExchangeOptions options, Pace pace)
    : m_store(std::move(store)), m_account(std::move(account)), m_options(options), m_pace(pace)
{
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("sync"));
    m_thread->start();
}

void SyncService::hurry()
{
    const QMutexLocker lock(&m_mutex);
    m_hurried = true;
    m_wake.wakeAll();
    if (m_waitedFor)
        m_waitedFor->stop();
}

void SyncService::stop()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    {
        const QMutexLocker lock(&m_mutex);
        m_wake.wakeAll();
        if (m_server)
            m_server->stop();
    }
    m_thread->wait();
    m_thread.reset();
}

void SyncService::become(Phase phase)
{
    if (m_phase.exchange(phase) != phase)
        QMetaObject::invokeMethod(this, [this, phase] { Q_EMIT phaseChanged(phase); }, Qt::QueuedConnection);
}

Outcome SyncService::round()
{
    if (!m_server) {
        auto server = connectTo(m_account);
        if (!server)
            return tl::make_unexpected(server.error());
        const QMutexLocker lock(&m_mutex);
        m_server = std::move(*server);
    }
    become(Phase::Exchanging);
    Exchange exchange(*m_store, *m_server, m_options, m_stop.get_token());
    auto done = exchange.run();
    const Exchanged what = exchange.exchanged();
    if (done)
        QMetaObject::invokeMethod(this, [this, what] { Q_EMIT exchanged(what.pushed, what.pulled, what.conflicts); }, Qt::QueuedConnection);
    return done;
}

void SyncService::run()
{
    int failures = 0;
    const std::stop_token stopped = m_stop.get_token();
    while (!stopped.stop_requested()) {
        const auto done = round();
        if (stopped.stop_requested())
            break;
        if (!done) {
            ++failures;
            // A connection that failed is dead; the next round makes another.
            {
                const QMutexLocker lock(&m_mutex);
                m_server.reset();
            }
            const bool refused = done.error().code == ErrorCode::ServerRefused || done.error().code == ErrorCode::ServerUnsafe;
            become(refused ? Phase::Refused : Phase::Offline);
            QMetaObject::invokeMethod(this, [this, error = done.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        } else {
            failures = 0;
            become(Phase::Waiting);
        }
        pause(m_pace.wait(failures, QRandomGenerator::global()->generateDouble()));
    }
    const QMutexLocker lock(&m_mutex);
    m_server.reset();
}

void SyncService::pause(int ms)
{
    {
        QMutexLocker lock(&m_mutex);
        if (std::exchange(m_hurried, false) || m_stop.stop_requested())
            return;
        if (!m_server) {
            QDeadlineTimer deadline(ms);
            while (!m_hurried && !m_stop.stop_requested() && m_wake.wait(&m_mutex, deadline)) { }
            m_hurried = false;
            return;
        }
        m_waitedFor = m_server.get();
    }
    // An answer without a notice, or none at all, only means that the time is over.
    const auto noticed = m_server->waitForNotify(ms);
    Q_UNUSED(noticed)
    const QMutexLocker lock(&m_mutex);
    m_waitedFor = nullptr;
    m_hurried = false;
}

}
