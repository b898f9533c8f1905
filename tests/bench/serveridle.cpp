// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncservice.h"
#include "db/server/officeserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/serveroffice.h"
#include "tests/bench/stores.h"

#include <QTextStream>

#include <chrono>
#include <mutex>
#include <queue>
#include <sys/resource.h>
#include <thread>

namespace congso::bench {

namespace {
using Clock = std::chrono::steady_clock;

/// What a SyncService asks in a round in which nothing is new, over a connection that listens.
struct Idle
{
    std::shared_ptr<OfficeServer> server;
    qint64 lastSeq = 0;
    QByteArray lastHash;
};

void ask(Idle &client)
{
    need(client.server->whoAmI(), "who am I");
    need(client.server->knows(client.lastSeq, client.lastHash), "knows");
    need(client.server->waitForNotify(0), "notices");
}

std::vector<Idle> connectAll(const ServerOffice &office, int count)
{
    static const char *const logins[] = {"mai.nguyen", "lan.hoang", "quantri"};
    std::vector<Idle> all;
    for (int i = 0; i < count; ++i) {
        static QHash<int, sync::ServerAccount> accounts;
        const int which = i % 3;
        if (!accounts.contains(which))
            accounts.insert(which, office.account(QLatin1String(logins[which])));
        Idle client;
        client.server = std::shared_ptr<OfficeServer>(need(OfficeServer::connect(accounts.value(which).address, accounts.value(which).credentials), "connect"));
        const auto page = need(client.server->pull(office.events() - 20, 100), "pull");
        if (!page.events.isEmpty()) {
            client.lastSeq = page.events.last().event.stamp->seq;
            client.lastHash = page.events.last().event.stamp->hash;
        }
        ask(client);
        all.push_back(client);
    }
    return all;
}

/// Every client in its own time, as the pace of a SyncService gives it, for so long; how many rounds there were.
int poll(std::vector<Idle> &clients, const sync::Pace &pace, int seconds)
{
    using Turn = std::pair<Clock::time_point, size_t>;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> turns;
    const auto random = [] { return QRandomGenerator::global()->generateDouble(); };
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    for (size_t i = 0; i < clients.size(); ++i)
        turns.emplace(Clock::now() + std::chrono::milliseconds(int(pace.pollMs * random())), i);
    int rounds = 0;
    for (; turns.top().first < end; ++rounds) {
        const auto [when, which] = turns.top();
        turns.pop();
        std::this_thread::sleep_until(when);
        ask(clients[which]);
        turns.emplace(Clock::now() + std::chrono::milliseconds(pace.wait(0, random())), which);
    }
    return rounds;
}
}

QList<Figure> serverIdle(const Sizes &sizes)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    BenchCluster cluster(sizes.cache);
    const ServerOffice office(cluster, sizes.cache, sizes.linked);
    const BenchCluster::Load before = cluster.load();
    std::vector<Idle> clients = connectAll(office, sizes.idle);
    constexpr int seconds = 60;
    const BenchCluster::Load start = cluster.load();
    int rounds = 0;
    const double wall = wallOf([&] { rounds = poll(clients, sync::Pace(), seconds); });
    const BenchCluster::Load end = cluster.load();
    const double share = (end.processor - start.processor) / wall;
    QTextStream(stderr) << rounds << " rounds in " << wall << " s, " << (end.processor - start.processor) / rounds * 1000 << " ms of the server's processor each" << Qt::endl;
    return {{QStringLiteral("%1 idle clients polling (%2 rounds a second)").arg(clients.size()).arg(rounds / wall, 0, 'f', 1), QStringLiteral("%1 % of a core").arg(share * 100, 0, 'f', 1),
             QStringLiteral("%1 processes, %2 MB more than without").arg(end.processes).arg(end.megabytes - before.megabytes, 0, 'f', 0), QString(), QStringLiteral("< 5 %"), share < 0.05}};
}

}
