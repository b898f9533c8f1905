// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/erasure.h"
#include "tests/flow/synctest.h"
#include "tests/support/drafting.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace congso;
using namespace congso::testing;

namespace {
void keepPassword(const QString &path, const QString &password)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(password.toUtf8()) < 0)
        qFatal("password");
}
}

/// congsoctl exchanges with the server: once, or until it is interrupted.
class TestSyncCommand : public SyncTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void onceIsOneRound();
    void goesOnUntilInterrupted_data();
    void goesOnUntilInterrupted();
    void stoppedIsNoSuccess();
    void bothSidesAreTold();
    void filesAreFetchedWhenAskedFor();
    void reservedAndGivenBack();
    void tidiesWhenItIsTold();
    void othersAreWaitedForNoLonger();
    void silenceIsToldOnce();

private:
    struct Ran
    {
        int status = -1;
        QJsonObject said;
        QJsonValue result() const { return said[s("result")]; }
    };
    /// The program in the folder of that PC, as its person.
    Ran run(SyncPc &pc, const QStringList &words);
    void begin(const QStringList &words);
    /// What it says next.
    QJsonObject line();

    std::unique_ptr<SyncPc> m_clerk, m_leader;
    QTemporaryDir m_dir;
    QProcess m_program;
};

void TestSyncCommand::initTestCase()
{
    if (!startServer())
        QSKIP("no PostgreSQL");
    QVERIFY(m_postgres->isRunning());
    openOffice();
    (void)Drafting(*m_office, s("DI")); // a series of outgoing documents
    DONE(layServer("command"));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
    m_desk->disconnect();
    keepPassword(m_dir.filePath(s("password")), m_leader->account().credentials.password);
    keepPassword(m_dir.filePath(s("clerk")), m_clerk->account().credentials.password);
    keepPassword(m_dir.filePath(s("own")), SyncPc::password());
}

