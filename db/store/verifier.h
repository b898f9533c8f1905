// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"

#include <QHash>
#include <QList>

#include <functional>
#include <stop_token>

namespace congso {

/// Walks the whole journal: every payload against its hash, every event against its subject's chain,
/// every seal against the one before, where that is here: what came from a server as one person sees it has gaps.
/// Pending events have neither place nor seal. Reads only.
class Verifier
{
public:
    struct Findings
    {
        qint64 events = 0;
        qint64 subjects = 0;
        qint64 pending = 0;     ///< events that wait for the server's stamp
        QByteArray head;        ///< the last seal
        bool expectedSeen = false;
        QList<Error> problems;  ///< at most mostProblems
    };
    static constexpr int mostProblems = 100;

    explicit Verifier(Connection &connection) : m_connection(connection) {}

    Result<Findings> run(const QByteArray &expectedSeal, const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop);

private:
    struct Chain
    {
        qint64 version = 0;
        QByteArray hash;
    };
    void check(const class Query &row);
    /// In the order of seq, which is not that of arrival where subjects came to be seen later.
    bool checkSeals(const QByteArray &expectedSeal, const std::stop_token &stop);
    void problem(const char *what, qint64 seq, const QString &subject);

    Connection &m_connection;
    Findings m_findings;
    QHash<qint64, Chain> m_chains;
    QHash<qint64, qint64> m_missing;   ///< subject → seq of an event without payload
    QHash<qint64, bool> m_erasedSubjects;
    qint64 m_seq = 0;
    QByteArray m_seal;
};

/// Folds every subject again. The second compares the result with what was there: the returned list
/// names the tables that differ.
Result<qint64> rebuildAll(Connection &connection, const std::function<void(qint64, qint64)> &progress, const std::stop_token &stop);
Result<QStringList> replayDifferences(Connection &connection);

}
