// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lists.h"
#include "app/office/storeengine.h"
#include "app/sync/syncservice.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/serveroffice.h"
#include "tests/bench/stores.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

#include <pqxx/pqxx>

namespace congso::bench {

namespace {
constexpr int documents = 1'000; // an office of a month: what is measured is the way, not the size
constexpr int acts = 15;
const QString chosen = QStringLiteral("mật khẩu của tôi");

/// One person's PC: linked, everything fetched, exchanging by itself as the window lets it.
class Pc
{
public:
    Pc(const ServerOffice &server, const QString &folder, const QString &login) : m_account(server.account(login))
    {
        m_store = need(sync::linkNew({folder}, systemServices(), m_account, chosen), "link");
        need(sync::exchangeOnce(*m_store, m_account), "exchange");
        m_office = need(m_store->signIn(login, chosen).result(), "sign in");
        m_service = std::make_unique<sync::SyncService>(m_store, m_account);
        m_service->start();
    }
    ~Pc() { m_service.reset(); }
    Office &office() { return *m_office; }
    OfficeStore &store() { return *m_store; }

private:
    sync::ServerAccount m_account;
    std::shared_ptr<OfficeStore> m_store;
    std::shared_ptr<Office> m_office;
    std::unique_ptr<sync::SyncService> m_service;
};

void waitUntil(const std::function<bool()> &there)
{
    QDeadlineTimer limit(60'000);
    while (!there()) {
        if (limit.hasExpired())
            qFatal("nothing comes to the other screen");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
}

/// Time for what was begun to end, so that no act is measured on the tail of another.
void rest(int ms)
{
    QDeadlineTimer quiet(ms);
    while (!quiet.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, int(quiet.remainingTime()));
}

/// From the act of one person to the first row of the other's list.
double shownAfter(Pc &one, Pc &other, const SubjectId &letter, const QString &leader)
{
    bool shown = false;
    QObject context;
    const auto look = [&] {
        incoming::firstPage(other.office(), {Box::ToInstruct, ListOrder::NewestFirst, {}, {}}, 100).then(&context, [&](const Result<incoming::FirstPage> &page) {
            shown = shown || std::any_of(page->rows.begin(), page->rows.end(), [&letter](const DocumentRow &row) { return row.id == letter; });
        });
    };
    QObject::connect(&other.store().engine(), &StoreEngine::changed, &context, look);
    return wallOf([&] {
        need(one.office().perform(one.office().command("incoming.submitted", letter, {{QStringLiteral("to"), QJsonArray{leader}}})).result(), "submit");
        waitUntil([&shown] { return shown; });
    });
}

/// There and back by notices of PostgreSQL alone, over two connections that wait.
double noticesBackAndForth(const QString &url, int times)
{
    struct Heard final : pqxx::notification_receiver
    {
        Heard(pqxx::connection &connection, const std::string &channel) : notification_receiver(connection, channel) {}
        void operator()(const std::string &, int) override { heard = true; }
        bool heard = false;
    };
    const std::string address = QString(url + QStringLiteral("&user=postgres")).toStdString();
    pqxx::connection one(address), other(address);
    Heard there(other, "bench_there"), back(one, "bench_back");
    const auto tell = [](pqxx::connection &connection, const char *channel) { pqxx::nontransaction(connection).exec(std::string("NOTIFY ") + channel); };
    const auto hear = [](pqxx::connection &connection, Heard &heard) {
        while (!std::exchange(heard.heard, false))
            connection.await_notification();
    };
    QList<double> seconds;
    for (int i = 0; i < times; ++i) {
        seconds << wallOf([&] {
            tell(one, "bench_there");
            hear(other, there);
            tell(other, "bench_back");
            hear(one, back);
        });
    }
    return medianOf(seconds);
}

double commitOf(const QString &folder)
{
    PlainDatabase plain(folder + QStringLiteral("/office.sqlite"));
    plain.execute("CREATE TABLE commits (n INTEGER)");
    QList<double> seconds;
    for (int i = 0; i < 50; ++i)
        seconds << wallOf([&] { plain.execute("INSERT INTO commits VALUES (1)"); });
    return medianOf(seconds);
}
}

QList<Figure> serverScreens(const Sizes &sizes)
{
    BenchCluster cluster(sizes.cache);
    const ServerOffice server(cluster, sizes.cache, documents);
    QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-XXXXXX"));
    QList<double> ours;
    {
        Pc clerk(server, folder.filePath(QStringLiteral("one")), QStringLiteral("lan.hoang"));
        Pc leader(server, folder.filePath(QStringLiteral("other")), QStringLiteral("mai.nguyen"));
        const auto open = need(incoming::firstPage(clerk.office(), {Box::ToSubmit, ListOrder::NewestFirst, {}, {}}, acts).result(), "list");
        if (open.rows.isEmpty())
            qFatal("nothing to submit");
        for (const DocumentRow &row : open.rows) {
            rest(2 * sync::Pace().noticedMs);
            ours << shownAfter(clerk, leader, row.id, leader.office().identity().person.id.toString());
            QTextStream(stderr) << duration(ours.last()) << ' ';
        }
        QTextStream(stderr) << "\n";
    }
    settle();
    makeStore(folder.filePath(QStringLiteral("plain")));
    settle();
    const double commit = commitOf(folder.filePath(QStringLiteral("plain")));
    const double notice = noticesBackAndForth(cluster.url(server.database()), 200);
    const double reach = 3 * notice + commit, value = medianOf(ours);
    return {{QStringLiteral("one person's act on another's screen"), duration(value), QStringLiteral("NOTIFY there and back %1, one commit %2").arg(duration(notice), duration(commit)),
             QStringLiteral("%1").arg(value / reach * 3, 0, 'f', 2), QStringLiteral("≤ 3 (%1)").arg(duration(reach)), value <= reach}};
}

}
