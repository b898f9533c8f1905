// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/synctest.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace congso;
using namespace congso::testing;
using Begin = sync::Exchange::Begin;

namespace {
constexpr sync::Pace never{600'000, 600'000, 600'000, 600'000, 600'000, 600'000}; ///< whatever happens then was not waited for
}

/// What goes before the question how everything stands: an act to the server, and what a notice tells of from there.
class TestSyncQuick : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsRecordedIsSent();
    void othersAreSeenBeforeOneSends();
    void ownActsAreNoNews();
    void oneQuestionSaysAll();
    void whatIsGivenComesAndGoes();
    void anotherServerIsNotHeard();
    void newPeopleAreKnown();
    void whoStandsInIsAskedLightly();
    void fewNoticesDoNotWait();
    void silentWritesHoldNothingUp();

private:
    /// A connection of that person over which everything was exchanged once.
    std::unique_ptr<OfficeServer> settled(SyncPc &pc)
    {
        auto server = sync::connectTo(pc.account());
        return server && through(pc, **server, Begin::Asking) ? std::move(*server) : nullptr;
    }
    static Result<sync::Exchanged> through(SyncPc &pc, OfficeServer &server, Begin begin)
    {
        sync::Exchange exchange(pc.store(), server, {});
        auto done = exchange.run(begin);
        return done ? Result<sync::Exchanged>(exchange.exchanged()) : tl::make_unexpected(done.error());
    }
    static QJsonObject noteOf(const QString &note)
    {
        return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), note}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
    }
    QJsonObject givenTo(const char *login) { return {{s("text"), s("Giao xử lý")}, {s("assignments"), QJsonArray{m_office->part("lead", s(login))}}}; }
};

void TestSyncQuick::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
}

void TestSyncQuick::init()
{
    openOffice();
    DONE(layServer("quick"));
    DONE(m_desk->seed(*m_office));
}

void TestSyncQuick::cleanup()
{
    closeOffice();
}

void TestSyncQuick::whatIsRecordedIsSent()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    sync::SyncService service(clerk.sharedStore(), clerk.account(), {}, never);
    QSignalSpy rounds(&service, &sync::SyncService::exchanged);
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(rounds.size() >= 2, 20'000); // the second one begins with what came before one listened
    const auto letter = clerk.letter(s("Báo cáo tháng"));
    DONE(letter);
    // Not even this thread's events are needed for it.
    QElapsedTimer waiting;
    waiting.start();
    while (clerk.state().pending > 0 && waiting.elapsed() < 20'000)
        QThread::yieldCurrentThread();
    QCOMPARE(clerk.state().pending, 0);
    service.stop();
    QCOMPARE(clerk.problems(), QByteArray());
}

/// Of two who change the same, the second one is asked, also where the first one's act is not known of yet.
void TestSyncQuick::othersAreSeenBeforeOneSends()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto letter = clerk.letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(clerk.sync());
    SyncPc second(*m_office, *m_desk, s("vanthu")); // the same person's other PC
    const auto server = settled(second);
    QVERIFY(server);
    DONE(second.tryDo("incoming.corrected", letter->subject, noteOf(s("Một"))));
    const auto alone = through(second, *server, Begin::Sending);
    DONE(alone);
    QCOMPARE(alone->pushed, 1);
    DONE(clerk.sync());
    DONE(clerk.tryDo("incoming.corrected", letter->subject, noteOf(s("Hai"))));
    DONE(clerk.sync());
    DONE(second.tryDo("incoming.corrected", letter->subject, noteOf(s("Ba"))));
    const auto behind = through(second, *server, Begin::Sending);
    DONE(behind);
    QCOMPARE(behind->pushed, 0);
    QCOMPARE(behind->conflicts, 1);
    QCOMPARE(second.conflicts().first().clashes.first().theirs.toString(), s("Hai"));
    QCOMPARE(second.document(letter->subject)->fields.note, s("Hai"));
    // What goes well together is still said upon what the other has said.
    DONE(clerk.sync());
    DONE(clerk.tryDo("incoming.corrected", letter->subject, noteOf(s("Bốn"))));
    DONE(clerk.sync());
    const QJsonArray field{QJsonObject{{s("field"), s("field")}, {s("new"), s("Thi đua")}}};
    DONE(second.tryDo("incoming.corrected", letter->subject, {{s("changes"), field}, {s("reason"), s("Bổ sung lĩnh vực")}}));
    const auto beside = through(second, *server, Begin::Sending);
    DONE(beside);
    QCOMPARE(beside->pushed, 1);
    QCOMPARE(m_desk->sql(s("SELECT version - base FROM congso.events ORDER BY seq DESC LIMIT 1")), s("1"));
    QCOMPARE(second.problems(), QByteArray());
}

