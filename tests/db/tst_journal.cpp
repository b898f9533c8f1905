// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/directoryqueries.h"
#include "db/store/hashing.h"
#include "db/store/journal.h"
#include "db/store/migrator.h"
#include "db/store/projections.h"
#include "db/store/query.h"
#include "db/store/transaction.h"
#include "db/store/verifier.h"
#include "tests/support/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace congso;

namespace {
NewEvent personMade(const SubjectId &id, const QString &name)
{
    return {id, "person.created", 1, {{QStringLiteral("name"), name}, {QStringLiteral("login"), name.toLower()}}, {}};
}
}

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsAreChainedAndSealed();
    void aRetryGivesTheFirstReceipt();
    void aStaleBaseIsRefused();
    void numbersFollowTheRegister_data();
    void numbersFollowTheRegister();
    void aTakenNumberIsRefused();
    void everyAlteredByteIsFound_data();
    void everyAlteredByteIsFound();
    void unknownKindsAreKeptAndMarked();
    void refoldingGivesTheSame();
    void sessionSettingsHold();

private:
    QList<Event> append(const QList<NewEvent> &events, std::optional<qint64> base = {});
    Verifier::Findings verified();

    std::unique_ptr<Connection> m_connection;
    testing::FakeClock m_clock;
    BatchId m_batch;
};

void TestJournal::init()
{
    m_connection = std::move(*Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    QVERIFY(migrator::migrate(*m_connection));
}

QList<Event> TestJournal::append(const QList<NewEvent> &events, std::optional<qint64> base)
{
    Transaction transaction(*m_connection);
    Journal journal(*m_connection, m_clock);
    Projections projections(*m_connection, journal);
    m_batch = BatchId(uuid7(m_clock.now(), randomBytes(10)));
    Authorship author;
    author.actor = PersonId(uuid7(1, QByteArray(10, 'a')));
    author.device = uuid7(1, QByteArray(10, 'd'));
    author.batch = m_batch;
    auto appended = journal.append(author, prepared(events, m_clock), base);
    if (!appended)
        return {};
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!projections.apply(appended->at(i), events.at(i).payload))
            return {};
    }
    return transaction.commit() ? *appended : QList<Event>();
}

Verifier::Findings TestJournal::verified()
{
    return *Verifier(*m_connection).run({}, {}, {});
}

void TestJournal::eventsAreChainedAndSealed()
{
    const SubjectId one(QUuid::createUuid()), two(QUuid::createUuid());
    const QList<Event> first = append({personMade(one, QStringLiteral("An")), personMade(two, QStringLiteral("Bình"))});
    const QList<Event> second = append({{one, "person.deactivated", 1, {}, {}}});
    QCOMPARE(first.size(), 2);
    QCOMPARE(second.size(), 1);
    QVERIFY(first[0].stamp->prev.isEmpty());
    QCOMPARE(second[0].stamp->prev, first[0].stamp->hash);
    QCOMPARE(second[0].stamp->version, 2);
    QCOMPARE(second[0].stamp->seq, 3);
    QCOMPARE(second[0].stamp->seal, sealOf(first[1].stamp->seal, 3, second[0].stamp->hash));
    const auto findings = verified();
    QVERIFY(findings.problems.isEmpty());
    QCOMPARE(findings.events, 3);
    QCOMPARE(findings.head, second[0].stamp->seal);
}

void TestJournal::aRetryGivesTheFirstReceipt()
{
    const SubjectId one(QUuid::createUuid());
    const QList<Event> events = append({personMade(one, QStringLiteral("An"))});
    const auto receipt = Journal(*m_connection, m_clock).receiptOf(m_batch);
    QVERIFY(receipt);
    QCOMPARE(receipt->subject, one);
    QCOMPARE(receipt->version, 1);
    QCOMPARE(receipt->events, QList<EventId>{events[0].body.id});
    QVERIFY(!Journal(*m_connection, m_clock).receiptOf(BatchId(QUuid::createUuid())));
}

void TestJournal::aStaleBaseIsRefused()
{
    const SubjectId one(QUuid::createUuid());
    QCOMPARE(append({personMade(one, QStringLiteral("An"))}, 0).size(), 1);
    QVERIFY(append({{one, "person.deactivated", 1, {}, {}}}, 0).isEmpty());
    QCOMPARE(append({{one, "person.deactivated", 1, {}, {}}}, 1).size(), 1);
    QCOMPARE(verified().events, 2);
}

void TestJournal::numbersFollowTheRegister_data()
{
    QTest::addColumn<int>("startNumber");
    QTest::addColumn<int>("startYear");
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("from one") << 1 << 0 << 2026 << QList<int>{1, 2, 3};
    QTest::newRow("going live in the middle of a year") << 500 << 2026 << 2026 << QList<int>{500, 501, 502};
    QTest::newRow("the year after it starts anew") << 500 << 2026 << 2027 << QList<int>{1, 2, 3};
}

