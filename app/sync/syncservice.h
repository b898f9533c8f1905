// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/bell.h"
#include "app/sync/exchange.h"
#include "app/sync/linking.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>
#include <QThread>

#include <atomic>

namespace congso::sync {

/// One exchange from beginning to end over a connection of its own; blocks. The server is left as soon as it is done, or,
/// with cancelled, when \a stop asks for it.
Result<Exchanged> exchangeOnce(OfficeStore &store, const ServerAccount &account, const ExchangeOptions &options = {}, std::stop_token stop = {});

/// How often the server is asked. Polling is the contract; a notice of the server only makes it sooner.
struct Pace
{
    int pollMs = 20'000;          ///< between two rounds, give or take a quarter, so that many PCs do not ask at once
    int firstRetryMs = 2'000;     ///< after a failure; doubling …
    int longestRetryMs = 60'000;  ///< … up to this
    int unsentRetryMs = 15'000;   ///< … or this, while something waits to be sent
    int refusedRetryMs = 300'000; ///< … or this, where the server does not let this PC in: a person has to put that right
    int noticedMs = 1'000;        ///< between two rounds that notices began: many at once are one
    int spareRounds = 2;          ///< of ten such turns, that do not wait: somebody's next act often follows soon upon the last

    enum class Failed { Silence, SilenceWithUnsent, Refusal };
    /// What to wait after so many failures in a row (0: none), spread by \a random in [0, 1).
    int wait(int failures, double random, Failed how = Failed::Silence) const;
};

/// Exchanges with the server as long as it lives, on a thread of its own; what is recorded in this program is sent as soon as it
/// is durable. Signals come in the thread of the object.
class SyncService : public QObject
{
    Q_OBJECT
public:
    SyncService(std::shared_ptr<OfficeStore> store, ServerAccount account, ExchangeOptions options = {}, Pace pace = {});
    ~SyncService() override;

    void start();
    /// Another program recorded something, the network is back, or a person wants to see it now: the next round begins at once,
    /// and the waits after failures begin anew.
    void hurry();
    /// Ends what runs and waits for it: the network is left at once, also while connecting; what the store is writing is
    /// finished.
    void stop();

    enum class Phase { Waiting, Exchanging, Offline, Refused };
    Phase phase() const { return m_phase.load(); }

Q_SIGNALS:
    void phaseChanged(congso::sync::SyncService::Phase phase);
    /// A round has ended well.
    void exchanged(const congso::sync::Exchanged &what);
    void failed(const congso::Error &error);

private:
    void run();
    Outcome round(Exchange::Begin begin);
    /// How it failed, written down and told.
    Pace::Failed tell(const Error &error);
    void become(Phase phase);
    /// Until the time is over, somebody hurries, or, where \a listens, the server says that there is something: then true.
    bool pause(int ms, bool listens);
    /// Whether the notices of a round that follows soon upon another one may be followed at once.
    bool spareRound();

    std::shared_ptr<OfficeStore> m_store;
    ServerAccount m_account;
    ExchangeOptions m_options;
    Pace m_pace;
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    std::shared_ptr<Bell> m_bell = std::make_shared<Bell>();
    QElapsedTimer m_roundAt; ///< of the thread: when the last round ended
    QList<QDeadlineTimer> m_spent; ///< of the thread: until when spare rounds are spent
    std::unique_ptr<OfficeServer> m_server; ///< of the thread
    std::atomic<Phase> m_phase = Phase::Waiting;
};

}
