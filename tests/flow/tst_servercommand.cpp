// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/officeserver.h"
#include "tests/support/postgres.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a cluster of the tests has that an office's must not.
const QJsonArray ofTheCluster{s("settings archive_mode = off"), s("entrance line 1 of pg_hba.conf: method trust")};

struct Ran
{
    int status = -1;
    QJsonObject said, result;
    QString code() const { return said[s("error")][s("code")].toString(); }
};

Ran congsoctl(const QStringList &words)
{
    QProcess process;
    process.start(qEnvironmentVariable("CONGSO_BIN_DIR", QStringLiteral(CONGSO_BIN_DIR)) + QStringLiteral("/congsoctl"), QStringList{s("--json")} + words);
    if (!process.waitForFinished(60'000))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {process.exitCode(), said, said[s("result")].toObject()};
}
}

/// Whoever looks after a server does it with the commands of the guide: made, filled, accounts given and taken, checked, told of a
/// restore.
class TestServerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsMadeOnce();
    void itIsFilledOnce();
    void accountsComeAndGo();
    void whatIsWrongIsNoSuccess();
    void aRestoreIsTold();
    void notesAreThoseOfTheGuide();
    void whatIsNoCommandIsRefused();

private:
    Ran server(const QStringList &words) { return congsoctl(QStringList{s("--store"), m_office->folder(), s("server")} + words + QStringList{m_url, s("--role"), s("postgres")}); }

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    QString m_url;
};

void TestServerCommand::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>(Postgres::Sync::On); // what is not synced is a problem that the check tells
    QVERIFY(m_postgres->isRunning());
    m_url = m_postgres->database(s("office"));
    m_office = std::make_unique<TestOffice>();
    (void)m_office->letter(s("Báo cáo tháng"));
}

void TestServerCommand::itIsMadeOnce()
{
    const Ran made = server({s("init")});
    QCOMPARE(made.status, 0);
    QVERIFY(made.result[s("steps")].toInt() > 0);
    const Ran again = server({s("init")});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.result[s("steps")].toInt(), 0);
    QCOMPARE(again.result[s("schema")], made.result[s("schema")]);
}

void TestServerCommand::itIsFilledOnce()
{
    const Ran filled = server({s("seed")});
    QCOMPARE(filled.status, 0);
    QCOMPARE(QString::number(filled.result[s("events")].toInt()), m_postgres->sql(s("office"), s("SELECT count(*) FROM congso.events")));
    QVERIFY(server({s("seed")}).status != 0);
    QCOMPARE(QString::number(filled.result[s("events")].toInt()), m_postgres->sql(s("office"), s("SELECT count(*) FROM congso.events")));
}

void TestServerCommand::accountsComeAndGo()
{
    const Ran added = server({s("person"), s("add"), s("vanthu")});
    QCOMPARE(added.status, 0);
    const ServerCredentials who{added.result[s("role")].toString(), added.result[s("password")].toString()};
    const auto there = OfficeServer::connect({m_url, {}}, who);
    QVERIFY(there);
    QVERIFY((*there)->whoAmI());
    const Ran checked = server({s("check"), s("--deep")});
    QCOMPARE(checked.result[s("problems")].toArray(), ofTheCluster);
    QVERIFY(checked.status != 0);
    QCOMPARE(checked.result[s("accounts")][0][s("role")].toString(), who.role);
    QVERIFY(!QJsonDocument(checked.said).toJson().contains(who.password.toUtf8()));
    QCOMPARE(server({s("person"), s("disable"), s("vanthu")}).status, 0);
    const auto asked = (*there)->whoAmI();
    QVERIFY(!asked);
    QCOMPARE(OfficeServer::connect({m_url, {}}, who).error().code, ErrorCode::ServerRefused);
    QVERIFY(server({s("person"), s("add"), s("khongco")}).status != 0);
}

void TestServerCommand::whatIsWrongIsNoSuccess()
{
    m_postgres->sql(s("office"), s("GRANT SELECT ON congso.events TO PUBLIC"));
    const Ran checked = server({s("check")});
    QVERIFY(checked.status != 0);
    QVERIFY(checked.result[s("problems")].toArray().size() > ofTheCluster.size());
    QCOMPARE(server({s("init")}).status, 0); // puts rights as they should be
    QCOMPARE(server({s("check")}).result[s("problems")].toArray(), ofTheCluster);
}

void TestServerCommand::aRestoreIsTold()
{
    const int before = server({s("check")}).result[s("epoch")].toInt();
    const Ran told = server({s("restored")});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.result[s("epoch")].toInt(), before + 1);
    QCOMPARE(QString::number(told.result[s("after")].toInt()), m_postgres->sql(s("office"), s("SELECT seq FROM congso.journal")));
}

/// Without a connection; each setting and program that they name is told of in the guide, too.
void TestServerCommand::notesAreThoseOfTheGuide()
{
    const Ran noted = congsoctl({s("server"), s("backup-notes"), s("postgresql://nobody.invalid/congso")});
    QCOMPARE(noted.status, 0);
    const QString notes = noted.result[s("notes")].toString();
    QVERIFY2(notes.contains(s("nobody.invalid")), qPrintable(notes));
    QFile file(QStringLiteral(CONGSO_SOURCE_DIR) + s("/packaging/server/README.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    for (const char *named : {"archive_mode = on", "archive_command", "archive_timeout = 5min", "pg_basebackup --checkpoint=fast --wal-method=stream", "congsoctl server check", "congsoctl server restored"}) {
        QVERIFY2(notes.contains(s(named)), named);
        QVERIFY2(guide.contains(s(named)), named);
    }
}

void TestServerCommand::whatIsNoCommandIsRefused()
{
    QCOMPARE(server({s("drop")}).code(), s("usage.arguments"));
    QCOMPARE(server({s("person"), s("add")}).code(), s("usage.arguments"));
    QVERIFY(congsoctl({s("server"), s("check"), s("postgresql://office.example.vn/congso?sslmode=disable")}).status != 0);
}

QTEST_GUILESS_MAIN(TestServerCommand)
#include "tst_servercommand.moc"