/// Whoever has sent something is not woken by it.
void TestSyncQuick::ownActsAreNoNews()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto server = settled(clerk);
    QVERIFY(server);
    QVERIFY(*server->waitForNotify(0)); // what came before one listened
    QVERIFY(!*server->waitForNotify(0));
    const auto letter = clerk.letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(through(clerk, *server, Begin::Sending));
    QCOMPARE(clerk.state().pending, 0);
    QVERIFY(!*server->waitForNotify(200));
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(second.sync());
    DONE(second.tryDo("incoming.corrected", letter->subject, noteOf(s("Một"))));
    DONE(second.sync());
    QVERIFY(*server->waitForNotify(20'000));
}

void TestSyncQuick::oneQuestionSaysAll()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const SubjectId id = assigned(clerk, leader, s("Báo cáo tháng"), s("cvhoa"));
    QVERIFY(!id.isNull());
    OfficeServer &officer = m_desk->as(s("cvhoa"));
    const auto identity = officer.whoAmI();
    const auto page = officer.pull(0, 2);
    const auto feed = officer.accessFeed(0, 2);
    const auto news = officer.news(0, 0, 2);
    DONE(news);
    QCOMPARE(news->identity.seal, identity->seal);
    QCOMPARE(news->identity.accessHead, identity->accessHead);
    QCOMPARE(news->identity.person, identity->person);
    QCOMPARE(news->page.events.size(), 2);
    QCOMPARE(news->page.events.last().event.stamp->hash, page->events.last().event.stamp->hash);
    QCOMPARE(news->page.upTo, page->upTo);
    QVERIFY(news->page.more && page->more);
    QCOMPARE(news->access.changes.size(), 1);
    QCOMPARE(news->access.changes.first().subject, id);
    QVERIFY(news->access.changes.first().gained);
    QCOMPARE(news->access.changes.first().version, feed->changes.first().version);
    QCOMPARE(news->access.changes.first().position, feed->changes.first().position);
    QCOMPARE(news->access.upTo, feed->upTo);
    QCOMPARE(news->access.more, feed->more);
}

void TestSyncQuick::whatIsGivenComesAndGoes()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    SyncPc officer(*m_office, *m_desk, s("cvhoa"));
    const auto server = settled(officer);
    QVERIFY(server);
    const SubjectId id = assigned(clerk, leader, s("Báo cáo tháng"), s("cvhoa"));
    QVERIFY(!id.isNull());
    const auto given = through(officer, *server, Begin::Fetching);
    DONE(given);
    QCOMPARE(given->pulled, 3);
    DONE(officer.document(id));
    DONE(leader.tryDo("incoming.recalled", id, {{s("assignment"), leader.document(id)->assignments.first().id.toString()}, {s("reason"), s("Giao nhầm đơn vị xử lý")}}));
    DONE(leader.sync());
    const auto taken = through(officer, *server, Begin::Fetching);
    DONE(taken);
    QCOMPARE(taken->removed, 1);
    QVERIFY(!officer.document(id));
    // What follows upon what is here comes as it is.
    DONE(leader.tryDo("incoming.instructed", id, givenTo("cvhoa")));
    DONE(leader.sync());
    DONE(through(officer, *server, Begin::Fetching));
    DONE(clerk.sync());
    DONE(clerk.tryDo("incoming.corrected", id, noteOf(s("Kèm phụ lục"))));
    DONE(clerk.sync());
    const auto more = through(officer, *server, Begin::Fetching);
    DONE(more);
    QCOMPARE(more->pulled, 1);
    QCOMPARE(officer.document(id)->fields.note, s("Kèm phụ lục"));
    const auto again = through(officer, *server, Begin::Fetching);
    DONE(again);
    QCOMPARE(again->pulled, 0);
    QCOMPARE(officer.problems(), QByteArray());
}

/// Over a connection that leads to another office than it did, nothing is taken.
void TestSyncQuick::anotherServerIsNotHeard()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const auto server = settled(leader);
    QVERIFY(server);
    const auto letter = clerk.letter(s("Báo cáo tháng"));
    DONE(letter);
    DONE(clerk.sync());
    m_desk->sql(s("UPDATE congso.office SET id = '22222222-2222-7222-8222-222222222222'"));
    DONE(through(leader, *server, Begin::Fetching));
    QCOMPARE(leader.state().link->stopped, s("other_office"));
    QVERIFY(!leader.document(letter->subject));
}

