// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/officeserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/serveroffice.h"
#include "tests/bench/stores.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTextStream>

#include <atomic>
#include <thread>

namespace congso::bench {

namespace {
constexpr int clients = 32;
constexpr int plannedAfter = 2;
const QString plainDatabase = QStringLiteral("plain");

/// As many as this person's clients are: made before anything is measured.
QList<std::shared_ptr<OfficeServer>> connections(const ServerOffice &office, const QString &login, int count)
{
    QList<std::shared_ptr<OfficeServer>> all;
    const sync::ServerAccount account = office.account(login);
    for (int i = 0; i < count; ++i) {
        all << std::shared_ptr<OfficeServer>(need(OfficeServer::connect(account.address, account.credentials), "connect"));
        need(all.last()->whoAmI(), "who am I");
    }
    return all;
}

struct Measured
{
    double seconds = 0;
    int events = 0;
};

/// Appends the acts of one kind from many clients at a time, each act by its author's own account; each client takes the next.
Measured appendPhase(const ServerOffice &office, const QList<ServerEvent> &acts, int many)
{
    QHash<QString, QList<ServerEvent>> byAuthor;
    for (const ServerEvent &act : acts)
        byAuthor[office.authorOf(act)] << act;
    struct Client
    {
        std::shared_ptr<OfficeServer> server;
        QList<ServerEvent> acts;
    };
    std::vector<Client> all;
    for (auto author = byAuthor.cbegin(); author != byAuthor.cend(); ++author) {
        // As many of the clients as of the acts are this person's.
        const int share = int(std::max<qsizetype>(1, (author->size() * many + acts.size() / 2) / acts.size()));
        const auto servers = connections(office, author.key(), share);
        for (int i = 0; i < share; ++i) {
            Client client{servers.at(i), {}};
            for (qsizetype act = i; act < author->size(); act += share)
                client.acts << author->at(act);
            all.push_back(client);
        }
    }
    // A PC's connection stays open: the server has planned its statements since its first acts.
    int measured = 0;
    for (const Client &client : all) {
        for (const ServerEvent &act : client.acts.mid(0, plannedAfter))
            need(client.server->append({act}), "append");
        measured += int(std::max<qsizetype>(0, client.acts.size() - plannedAfter));
    }
    const double seconds = wallOf([&all] {
        std::vector<std::thread> threads;
        for (const Client &client : all) {
            threads.emplace_back([&client] {
                for (const ServerEvent &act : client.acts.mid(plannedAfter))
                    need(client.server->append({act}), "append");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    });
    return {seconds, measured};
}

/// Whole documents' acts, kind after kind; events a second.
double appendedASecond(const ServerOffice &office, int documents, int many)
{
    double seconds = 0;
    qsizetype events = 0;
    for (const QList<ServerEvent> &acts : office.freshActs(documents)) {
        if (acts.isEmpty())
            continue;
        const Measured phase = appendPhase(office, acts, many);
        seconds += phase.seconds;
        events += phase.events;
    }
    return double(events) / seconds;
}

/// The mean of what an event is in the server's tables.
qint64 bytesAnEvent(BenchCluster &cluster, const ServerOffice &office)
{
    return cluster.sql(office.database(), QStringLiteral("SELECT avg(pg_column_size(e.*) + octet_length(p.salt) + octet_length(p.body))::bigint FROM "
                                                         "(SELECT * FROM congso.events ORDER BY seq DESC LIMIT 10000) e JOIN congso.payloads p USING (seq)")).toLongLong();
}

/// pgbench: one statement that takes the next number from the one row and adds one row of the same bytes.
double plainASecond(BenchCluster &cluster, qint64 bytes, int transactions)
{
    if (!cluster.has(plainDatabase))
        cluster.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + plainDatabase);
    cluster.sql(plainDatabase, QStringLiteral("DROP TABLE IF EXISTS rows, counter; CREATE TABLE counter (seq bigint NOT NULL) WITH (fillfactor = 10); INSERT INTO counter VALUES (0); "
                                              "CREATE TABLE rows (seq bigint PRIMARY KEY, body bytea NOT NULL); ALTER TABLE rows ALTER body SET STORAGE EXTERNAL"));
    QTemporaryFile script;
    if (!script.open())
        qFatal("script");
    script.write("WITH next AS (UPDATE counter SET seq = seq + 1 RETURNING seq) INSERT INTO rows SELECT seq, '\\x" + QByteArray(bytes, '5').toHex() + "' FROM next;\n");
    script.close();
    const QString printed = cluster.tool(QStringLiteral("pgbench"), plainDatabase,
                                         {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"), QString::number(clients), QStringLiteral("-j"), QStringLiteral("2"),
                                          QStringLiteral("-t"), QString::number(std::max(1, transactions / clients)), QStringLiteral("-f"), script.fileName()});
    return QRegularExpression(QStringLiteral("tps = ([0-9.]+)")).match(printed).captured(1).toDouble();
}

Figure atLeast(const QString &what, double ours, const QString &against, double theirs, double least)
{
    const double value = theirs > 0 ? ours / theirs : 0;
    return {what, QStringLiteral("%1 a second").arg(ours, 0, 'f', 0), QStringLiteral("%1 %2 a second").arg(against).arg(theirs, 0, 'f', 0), QStringLiteral("%1").arg(value, 0, 'f', 2),
            QStringLiteral("≥ %1").arg(least), value >= least};
}
}

QList<Figure> serverAppending(const Sizes &sizes)
{
    BenchCluster cluster(sizes.cache);
    const ServerOffice office(cluster, sizes.cache, sizes.linked);
    const qint64 bytes = bytesAnEvent(cluster, office);
    QList<double> ours, theirs;
    for (int round = 0; round < 3; ++round) {
        ours << appendedASecond(office, sizes.appended, clients);
        theirs << plainASecond(cluster, bytes, sizes.appended * 4);
        QTextStream(stderr) << "append " << ours.last() << " plain " << theirs.last() << Qt::endl;
    }
    return {atLeast(QStringLiteral("append events, %1 clients, %2 events of %3 bytes").arg(clients).arg(sizes.appended * 4).arg(bytes), medianOf(ours),
                    QStringLiteral("pgbench"), medianOf(theirs), 0.5)};
}

QList<Figure> serverSize(const Sizes &sizes)
{
    BenchCluster cluster(sizes.cache);
    const ServerOffice small(cluster, sizes.cache, sizes.linked);
    const QString name = small.database() + QStringLiteral("_large");
    const QString reader = QStringLiteral("mai.nguyen");
    small.account(reader);
    if (!cluster.has(name)) {
        const QString made = name + QStringLiteral("_made");
        QTextStream(stderr) << "making " << name << Qt::endl;
        cluster.sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS ") + made);
        cluster.sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(made, small.database()));
        ServerOffice::multiply(cluster, made, sizes.multiplied);
        cluster.sql(QStringLiteral("postgres"), QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(made, name));
    }
    const ServerOffice large(cluster, small, name);
    QList<double> appended[2], pulled[2];
    const ServerOffice *offices[] = {&small, &large};
    const auto page = [&](const ServerOffice &office, OfficeServer &server, int round) {
        // Anywhere in the journal, and the newest.
        const qint64 head = office.events(), after = head * (round % 7) / 7;
        return wallOf([&] { need(server.pull(after, 2000), "pull"); });
    };
    for (int round = 0; round < 3; ++round) {
        for (int which = 0; which < 2; ++which)
            appended[which] << 1 / appendedASecond(*offices[which], sizes.appended / 4, 4);
    }
    std::shared_ptr<OfficeServer> servers[2];
    for (int which = 0; which < 2; ++which) {
        const sync::ServerAccount account = offices[which]->account(reader);
        servers[which] = std::shared_ptr<OfficeServer>(need(OfficeServer::connect(account.address, account.credentials), "connect"));
        need(servers[which]->whoAmI(), "who am I");
    }
    for (int round = 0; round < 22; ++round) {
        for (int which = 0; which < 2; ++which)
            pulled[which] << page(*offices[which], *servers[which], round);
    }
    const auto size = [&](const QString &database) {
        return cluster.sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_size_pretty(pg_database_size('%1'))").arg(database));
    };
    QTextStream(stderr) << small.database() << ' ' << size(small.database()) << ", " << name << ' ' << size(name) << Qt::endl;
    const QString fewer = QStringLiteral("%1 events").arg(small.events());
    return {ratio(QStringLiteral("append one event, %1 events there").arg(large.events()), medianOf(appended[1]), fewer, medianOf(appended[0]), 1.3),
            ratio(QStringLiteral("pull 2000 events of %1").arg(large.events()), medianOf(pulled[1]), fewer, medianOf(pulled[0]), 1.3)};
}

}
