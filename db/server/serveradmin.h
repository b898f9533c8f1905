// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/server/servertypes.h"

#include <memory>

namespace congso {

class ServerLink;

/// What administers an office server: connects as a PostgreSQL superuser of its cluster. Errors as OfficeServer's.
class ServerAdmin
{
public:
    static Result<std::unique_ptr<ServerAdmin>> connect(const ServerAddress &address, const ServerCredentials &credentials);
    ~ServerAdmin();

    /// Makes the schema, or brings an older one up to date, and loads \a workflow (the files of resources/data): again and
    /// again the same. Says how many steps were made. server.newer where the schema is of a newer program.
    Result<int> init(const QList<QByteArray> &workflow);
    static int newestSchema();

    /// Fills an empty server with the journal of a one-PC office: begin, events in the order of seq as they are stamped,
    /// file parts, end. Chain and seals are held against each other: verify.failed{seq}. store.exists unless empty.
    /// One transaction: begin to end by one object, which is thrown away after a failure.
    Outcome seedBegin(const QUuid &office, qint64 epoch);
    Outcome seedEvents(const QList<Event> &events);
    Outcome seedPart(const QString &hash, qint64 size, int part, const QByteArray &bytes);
    Outcome seedEnd();

    /// The role and the password for a person of the office, by login; a person's second one ends the first.
    Result<ServerCredentials> addPerson(const QString &login);
    /// Nothing more from this person's PC, also over open connections.
    Outcome disablePerson(const QString &login);

    struct Account
    {
        QString login;
        QString name;
        QString role;
        bool enabled = false;
        bool active = false; ///< in the office
        int connections = 0;
    };
    struct Report
    {
        int schema = 0;
        QUuid office;
        QList<ServerEpoch> epochs;
        qint64 events = 0;
        qint64 files = 0;
        qint64 bytes = 0;
        QByteArray seal;
        QList<Account> accounts;
        QStringList problems; ///< codes: "rights …", "settings …", "chain …"
    };
    /// Rights as they should be, chain and seals (\a deep: every event), settings that guard durability.
    Result<Report> check(bool deep);
    /// After a restore from a backup: what comes next has a new epoch, which every PC notices.
    Result<ServerEpoch> restored();

private:
    explicit ServerAdmin(std::unique_ptr<ServerLink> link);
    std::unique_ptr<ServerLink> m_link;
};

}
