// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>

class QLocalSocket;

namespace congso::testing {

/// A bad network: stands before a server's socket on one of its own and does to connections what a network can do. The
/// same seed does the same at the same bytes. Nothing waits for a clock: what is late waits for another connection.
class BadNetwork
{
public:
    enum class Fate {
        Whole,
        Slow,       ///< in small pieces, one a turn
        Cut,        ///< both ends closed in the middle of a message, either way
        AnswerLost, ///< the server gets the request and does it; its answer never arrives
        HalfOpen,   ///< the client's end goes, the server is not told
        Late,       ///< the client's end goes, what it said reaches the server after the next connection has ended
        Turned,     ///< closed before the first byte
        Again,      ///< once it has ended, all that the client said is said to the server again
        Silent,     ///< accepted, and from then on nothing is answered; seldom, as the client waits for as long as it will
    };
    static constexpr int fates = 9;
    /// What becomes of a connection once the client has said \a after bytes.
    struct Step
    {
        Fate fate = Fate::Whole;
        qint64 after = 0;
    };

    BadNetwork(const QString &serverSocket, quint32 seed);
    ~BadNetwork();

    /// \a url with this network in the way.
    QString through(QString url) const;
    /// From now on every connection is let through whole, but for those asked for.
    void setHonest(bool honest) { m_honest = honest; }
    /// The next connections, whatever the seed says.
    void next(const QList<Step> &steps);
    /// Kills the process once a connection has carried so many bytes of a client.
    void killAfter(qint64 process, qint64 bytes);
    /// How many connections have met with it.
    int times(Fate fate) const { return m_times.at(size_t(fate)); }
    /// Connections that the server has and no client.
    int halfOpen() const { return m_halfOpen; }

private:
    struct Passage;
    using Shared = std::shared_ptr<Passage>;

    void serve();
    Step drawn();
    void pass(QLocalSocket *client);
    void ofClient(const Shared &passage);
    void ofServer(const Shared &passage);
    void trickle(const Shared &passage);
    void kill(const Passage &passage);
    void ended(const Shared &passage);
    /// The client's end goes; the server's too, or later.
    void end(const Shared &passage);
    void sayAgain(const QByteArray &all);

    QString m_target;
    QRandomGenerator m_random;
    QTemporaryDir m_dir;
    QMutex m_mutex;
    QList<Step> m_asked;
    QList<Shared> m_waiting; ///< of the thread: the server's ends that no client has
    qint64 m_victim = 0, m_victimBytes = 0;
    std::array<std::atomic<int>, fates> m_times{};
    std::atomic<int> m_halfOpen = 0;
    std::atomic<bool> m_ready = false, m_honest = false, m_ended = false;
    std::unique_ptr<QThread> m_thread;
};

}
