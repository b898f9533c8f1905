// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaitsocket.h"
#include "app/words/errorwords.h"
#include "tests/flow/serverdesk.h"
#include "tests/support/testauthority.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace congso;
using namespace congso::testing;

namespace {
QByteArray pem(const TestIdentity &identity)
{
    return "-----BEGIN CERTIFICATE-----\n" + identity.certificate().toBase64() + "\n-----END CERTIFICATE-----\n";
}

enum class Encryption { None, Own, Expired };
}
Q_DECLARE_METATYPE(Encryption)

/// A server as who administers it sets it up, rightly or not.
class TestServerHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whoIsAtTheOtherEnd_data();
    void whoIsAtTheOtherEnd();
    void anOlderServerIsBroughtUp_data();
    void anOlderServerIsBroughtUp();
    void theCheckFinds_data();
    void theCheckFinds();

private:
    QString file(const char *name, const QByteArray &bytes);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    QTemporaryDir m_dir;
    QString m_own, m_other;
    SubjectId m_letter;
    TestIdentity m_authority = TestIdentity::selfSigned({.name = QStringLiteral("Sở Nội vụ"), .authority = true});
    Encryption m_listening = Encryption::Expired;
    int m_port = 0;
};

QString TestServerHosting::file(const char *name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestServerHosting::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    qputenv("HOME", QFile::encodeName(m_dir.path()));
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_own = file("own.pem", pem(m_authority));
    m_other = file("other.pem", pem(TestIdentity::selfSigned({.name = QStringLiteral("Ai đó"), .authority = true})));
    m_office = std::make_unique<TestOffice>();
    m_letter = m_office->letter(QStringLiteral("Có từ trước"));
    m_desk = std::make_unique<ServerDesk>(*m_postgres, QStringLiteral("office"));
    QVERIFY2(m_desk->made, told(m_desk->made));
    const Outcome seeded = m_desk->seed(*m_office);
    QVERIFY2(seeded, told(seeded));
    (void)m_desk->account(QStringLiteral("vanthu"));
}

void TestServerHosting::cleanupTestCase()
{
    m_desk.reset();
    m_postgres.reset();
}

void TestServerHosting::whoIsAtTheOtherEnd_data()
{
    QTest::addColumn<Encryption>("encryption");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Encryption encryption, const char *host, const QString &authority, const char *code) {
        QTest::newRow(name) << encryption << QString::fromLatin1(host) << authority << QString::fromLatin1(code);
    };
    row("the server itself", Encryption::Own, "may-chu.example.vn", m_own, "");
    row("another name", Encryption::Own, "may-khac.example.vn", m_own, "server.unsafe");
    row("an unknown authority", Encryption::Own, "may-chu.example.vn", m_other, "server.unsafe");
    row("no authority told", Encryption::Own, "may-chu.example.vn", QString(), "server.unsafe");
    row("on this machine", Encryption::Own, "localhost", QString(), "");
    row("an old certificate", Encryption::Expired, "may-chu.example.vn", m_own, "server.unsafe");
    row("nothing encrypted", Encryption::None, "may-chu.example.vn", m_own, "server.unsafe");
    row("nothing encrypted on this machine", Encryption::None, "localhost", QString(), "");
}

void TestServerHosting::whoIsAtTheOtherEnd()
{
    QFETCH(Encryption, encryption);
    QFETCH(QString, host);
    QFETCH(QString, authority);
    QFETCH(QString, code);
    if (m_listening != encryption || m_port == 0) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const TestIdentity server = m_authority.issue({.name = QStringLiteral("may-chu.example.vn"), .until = now.addDays(encryption == Encryption::Expired ? -2 : 400)});
        m_desk->disconnect();
        m_desk->admin.reset();
        m_port = encryption == Encryption::None ? m_postgres->listen() : m_postgres->listen(pem(server), server.keyPem());
        QVERIFY(m_port > 0);
        m_listening = encryption;
        m_desk->admin = ServerAdmin::connect(m_desk->address(), {QStringLiteral("postgres"), {}}).value();
    }
    // Any name leads to this machine, past another that nobody answers at; what it is held against is the name.
    ServerPatience patience;
    patience.awaitSocket = &awaitSocket;
    patience.addressesOf = [](const QString &, int, const std::stop_token &) { return QStringList{QStringLiteral("127.0.0.9"), QStringLiteral("127.0.0.1")}; };
    const ServerAddress address{QStringLiteral("postgresql://%1:%2/office").arg(host).arg(m_port), authority};
    const auto server = OfficeServer::connect(address, m_desk->account(QStringLiteral("vanthu")), patience);
    QCOMPARE(server ? QString() : QString(codeText(server.error().code)), code);
    if (!server) {
        const QString sentence = ErrorWords::sentence(server.error());
        QVERIFY2(sentence.contains(host) && sentence.size() > host.size() + 20, qPrintable(sentence));
        return;
    }
    const auto identity = (*server)->whoAmI();
    QVERIFY2(identity, told(identity));
    QCOMPARE(identity->wire, host == QLatin1String("localhost") ? ServerWire::Loopback : ServerWire::Verified);
    QCOMPARE(identity->wireVersion.startsWith(QLatin1String("TLSv1.")), encryption == Encryption::Own);
    ServerCredentials wrong = m_desk->account(QStringLiteral("vanthu"));
    wrong.password = QStringLiteral("sai");
    const auto refused = OfficeServer::connect(address, wrong, patience);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ServerRefused);
}

