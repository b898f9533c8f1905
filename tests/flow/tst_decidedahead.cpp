// SPDX-License-Identifier: GPL-3.0-or-later
// A registration decided before its turn is recorded as it would have been in its turn, or not at all.
#include "app/office/directoryfacts.h"
#include "app/office/maintenance.h"
#include "app/office/perform.h"
#include "app/office/storeengine.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace congso;
using congso::testing::TestOffice;

namespace {
const QString clerk = QStringLiteral("vanthu");

struct Tried
{
    std::optional<Receipt> receipt;
    QJsonObject payload; ///< of the last event of its subject
};

/// Of a job on the writing thread, kept when something was recorded.
template <class Job>
Tried written(TestOffice &office, Job job)
{
    Tried tried;
    (void)office.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        tried.receipt = job(writing);
        if (!tried.receipt)
            return failure(ErrorCode::Cancelled);
        const QList<Event> history = writing.journal.history(writing.journal.rowOf(tried.receipt->subject.uuid()));
        tried.payload = QJsonDocument::fromJson(history.last().payload).object();
        return success();
    }).result();
    return tried;
}

std::shared_ptr<const LentDirectory> lent(TestOffice &office)
{
    std::shared_ptr<const LentDirectory> directory;
    (void)office.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        directory = std::make_shared<const LentDirectory>(writing.directory.facts(writing.connection));
        return success();
    }).result();
    return directory;
}
}

class TestDecidedAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void recordedAsInItsTurn();
    void recordedOnce();
    void notOnceTheDirectoryChanged();
    void notOnceTheNumberIsTaken();
    void notDecidedAhead_data();
    void notDecidedAhead();

private:
    Command registration(const QJsonObject &others = {}) const;
    Tried perform(const DecidedAhead &decided)
    {
        return written(*m_office, [&](Writing &writing) { return m_performer->perform(writing, decided); });
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Performer> m_performer;
    QString m_register;
};

void TestDecidedAhead::init()
{
    m_office = std::make_unique<TestOffice>();
    m_performer = std::make_unique<Performer>(m_office->store(), m_office->person(clerk));
    m_register = directory::directory(*m_office->as(clerk)).result().value().registers.first().id.toString();
}

void TestDecidedAhead::cleanup()
{
    m_performer.reset();
    m_office.reset();
}

Command TestDecidedAhead::registration(const QJsonObject &others) const
{
    QJsonObject fields{{QStringLiteral("register"), m_register},
                       {QStringLiteral("import"), QStringLiteral("0194a000-0000-7000-8000-000000000001")},
                       {QStringLiteral("row"), 2},
                       {QStringLiteral("number"), 17},
                       {QStringLiteral("fields"), QJsonObject{{QStringLiteral("agency"), QStringLiteral("UBND xã Sông Thao")}, {QStringLiteral("subject"), QStringLiteral("V/v báo cáo")},
                                                              {QStringLiteral("arrival"), QStringLiteral("2021-01-05")}, {QStringLiteral("origin"), QStringLiteral("paper")},
                                                              {QStringLiteral("note"), QString()}}}};
    for (auto it = others.begin(); it != others.end(); ++it)
        fields.insert(it.key(), it.value());
    return m_office->as(clerk)->command("incoming.imported", {}, fields);
}

void TestDecidedAhead::recordedAsInItsTurn()
{
    const Command first = registration();
    const auto decided = m_performer->decideAhead(*lent(*m_office), first);
    QVERIFY(decided);
    const Tried ahead = perform(*decided);
    QVERIFY(ahead.receipt && ahead.receipt->number);
    QCOMPARE(ahead.receipt->number->number, 17);
    const Tried inTurn = written(*m_office, [&](Writing &writing) -> std::optional<Receipt> {
        const auto receipt = m_performer->perform(writing, registration({{QStringLiteral("number"), 18}}));
        return receipt ? std::optional(*receipt) : std::nullopt;
    });
    QVERIFY(inTurn.receipt);
    QCOMPARE(ahead.payload, inTurn.payload);
    QVERIFY(verify(m_office->store(), {true, {}, true}).result().value().good());
}

void TestDecidedAhead::recordedOnce()
{
    const Command command = registration();
    const auto decided = m_performer->decideAhead(*lent(*m_office), command);
    QVERIFY(decided && perform(*decided).receipt);
    QVERIFY(!perform(*decided).receipt);
    const auto again = m_office->as(clerk)->perform(command).result(); // in its turn it is told what became of it
    QVERIFY(again);
    QCOMPARE(again->number->number, 17);
}

void TestDecidedAhead::notOnceTheDirectoryChanged()
{
    const auto directory = lent(*m_office);
    const auto decided = m_performer->decideAhead(*directory, registration());
    QVERIFY(decided);
    m_office->does(QStringLiteral("quantri"), "register.closed", SubjectId::fromString(m_register));
    QVERIFY(!perform(*decided).receipt);
    // What is decided from the old directory is as little worth.
    const auto late = m_performer->decideAhead(*directory, registration());
    QVERIFY(late && !perform(*late).receipt);
    QVERIFY(!m_performer->decideAhead(*lent(*m_office), registration()));
}

void TestDecidedAhead::notOnceTheNumberIsTaken()
{
    const auto directory = lent(*m_office);
    const auto first = m_performer->decideAhead(*directory, registration());
    const Command second = registration();
    const auto late = m_performer->decideAhead(*directory, second);
    QVERIFY(first && late && perform(*first).receipt);
    QVERIFY(!perform(*late).receipt);
    const auto refused = m_office->as(clerk)->perform(second).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleNumberTaken);
    QVERIFY(verify(m_office->store(), {true, {}, true}).result().value().good());
}

void TestDecidedAhead::notDecidedAhead_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QJsonObject>("others");
    const auto with = [](const char *key, const QJsonValue &value) { return QJsonObject{{QLatin1String(key), value}}; };
    QTest::newRow("unknown register") << QByteArray() << with("register", QStringLiteral("0194a000-0000-7000-8000-00000000000f"));
    QTest::newRow("secret") << QByteArray() << with("secrecy", QStringLiteral("mat"));
    QTest::newRow("with a file") << QByteArray("incoming.registered") << with("files", QJsonArray{QJsonObject{{QStringLiteral("hash"), QString(64, u'a')}, {QStringLiteral("name"), QStringLiteral("a.pdf")}, {QStringLiteral("size"), 1}}});
    QTest::newRow("cleaned at the door") << QByteArray() << with("fields", QJsonObject{{QStringLiteral("agency"), QString(QStringLiteral("UBND") + QChar(0xD800))}, {QStringLiteral("subject"), QStringLiteral("x")}, {QStringLiteral("arrival"), QStringLiteral("2021-01-05")}});
    QTest::newRow("no registration") << QByteArray("incoming.received") << QJsonObject();
    QTest::newRow("unknown action") << QByteArray("incoming.nothing") << QJsonObject();
    QTest::newRow("of another area") << QByteArray("unit.created") << QJsonObject();
}

void TestDecidedAhead::notDecidedAhead()
{
    QFETCH(QByteArray, action);
    QFETCH(QJsonObject, others);
    Command command = registration(others);
    if (!action.isEmpty())
        command.action = action;
    QVERIFY(!m_performer->decideAhead(*lent(*m_office), command));
}

QTEST_GUILESS_MAIN(TestDecidedAhead)
#include "tst_decidedahead.moc"
