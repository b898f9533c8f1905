// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/cuttingproxy.h"
#include "tests/flow/syncpc.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
constexpr int usualSeeds = 4; ///< CONGSO_SYNC_SEEDS asks for more
constexpr int steps = 40;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// Random work of several people over a bad network: afterwards everybody sees the same, and nothing typed is lost.
class TestSyncRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everybodyAgrees_data();
    void everybodyAgrees();
    void killedAnywhere();

private:
    struct Worker
    {
        std::unique_ptr<SyncPc> pc;
        QString login;
    };
    void work(Worker &worker, QRandomGenerator &random);
    void settle(std::vector<Worker> &workers);
    void numbersAreWhole(SyncPc &fresh);
    QStringList lost(std::vector<Worker> &workers, SyncPc &fresh);
    QString say();

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    QList<SubjectId> m_letters;
    QStringList m_said;
    int m_databases = 0;
};

void TestSyncRandom::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
}

void TestSyncRandom::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->clock().set(QDate::currentDate(), 8);
    m_desk = std::make_unique<ServerDesk>(*m_postgres, QStringLiteral("random%1").arg(++m_databases));
    QVERIFY2(m_desk->made, told(m_desk->made));
    QVERIFY(m_desk->seed(*m_office));
    m_letters.clear();
    m_said.clear();
}

void TestSyncRandom::cleanup()
{
    m_desk.reset();
    m_office.reset();
}

/// A text that is nowhere else, so that it can be looked for.
QString TestSyncRandom::say()
{
    m_said << QStringLiteral("Lời thứ %1 của ngày làm việc").arg(m_said.size() + 1, 4, 10, QLatin1Char('0'));
    return m_said.last();
}

