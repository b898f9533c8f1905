// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/linking.h"
#include "db/server/servertypes.h"
#include "tests/bench/benchcluster.h"

#include <QList>

namespace congso::bench {

/// The generated office on a server, with the first so many of its documents. Made once: the office itself by the server's
/// own taking over, the documents' events as they are stamped in the store, copied in, with the tables that follow from them
/// made by whole statements; that this gives what the server's own taking over gives is seen on a small office first.
class ServerOffice
{
public:
    ServerOffice(BenchCluster &cluster, const QString &cache, int documents);
    /// Another database made from that one.
    ServerOffice(BenchCluster &cluster, const ServerOffice &like, const QString &database);

    const QString &database() const { return m_database; }
    QString url() const { return m_cluster.url(m_database); }
    sync::ServerAccount account(const QString &login) const;
    qint64 events() const;

    /// What people do with \a count documents, as the generated office did it, each by its author, but to documents that
    /// are not there yet: new ids each time. In the order of acts: all are registered, then submitted …
    QList<QList<ServerEvent>> freshActs(int count) const;
    /// The login of an act's author.
    QString authorOf(const ServerEvent &event) const;

    /// The rows of every document's events \a times over under other ids: what is measured on it is only how long finding
    /// and adding takes in tables of that size.
    static void multiply(BenchCluster &cluster, const QString &database, int times);

private:
    BenchCluster &m_cluster;
    QString m_database;
    QString m_store;
    int m_documents;
    mutable QHash<PersonId, QString> m_logins;
};

}
