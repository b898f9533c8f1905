// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/files/filestore.h"
#include "db/server/officeserver.h"
#include "db/server/serveradmin.h"
#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/queries.h"
#include "db/store/query.h"
#include "tests/support/postgres.h"
#include "tests/support/testoffice.h"
#include "tests/unit/rulefiles.h"

#include <QDirIterator>
#include <QTest>

namespace congso::testing {

/// What a refusal says, for the message of a test.
template <class T>
QByteArray told(const Result<T> &result)
{
    QStringList words;
    if (!result) {
        words << codeText(result.error().code);
        for (auto it = result.error().args.cbegin(); it != result.error().args.cend(); ++it)
            words << it.key() + u'=' + it.value().toString();
    }
    return words.join(u' ').toUtf8();
}

/// A small office on a server: the test office's journal taken over, an account for everybody, a connection each.
class ServerDesk
{
public:
    ServerDesk(Postgres &postgres, const QString &database) : m_postgres(postgres), m_database(database)
    {
        postgres.database(database);
        admin = ServerAdmin::connect(address(), {QStringLiteral("postgres"), {}}).value();
        made = admin->init(rules());
    }

    /// What says what may be done, as a server is made with it.
    static QList<QByteArray> rules() { return QList<QByteArray>{rules::testing::dataFile(QStringLiteral("review.json"))} + rules::testing::workflowFiles(); }
    ServerAddress address() const { return {m_postgres.urlOf(m_database), {}}; }

    /// Takes the place of the one in use: the same accounts, as a backup of it has them.
    ServerDesk(Postgres &postgres, const QString &database, const ServerDesk &like) : made(0), seeded(like.seeded), m_postgres(postgres), m_database(database), m_accounts(like.m_accounts)
    {
        postgres.databaseLike(database, like.m_database);
        admin = ServerAdmin::connect(address(), {QStringLiteral("postgres"), {}}).value();
    }

    static QUuid firstOffice() { return QUuid::fromString(QStringLiteral("11111111-1111-7111-8111-111111111111")); }
    /// The office as it stands now, with its files.
    Outcome seed(TestOffice &office, const QUuid &id = firstOffice())
    {
        const QList<Event> all = events(office, 0);
        Outcome outcome = admin->seedBegin(id, 1);
        if (outcome)
            outcome = admin->seedEvents(all);
        seeded = all.isEmpty() ? 0 : all.last().stamp->seq;
        QDirIterator files(office.folder() + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
        while (outcome && files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                outcome = admin->seedPart(files.fileName(), file.size(), 0, file.readAll());
        }
        return outcome ? admin->seedEnd() : outcome;
    }

    /// Every event of the store with a seq above \a after.
    static QList<Event> events(TestOffice &office, qint64 after)
    {
        auto connection = Connection::open(office.folder() + QStringLiteral("/office.sqlite"), Connection::Mode::ReadOnly).value();
        QList<Event> all;
        Query row = connection->query(query::events_after);
        row.bindAll(0, 1'000'000);
        while (row.next()) {
            if (const Event event = eventFrom(row); event.stamp->seq > after)
                all << event;
        }
        return all;
    }

    OfficeServer &as(const QString &login)
    {
        if (!m_accounts.contains(login))
            m_accounts.insert(login, admin->addPerson(login).value());
        if (!m_servers.contains(login))
            m_servers.insert(login, std::shared_ptr<OfficeServer>(OfficeServer::connect(address(), m_accounts.value(login)).value()));
        return *m_servers.value(login);
    }
    ServerCredentials account(const QString &login)
    {
        if (!m_accounts.contains(login))
            m_accounts.insert(login, admin->addPerson(login).value());
        return m_accounts.value(login);
    }
    void disconnect() { m_servers.clear(); }

    /// What a role of the server gets when it speaks SQL itself.
    QString sqlAs(const QString &login, const QString &statement)
    {
        const ServerCredentials who = account(login);
        return m_postgres.sqlAs(m_database, who.role, who.password, statement);
    }
    QString sql(const QString &statement) { return m_postgres.sql(m_database, statement); }
    /// The day on the server's clock from now on.
    void setToday(const QString &day)
    {
        if (day != m_today)
            sql(QStringLiteral("CREATE OR REPLACE FUNCTION congso.today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT '%1'::date $$").arg(day));
        m_today = day;
    }

    /// Sends the bytes of a file in parts.
    static Outcome upload(OfficeServer &server, const QByteArray &bytes, const QString &hash)
    {
        for (int part = 0; part * OfficeServer::partSize < bytes.size(); ++part) {
            if (Outcome put = server.putPart(hash, part, bytes.mid(part * OfficeServer::partSize, OfficeServer::partSize)); !put)
                return put;
        }
        return server.finishUpload(hash, bytes.size());
    }

    /// An event as its author's PC would send it.
    static ServerEvent event(const PersonId &actor, const PostId &post, const SubjectId &subject, const QByteArray &kind, const QJsonObject &payload, qint64 base = 0)
    {
        ServerEvent one;
        EventBody &body = one.event.body;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        body = EventBody{EventId(uuid7(now, randomBytes(10))), BatchId(uuid7(now, randomBytes(10))), subject, base, kind, 1, actor, post, {}, {},
                         QUuid::createUuid(), now, {}};
        one.event.salt = randomBytes(16);
        one.event.payload = payloadBytes(payload);
        body.payloadHash = payloadHash(one.event.salt, one.event.payload);
        return one;
    }

    std::unique_ptr<ServerAdmin> admin;
    Result<int> made = 0;
    qint64 seeded = 0;

private:
    Postgres &m_postgres;
    QString m_database;
    QString m_today;
    QHash<QString, ServerCredentials> m_accounts;
    QHash<QString, std::shared_ptr<OfficeServer>> m_servers;
};

}