void TestSyncRandom::work(Worker &worker, QRandomGenerator &random)
{
    SyncPc &pc = *worker.pc;
    const bool clerk = worker.login == s("vanthu");
    if (clerk && (m_letters.isEmpty() || random.bounded(3) == 0)) {
        if (const auto registered = pc.letter(say()))
            m_letters << registered->subject;
        return;
    }
    if (m_letters.isEmpty())
        return;
    // What the rules refuse at once was never taken: then it is something else.
    for (int tries = 0; tries < 4; ++tries) {
        const SubjectId id = m_letters.at(random.bounded(int(m_letters.size())));
        const QString text = say();
        const QList<QPair<QByteArray, QJsonObject>> ofClerk{
            {"incoming.corrected", {{s("changes"), QJsonArray{QJsonObject{{s("field"), random.bounded(2) ? s("note") : s("signer")}, {s("new"), text}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}}},
            {"incoming.submitted", {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}, {s("text"), text}}},
            {"incoming.completed", {{s("reason"), text}}},
        };
        const QList<QPair<QByteArray, QJsonObject>> ofLeader{
            {"incoming.instructed", {{s("text"), text}, {s("assignments"), QJsonArray{m_office->part("lead", s("cvhoa"))}}}},
            {"incoming.opined", {{s("text"), text}}},
            {"incoming.sent_back", {{s("reason"), text}}},
        };
        const auto &[action, fields] = (clerk ? ofClerk : ofLeader).at(random.bounded(3));
        if (pc.tryDo(action, id, fields))
            return;
        m_said.removeLast();
    }
}

void TestSyncRandom::settle(std::vector<Worker> &workers)
{
    for (int round = 0; round < 3; ++round) {
        for (Worker &worker : workers) {
            const auto done = worker.pc->sync();
            QVERIFY2(done, told(done));
        }
    }
    for (Worker &worker : workers)
        QCOMPARE(worker.pc->state().pending, 0);
}

void TestSyncRandom::numbersAreWhole(SyncPc &fresh)
{
    QList<int> numbers;
    for (const SubjectId &id : std::as_const(m_letters)) {
        const auto letter = fresh.document(id);
        QVERIFY2(letter, told(letter));
        QVERIFY(letter->number);
        numbers << letter->number->number;
    }
    std::sort(numbers.begin(), numbers.end());
    for (int at = 0; at < numbers.size(); ++at)
        QCOMPARE(numbers.at(at), at + 1);
}

QStringList TestSyncRandom::lost(std::vector<Worker> &workers, SyncPc &fresh)
{
    QByteArray everything;
    auto read = fresh.store().engine().read<QByteArray>([](Connection &connection) -> Result<QByteArray> {
        QByteArray all;
        Query row = connection.query(query::events_after);
        row.bindAll(0, 100'000);
        while (row.next())
            all += eventFrom(row).payload;
        return all;
    }).result();
    everything = *read;
    for (Worker &worker : workers) {
        const auto conflicts = sync::conflicts(worker.pc->office(), true).result();
        for (const sync::ConflictItem &conflict : *conflicts)
            everything += conflict.texts.join(u'\n').toUtf8();
    }
    QStringList gone;
    for (const QString &text : std::as_const(m_said)) {
        if (!everything.contains(text.toUtf8()))
            gone << text;
    }
    return gone;
}

void TestSyncRandom::everybodyAgrees_data()
{
    QTest::addColumn<quint32>("seed");
    const int asked = qEnvironmentVariableIntValue("CONGSO_SYNC_SEEDS");
    for (quint32 seed = 1; seed <= quint32(asked > 0 ? asked : usualSeeds); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSyncRandom::everybodyAgrees()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CuttingProxy proxy(m_postgres->socketFile(), seed);
    std::vector<Worker> workers;
    for (const char *login : {"vanthu", "vanthu", "giamdoc"}) {
        workers.push_back({std::make_unique<SyncPc>(*m_office, *m_desk, s(login)), s(login)});
        QString url = m_desk->address().url;
        workers.back().pc->setAddress(url.replace(m_postgres->socketFolder(), proxy.folder()));
    }
    for (int step = 0; step < steps; ++step) {
        Worker &worker = workers.at(random.bounded(quint32(workers.size())));
        work(worker, random);
        if (random.bounded(4) == 0)
            (void)worker.pc->sync();
        if (random.bounded(16) == 0)
            worker.pc->restart();
        if (random.bounded(6) == 0)
            m_office->clock().advance(random.bounded(3'600'000));
    }
    proxy.setHonest();
    settle(workers);
    SyncPc fresh(*m_office, *m_desk, s("vanthu"));
    QVERIFY(fresh.sync());
    for (Worker &worker : workers) {
        QCOMPARE(worker.pc->problems(), QByteArray());
        QCOMPARE(worker.pc->seen(m_letters), fresh.seen(m_letters));
    }
    QCOMPARE(fresh.problems(), QByteArray());
    numbersAreWhole(fresh);
    QCOMPARE(lost(workers, fresh), QStringList());
}

void TestSyncRandom::killedAnywhere()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    for (int letter = 0; letter < 8; ++letter) {
        const auto registered = clerk.letter(say());
        QVERIFY2(registered, told(registered));
        m_letters << registered->subject;
    }
    QTemporaryDir dir;
    QFile password(dir.filePath(s("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    password.write(clerk.account().credentials.password.toUtf8());
    password.close();
    const QString program = qEnvironmentVariable("CONGSO_BIN_DIR", QStringLiteral(CONGSO_BIN_DIR)) + QStringLiteral("/congsoctl");
    if (!QFile::exists(program))
        QSKIP("congsoctl is not built");
    QRandomGenerator random(7);
    for (int kill = 0; kill < 6; ++kill) {
        QProcess process;
        process.start(program, {s("--store"), clerk.ref().folder, s("sync"), s("--server-password-file"), password.fileName()});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(60 + random.bounded(400));
        process.kill();
        process.waitForFinished();
    }
    clerk.restart();
    const auto done = clerk.sync();
    QVERIFY2(done, told(done));
    QCOMPARE(clerk.state().pending, 0);
    QCOMPARE(clerk.conflicts().size(), 0);
    QCOMPARE(clerk.problems(), QByteArray());
    SyncPc fresh(*m_office, *m_desk, s("vanthu"));
    QVERIFY(fresh.sync());
    numbersAreWhole(fresh);
    QCOMPARE(fresh.seen(m_letters), clerk.seen(m_letters));
}

QTEST_GUILESS_MAIN(TestSyncRandom)
#include "tst_syncrandom.moc"
