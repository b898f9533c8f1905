// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/servertypes.h"

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace pqxx {
class nontransaction;
}

namespace congso {

/// The parameters of libpq for an address, with how the bytes travel.
struct ServerTarget
{
    QString parameters;
    QString host; ///< as people read it
    ServerWire wire = ServerWire::Socket;
};
Result<ServerTarget> serverTarget(const ServerAddress &address, const ServerCredentials &credentials, int connectMs);

/// A value as libpq's parameters take it.
QString quotedParameter(const QString &value);

/// One connection of libpqxx: its exceptions end here. A connection that broke stays broken.
class ServerLink
{
public:
    static Result<std::unique_ptr<ServerLink>> open(const ServerAddress &address, const ServerCredentials &credentials, const ServerPatience &patience,
                                                    const std::stop_token &stop = {});
    ~ServerLink();

    const ServerTarget &target() const { return m_target; }
    /// Of the connection as libpq made it: protocol and cipher, empty where nothing is encrypted.
    struct Encryption
    {
        QString version;
        QString cipher;
    };
    Encryption encryption();
    QString host() const { return m_target.host; }

    /// Runs \a work on the connection, each statement a transaction of its own.
    using Work = std::function<void(pqxx::nontransaction &)>;
    Outcome run(const Work &work);
    /// True when the server said that something was appended.
    Result<bool> waitForNotify(int timeoutMs, const ServerSleep &sleep = {});
    /// From any thread.
    void stop();

private:
    ServerLink(const ServerTarget &target, const ServerPatience &patience);
    Outcome guarded(int limitMs, const std::function<void()> &work);
    Error lost() const;
    void watch();
    void arm(int limitMs);
    void disarm();
    Outcome listen();

    ServerTarget m_target;
    ServerPatience m_patience;
    class Wire;
    std::unique_ptr<Wire> m_wire;

    QMutex m_mutex; ///< everything below
    QWaitCondition m_changed;
    qint64 m_deadline = 0; ///< of the steady clock, milliseconds; 0: nothing is under way
    qint64 m_watchesAt = 0; ///< when the watching thread looks again by itself; 0: not before it is woken
    bool m_stopped = false;
    bool m_ending = false;
    std::thread m_watch;
};

}
