// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"
#include "tests/flow/hostilechance.h"
#include "tests/flow/randomclerks.h"
#include "tests/flow/syncpc.h"

using namespace congso;
using namespace congso::testing;

namespace {
constexpr int acts = 300;
}

/// Whatever the rules refuse, the server refuses, whoever says it and however; what it takes verifies, and everybody's PC
/// makes the same of it. Random acts by each role, spoken in SQL. Ids are new in every run, so that a seed is another run each
/// time: this searches for faults, and what it finds gets a test of its own. CONGSO_HOSTILE_SEEDS says how many seeds,
/// CONGSO_HOSTILE_FIRST from which on.
class TestHostileChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theServerRefusesToo_data();
    void theServerRefusesToo();

private:
    QString says(ServerDesk &desk, const HostileChance::Act &act, bool keep);
    void isTheRules(HostileOffice &office, const HostileChance &chance, const HostileChance::Act &act, const QString &answer);
    void everybodyFolds(HostileOffice &office, ServerDesk &desk);

    std::unique_ptr<Postgres> m_postgres;
};

void TestHostileChance::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    if (qEnvironmentVariableIntValue("CONGSO_HOSTILE_SEEDS") < 1)
        QSKIP("CONGSO_HOSTILE_SEEDS says how many");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
}

void TestHostileChance::theServerRefusesToo_data()
{
    QTest::addColumn<quint32>("seed");
    const int asked = qEnvironmentVariableIntValue("CONGSO_HOSTILE_SEEDS");
    const int first = qMax(1, qEnvironmentVariableIntValue("CONGSO_HOSTILE_FIRST"));
    for (int seed = first; seed < first + asked; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

QString TestHostileChance::says(ServerDesk &desk, const HostileChance::Act &act, bool keep)
{
    QJsonArray all;
    for (const ServerEvent &one : act.events)
        all << serverwire::toJson(one);
    const QString said = QString::fromStdString(serverwire::compact({{QStringLiteral("events"), all}}));
    const QString role = desk.account(act.login).role;
    return desk.sql(QStringLiteral("BEGIN; SET LOCAL SESSION AUTHORIZATION %1; SELECT 'taken' FROM congso.append($said$%2$said$) LIMIT 1; %3")
                        .arg(role, said, keep ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK")));
}

void TestHostileChance::isTheRules(HostileOffice &office, const HostileChance &chance, const HostileChance::Act &act, const QString &answer)
{
    const bool taken = answer == QLatin1String("taken");
    const Event &event = act.events.first().event;
    const QByteArray what = act.login.toUtf8() + ' ' + event.body.kind + ' ' + act.changed + '\n' + event.payload.left(1500) + '\n' + answer.left(500).toUtf8();
    // A file counts for who has shown its bytes, or may read it already: the rules here know nothing of that.
    QVERIFY2(!act.honest || taken || answer.contains(QLatin1String("file.missing")), what.constData());
    if (!taken || act.honest)
        return;
    const auto here = takenBack(office.office, act.login, chance.commandOf(event), chance.workflow());
    QVERIFY2(here, QByteArray(told(here) + ": " + what));
}

void TestHostileChance::everybodyFolds(HostileOffice &office, ServerDesk &desk)
{
    QCOMPARE(desk.sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
    const QStringList stand = desk.sql(QStringLiteral("SELECT id || ' ' || state FROM congso.subjects WHERE area IN ('incoming', 'outgoing')")).split(u'\n');
    int linked = 0;
    for (const QString &login : HostileChance::logins()) {
        // Somebody may have been deactivated: the administrator may.
        if (desk.sql(QStringLiteral("SELECT state FROM congso.subjects WHERE id = '%1'").arg(office.office.person(login).toString())) != QLatin1String("active"))
            continue;
        ++linked;
        SyncPc pc(office.office, desk, login);
        const auto done = pc.sync();
        QVERIFY2(done, told(done));
        QCOMPARE(pc.problems(), QByteArray());
        QCOMPARE(pc.state().link->stopped, QString());
        for (const QString &line : stand) {
            const SubjectId id = SubjectId::fromString(line.section(u' ', 0, 0));
            if (const auto letter = pc.document(id))
                QCOMPARE(QString(id.toString() + u' ' + documentStateText(letter->state)), line);
            if (const auto document = outgoing::document(pc.office(), id).result())
                QCOMPARE(QString(id.toString() + u' ' + outgoingStateText(document->state)), line);
        }
    }
    QVERIFY(linked > HostileChance::logins().size() / 2);
}

void TestHostileChance::theServerRefusesToo()
{
    QFETCH(quint32, seed);
    HostileOffice office;
    RandomClerks clerks(office.office, seed);
    for (int step = 0; step < 40; ++step)
        clerks.act();
    ServerDesk desk(*m_postgres, QStringLiteral("chance%1").arg(seed));
    QVERIFY2(desk.made, told(desk.made));
    const Outcome seeded = desk.seed(office.office);
    QVERIFY2(seeded, told(seeded));
    desk.setToday(office.office.as(QStringLiteral("vanthu"))->today().toString(Qt::ISODate));
    HostileChance chance(office.office, desk, seed);
    QList<HostileChance::Act> taken;
    for (int i = 0; i < acts; ++i) {
        const HostileChance::Act act = chance.act();
        const QString answer = says(desk, act, false);
        isTheRules(office, chance, act, answer);
        if (answer == QLatin1String("taken"))
            taken << act;
        QVERIFY2(answer == QLatin1String("taken") || answer.startsWith(QLatin1String("ERROR:")), qPrintable(answer));
    }
    int kept = 0;
    for (const HostileChance::Act &act : std::as_const(taken))
        kept += says(desk, act, true) == QLatin1String("taken") ? 1 : 0;
    qInfo("%d of %d taken, %d kept one after another", int(taken.size()), acts, kept);
    QVERIFY(kept > 10);
    everybodyFolds(office, desk);
}

QTEST_GUILESS_MAIN(TestHostileChance)
#include "tst_hostilechance.moc"
