// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/synctest.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace congso;
using namespace congso::testing;

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
    void silenceIsToldOnce();

private:
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
    DONE(layServer("command"));
    DONE(m_desk->seed(*m_office));
    m_clerk = std::make_unique<SyncPc>(*m_office, *m_desk, s("vanthu"));
    m_leader = std::make_unique<SyncPc>(*m_office, *m_desk, s("giamdoc"));
    m_desk->disconnect();
    QFile password(m_dir.filePath(s("password")));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    password.write(m_leader->account().credentials.password.toUtf8());
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