void TestServerHosting::anOlderServerIsBroughtUp_data()
{
    QTest::addColumn<int>("from");
    for (int from = 1; from < ServerAdmin::newestSchema(); ++from)
        QTest::addRow("from step %d", from) << from;
}

/// A server as each of the steps left it: all that was there still is, and every file opens.
void TestServerHosting::anOlderServerIsBroughtUp()
{
    QFETCH(int, from);
    // What each step has made, taken back.
    static const QMap<int, const char *> taken{
        {2, "DROP TABLE congso.given_ids CASCADE; ALTER TABLE congso.office DROP review_route; ALTER TABLE congso.uploads DROP at; DROP INDEX congso.numbers_number, congso.subjects_few"},
        {3, "DROP INDEX congso.assignments_person, congso.assignments_unit, congso.submissions_person, congso.review_steps_open, congso.posts_reading; ALTER TABLE congso.accounts RESET (fillfactor)"},
        {4, "ALTER TABLE congso.payloads ADD CONSTRAINT payloads_seq_fkey FOREIGN KEY (seq) REFERENCES congso.events; "
            "ALTER TABLE congso.event_files ADD CONSTRAINT event_files_seq_fkey FOREIGN KEY (seq) REFERENCES congso.events; ALTER TABLE congso.workflow_records DROP required"},
        {5, "DROP TABLE congso.handed_in CASCADE; DROP SEQUENCE congso.rounds"},
        {6, "DROP TABLE congso.outdated CASCADE; DROP SEQUENCE congso.judged; ALTER TABLE congso.handed_in DROP COLUMN apart"}};
    QCOMPARE(taken.lastKey(), ServerAdmin::newestSchema());
    m_desk->disconnect();
    const QString before = m_desk->sql(QStringLiteral("SELECT count(*), max(seq) FROM congso.events"));
    for (int step = ServerAdmin::newestSchema(); step > from; --step) {
        const QString said = m_desk->sql(QString::fromLatin1(taken.value(step)));
        QVERIFY2(!said.contains(QLatin1String("ERROR")), qPrintable(said));
    }
    m_desk->sql(QStringLiteral("UPDATE congso.office SET schema = %1").arg(from));
    const auto steps = m_desk->admin->init(ServerDesk::rules());
    QVERIFY2(steps, told(steps));
    QCOMPARE(*steps, ServerAdmin::newestSchema() - from);
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*), max(seq) FROM congso.events")), before);
    QVERIFY(m_desk->as(QStringLiteral("vanthu")).whoAmI());
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT congso.append_handed_in()")), QString());
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT jsonb_array_length(review_route) > 0 FROM congso.office")), QStringLiteral("t"));
    const IncomingDocument letter = m_office->document(m_letter);
    QVERIFY(!letter.files.isEmpty());
    const auto bytes = m_desk->as(QStringLiteral("vanthu")).getPart(m_letter, letter.files.first().hash, 0);
    QVERIFY2(bytes, told(bytes));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()), letter.files.first().hash);
    QCOMPARE(m_desk->admin->check(true).value().problems.filter(QRegularExpression(QStringLiteral("^(rights|chain|file)"))), QStringList());
}

