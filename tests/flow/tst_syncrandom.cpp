// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/stormwork.h"
#include "tests/support/badnetwork.h"

#include <QProcess>
#include <QtConcurrentRun>

using namespace congso;
using namespace congso::testing;
using Fate = BadNetwork::Fate;

namespace {
constexpr int manySeeds = 10;
#ifdef CONGSO_SANITIZED
constexpr int usualSeeds = 3; // each takes four times as long
#else
constexpr int usualSeeds = manySeeds; ///< CONGSO_SYNC_SEEDS asks for more
#endif
constexpr int steps = 110;
constexpr qint64 day = 86'400'000;
const sync::ExchangeOptions impatient{.answerMs = 1'000}; ///< a network that says nothing holds up nobody for longer

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// In the order in which they join: two PCs at least, eleven at most, clerk and administrator with several.
const QStringList logins{QStringLiteral("vanthu"), QStringLiteral("giamdoc"), QStringLiteral("cvhoa"), QStringLiteral("quantri"), QStringLiteral("vanthu"),
                         QStringLiteral("truongccvc"), QStringLiteral("chanhvp"), QStringLiteral("luutru"), QStringLiteral("quantri"), QStringLiteral("cvlan"), QStringLiteral("vanthu")};
}

/// Random work of two to eleven PCs over a bad network, with killed clients, a killed server and clocks that are days wrong:
/// afterwards everybody sees the same, and nothing typed is lost.
class TestSyncRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everybodyAgrees_data();
    void everybodyAgrees();
    void everythingHappened();

private:
    using Pcs = std::vector<std::unique_ptr<SyncPc>>;
    QString sql(const QString &statement) { return m_postgres->sql(m_database, statement); }
    sync::ServerAccount account(const QString &login) { return {{m_network->through(m_postgres->urlOf(m_database)), {}}, m_desk->account(login)}; }
    Pcs join(int count);
    void storm(Pcs &pcs, StormWork &work);
    void killed(SyncPc &pc, QRandomGenerator &random);
    static void rush(Pcs &pcs);
    void settle(Pcs &pcs, QRandomGenerator &random);
    void agree(Pcs &pcs);
    void numbersAreWhole();
    void nothingIsLost(Pcs &pcs, const StormWork &work);
    void countKinds();

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    std::unique_ptr<BadNetwork> m_network;
    QHash<QString, std::shared_ptr<SyncPc>> m_images; ///< closed: a PC of everybody's, newly linked
    StormOffice m_storm;
    QString m_database;
    QTemporaryDir m_dir;
    QMap<QByteArray, int> m_kinds;
    std::array<int, BadNetwork::fates> m_fates{};
    int m_seeds = 0;
    int m_killed = 0;
    int m_crashed = 0;     ///< times the server was
    int m_wrongClocks = 0; ///< of PCs, by days
    int m_archived = 0;    ///< acts of the archivist that reached the server
    int m_conflicts = 0;
};

void TestSyncRandom::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_office = std::make_unique<TestOffice>();
    m_office->clock().set(QDate::currentDate(), 8);
    m_storm.begin(*m_office);
    m_desk = std::make_unique<ServerDesk>(*m_postgres, s("office"));
    QVERIFY2(m_desk->made, told(m_desk->made));
    const Outcome seeded = m_desk->seed(*m_office);
    QVERIFY2(seeded, told(seeded));
    for (const QString &login : logins) {
        if (m_images.contains(login))
            continue;
        m_images.insert(login, std::make_shared<SyncPc>(*m_office, *m_desk, login));
        m_images.value(login)->close();
    }
    m_desk->disconnect();
    m_desk->admin.reset();
}

void TestSyncRandom::cleanupTestCase()
{
    m_network.reset();
    m_images.clear();
    m_desk.reset();
    m_office.reset();
}

TestSyncRandom::Pcs TestSyncRandom::join(int count)
{
    Pcs pcs;
    for (const QString &login : logins.mid(0, count)) {
        pcs.push_back(std::make_unique<SyncPc>(*m_office, login, m_images.value(login)->ref().folder, account(login)));
        const QString url = account(login).address.url;
        // Where another program finds the server.
        pcs.back()->store().engine().write<std::monostate>([url](Writing &writing) -> Outcome {
            auto link = linked::read(writing.connection);
            link->url = url;
            linked::put(writing.connection, *link);
            return success();
        }).waitForFinished();
    }
    return pcs;
}