TestSyncCommand::Ran TestSyncCommand::run(SyncPc &pc, const QStringList &words)
{
    const QString program = qEnvironmentVariable("CONGSO_BIN_DIR", QStringLiteral(CONGSO_BIN_DIR)) + QStringLiteral("/congsoctl");
    QStringList all{s("--store"), pc.ref().folder, s("--as"), pc.login(), s("--password-file"), m_dir.filePath(s("own")), s("--json")};
    all += words;
    if (words.first() == s("sync"))
        all += {s("--server-password-file"), m_dir.filePath(pc.login() == s("vanthu") ? s("clerk") : s("password"))};
    QProcess process;
    process.start(program, all);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

void TestSyncCommand::cleanupTestCase()
{
    m_clerk.reset();
    m_leader.reset();
    closeOffice();
}

void TestSyncCommand::begin(const QStringList &words)
{
    const QString program = qEnvironmentVariable("CONGSO_BIN_DIR", QStringLiteral(CONGSO_BIN_DIR)) + QStringLiteral("/congsoctl");
    QVERIFY2(QFile::exists(program), qPrintable(program));
    m_program.start(program, QStringList{s("--store"), m_leader->ref().folder, s("--json"), s("sync"), s("--server-password-file"), m_dir.filePath(s("password"))} + words);
    QVERIFY(m_program.waitForStarted());
}

QJsonObject TestSyncCommand::line()
{
    while (!m_program.canReadLine() && m_program.waitForReadyRead(30'000)) {}
    return QJsonDocument::fromJson(m_program.readLine()).object();
}

void TestSyncCommand::onceIsOneRound()
{
    DONE(m_clerk->letter(s("Báo cáo tháng")));
    DONE(m_clerk->sync());
    begin({s("--once")});
    QVERIFY(m_program.waitForFinished(30'000));
    QCOMPARE(m_program.exitCode(), 0);
    const QJsonObject said = QJsonDocument::fromJson(m_program.readAllStandardOutput()).object();
    QCOMPARE(said[s("result")][s("pulled")].toInt(), 1);
}

void TestSyncCommand::goesOnUntilInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("ended") << SIGTERM;
}

void TestSyncCommand::goesOnUntilInterrupted()
{
    QFETCH(int, signal);
    begin({});
    const QJsonObject first = line();
    QCOMPARE(first[s("ok")].toBool(), true);
    QCOMPARE(first[s("result")][s("linked")].toBool(), true);
    // What others do comes by itself, in rounds that are told.
    int pulled = 0;
    for (int letter = 0; letter < 2; ++letter) {
        DONE(m_clerk->letter(QStringLiteral("Thư %1").arg(letter)));
        DONE(m_clerk->sync());
        const int before = pulled;
        while (pulled == before) {
            const QJsonObject next = line();
            QVERIFY(!next.isEmpty());
            pulled += next[s("result")][s("pulled")].toInt();
        }
    }
    QCOMPARE(pulled, 2);
    // What another program records in the folder is sent.
    const auto submitted = m_clerk->letter(s("Thư trình lãnh đạo"));
    DONE(submitted);
    DONE(m_clerk->tryDo("incoming.submitted", submitted->subject, {{s("to"), QJsonArray{m_office->person(s("giamdoc")).toString()}}}));
    DONE(m_clerk->sync());
    QTRY_VERIFY_WITH_TIMEOUT(m_leader->document(submitted->subject) && m_leader->document(submitted->subject)->state == DocumentState::Submitted, 30'000);
    DONE(m_leader->tryDo("incoming.opined", submitted->subject, {{s("text"), s("Chờ thêm số liệu")}}));
    QTRY_COMPARE_WITH_TIMEOUT(m_leader->state().pending, 0, 30'000);
    ::kill(pid_t(m_program.processId()), signal);
    QVERIFY(m_program.waitForFinished(5'000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    m_program.readAll();
}

/// Whoever runs it by itself sees that nothing is exchanged.
void TestSyncCommand::stoppedIsNoSuccess()
{
    const QString office = m_desk->sql(s("SELECT id FROM congso.office"));
    m_desk->sql(s("UPDATE congso.office SET id = '22222222-2222-7222-8222-222222222222'"));
    const Ran stopped = run(*m_leader, {s("sync"), s("--once")});
    QCOMPARE(stopped.status, 1);
    QCOMPARE(stopped.said[s("ok")].toBool(), false);
    QCOMPARE(stopped.result()[s("stopped")].toString(), s("other_office"));
    QCOMPARE(run(*m_leader, {s("sync"), s("--once"), s("--send-again")}).status, 2);
    m_desk->sql(s("UPDATE congso.office SET id = '%1'").arg(office));
    const Ran again = run(*m_leader, {s("sync"), s("--once")});
    QCOMPARE(again.status, 0);
    for (const char *key : {"pushed", "pulled", "pending", "conflicts", "cursor", "epoch"})
        QVERIFY2(again.result()[QLatin1String(key)].isDouble(), key);
}

void TestSyncCommand::bothSidesAreTold()
{
    const auto letter = m_clerk->letter(s("Báo cáo năm"));
    DONE(letter);
    DONE(m_clerk->sync());
    SyncPc second(*m_office, *m_desk, s("vanthu")); // the same person's other PC
    DONE(second.sync());
    // The number as lists show it names the letter.
    const AssignedNumber number = *m_clerk->document(letter->subject)->number;
    const QString shown = QStringLiteral("%1/%2").arg(number.number).arg(number.year);
    const auto correct = [&](SyncPc &pc, const char *note) {
        const QString changes = QStringLiteral("changes=[{\"field\":\"note\",\"new\":\"%1\"}]").arg(QLatin1String(note));
        return run(pc, {s("do"), s("corrected"), shown, s("--set-json"), changes, s("--set"), s("reason=Sửa cho đúng bản giấy")}).status;
    };
    QCOMPARE(correct(*m_clerk, "one"), 0);
    QCOMPARE(correct(second, "two"), 0);
    DONE(m_clerk->sync());
    QCOMPARE(run(second, {s("sync"), s("--once")}).result()[s("new_conflicts")].toInt(), 1);
    const Ran listed = run(second, {s("conflicts")});
    QCOMPARE(listed.status, 0);
    const QJsonValue conflict = listed.result().toArray().first();
    QCOMPARE(conflict[s("clashes")].toArray().first()[s("mine")].toString(), s("two"));
    QCOMPARE(conflict[s("clashes")].toArray().first()[s("theirs")].toString(), s("one"));
    QCOMPARE(conflict[s("mine")].toArray().first()[s("kind")].toString(), s("incoming.corrected"));
    QCOMPARE(conflict[s("theirs")].toArray().last()[s("actor")].toString(), s("vanthu"));
    QCOMPARE(run(second, {s("resolve"), QString::number(conflict[s("id")].toInteger()), s("--keep"), s("mine")}).status, 0);
    QCOMPARE(run(second, {s("pending")}).result().toArray().size(), 1);
    QCOMPARE(run(second, {s("sync"), s("--once")}).result()[s("pending")].toInt(), 0);
    DONE(m_clerk->sync());
    QCOMPARE(m_clerk->document(letter->subject)->fields.note, s("two"));
}

void TestSyncCommand::filesAreFetchedWhenAskedFor()
{
    DONE(m_leader->sync());
    const auto letter = m_clerk->letter(s("Tệp còn ở máy chủ"));
    DONE(letter);
    DONE(m_clerk->sync());
    QCOMPARE(run(*m_leader, {s("sync"), s("--once"), s("--no-files")}).result()[s("files_missing")].toInt(), 1);
    const Ran fetched = run(*m_leader, {s("sync"), s("--once"), s("--no-files"), s("--fetch"), letter->subject.toString()});
    QCOMPARE(fetched.result()[s("files_fetched")].toInt(), 1);
    QCOMPARE(fetched.result()[s("files_missing")].toInt(), 0);
}

void TestSyncCommand::reservedAndGivenBack()
{
    const Ran reserved = run(*m_clerk, {s("draft"), s("reserve"), s("DI"), s("--note"), s("dùng khi mất mạng")});
    QCOMPARE(reserved.status, 0);
    QVERIFY(reserved.result()[s("number")].isNull() && reserved.result()[s("pending")].toBool()); // the server's to give
    DONE(m_clerk->sync());
    const QStringList back{s("draft"), s("give-back"), s("DI"), s("--number"), s("1"), s("--reason"), s("Không dùng đến trong những ngày mất mạng")};
    QCOMPARE(run(*m_clerk, back).status, 0);
    DONE(m_clerk->sync());
    QCOMPARE(m_desk->sql(s("SELECT count(*) FROM congso.numbers WHERE number = 1 AND voided AND register IN (SELECT id FROM congso.subjects WHERE fields ->> 'code' = 'DI')")), s("1"));
    QCOMPARE(run(*m_clerk, back).status, 1); // once
}

void TestSyncCommand::tidiesWhenItIsTold()
{
    DONE(m_leader->store().engine().write<std::monostate>([](Writing &writing) -> Outcome {
        erasure::leaveRewriting(writing.connection, erasure::Rewriting::WhenItSuits);
        return success();
    }).result());
    QVERIFY(run(*m_leader, {s("tidy"), s("--status")}).result()[s("owed")].toBool());
    const Ran held = run(*m_leader, {s("tidy")});
    QCOMPARE(held.said[s("error")][s("code")].toString(), s("store.locked"));
    m_leader->close();
    const Ran done = run(*m_leader, {s("tidy")});
    m_leader->open();
    QCOMPARE(done.status, 0);
    QVERIFY(!done.result()[s("owed")].toBool(true));
}

/// In a folder that somebody else has connected before.
void TestSyncCommand::othersAreWaitedForNoLonger()
{
    SyncPc second(*m_office, *m_desk, s("vanthu"));
    DONE(second.sync());
    const QString clerk = second.office().identity().person.name;
    DONE(sync::unlink(second.store()));
    DONE(second.letter(s("Vào sổ khi không có máy chủ")));
    DONE(sync::linkExisting(second.store(), m_leader->account()));
    const Ran before = run(second, {s("sync"), s("--status")});
    QCOMPARE(before.result()[s("others_waiting")].toInt(), 1);
    QCOMPARE(before.result()[s("waiting_for")].toArray(), QJsonArray{clerk});
    keepPassword(m_dir.filePath(s("clerk")), m_leader->account().credentials.password);
    const Ran after = run(second, {s("sync"), s("--once"), s("--wait-no-longer")});
    keepPassword(m_dir.filePath(s("clerk")), m_clerk->account().credentials.password);
    QCOMPARE(after.status, 0);
    QCOMPARE(after.result()[s("others_waiting")].toInt(), 0);
}

void TestSyncCommand::silenceIsToldOnce()
{
    m_postgres->stop();
    begin({});
    const QJsonObject away = line();
    QCOMPARE(away[s("ok")].toBool(), false);
    QCOMPARE(away[s("error")][s("code")].toString(), s("server.unreachable"));
    QVERIFY(m_postgres->start());
    const QJsonObject back = line();
    QCOMPARE(back[s("ok")].toBool(), true);
    ::kill(pid_t(m_program.processId()), SIGTERM);
    QVERIFY(m_program.waitForFinished(5'000));
    QCOMPARE(m_program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "tst_synccommand.moc"
