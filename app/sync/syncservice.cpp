// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncservice.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace congso::sync {

namespace {
constexpr int hurriedEveryMs = 40; ///< a connection that waits is not interrupted: that would end it

bool isSilence(const Error &error)
{
    return error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerRefused || error.code == ErrorCode::ServerUnsafe;
}
}

Result<Exchanged> exchangeOnce(OfficeStore &store, const ServerAccount &account, const ExchangeOptions &options, std::stop_token stop)
{
    auto server = connectTo(account);
    if (!server) {
        tellSilence(store);
        return tl::make_unexpected(server.error());
    }
    Exchange exchange(store, **server, options, stop);
    if (auto done = exchange.run(); !done) {
        if (isSilence(done.error()))
            tellSilence(store);
        return tl::make_unexpected(done.error());
    }
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
            if (isSilence(done.error()))
                tellSilence(*m_store);
            become(refused ? Phase::Refused : Phase::Offline);
            QMetaObject::invokeMethod(this, [this, error = done.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        } else {
            failures = 0;
            become(Phase::Waiting);
        }
        const double random = QRandomGenerator::global()->generateDouble();
        const int ms = m_pace.wait(failures, random);
        // Where much is going on in the office, its notices are answered together, and not by everybody at once.
        const int deaf = failures == 0 ? std::min(ms, int(m_pace.noticedMs * (0.5 + random))) : 0;
        const bool soon = m_roundAt.isValid() && m_roundAt.elapsed() < m_pace.noticedMs;
        m_roundAt.start();
        if (soon && deaf > 0)
            pause(deaf, false);
        pause(ms, true);
    }
    const QMutexLocker lock(&m_mutex);
    m_server.reset();
}

bool SyncService::hurried()
{
    const QMutexLocker lock(&m_mutex);
    return m_hurried || m_stop.stop_requested();
}

void SyncService::pause(int ms, bool heard)
{
    const QDeadlineTimer deadline(ms);
    while (!deadline.hasExpired() && !hurried()) {
        const int slice = int(std::min<qint64>(hurriedEveryMs, deadline.remainingTime()));
        if (m_server && heard) {
            // A notice is only a hint, and an answer that does not come is for the next round to find out.
            const auto noticed = m_server->waitForNotify(slice);
            if (!noticed || *noticed)
                return;
            continue;
        }
        QMutexLocker lock(&m_mutex);
        if (!m_hurried && !m_stop.stop_requested())
            m_wake.wait(&m_mutex, QDeadlineTimer(deadline));
    }
    if (heard) {
        const QMutexLocker lock(&m_mutex);
        m_hurried = false;
    }
}

}