void TestJournal::numbersFollowTheRegister()
{
    QFETCH(int, startNumber);
    QFETCH(int, startYear);
    QFETCH(int, year);
    const RegisterId book(QUuid::createUuid());
    append({{idCast<SubjectId>(book), "register.created", 1,
             {{QStringLiteral("name"), QStringLiteral("Sổ")}, {QStringLiteral("code"), QStringLiteral("DEN")},
              {QStringLiteral("start_number"), startNumber}, {QStringLiteral("start_year"), startYear}}, {}}});
    QList<int> given;
    for (int i = 0; i < 3; ++i) {
        const auto events = append({{SubjectId(QUuid::createUuid()), "incoming.registered", 1,
                                     {{QStringLiteral("fields"), QJsonObject{{QStringLiteral("subject"), QStringLiteral("x")}}}},
                                     NewEvent::NumberRequest{book, year, {}, {}}}});
        QCOMPARE(events.size(), 1);
        given << events[0].stamp->number->number;
    }
    QTEST(given, "expected");
}

void TestJournal::aTakenNumberIsRefused()
{
    const RegisterId book(QUuid::createUuid());
    const auto wanting = [&book](int number, const QString &suffix) {
        return NewEvent{SubjectId(QUuid::createUuid()), "incoming.registered", 1, {}, NewEvent::NumberRequest{book, 2026, number, suffix}};
    };
    QCOMPARE(append({wanting(7, {})}).size(), 1);
    QVERIFY(append({wanting(7, {})}).isEmpty());
    QCOMPARE(append({wanting(7, QStringLiteral("a"))}).size(), 1);
    QVERIFY(verified().problems.isEmpty());
}

void TestJournal::everyAlteredByteIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("payload") << QByteArray("UPDATE payloads SET body = CAST(replace(CAST(body AS TEXT), 'An', 'En') AS BLOB) WHERE event = 1");
    QTest::newRow("payload gone") << QByteArray("DELETE FROM payloads WHERE event = 1");
    QTest::newRow("author") << QByteArray("UPDATE events SET actor = zeroblob(16) WHERE arrived = 1");
    QTest::newRow("time") << QByteArray("UPDATE events SET at = at + 1 WHERE arrived = 2");
    QTest::newRow("kind") << QByteArray("UPDATE events SET kind = 'person.changed' WHERE arrived = 2");
    QTest::newRow("chain") << QByteArray("UPDATE events SET prev = zeroblob(32) WHERE arrived = 3");
    QTest::newRow("seal") << QByteArray("UPDATE events SET seal = zeroblob(32) WHERE arrived = 3");
    QTest::newRow("event removed in the middle") << QByteArray("DELETE FROM payloads WHERE event = 2; DELETE FROM events WHERE arrived = 2");
    QTest::newRow("number") << QByteArray("UPDATE events SET number = 9, number_register = zeroblob(16), number_year = 1, number_suffix = '' WHERE arrived = 1");
}

void TestJournal::everyAlteredByteIsFound()
{
    QFETCH(QByteArray, damage);
    const SubjectId one(QUuid::createUuid());
    append({personMade(one, QStringLiteral("An"))});
    append({personMade(SubjectId(QUuid::createUuid()), QStringLiteral("Bình"))});
    append({{one, "person.deactivated", 1, {}, {}}});
    QVERIFY(verified().problems.isEmpty());
    QVERIFY(m_connection->execute(damage));
    QVERIFY(!verified().problems.isEmpty());
}

void TestJournal::unknownKindsAreKeptAndMarked()
{
    const SubjectId one(QUuid::createUuid());
    append({personMade(one, QStringLiteral("An"))});
    QCOMPARE(append({{one, "person.teleported", 1, {{QStringLiteral("to"), QStringLiteral("Mars")}}, {}}}).size(), 1);
    QCOMPARE(append({{one, "person.changed", 2, {}, {}}}).size(), 1);
    QVERIFY(verified().problems.isEmpty());
    Journal journal(*m_connection, m_clock);
    QCOMPARE(journal.history(journal.rowOf(one.uuid())).size(), 3);
    const NamedSql newer{"newer", "SELECT newer FROM subjects WHERE id = ?1"};
    Query row = m_connection->query(newer);
    row.bindAll(journal.rowOf(one.uuid()));
    QVERIFY(row.next());
    QVERIFY(row.isTrue(0));
}

void TestJournal::refoldingGivesTheSame()
{
    const SubjectId one(QUuid::createUuid());
    append({personMade(one, QStringLiteral("An"))});
    append({{one, "person.changed", 1,
             {{QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("name")},
                                                                 {QStringLiteral("old"), QStringLiteral("An")},
                                                                 {QStringLiteral("new"), QStringLiteral("Ân")}}}}}, {}}});
    QCOMPARE(directoryqueries::people(*m_connection).value(0).name, QStringLiteral("Ân"));
    QVERIFY(replayDifferences(*m_connection)->isEmpty());
    QVERIFY(m_connection->execute("UPDATE people SET name = 'other'"));
    QCOMPARE(*replayDifferences(*m_connection), QStringList{QStringLiteral("people")});
    QVERIFY(rebuildAll(*m_connection, {}, {}));
    QCOMPARE(directoryqueries::people(*m_connection).value(0).name, QStringLiteral("Ân"));
}

void TestJournal::sessionSettingsHold()
{
    QCOMPARE(m_connection->pragma("foreign_keys"), QByteArray("1"));
    QCOMPARE(m_connection->pragma("secure_delete"), QByteArray("1"));
    QCOMPARE(m_connection->pragma("synchronous"), QByteArray("2"));
    QCOMPARE(m_connection->pragma("application_id").toLongLong(), migrator::applicationId);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