/// Who has come to the office since is somebody to submit to, for a PC that has submitted before.
void TestSyncQuick::newPeopleAreKnown()
{
    SyncPc administrator(*m_office, *m_desk, s("quantri"));
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    const auto first = clerk.letter(s("Thư thứ nhất"));
    const auto second = clerk.letter(s("Thư thứ hai"));
    DONE(second);
    DONE(clerk.tryDo("incoming.submitted", first->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(clerk.sync());
    DONE(administrator.sync());
    const auto person = administrator.tryDo("person.created", {}, {{s("name"), s("Nguyễn Thị Mai")}, {s("login"), s("phogiamdoc")}});
    DONE(person);
    DONE(administrator.tryDo("post.created", {}, {{s("person"), person->subject.toString()}, {s("unit"), m_office->unit(s("BGĐ")).toString()},
                                                  {s("title"), s("Phó Giám đốc")}, {s("roles"), QJsonArray{s("agency_leader")}}}));
    DONE(administrator.sync());
    DONE(clerk.sync());
    DONE(clerk.tryDo("incoming.submitted", second->subject, {{s("to"), QJsonArray{person->subject.toString()}}}));
    DONE(clerk.sync());
    QCOMPARE(clerk.state().conflicts, 0);
    QCOMPARE(clerk.state().pending, 0);
}

/// Who stands in for somebody gains and loses with the day: within one, the short question says it all for them too.
void TestSyncQuick::whoStandsInIsAskedLightly()
{
    m_desk->setToday(QDate::currentDate().toString(Qt::ISODate));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    const QDate today = QDate::currentDate();
    DONE(leader.tryDo("delegation.granted", {}, {{s("delegate"), m_office->person(s("truongccvc")).toString()}, {s("from"), today.toString(Qt::ISODate)},
                                                 {s("until"), today.addDays(3).toString(Qt::ISODate)}}));
    DONE(leader.sync());
    SyncPc deputy(*m_office, *m_desk, s("truongccvc"));
    const auto server = settled(deputy);
    QVERIFY(server);
    DONE(server->whoAmI());
    QCOMPARE(server->isUnchanged().value(), true);
    // With the day it has to be looked at anew, once.
    m_desk->setToday(today.addDays(1).toString(Qt::ISODate));
    QCOMPARE(server->isUnchanged().value(), false);
    DONE(server->whoAmI());
    QCOMPARE(server->isUnchanged().value(), true);
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    DONE(clerk.letter(s("Báo cáo tháng")));
    DONE(clerk.sync());
    QCOMPARE(server->isUnchanged().value(), false);
}

/// Somebody's next act often follows soon upon the last: it is there as quickly, though the next turn is minutes away.
void TestSyncQuick::fewNoticesDoNotWait()
{
    SyncPc clerk(*m_office, *m_desk, s("vanthu"));
    SyncPc leader(*m_office, *m_desk, s("giamdoc"));
    sync::SyncService service(leader.sharedStore(), leader.account(), {}, never);
    QSignalSpy rounds(&service, &sync::SyncService::exchanged);
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(rounds.size() >= 2, 20'000); // the second one begins with what came before one listened
    const auto first = clerk.letter(s("Báo cáo tháng"));
    DONE(first);
    DONE(clerk.sync());
    QTRY_VERIFY_WITH_TIMEOUT(leader.document(first->subject), 20'000);
    const auto second = clerk.letter(s("Báo cáo quý"));
    DONE(second);
    DONE(clerk.sync());
    QTRY_VERIFY_WITH_TIMEOUT(leader.document(second->subject), 20'000);
    service.stop();
}

/// What changes nothing that is told does not make the next change wait for a burst's turn.
void TestSyncQuick::silentWritesHoldNothingUp()
{
    const SubjectId id = m_office->letter(s("Báo cáo tháng"));
    StoreEngine &engine = m_office->store().engine();
    QSignalSpy changes(&engine, &StoreEngine::changed);
    const auto silent = [](Connection &) -> Outcome { return success(); };
    const auto loud = [&id](Writing &writing) -> Outcome {
        linked::touch(writing.connection, writing.journal.rowOf(id.uuid()));
        return success();
    };
    QElapsedTimer waiting;
    qint64 toldAfter = 0;
    connect(&engine, &StoreEngine::changed, this, [&] { toldAfter = waiting.nsecsElapsed(); });
    // How long after a first write a second one, which comes at once, is told; the quickest of ten.
    const auto quickest = [&](const auto &first, bool isTold) {
        QList<qint64> all;
        for (int i = 0; i < 10; ++i) {
            const QDeadlineTimer turn(100); // the last one's is over then
            while (!turn.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, int(turn.remainingTime()) + 1);
            changes.clear();
            waiting.start();
            first();
            while (isTold && changes.isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            changes.clear();
            if (!engine.write<std::monostate>(loud).result())
                qFatal("a write failed");
            while (changes.isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            all << toldAfter;
        }
        return *std::min_element(all.cbegin(), all.cend());
    };
    const auto did = [](const auto &outcome) {
        if (!outcome)
            qFatal("a write failed");
        QCoreApplication::processEvents();
    };
    const qint64 behindSilence = quickest([&] { did(engine.own<std::monostate>(silent).result()); }, false);
    const qint64 inBurst = quickest([&] { did(engine.write<std::monostate>(loud).result()); }, true);
    QVERIFY2(behindSilence < inBurst / 2, qPrintable(s("%1 of %2 ns").arg(behindSilence).arg(inBurst)));
}

QTEST_GUILESS_MAIN(TestSyncQuick)
#include "tst_syncquick.moc"