void TestServerHosting::theCheckFinds_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *problem, const char *wrong, const char *right) { QTest::newRow(problem) << QString::fromLatin1(wrong) << QString::fromLatin1(right) << QString::fromLatin1(problem); };
    row("rights table payloads", "GRANT SELECT ON congso.payloads TO PUBLIC", "REVOKE ALL ON congso.payloads FROM PUBLIC");
    row("rights function seed_events", "GRANT EXECUTE ON FUNCTION congso.seed_events(text) TO PUBLIC", "REVOKE ALL ON FUNCTION congso.seed_events(text) FROM PUBLIC");
    row("rights schema public", "GRANT CREATE ON SCHEMA public TO PUBLIC", "REVOKE ALL ON SCHEMA public FROM PUBLIC");
    row("rights temporary tables", "GRANT TEMP ON DATABASE office TO PUBLIC", "REVOKE TEMP ON DATABASE office FROM PUBLIC");
    row("rights language plpgsql", "GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC", "REVOKE ALL ON LANGUAGE plpgsql FROM PUBLIC");
    row("rights catalogue lo_create", "GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC", "REVOKE EXECUTE ON FUNCTION lo_create(oid) FROM PUBLIC");
    row("rights catalogue pg_advisory_xact_lock", "GRANT EXECUTE ON FUNCTION pg_advisory_xact_lock(bigint) TO PUBLIC", "REVOKE EXECUTE ON FUNCTION pg_advisory_xact_lock(bigint) FROM PUBLIC");
    row("rights catalogue loread", "GRANT EXECUTE ON FUNCTION loread(integer, integer) TO PUBLIC", "REVOKE EXECUTE ON FUNCTION loread(integer, integer) FROM PUBLIC");
    row("rights door pull", "ALTER FUNCTION congso.pull(bigint, integer) RESET search_path", "ALTER FUNCTION congso.pull(bigint, integer) SET search_path = pg_catalog, congso, pg_temp");
    row("rights role", "ALTER ROLE @ CONNECTION LIMIT -1", "ALTER ROLE @ CONNECTION LIMIT 4");
    row("rights role", "ALTER ROLE @ CREATEROLE", "ALTER ROLE @ NOCREATEROLE");
    row("rights member", "GRANT pg_read_all_data TO @", "REVOKE pg_read_all_data FROM @");
    row("password of", "SET password_encryption = 'md5'; ALTER ROLE @ PASSWORD 'x'", "ALTER ROLE @ PASSWORD 'x'");
    row("settings password_encryption = md5", "ALTER DATABASE office SET password_encryption = 'md5'", "ALTER DATABASE office RESET password_encryption");
    row("settings synchronous_commit = off", "ALTER DATABASE office SET synchronous_commit = off", "ALTER DATABASE office RESET synchronous_commit");
    row("settings log_statement = all", "ALTER DATABASE office SET log_statement = 'all'", "ALTER DATABASE office RESET log_statement");
    row("settings archive_mode = off", "SELECT 1", "SELECT 1");
    row("settings max_connections = 60", "INSERT INTO congso.accounts (role, person) SELECT 'x' || n, gen_random_uuid() FROM generate_series(1, 60) n", "DELETE FROM congso.accounts WHERE role LIKE 'x%'");
    const QByteArray rules = "DO $$ BEGIN EXECUTE format('COPY (VALUES (%L), (%L), (%L)) TO %L', 'local all postgres trust', 'local all all scram-sha-256', "
                             "'LAST', current_setting('hba_file')); END $$";
    const auto entrance = [&](const char *problem, const char *line) {
        const QByteArray right = QByteArray(rules).replace("LAST", "host all all 127.0.0.1/32 scram-sha-256");
        row(problem, QByteArray(rules).replace("LAST", line), right);
    };
    entrance("entrance line 3 of pg_hba.conf: without TLS", "host office all 10.0.0.0/8 scram-sha-256");
    row("entrance line 1 of pg_hba.conf: method trust", "SELECT 1", "SELECT 1");
}

void TestServerHosting::theCheckFinds()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QFETCH(QString, problem);
    const QString role = m_desk->account(QStringLiteral("vanthu")).role;
    const auto found = [&] {
        const auto admin = ServerAdmin::connect(m_desk->address(), {QStringLiteral("postgres"), {}}).value();
        return admin->check(false).value().problems.filter(QRegularExpression(u'^' + QRegularExpression::escape(problem))).size();
    };
    const auto says = [&](QString statement) { return m_desk->sql(statement.replace(u'@', role)); };
    const bool ofTheTest = wrong == right;
    QCOMPARE(found(), ofTheTest ? 1 : 0);
    if (ofTheTest)
        return;
    const QString said = says(wrong);
    QVERIFY2(!said.contains(QLatin1String("ERROR")), qPrintable(said));
    QCOMPARE(found(), 1);
    says(right);
    QCOMPARE(found(), 0);
}

QTEST_GUILESS_MAIN(TestServerHosting)
#include "tst_serverhosting.moc"
