// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncservice.h"

#include "app/sync/syncstate.h"

#include <algorithm>

namespace congso::sync {

namespace {
constexpr int spentForRounds = 10; ///< a spare round is spent for that many turns

bool isSilence(const Error &error)
{
    return error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerRefused || error.code == ErrorCode::ServerUnsafe;
}
}

Result<Exchanged> exchangeOnce(OfficeStore &store, const ServerAccount &account, const ExchangeOptions &options, std::stop_token stop)
{
    auto server = connectTo(account, stop, options.answerMs);
    Outcome done = success();
    Exchanged what;
    if (server) {
        Exchange exchange(store, **server, options, stop);
        done = exchange.run();
        what = exchange.exchanged();
    } else {
        done = tl::make_unexpected(server.error());
    }
    if (!done && stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (!done && (!server || isSilence(done.error())))
        tellSilence(store);
    return done ? Result<Exchanged>(what) : tl::make_unexpected(done.error());
}

int Pace::wait(int failures, double random, Failed how) const
{
    qint64 ms = pollMs;
    if (failures > 0) {
        const int longest = how == Failed::Refusal ? refusedRetryMs : how == Failed::SilenceWithUnsent ? std::min(unsentRetryMs, longestRetryMs) : longestRetryMs;
        ms = firstRetryMs;
        for (int i = 1; i < failures && ms < longest; ++i)
            ms *= 2;
        ms = std::min<qint64>(ms, longest);
    }
    return int(double(ms) * (0.75 + 0.5 * random));
}

SyncService::SyncService(std::shared_ptr<OfficeStore> store, ServerAccount account, ExchangeOptions options, Pace pace)
    : m_store(std::move(store)), m_account(std::move(account)), m_options(options), m_pace(pace)
{
    // In the thread that has recorded it: who it is for does not wait until this one's window has time.
    connect(&m_store->engine(), &StoreEngine::leftToSend, this, [bell = m_bell] { bell->ring(); }, Qt::DirectConnection);
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
    m_bell->ring();
}

void SyncService::stop()
{
    if (!m_thread)
        return;
    m_stop.request_stop();
    m_bell->ring();
    m_thread->wait();
    m_thread.reset();
}

void SyncService::become(Phase phase)
{
    if (m_phase.exchange(phase) != phase)
        QMetaObject::invokeMethod(this, [this, phase] { Q_EMIT phaseChanged(phase); }, Qt::QueuedConnection);
}

Outcome SyncService::round(Exchange::Begin begin)
{
    if (!m_server) {
        auto server = connectTo(m_account, m_stop.get_token(), m_options.answerMs);
        if (!server)
            return tl::make_unexpected(server.error());
        m_server = std::move(*server);
    }
    become(Phase::Exchanging);
    Exchange exchange(*m_store, *m_server, m_options, m_stop.get_token());
    auto done = exchange.run(begin);
    const Exchanged what = exchange.exchanged();
    if (done)
        QMetaObject::invokeMethod(this, [this, what] { Q_EMIT exchanged(what); }, Qt::QueuedConnection);
    return done;
}

Pace::Failed SyncService::tell(const Error &error)
{
    if (isSilence(error))
        tellSilence(*m_store);
    const bool refused = error.code == ErrorCode::ServerRefused || error.code == ErrorCode::ServerUnsafe;
    become(refused ? Phase::Refused : Phase::Offline);
    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    if (refused)
        return Pace::Failed::Refusal;
    const auto state = syncState(*m_store).result();
    return state && state->pending > 0 ? Pace::Failed::SilenceWithUnsent : Pace::Failed::Silence;
}

void SyncService::run()
{
    int failures = 0;
    Pace::Failed how = Pace::Failed::Silence;
    auto begin = Exchange::Begin::Asking;
    const std::stop_token stopped = m_stop.get_token();
    while (!stopped.stop_requested()) {
        const auto done = round(begin);
        if (stopped.stop_requested())
            break;
        if (!done) {
            ++failures;
            m_server.reset(); // dead; the next round makes another
            how = tell(done.error());
        } else {
            failures = 0;
            become(Phase::Waiting);
        }
        const double random = QRandomGenerator::global()->generateDouble();
        const int ms = m_pace.wait(failures, random, how);
        // Where much is going on in the office, its notices are answered together, and not by everybody at once.
        const int deaf = failures == 0 ? std::min(ms, int(m_pace.noticedMs * (0.5 + random))) : 0;
        const bool soon = m_roundAt.isValid() && m_roundAt.elapsed() < m_pace.noticedMs;
        m_roundAt.start();
        if (soon && deaf > 0 && !spareRound())
            pause(deaf, false);
        const bool heard = pause(ms, true);
        const bool hurried = m_bell->take();
        if (hurried && how != Pace::Failed::Refusal)
            failures = 0;
        begin = hurried ? Exchange::Begin::Sending : heard ? Exchange::Begin::Fetching : Exchange::Begin::Asking;
    }
    m_server.reset();
}

bool SyncService::spareRound()
{
    m_spent.removeIf([](const QDeadlineTimer &until) { return until.hasExpired(); });
    if (m_spent.size() >= m_pace.spareRounds)
        return false;
    m_spent << QDeadlineTimer(qint64(m_pace.noticedMs) * spentForRounds);
    return true;
}

bool SyncService::pause(int ms, bool listens)
{
    const QDeadlineTimer deadline(ms);
    while (!deadline.hasExpired() && !m_bell->rings()) {
        if (!m_server || !listens) {
            m_bell->wait(deadline);
            continue;
        }
        // A notice is only a hint, and an answer that does not come is for the next round to find out.
        const auto noticed = m_server->waitForNotify(int(deadline.remainingTime()), [this](qintptr socket, int most) { m_bell->sleep(socket, most); });
        if (!noticed || *noticed)
            return noticed.has_value();
    }
    return false;
}

}
