// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverlink.h"

#include "db/server/servererrors.h"
#include "db/server/stepwiseconnecting.h"

#include <QDeadlineTimer>

#include <openssl/crypto.h>
#include <pqxx/pqxx>

#include <chrono>

namespace congso {

namespace {
qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Takes a connection over as it is, and never makes another. It keeps libpq's own handle, which alone says how the bytes
/// travel.
class TakenOver final : public pqxx::connectionpolicy
{
public:
    explicit TakenOver(PGconn *raw) : pqxx::connectionpolicy({}), m_raw(raw) {}
    handle do_startconnect(handle before) override { return before ? before : m_raw; }
    handle do_disconnect(handle before) noexcept override
    {
        m_raw = nullptr;
        return pqxx::connectionpolicy::do_disconnect(before);
    }
    PGconn *raw() const { return m_raw; }

private:
    PGconn *m_raw = nullptr;
};

class DirectConnection final : public pqxx::connection_base
{
public:
    explicit DirectConnection(PGconn *raw) : pqxx::connection_base(m_policy), m_policy(raw) { init(); }
    ~DirectConnection() { close(); }
    PGconn *raw() const { return m_policy.raw(); }

private:
    TakenOver m_policy;
};
}

/// The connection, and who hears on it.
class ServerLink::Wire
{
public:
    explicit Wire(PGconn *raw) : connection(raw)
    {
        connection.set_verbosity(pqxx::connection_base::normal);
    }

    class Listener final : public pqxx::notification_receiver
    {
    public:
        explicit Listener(pqxx::connection_base &connection) : pqxx::notification_receiver(connection, "congso"), m_self(connection.backendpid()) {}
        void operator()(const std::string &, int from) override { m_heard = m_heard || from != m_self; }
        bool heard() { return std::exchange(m_heard, false); }

    private:
        const int m_self;
        bool m_heard = false;
    };

    DirectConnection connection;
    std::unique_ptr<Listener> listener;
};

ServerLink::ServerLink(const ServerTarget &target, const ServerPatience &patience) : m_target(target), m_patience(patience) {}

Result<std::unique_ptr<ServerLink>> ServerLink::open(const ServerAddress &address, const ServerCredentials &credentials, const ServerPatience &patience,
                                                     const std::stop_token &stop)
{
    const auto target = serverTarget(address, credentials, patience.connectMs);
    if (!target)
        return tl::make_unexpected(target.error());
    std::unique_ptr<ServerLink> link(new ServerLink(*target, patience));
    Connected connected = connectStepwise(*target, patience, stop);
    if (!connected.problem.empty())
        return stop.stop_requested() ? failure(ErrorCode::Cancelled) : tl::make_unexpected(connectError(QString::fromStdString(connected.problem), target->host));
    try {
        link->m_wire = std::make_unique<Wire>(connected.connection.release());
    } catch (const std::exception &problem) {
        return tl::make_unexpected(connectError(QString::fromUtf8(problem.what()), target->host));
    }
    if (patience.hangUp)
        link->m_watch = std::thread([raw = link.get()] { raw->watch(); });
    return link;
}

ServerLink::~ServerLink()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_changed.wakeAll();
    }
    if (m_watch.joinable())
        m_watch.join();
    try {
        m_wire.reset();
    } catch (const std::exception &) { // closing what is broken
    }
    OPENSSL_thread_stop(); // libpq's, of this thread: Qt calls threads ended before they let it go
}

void ServerLink::watch()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_ending) {
        const bool under = m_deadline > 0;
        if (under && (m_stopped || steadyNow() >= m_deadline)) {
            m_patience.hangUp(m_wire->connection.sock());
            m_deadline = 0;
            m_stopped = true;
            continue;
        }
        m_watchesAt = m_deadline;
        m_changed.wait(&m_mutex, under ? QDeadlineTimer(m_deadline - steadyNow()) : QDeadlineTimer(QDeadlineTimer::Forever));
    }
}

void ServerLink::arm(int limitMs)
{
    const QMutexLocker lock(&m_mutex);
    m_deadline = steadyNow() + limitMs;
    // A call after another ends later: who watches is awake in time.
    if (m_watchesAt == 0 || m_deadline < m_watchesAt)
        m_changed.wakeAll();
}

void ServerLink::disarm()
{
    const QMutexLocker lock(&m_mutex);
    m_deadline = 0;
}

void ServerLink::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_changed.wakeAll();
}

Error ServerLink::lost() const
{
    return {ErrorCode::ServerUnreachable, {{QStringLiteral("server"), host()}}};
}

Outcome ServerLink::guarded(int limitMs, const std::function<void()> &work)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stopped || !m_wire)
            return tl::make_unexpected(lost());
    }
    arm(limitMs);
    Outcome outcome = success();
    try {
        work();
    } catch (const pqxx::sql_error &problem) {
        outcome = tl::make_unexpected(statementError(QByteArray::fromStdString(problem.sqlstate()), QString::fromUtf8(problem.what()), host()));
    } catch (const std::exception &) {
        outcome = tl::make_unexpected(lost());
        stop();
    }
    disarm();
    return outcome;
}

Outcome ServerLink::run(const Work &work)
{
    return guarded(m_patience.callMs, [&] {
        pqxx::nontransaction transaction(m_wire->connection);
        work(transaction);
    });
}

Outcome ServerLink::listen()
{
    if (m_wire->listener)
        return success();
    return guarded(m_patience.callMs, [&] { m_wire->listener = std::make_unique<Wire::Listener>(m_wire->connection); });
}

ServerLink::Encryption ServerLink::encryption()
{
    PGconn *raw = m_wire ? m_wire->connection.raw() : nullptr;
    if (!raw || !PQsslInUse(raw))
        return {};
    return {QString::fromLatin1(PQsslAttribute(raw, "protocol")), QString::fromLatin1(PQsslAttribute(raw, "cipher"))};
}

Result<bool> ServerLink::waitForNotify(int timeoutMs, const ServerSleep &sleep)
{
    const bool first = !m_wire->listener;
    if (Outcome outcome = listen(); !outcome)
        return tl::make_unexpected(outcome.error());
    const int limit = first ? 0 : std::max(0, timeoutMs); // what came before one listened was not heard
    Outcome outcome = guarded(limit + m_patience.callMs, [&] {
        if (m_wire->connection.get_notifs() > 0 || limit == 0)
            return;
        if (!sleep) {
            m_wire->connection.await_notification(limit / 1000, (limit % 1000) * 1000);
            return;
        }
        sleep(m_wire->connection.sock(), limit);
        m_wire->connection.get_notifs();
    });
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    const QMutexLocker lock(&m_mutex);
    return m_stopped ? Result<bool>(tl::make_unexpected(lost())) : m_wire->listener->heard() || first;
}

}
