// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaitsocket.h"
#include "app/platform/hangup.h"
#include "app/platform/resolving.h"
#include "tests/flow/synctest.h"
#include "tests/support/badnetwork.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtConcurrentRun>

using namespace congso;
using namespace congso::testing;
using Fate = BadNetwork::Fate;
using Step = BadNetwork::Step;

/// What a network can do to one connection, at every place of it.
class TestSyncNetwork : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void anywhere_data();
    void anywhere();
    void lateIsNotTwice();
    void heardAgainIsRefused();
    void silenceEnds();
    void silenceCanBeLeft();
    void closingIsPrompt_data();
    void closingIsPrompt();
    void nobodyAcceptsEnds();
    void nobodyKnowsTheName();
    void killedServerHasWhatItAnswered();

private:
    Result<sync::Exchanged> through(SyncPc &pc, const Step &step);
    qint64 head() { return m_desk->sql(s("SELECT seq FROM congso.journal")).toLongLong(); }

    std::unique_ptr<BadNetwork> m_network;
    std::unique_ptr<SyncPc> m_clerk, m_second; ///< two PCs of one person
    QList<SubjectId> m_letters;
};

void TestSyncNetwork::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
    openOffice();
    DONE(layServer("network"));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_second = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_network = std::make_unique<BadNetwork>(m_postgres->socketFile(), 1);
    m_network->setHonest(true);
    for (SyncPc *pc : {m_clerk.get(), m_second.get()})
        pc->setAddress(m_network->through(m_desk->address().url));
}

void TestSyncNetwork::cleanupTestCase()
{
    m_clerk.reset();
    m_second.reset();
    m_network.reset();
    closeOffice();
}

/// However it went: both PCs say the same, each letter has one number, and no number is left out.
void TestSyncNetwork::cleanup()
{
    for (int round = 0; round < 2; ++round) {
        DONE(m_clerk->sync());
        DONE(m_second->sync());
    }
    QCOMPARE(m_clerk->state().pending + m_second->state().pending, 0);
    QCOMPARE(m_clerk->journal(), m_second->journal());
    QSet<int> numbers;
    for (const SubjectId &id : std::as_const(m_letters))
        numbers.insert(m_clerk->document(id)->number->number);
    QCOMPARE(numbers.size(), m_letters.size());
    QVERIFY(m_letters.isEmpty() || *std::max_element(numbers.begin(), numbers.end()) == m_letters.size());
    QCOMPARE(m_clerk->problems() + m_second->problems(), QByteArray());
}

/// A letter is registered and sent over a connection of that kind.
Result<sync::Exchanged> TestSyncNetwork::through(SyncPc &pc, const Step &step)
{
    const auto letter = pc.letter(QStringLiteral("Thư %1").arg(m_letters.size()));
    if (!letter)
        return tl::make_unexpected(letter.error());
    m_letters << letter->subject;
    m_network->next({step});
    return pc.sync();
}

void TestSyncNetwork::anywhere_data()
{
    QTest::addColumn<int>("fate");
    QTest::newRow("slow") << int(Fate::Slow);
    QTest::newRow("cut") << int(Fate::Cut);
    QTest::newRow("answer lost") << int(Fate::AnswerLost);
    QTest::newRow("half open") << int(Fate::HalfOpen);
    QTest::newRow("late") << int(Fate::Late);
    QTest::newRow("turned away") << int(Fate::Turned);
    QTest::newRow("said again") << int(Fate::Again);
}

void TestSyncNetwork::anywhere()
{
    QFETCH(int, fate);
    int failed = 0;
    for (qint64 after = 100; after < 4'000; after += 700) {
        const qint64 before = head();
        const auto done = through(*m_clerk, {Fate(fate), after});
        failed += done ? 0 : 1;
        if (!done)
            QCOMPARE(done.error().code, ErrorCode::ServerUnreachable);
        // The next one is let through: the letter is there, once, whatever came of the first.
        DONE(m_clerk->sync());
        QCOMPARE(m_clerk->state().pending, 0);
        QCOMPARE(head(), before + 1);
    }
    const bool harmless = Fate(fate) == Fate::Slow || Fate(fate) == Fate::Again;
    QCOMPARE(failed > 0, !harmless);
    QVERIFY(m_network->times(Fate(fate)) > 1);
}

/// A request that was given up reaches the server behind the same one sent again, and behind others.
void TestSyncNetwork::lateIsNotTwice()
{
    for (qint64 after = 1'000; after < 5'000; after += 1'000) {
        const qint64 before = head();
        (void)through(*m_clerk, {Fate::Late, after});
        DONE(through(*m_second, {Fate::Whole, 0}));
        DONE(m_clerk->sync());
        DONE(m_second->sync());
        QCOMPARE(head(), before + 2);
    }
}

void TestSyncNetwork::heardAgainIsRefused()
{
    // All that one says, said again on another connection, is nobody: the proof of the password was for the first one.
    const qint64 before = head();
    DONE(through(*m_clerk, {Fate::Again, 100}));
    const qint64 once = head();
    QCOMPARE(once, before + 1);
    DONE(m_clerk->sync());
    QCOMPARE(head(), once);
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND state = 'active'").arg(m_clerk->account().credentials.role)), s("0"));
}

