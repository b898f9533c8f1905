// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/stepwiseconnecting.h"

#include <QByteArray>
#include <QDeadlineTimer>

namespace congso {

namespace {
constexpr int stepMs = 50; ///< as long as leaving may take
constexpr const char *inTime = "no answer in time";

/// How long one address of the server is waited for: libpq then goes on to the next one by itself.
class AddressLimit
{
public:
    explicit AddressLimit(const ServerPatience &patience) : m_patience(patience) {}

    /// False when even hanging up has not ended it.
    bool lasts(PGconn *connection)
    {
        if (const QByteArray now = PQhostaddr(connection); now != m_address || !m_begun) {
            m_address = now;
            m_begun = true;
            m_hungUp = false;
            m_limit.setRemainingTime(m_patience.connectMs);
        }
        if (!m_limit.hasExpired())
            return true;
        if (m_hungUp || !m_patience.hangUp)
            return false;
        m_patience.hangUp(PQsocket(connection));
        m_hungUp = true;
        m_limit.setRemainingTime(stepMs);
        return true;
    }

private:
    const ServerPatience &m_patience;
    QByteArray m_address;
    QDeadlineTimer m_limit;
    bool m_begun = false;
    bool m_hungUp = false;
};

std::string problemOf(PGconn *connection)
{
    return connection ? PQerrorMessage(connection) : "out of memory";
}

/// What went wrong on the way; empty once connected.
std::string follow(PGconn *connection, const ServerPatience &patience, const std::stop_token &stop)
{
    if (PQstatus(connection) == CONNECTION_BAD)
        return problemOf(connection);
    AddressLimit limit(patience);
    PostgresPollingStatusType turn = PGRES_POLLING_WRITING;
    while (turn != PGRES_POLLING_OK) {
        if (turn == PGRES_POLLING_FAILED)
            return problemOf(connection);
        if (stop.stop_requested() || !limit.lasts(connection))
            return inTime;
        if (patience.awaitSocket(PQsocket(connection), turn == PGRES_POLLING_WRITING, stepMs))
            turn = PQconnectPoll(connection);
    }
    return {};
}

/// The parameters with the addresses of the server, where its name has to be looked for: libpq would do so in a way that
/// nobody can leave. Empty where it has none.
QString parametersWithAddresses(const ServerTarget &target, const ServerPatience &patience, const std::stop_token &stop)
{
    if (target.wire != ServerWire::Verified || !patience.addressesOf)
        return target.parameters;
    const QStringList addresses = patience.addressesOf(target.host, patience.connectMs, stop);
    if (addresses.isEmpty())
        return {};
    // What is said last counts. The certificate is held against the name all the same.
    const QStringList names(addresses.size(), target.host);
    return target.parameters + QStringLiteral(" host=%1 hostaddr=%2").arg(quotedParameter(names.join(u',')), quotedParameter(addresses.join(u',')));
}
}

Connected connectStepwise(const ServerTarget &target, const ServerPatience &patience, const std::stop_token &stop)
{
    const QByteArray parameters = parametersWithAddresses(target, patience, stop).toUtf8();
    if (parameters.isEmpty())
        return {nullptr, inTime};
    Connected connected;
    connected.connection.reset(patience.awaitSocket ? PQconnectStart(parameters.constData()) : PQconnectdb(parameters.constData()));
    PGconn *raw = connected.connection.get();
    if (!raw || (!patience.awaitSocket && PQstatus(raw) != CONNECTION_OK))
        connected.problem = problemOf(raw);
    else if (patience.awaitSocket)
        connected.problem = follow(raw, patience, stop);
    return connected;
}

}