/// congsoctl exchanges in its place, and is killed somewhere in the middle.
void TestSyncRandom::killed(SyncPc &pc, QRandomGenerator &random)
{
    const QString program = qEnvironmentVariable("CONGSO_BIN_DIR", QStringLiteral(CONGSO_BIN_DIR)) + QStringLiteral("/congsoctl");
    QVERIFY2(QFile::exists(program), qPrintable(program));
    QFile password(m_dir.filePath(pc.login()));
    QVERIFY(password.open(QIODevice::WriteOnly | QIODevice::Truncate));
    password.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    password.write(pc.account().credentials.password.toUtf8());
    password.close();
    pc.close();
    QProcess process;
    process.start(program, {s("--store"), pc.ref().folder, s("sync"), s("--once"), s("--server-password-file"), password.fileName()});
    QVERIFY(process.waitForStarted());
    m_network->setHonest(true);
    m_network->killAfter(process.processId(), 600 + random.bounded(6'000));
    QVERIFY(process.waitForFinished(60'000));
    m_network->killAfter(0, 0);
    m_network->setHonest(false);
    m_killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
    pc.open();
}

void TestSyncRandom::rush(Pcs &pcs)
{
    std::vector<QFuture<void>> all;
    for (auto &pc : pcs)
        all.push_back(QtConcurrent::run([raw = pc.get()] { (void)raw->sync(impatient); }));
    for (auto &one : all)
        one.waitForFinished();
}

void TestSyncRandom::storm(Pcs &pcs, StormWork &work)
{
    QRandomGenerator &random = work.random();
    // One clock in four is days wrong.
    for (auto &pc : pcs) {
        const qint64 wrongBy = random.bounded(4) == 0 ? (random.bounded(9) - 4) * day : 0;
        pc->clock().setWrongBy(wrongBy);
        m_wrongClocks += wrongBy == 0 ? 0 : 1;
    }
    const int crash = random.bounded(steps);
    const int kill = random.bounded(steps);
    for (int step = 0; step < steps; ++step) {
        SyncPc &pc = *pcs.at(random.bounded(quint32(pcs.size())));
        work.act(pc);
        if (random.bounded(4) == 0)
            (void)pc.sync(impatient);
        if (random.bounded(20) == 0)
            pc.restart();
        if (random.bounded(6) == 0)
            m_office->clock().advance(random.bounded(3'600'000));
        if (step == kill)
            killed(pc, random);
        if (step == crash) {
            m_postgres->crash();
            ++m_crashed;
            work.act(pc);
            (void)pc.sync(impatient);
            QVERIFY(m_postgres->start());
        }
    }
    rush(pcs);
}

void TestSyncRandom::settle(Pcs &pcs, QRandomGenerator &random)
{
    m_network->setHonest(true);
    int left = 0;
    // Quiet twice: what was kept for unsent work goes in the exchange after it was settled.
    for (int round = 0, quiet = 0; round < 14 && quiet < 2; ++round) {
        left = 0;
        for (auto &pc : pcs) {
            const auto done = pc->sync();
            QVERIFY2(done, told(done));
            QCOMPARE(pc->state().link->stopped, QString());
            left += done->pushed + done->pulled + done->removed + int(pc->state().pending + pc->state().histories);
            for (const sync::ConflictItem &conflict : pc->conflicts()) {
                ++m_conflicts;
                ++left;
                const bool mine = random.bounded(2) == 0 && sync::resolve(pc->office(), conflict.id, sync::Keep::Mine).result();
                if (!mine)
                    QVERIFY(sync::resolve(pc->office(), conflict.id, sync::Keep::Theirs).result());
            }
            if (pc->state().vanishingAsked > 0)
                QVERIFY(sync::agreeToVanishing(pc->store()).result());
        }
        quiet = left == 0 ? quiet + 1 : 0;
    }
    QCOMPARE(left, 0);
}

/// Every PC, and one that has seen nothing of it.
void TestSyncRandom::agree(Pcs &pcs)
{
    QHash<QString, QStringList> fresh;
    for (auto &pc : pcs) {
        if (!fresh.contains(pc->login())) {
            SyncPc another(*m_office, pc->login(), m_images.value(pc->login())->ref().folder, account(pc->login()));
            QVERIFY(another.sync());
            QCOMPARE(another.problems(), QByteArray());
            QCOMPARE(another.state().files.missing, 0);
            fresh.insert(pc->login(), another.journal());
        }
        QCOMPARE(pc->problems(), QByteArray());
        QCOMPARE(pc->state().files.missing, 0);
        const QStringList here = pc->journal();
        const QStringList &there = fresh.value(pc->login());
        for (const QString &line : here)
            QVERIFY2(there.contains(line), qPrintable(pc->login() + s(" alone has ") + line));
        for (const QString &line : there)
            QVERIFY2(here.contains(line), qPrintable(pc->login() + s(" lacks ") + line));
    }
    QCOMPARE(sql(s("SELECT count(*) FROM congso.verify_chain()")), s("0"));
}

void TestSyncRandom::numbersAreWhole()
{
    const QString taken = s("SELECT register, year, number FROM congso.numbers WHERE year = extract(year FROM congso.today()) UNION "
                            "SELECT register, year, number FROM congso.reserved_numbers WHERE year = extract(year FROM congso.today())");
    QCOMPARE(sql(s("SELECT register, max(number), count(*) FROM (%1) x GROUP BY register HAVING max(number) <> count(*)").arg(taken)), QString());
    // By the events alone: what one document was given was given to no other one after it, unless it went back or had been kept ahead.
    QCOMPARE(sql(s("SELECT count(*) FROM congso.events a JOIN congso.events b ON a.seq < b.seq AND a.subject <> b.subject AND a.number_register = b.number_register AND a.number_year = b.number_year "
                   "AND a.number = b.number AND a.number_suffix = b.number_suffix WHERE a.kind <> 'register.number_reserved' AND NOT EXISTS (SELECT 1 FROM congso.events f WHERE f.subject = a.subject "
                   "AND f.seq BETWEEN a.seq AND b.seq AND f.kind IN ('incoming.import_withdrawn', 'incoming.registration_withdrawn', 'incoming.erased', 'outgoing.import_withdrawn'))")), s("0"));
    // Nobody else's: what the newest number event of a document says is the document's in the table.
    QCOMPARE(sql(s("SELECT count(*) FROM (SELECT subject FROM congso.numbers WHERE NOT voided GROUP BY subject HAVING count(*) > 1) x")), s("0"));
}

void TestSyncRandom::nothingIsLost(Pcs &pcs, const StormWork &work)
{
    const QString all = sql(s("SELECT string_agg(convert_from(body, 'UTF8'), ' ') FROM congso.payloads"));
    const QStringList batches = sql(s("SELECT DISTINCT batch FROM congso.events")).split(u'\n');
    const QSet<QString> recorded(batches.begin(), batches.end());
    const QString erased = sql(s("SELECT string_agg(DISTINCT subject::text, ' ') FROM congso.events WHERE kind LIKE '%.erased'"));
    QHash<const SyncPc *, QSet<QString>> kept;
    QString keptTexts;
    for (auto &pc : pcs) {
        for (const sync::ConflictItem &conflict : pc->conflicts(true))
            keptTexts += conflict.texts.join(u'\n') + u'\n';
        const auto stored = pc->store().engine().read<QList<StoredConflict>>([](Connection &connection) -> Result<QList<StoredConflict>> { return pending::conflicts(connection, true); }).result();
        for (const StoredConflict &conflict : *stored)
            kept[pc.get()].insert(conflict.act.batch.toString());
    }
    for (const StormWork::Act &act : work.acts()) {
        if (!recorded.contains(act.batch.toString()) && !kept.value(act.pc).contains(act.batch.toString()))
            QFAIL(qPrintable(s("nowhere: %1 %2").arg(QString::fromLatin1(act.kind), act.subject.toString())));
        for (const QString &text : act.texts) {
            if (!all.contains(text) && !keptTexts.contains(text) && !erased.contains(act.subject.toString()))
                QFAIL(qPrintable(s("lost of %1: %2").arg(QString::fromLatin1(act.kind), text)));
        }
    }
}

void TestSyncRandom::countKinds()
{
    const QStringList lines = sql(s("SELECT kind || ' ' || count(*) FROM congso.events WHERE seq > %1 GROUP BY kind").arg(m_desk->seeded)).split(u'\n');
    for (const QString &line : lines)
        m_kinds[line.section(u' ', 0, 0).toLatin1()] += line.section(u' ', 1, 1).toInt();
    m_archived += sql(s("SELECT count(*) FROM congso.events e JOIN congso.people p ON p.id = e.actor WHERE p.login = 'luutru' AND e.seq > %1").arg(m_desk->seeded)).toInt();
    for (int fate = 0; fate < BadNetwork::fates; ++fate)
        m_fates[size_t(fate)] += m_network->times(Fate(fate));
}

void TestSyncRandom::everybodyAgrees_data()
{
    QTest::addColumn<quint32>("seed");
    const int asked = qEnvironmentVariableIntValue("CONGSO_SYNC_SEEDS");
    const int first = qMax(1, qEnvironmentVariableIntValue("CONGSO_SYNC_FIRST"));
    for (int seed = first; seed < first + (asked > 0 ? asked : usualSeeds); ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void TestSyncRandom::everybodyAgrees()
{
    QFETCH(quint32, seed);
    ++m_seeds;
    m_database = QStringLiteral("storm%1").arg(seed);
    m_postgres->databaseLike(m_database, s("office"));
    m_office->clock().set(QDate::currentDate(), 8);
    m_network = std::make_unique<BadNetwork>(m_postgres->socketFile(), seed);
    {
        const int people = 2 + int((seed + 5) % 10);
        StormWork work(m_storm, seed, logins.mid(0, people));
        Pcs pcs = join(people);
        storm(pcs, work);
        if (!QTest::currentTestFailed())
            settle(pcs, work.random());
        if (!QTest::currentTestFailed())
            agree(pcs);
        if (!QTest::currentTestFailed())
            nothingIsLost(pcs, work);
        numbersAreWhole();
        countKinds();
    }
    m_network.reset();
    m_postgres->sql(s("postgres"), s("DROP DATABASE %1 WITH (FORCE)").arg(m_database));
}

/// The seeds together have seen every act there is, and everything that the network can do.
void TestSyncRandom::everythingHappened()
{
    QByteArrayList missing;
    for (const QByteArray &kind : rules::testing::workflow().kinds()) {
        if (!m_kinds.contains(kind))
            missing << kind + " (" + QByteArray::number(m_storm.tried.value(kind)) + " tries) " + m_storm.refused.value(kind);
    }
    int acts = 0;
    QByteArrayList once;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        acts += *kind;
        if (*kind == 1)
            once << kind.key();
    }
    qInfo("%d events of %d kinds, %d of them by the archivist, %d conflicts, %d clients killed, the server %d times, %d clocks wrong by days", acts, int(m_kinds.size()), m_archived, m_conflicts, m_killed,
          m_crashed, m_wrongClocks);
    QByteArrayList fates;
    for (int fate = 0; fate < BadNetwork::fates; ++fate)
        fates << QByteArray::number(m_fates[size_t(fate)]);
    qInfo("what became of connections: %s", fates.join(' ').constData());
    qInfo("only once: %s", once.join(' ').constData());
    std::sort(missing.begin(), missing.end());
    qInfo("not among them: %s", missing.join('\n').constData());
    if (m_seeds < manySeeds)
        QSKIP("too few seeds to have seen everything");
    // Which PC comes first decides, too: a few seeds may miss one kind in twenty, many seeds none.
    const qsizetype allowed = m_seeds < 4 * manySeeds ? rules::testing::workflow().kinds().size() / 20 : 0;
    QVERIFY2(missing.size() <= allowed, missing.join('\n').constData());
    for (int fate = 0; fate < BadNetwork::fates; ++fate)
        QVERIFY2(m_fates[size_t(fate)] > 0, qPrintable(QString::number(fate)));
    QVERIFY(m_killed > 0);
    QVERIFY(m_crashed > 0);
    QVERIFY(m_wrongClocks > 0);
    QVERIFY(m_archived > 0);
    QVERIFY(m_conflicts > 0);
}

QTEST_GUILESS_MAIN(TestSyncRandom)
#include "tst_syncrandom.moc"