void TestSyncNetwork::silenceEnds()
{
    ServerPatience patience;
    patience.callMs = 100;
    patience.hangUp = &hangUp;
    m_network->next({{Fate::Silent, 700}});
    auto server = OfficeServer::connect(m_clerk->account().address, m_clerk->account().credentials, patience);
    DONE(server);
    Result<ServerIdentity> answer = ServerIdentity();
    for (int call = 0; call < 20 && answer; ++call)
        answer = (*server)->whoAmI();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::ServerUnreachable);
}

void TestSyncNetwork::silenceCanBeLeft()
{
    ServerPatience patience;
    patience.hangUp = &hangUp;
    m_network->next({{Fate::Silent, 700}});
    auto server = OfficeServer::connect(m_clerk->account().address, m_clerk->account().credentials, patience);
    DONE(server);
    QFuture<bool> asking = QtConcurrent::run([raw = server->get()] {
        for (int call = 0; call < 20; ++call) {
            if (!raw->whoAmI())
                return true;
        }
        return false;
    });
    (*server)->stop();
    QVERIFY(asking.result());
}

void TestSyncNetwork::closingIsPrompt_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("while connecting") << false;
    QTest::newRow("while asking") << true;
}

/// Whoever closes the window does not wait for a server that says nothing, and what was recorded is still sent.
void TestSyncNetwork::closingIsPrompt()
{
    QFETCH(bool, connected);
    const auto letter = m_clerk->letter(QStringLiteral("Thư %1").arg(m_letters.size()));
    DONE(letter);
    m_letters << letter->subject;
    QTcpServer silent; // takes connections, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    sync::ServerAccount account = m_clerk->account();
    if (connected)
        m_network->next({{Fate::Silent, 700}});
    else
        account.address.url = QStringLiteral("postgresql://127.0.0.1:%1/congso").arg(silent.serverPort());
    sync::SyncService service(m_clerk->sharedStore(), account);
    service.start();
    QTRY_VERIFY(connected ? service.phase() == sync::SyncService::Phase::Exchanging : silent.hasPendingConnections());
    QElapsedTimer leaving;
    leaving.start();
    service.stop();
    QVERIFY2(leaving.elapsed() < 1'000, qPrintable(QString::number(leaving.elapsed())));
    QCOMPARE(m_clerk->state().pending, 1);
    DONE(m_clerk->document(letter->subject));
}

/// A network that swallows even the first word: connecting ends when its time is over, and at once when it is left.
void TestSyncNetwork::nobodyAcceptsEnds()
{
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    QTcpSocket first, second;
    first.connectToHost(QHostAddress::LocalHost, full.serverPort());
    QVERIFY(first.waitForConnected());
    second.connectToHost(QHostAddress::LocalHost, full.serverPort());
    if (second.waitForConnected(300))
        QSKIP("this system lets everybody wait");
    const ServerAddress address{QStringLiteral("postgresql://127.0.0.1:%1/congso").arg(full.serverPort()), {}};
    ServerPatience patience;
    patience.connectMs = 200;
    patience.hangUp = &hangUp;
    patience.awaitSocket = &awaitSocket;
    auto late = OfficeServer::connect(address, m_clerk->account().credentials, patience);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::ServerUnreachable);
    patience.connectMs = 600'000;
    std::stop_source stop;
    QFuture<ErrorCode> connecting = QtConcurrent::run([&] { return OfficeServer::connect(address, m_clerk->account().credentials, patience, stop.get_token()).error().code; });
    stop.request_stop();
    QCOMPARE(connecting.result(), ErrorCode::Cancelled);
}

/// A network that answers no question for a name: left at once, and told apart from a name that nobody has.
void TestSyncNetwork::nobodyKnowsTheName()
{
    std::stop_source stop;
    QVERIFY(!addressesOf(s("localhost"), 10'000, stop.get_token()).isEmpty());
    const ServerAddress address{s("postgresql://may-chu.invalid/congso"), {}};
    ServerPatience patience;
    patience.awaitSocket = &awaitSocket;
    patience.addressesOf = [](const QString &, int, const std::stop_token &) { return QStringList(); };
    QCOMPARE(OfficeServer::connect(address, {}, patience, stop.get_token()).error().code, ErrorCode::ServerUnreachable);
    stop.request_stop();
    QCOMPARE(addressesOf(s("localhost"), 600'000, stop.get_token()), QStringList());
    QCOMPARE(OfficeServer::connect(address, {}, patience, stop.get_token()).error().code, ErrorCode::Cancelled);
}

/// What a PC was told is done is there after the server was killed and has come back.
void TestSyncNetwork::killedServerHasWhatItAnswered()
{
    for (int round = 0; round < 2; ++round) {
        DONE(through(*m_clerk, {Fate::Whole, 0}));
        const qint64 before = head();
        m_desk->disconnect();
        m_postgres->crash();
        const auto away = through(*m_clerk, {Fate::Whole, 0});
        QVERIFY(!away);
        QCOMPARE(away.error().code, ErrorCode::ServerUnreachable);
        QVERIFY(m_postgres->start());
        QCOMPARE(head(), before);
        DONE(m_clerk->sync());
        QCOMPARE(head(), before + 1);
    }
    QCOMPARE(m_clerk->state().link->stopped, QString());
}

QTEST_GUILESS_MAIN(TestSyncNetwork)
#include "tst_syncnetwork.moc"
