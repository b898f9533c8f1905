// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"
#include "tests/flow/serverdesk.h"
#include "tests/support/drafting.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace congso;
using namespace congso::testing;

namespace {
const QStringList logins{QStringLiteral("giamdoc"), QStringLiteral("chanhvp"), QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("cvhoa"),
                         QStringLiteral("cvlan"), QStringLiteral("vanthu"), QStringLiteral("luutru"), QStringLiteral("quantri")};
const QStringList readAll{QStringLiteral("giamdoc"), QStringLiteral("chanhvp"), QStringLiteral("vanthu"), QStringLiteral("quantri")}; // who founded the office is a clerk too


QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
}

/// A client that is none of ours: somebody of the office who speaks SQL to the server with the own account.
class TestServerRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatOneMayReadComesOut_data();
    void onlyWhatOneMayReadComesOut();
    void nothingElseIsOpen_data();
    void nothingElseIsOpen();
    void forbiddenEventsAreRefused_data();
    void forbiddenEventsAreRefused();
    void unfitPayloadsAreRefused_data();
    void unfitPayloadsAreRefused();
    void whoHoldsTheJournalLosesIt_data();
    void whoHoldsTheJournalLosesIt();
    void theSessionDoesNotMatter_data();
    void theSessionDoesNotMatter();
    void uploadsEnd();
    void malformedIsRefused_data();
    void malformedIsRefused();
    void theCheckSeesWhatIsOpen();

private:
    struct Secret
    {
        QString canary;
        SubjectId subject;
        QStringList readers;
    };
    PostId post(const QString &login) const { return m_posts.value(m_office->person(login)); }
    ServerEvent submitting(const QString &login) const;
    void prepareOutgoing();
    static QString asText(const ServerEvent &event) { return QString::fromStdString(serverwire::compact({{QStringLiteral("events"), QJsonArray{serverwire::toJson(event)}}})); }
    ServerEvent by(const char *login, const SubjectId &subject, const char *kind, const QJsonObject &payload, qint64 base) const
    {
        return ServerDesk::event(m_office->person(QLatin1String(login)), post(QLatin1String(login)), subject, kind, payload, base);
    }

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    QList<Secret> m_secrets;
    QHash<PersonId, PostId> m_posts;
    RegisterId m_book;
    SubjectId m_registered, m_draft;
    QString m_foreignRecipient;
    qint64 m_draftVersion = 0;
    qint64 m_version = 0;
};

void TestServerRights::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_office = std::make_unique<TestOffice>();
    const auto directory = directory::directory(*m_office->as(QStringLiteral("quantri"))).result();
    for (const Post &one : directory->posts)
        m_posts.insert(one.person, one.id);
    m_book = directory->registers.first().id;

    m_registered = m_office->letter(QStringLiteral("CANARYREGISTERED"));
    m_version = m_office->document(m_registered).version;
    m_secrets << Secret{QStringLiteral("CANARYREGISTERED"), m_registered, readAll};
    const SubjectId assigned = m_office->letter(QStringLiteral("CANARYASSIGNED"));
    m_office->does(QStringLiteral("vanthu"), "incoming.submitted", assigned, {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}});
    m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", assigned,
                   {{QStringLiteral("text"), QStringLiteral("CANARYINSTRUCTION")}, {QStringLiteral("assignments"), QJsonArray{m_office->part("lead", QStringLiteral("cvhoa"))}}});
    m_secrets << Secret{QStringLiteral("CANARYASSIGNED"), assigned, readAll + QStringList{QStringLiteral("cvhoa")}};
    m_secrets << Secret{QStringLiteral("CANARYINSTRUCTION"), assigned, readAll + QStringList{QStringLiteral("cvhoa")}};
    const SubjectId closed = m_office->letter(QStringLiteral("CANARYCLOSED"));
    m_office->does(QStringLiteral("vanthu"), "incoming.completed", closed, {{QStringLiteral("reason"), QStringLiteral("lưu để biết, không phải xử lý")}});
    m_secrets << Secret{QStringLiteral("CANARYCLOSED"), closed, readAll + QStringList{QStringLiteral("luutru")}};

    prepareOutgoing();
    m_desk = std::make_unique<ServerDesk>(*m_postgres, QStringLiteral("office"));
    QVERIFY2(m_desk->made, told(m_desk->made));
    const Outcome seeded = m_desk->seed(*m_office);
    QVERIFY2(seeded, told(seeded));
}

/// What is drafted is its unit's until it leaves; a case file may be its keeper's.
void TestServerRights::prepareOutgoing()
{
    Drafting drafting(*m_office);
    const QStringList drafters{QStringLiteral("cvhoa"), QStringLiteral("truongccvc")};
    const QStringList leaders{QStringLiteral("giamdoc"), QStringLiteral("chanhvp")};
    m_draft = drafting.draft(QStringLiteral("CANARYDRAFT"));
    m_draftVersion = drafting.document(m_draft).version;
    m_secrets << Secret{QStringLiteral("CANARYDRAFT"), m_draft, drafters};
    m_secrets << Secret{QStringLiteral("CANARYREVIEW"), drafting.at(OutgoingState::InReview, QStringLiteral("CANARYREVIEW")), drafters + leaders};
    const SubjectId issued = drafting.at(OutgoingState::Issued, QStringLiteral("CANARYISSUED"));
    m_foreignRecipient = drafting.document(issued).recipients.first().id.toString();
    m_secrets << Secret{QStringLiteral("CANARYISSUED"), issued, readAll + drafters + QStringList{QStringLiteral("luutru")}};
    const SubjectId kept = m_office->does(QStringLiteral("cvhoa"), "casefile.opened", {}, {{QStringLiteral("code"), QStringLiteral("01.TC")},
        {QStringLiteral("title"), QStringLiteral("CANARYCASE")}, {QStringLiteral("rights"), QStringLiteral("keeper")}}).subject;
    m_secrets << Secret{QStringLiteral("CANARYCASE"), kept, drafters + leaders};
}

void TestServerRights::onlyWhatOneMayReadComesOut_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : logins)
        QTest::newRow(qPrintable(login)) << login;
}

void TestServerRights::onlyWhatOneMayReadComesOut()
{
    QFETCH(QString, login);
    for (const Secret &secret : std::as_const(m_secrets)) {
        const QString id = secret.subject.toString();
        const QString letters = QStringLiteral("SELECT convert_from(payload, 'UTF8') FROM congso.%1 WHERE payload IS NOT NULL");
        const QString said = m_desk->sqlAs(login, letters.arg(QStringLiteral("pull(0, 2000)"))) + m_desk->sqlAs(login, letters.arg(QStringLiteral("history('%1', 0, 500)").arg(id)))
            + m_desk->sqlAs(login, letters.arg(QStringLiteral("histories(ARRAY['%1'::uuid])").arg(id))) + m_desk->sqlAs(login, letters.arg(QStringLiteral("pull_office(0, 2000)")))
            + m_desk->sqlAs(login, QStringLiteral("SELECT * FROM congso.open_work(1000)")) + m_desk->sqlAs(login, QStringLiteral("SELECT * FROM congso.access_feed(0, 1000)"));
        QCOMPARE(said.contains(secret.canary), secret.readers.contains(login));
        QCOMPARE(said.contains(id), secret.readers.contains(login));
        const QString file = m_desk->sql(QStringLiteral("SELECT hash FROM congso.event_files WHERE subject = '%1' LIMIT 1").arg(id));
        const QString catalogue = m_desk->sqlAs(login, QStringLiteral("SELECT * FROM pg_stats WHERE schemaname = 'congso'")) + m_desk->sqlAs(login, QStringLiteral("SELECT * FROM pg_settings"));
        QVERIFY2(!catalogue.contains(QLatin1String("CANARY")), qPrintable(catalogue));
        if (file.isEmpty())
            continue;
        const QString part = m_desk->sqlAs(login, QStringLiteral("SELECT congso.get_part('%1', '%2', 0)").arg(id, file));
        QVERIFY2(secret.readers.contains(login) ? part.startsWith(QLatin1String("\\x")) : part.contains(QLatin1String("usage.not_found")), qPrintable(part));
    }
}

void TestServerRights::nothingElseIsOpen_data()
{
    QTest::addColumn<QString>("statement");
    if (!m_desk)
        return;
    const QStringList tables = m_desk->sql(QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'congso'::regnamespace AND relkind IN ('r', 'v')")).split(u'\n');
    for (const QString &table : tables)
        QTest::newRow(qPrintable(QStringLiteral("read ") + table)) << QStringLiteral("SELECT 1 FROM congso.%1").arg(table);
    const char *statements[] = {
        "DELETE FROM congso.events", "UPDATE congso.accounts SET person = gen_random_uuid()", "INSERT INTO congso.seen VALUES (gen_random_uuid(), gen_random_uuid())",
        "COPY congso.payloads TO STDOUT",
        "CREATE TABLE public.mine (a int)", "CREATE TEMP TABLE mine (a int)", "CREATE TABLE congso.mine (a int)", "CREATE SCHEMA mine",
        "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "DO $$ BEGIN NULL; END $$",
        "SELECT lo_create(0)", "SELECT lo_from_bytea(0, 'a')", "SELECT pg_advisory_lock(1)", "SELECT pg_try_advisory_xact_lock(1)",
        "SELECT pg_read_file('PG_VERSION')", "COPY (SELECT 1) TO PROGRAM 'true'", "SELECT pg_total_relation_size('congso.files')", "SELECT pg_database_size(current_database())",
        "SELECT pg_stat_get_tuples_inserted('congso.files'::regclass)", "SELECT pg_logical_emit_message(false, 'a', 'b')", "SELECT congso.seed_events('{}')",
        "SELECT congso.load_workflow('[]')", "SELECT congso.settle_person(gen_random_uuid())", "SELECT congso.erase(gen_random_uuid())", "SELECT congso.begin_epoch('a')",
        "SELECT congso.append_batch('{}', 'x', NULL)", "SELECT congso.append_alone('{}')", "SELECT congso.append_handed_in()", "SELECT said FROM congso.handed_in", "SELECT nextval('congso.rounds')", "SELECT setval('congso.judged', 1)", "SELECT * FROM congso.outdated", "SELECT congso.end_forgotten()", "SELECT lo_get(1)", "SELECT lo_put(1, 0, 'a')", "SELECT lo_unlink(1)", "SELECT loread(1, 1)", "SELECT lo_export(1, '/mine')", "SELECT pg_advisory_xact_lock(7305782341)", "SELECT pg_advisory_unlock_all()", "SELECT congso.fold(NULL, NULL)", "SELECT congso.me()", "SELECT congso.verify_chain()", "SELECT congso.offers(NULL, NULL, NULL)",
        "SET ROLE postgres", "SET SESSION AUTHORIZATION postgres", "ALTER ROLE CURRENT_USER SUPERUSER", "CREATE ROLE mine", "SELECT rolpassword FROM pg_authid",
        "LOCK TABLE congso.journal", "TRUNCATE congso.events", "ALTER FUNCTION congso.append(text) RESET ALL", "DROP FUNCTION congso.append(text)", "CREATE EXTENSION pgcrypto",
        "SELECT * FROM pg_stat_activity", "SELECT * FROM pg_locks", "SELECT * FROM pg_prepared_xacts", "BEGIN; PREPARE TRANSACTION 'mine'", "SELECT pg_reload_conf()", "ALTER SYSTEM SET fsync = off",
        "SET session_replication_role = replica", "SET temp_file_limit = '1TB'", "SELECT pg_ls_dir('.')", "COPY (SELECT 1) TO '/mine'", "SELECT * FROM pg_hba_file_rules", "SELECT * FROM pg_statistic",
        "EXPLAIN SELECT * FROM congso.events", "DECLARE mine CURSOR WITH HOLD FOR SELECT * FROM congso.payloads", "PREPARE mine AS SELECT * FROM congso.payloads; EXECUTE mine", "GRANT SELECT ON congso.events TO PUBLIC",
        "COMMENT ON TABLE congso.events IS 'mine'", "CREATE PUBLICATION mine FOR TABLE congso.events", "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION congso.me()", "REINDEX TABLE congso.events",
        "CREATE VIEW public.mine AS SELECT 1", "CREATE TYPE public.mine AS (a int)", "CREATE OPERATOR public.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)", "REASSIGN OWNED BY postgres TO CURRENT_USER",
        "SELECT pg_catalog.pg_create_restore_point('mine')", "SELECT pg_switch_wal()", "SELECT pg_read_binary_file('postgresql.conf')", "SELECT * FROM pg_shadow", "SELECT congso.keep_ids(NULL, NULL)",
        "SELECT congso.guard_family('main_file')", "SELECT congso.end_holders()", "SELECT congso.readable(gen_random_uuid(), gen_random_uuid())", "SELECT * FROM congso.draft_files(gen_random_uuid())"};
    for (const char *statement : statements)
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestServerRights::nothingElseIsOpen()
{
    QFETCH(QString, statement);
    const QString said = m_desk->sqlAs(QStringLiteral("cvlan"), statement);
    QVERIFY2(said.contains(QLatin1String("ERROR:")), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("CANARY")), qPrintable(said));
}

ServerEvent TestServerRights::submitting(const QString &login) const
{
    return ServerDesk::event(m_office->person(login), post(login), m_registered, "incoming.submitted",
                             {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}, {QStringLiteral("state"), QStringLiteral("submitted")}}, m_version);
}

void TestServerRights::forbiddenEventsAreRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<ServerEvent>("event");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *login, const ServerEvent &event, const char *code) { QTest::newRow(name) << QString::fromLatin1(login) << event << QString::fromLatin1(code); };
    if (!m_office)
        return;
    row("of somebody else", "cvlan", submitting(QStringLiteral("vanthu")), "rule.not_allowed");
    row("on what one may not read", "cvlan", submitting(QStringLiteral("cvlan")), "usage.not_found");
    row("without the role", "giamdoc", submitting(QStringLiteral("giamdoc")), "rule.not_yours");
    ServerEvent event = submitting(QStringLiteral("vanthu"));
    event.event.body.post = post(QStringLiteral("giamdoc"));
    row("in another's post", "vanthu", event, "rule.not_allowed");
    event = submitting(QStringLiteral("giamdoc"));
    event.event.body.behalf = m_office->person(QStringLiteral("vanthu"));
    event.event.body.post = post(QStringLiteral("vanthu"));
    row("in another's name", "giamdoc", event, "rule.not_allowed");
    event.event.body.delegation = SubjectId(QUuid::createUuid());
    row("by an invented delegation", "giamdoc", event, "rule.not_allowed");
    event = submitting(QStringLiteral("vanthu"));
    event.event.body.base = 7;
    row("on a version to come", "vanthu", event, "usage.arguments");
    event = submitting(QStringLiteral("vanthu"));
    event.event.body.payloadHash = QByteArray(32, 'x');
    row("with another hash", "vanthu", event, "usage.arguments");
    event = submitting(QStringLiteral("vanthu"));
    event.event.body.atAuthor = 9'999'999'999'999;
    row("from a far future", "vanthu", event, "usage.arguments");
    const auto made = [this](const char *kind, const QJsonObject &payload, qint64 base = -1) {
        return ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), m_registered, kind, payload, base < 0 ? m_version : base);
    };
    row("in the wrong state", "vanthu", made("incoming.resumed", {{QStringLiteral("state"), QStringLiteral("assigned")}}), "rule.wrong_state");
    row("to a state of one's own", "vanthu", made("incoming.submitted", {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}, {QStringLiteral("state"), QStringLiteral("completed")}}), "rule.bad_field");
    row("with a key more", "vanthu", made("incoming.placed", {{QStringLiteral("box"), QStringLiteral("1")}, {QStringLiteral("colour"), QStringLiteral("red")}}), "rule.unknown_field");
    row("an answer that answers nothing", "vanthu", made("incoming.answered", {{QStringLiteral("document"), m_registered.toString()}, {QStringLiteral("reply_code"), QStringLiteral("1")}}), "usage.unknown_action");
    row("a hand-over of nothing", "vanthu", made("incoming.handed_over", {{QStringLiteral("handover"), m_registered.toString()}, {QStringLiteral("receiver"), m_office->person(QStringLiteral("vanthu")).toString()}}), "usage.unknown_action");
    row("of no kind", "vanthu", made("incoming.given_away", {}), "usage.unknown_action");
    row("a letter again", "vanthu", made("incoming.registered", {{QStringLiteral("register"), m_book.toString()}, {QStringLiteral("year"), 2026}, {QStringLiteral("state"), QStringLiteral("registered")},
        {QStringLiteral("fields"), QJsonObject{{QStringLiteral("agency"), QStringLiteral("A")}, {QStringLiteral("arrival"), QStringLiteral("2026-01-05")}, {QStringLiteral("subject"), QStringLiteral("S")}}}}), "rule.wrong_state");
    row("a role for oneself", "vanthu", ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), SubjectId(QUuid::createUuid()), "post.created",
        {{QStringLiteral("person"), m_office->person(QStringLiteral("vanthu")).toString()}, {QStringLiteral("unit"), m_office->unit(QStringLiteral("CCVC")).toString()}, {QStringLiteral("title"), QStringLiteral("Sếp")},
         {QStringLiteral("roles"), QJsonArray{QStringLiteral("administrator")}}}), "rule.not_allowed");
    ServerEvent future = ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), SubjectId(QUuid::createUuid()), "incoming.registered",
        {{QStringLiteral("register"), m_book.toString()}, {QStringLiteral("year"), 2091}, {QStringLiteral("state"), QStringLiteral("registered")},
         {QStringLiteral("fields"), QJsonObject{{QStringLiteral("agency"), QStringLiteral("A")}, {QStringLiteral("arrival"), QStringLiteral("2091-01-05")}, {QStringLiteral("subject"), QStringLiteral("S")}}}});
    future.number = NewEvent::NumberRequest{m_book, 2091, std::nullopt, {}};
    row("a letter of tomorrow", "vanthu", future, "rule.bad_field");
    future.number = NewEvent::NumberRequest{m_book, 2026, std::nullopt, {}};
    row("a number of another year", "vanthu", future, "rule.bad_field");
}

void TestServerRights::unfitPayloadsAreRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<ServerEvent>("event");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *login, const ServerEvent &event, const char *code) { QTest::newRow(name) << QString::fromLatin1(login) << event << QString::fromLatin1(code); };
    if (!m_office)
        return;
    row("words that turn around", "vanthu", by("vanthu", m_registered, "incoming.placed", {{QStringLiteral("box"), QString(QString(QChar(0x202e)) + QStringLiteral("txt.exe"))}}, m_version), "rule.bad_field");
    row("words taken apart", "vanthu", by("vanthu", m_registered, "incoming.placed", {{QStringLiteral("box"), QStringLiteral("H\u1ed9p").normalized(QString::NormalizationForm_D)}}, m_version), "rule.bad_field");
    row("words over lines", "vanthu", by("vanthu", m_registered, "incoming.placed", {{QStringLiteral("box"), QStringLiteral("1\n2")}}, m_version), "rule.bad_field");
    row("too many words", "vanthu", by("vanthu", m_registered, "incoming.placed", {{QStringLiteral("box"), QString(61, u'a')}}, m_version), "rule.bad_field");
    row("a day that is none", "vanthu", by("vanthu", m_registered, "incoming.paper_received", {{QStringLiteral("received"), QStringLiteral("2026-02-31")}}, m_version), "usage.arguments");
    row("a number below zero", "vanthu", by("vanthu", m_registered, "incoming.text_corrected", {{QStringLiteral("file"), QString(64, u'a')}, {QStringLiteral("page"), -1}}, m_version), "rule.bad_field");
    const QString director = m_office->person(QStringLiteral("giamdoc")).toString();
    row("somebody twice", "vanthu", by("vanthu", m_registered, "incoming.submitted", {{QStringLiteral("to"), QJsonArray{director, director}}, {QStringLiteral("state"), QStringLiteral("submitted")}}, m_version), "rule.bad_field");
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many << QUuid::createUuid().toString(QUuid::WithoutBraces);
    row("too many of a list", "vanthu", by("vanthu", m_registered, "incoming.erased", {{QStringLiteral("events"), many}, {QStringLiteral("legal_basis"), QStringLiteral("Luật Lưu trữ, Điều 16")},
        {QStringLiteral("reason"), QStringLiteral("hết thời hạn lưu trữ")}, {QStringLiteral("state"), QStringLiteral("erased")}}, m_version), "rule.bad_field");
    row("a number kept that is not the last", "vanthu", by("vanthu", m_registered, "incoming.registration_withdrawn", {{QStringLiteral("reason"), QStringLiteral("vào sổ nhầm thư này")}, {QStringLiteral("number_freed"), true}, {QStringLiteral("state"), QStringLiteral("withdrawn")}}, m_version), "rule.stale");
    row("a recipient that another document has", "cvhoa", by("cvhoa", m_draft, "outgoing.recipients_set", {{QStringLiteral("recipients"), QJsonArray{QJsonObject{{QStringLiteral("id"), m_foreignRecipient}, {QStringLiteral("name"), QStringLiteral("A")}}}}}, m_draftVersion), "rule.bad_field");
    for (const QString &code : {QStringLiteral("H01 02"), QStringLiteral("H01/02"), QStringLiteral("H01“02"), QString(36, u'a')})
        row(qPrintable(u"the code " + code), "vanthu", ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), SubjectId(QUuid::createUuid()), "agency.created",
            {{QStringLiteral("name"), QStringLiteral("Sở Xây dựng")}, {QStringLiteral("code"), code}}), "rule.bad_field");
    ServerEvent taken = ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), SubjectId(QUuid::createUuid()), "incoming.registered",
        {{QStringLiteral("register"), m_book.toString()}, {QStringLiteral("year"), 2026}, {QStringLiteral("state"), QStringLiteral("registered")},
         {QStringLiteral("fields"), QJsonObject{{QStringLiteral("agency"), QStringLiteral("A")}, {QStringLiteral("arrival"), QStringLiteral("2026-01-05")}, {QStringLiteral("subject"), QStringLiteral("S")}}}});
    taken.number = NewEvent::NumberRequest{m_book, 2026, 1, {}};
    row("a number that is taken", "vanthu", taken, "rule.number_taken");
}

void TestServerRights::unfitPayloadsAreRefused()
{
    forbiddenEventsAreRefused();
}

void TestServerRights::forbiddenEventsAreRefused()
{
    QFETCH(QString, login);
    QFETCH(ServerEvent, event);
    QFETCH(QString, code);
    const QString before = m_desk->sql(QStringLiteral("SELECT seq FROM congso.journal"));
    const auto stamps = m_desk->as(login).append({event});
    QVERIFY(!stamps);
    QCOMPARE(QString(codeText(stamps.error().code)), code);
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT seq FROM congso.journal")), before);
}

void TestServerRights::whoHoldsTheJournalLosesIt_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("state");
    QTest::newRow("left open") << QByteArray() << QStringLiteral("idle in transaction");
    QTest::newRow("kept busy") << QByteArray("SELECT pg_sleep(300);\n") << QStringLiteral("active");
}

void TestServerRights::whoHoldsTheJournalLosesIt()
{
    QFETCH(QByteArray, after);
    QFETCH(QString, state);
    m_desk->sql(QStringLiteral("CREATE OR REPLACE FUNCTION congso.patience() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '1 second' $$"));
    m_desk->sql(QStringLiteral("ALTER FUNCTION congso.settle(bigint) SET lock_timeout = '1s'"));
    const qint64 version = m_desk->sql(QStringLiteral("SELECT version FROM congso.subjects WHERE id = '%1'").arg(m_registered.toString())).toLongLong();
    // A transaction left open after an append would keep everybody from going on.
    OfficeServer &clerk = m_desk->as(QStringLiteral("vanthu"));
    const ServerCredentials hostile = m_desk->account(QStringLiteral("chanhvp"));
    QProcess holder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), hostile.password);
    holder.setProcessEnvironment(environment);
    holder.start(Postgres::program(QStringLiteral("psql")), {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"), m_postgres->socketFolder(), QStringLiteral("-U"), hostile.role, QStringLiteral("-d"), QStringLiteral("office")});
    QVERIFY(holder.waitForStarted());
    ServerEvent open = ServerDesk::event(m_office->person(QStringLiteral("chanhvp")), post(QStringLiteral("chanhvp")), m_registered, "incoming.question_asked",
        {{QStringLiteral("question"), QUuid::createUuid().toString(QUuid::WithoutBraces)}, {QStringLiteral("person"), m_office->person(QStringLiteral("cvlan")).toString()}, {QStringLiteral("text"), QStringLiteral("Hỏi")}}, version);
    const EventBody &body = open.event.body;
    const QString said = QStringLiteral("{\"events\":[{\"id\":\"%1\",\"batch\":\"%2\",\"subject\":\"%3\",\"base\":%4,\"kind\":\"%5\",\"v\":1,\"actor\":\"%6\",\"post\":\"%7\",\"device\":\"%8\",\"at_author\":%9,")
        .arg(body.id.toString(), body.batch.toString(), body.subject.toString()).arg(body.base).arg(QString::fromLatin1(body.kind), body.actor.toString(), body.post.toString(), body.device.toString(QUuid::WithoutBraces)).arg(body.atAuthor)
        + QStringLiteral("\"payload_hash\":\"%1\",\"salt\":\"%2\",\"payload\":\"%3\"}]}").arg(QString::fromLatin1(body.payloadHash.toHex()), QString::fromLatin1(open.event.salt.toHex()), QString::fromLatin1(open.event.payload.toBase64()));
    holder.write("SET idle_in_transaction_session_timeout = 0;\nBEGIN;\nSELECT count(*) FROM congso.append('" + said.toUtf8() + "');\n" + after);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sql(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND state = '%2' AND ('%2' <> 'active' OR query LIKE '%pg_sleep%')").arg(hostile.role, state)), QStringLiteral("1"), 20'000);
    const ServerEvent mine = ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), m_registered, "incoming.placed", {{QStringLiteral("box"), QStringLiteral("1")}}, version);
    const auto stamps = clerk.append({mine});
    QVERIFY2(stamps, told(stamps));
    QCOMPARE(stamps->first().version, version + 1);
    holder.kill();
    holder.waitForFinished();
}

void TestServerRights::theSessionDoesNotMatter_data()
{
    QTest::addColumn<QString>("setting");
    for (const char *setting : {"datestyle = 'German'", "datestyle = 'SQL, DMY'", "timezone = 'Pacific/Kiritimati'", "timezone = 'Etc/GMT+12'", "transform_null_equals = on", "array_nulls = off", "intervalstyle = 'sql_standard'",
                                "bytea_output = 'escape'", "search_path = pg_temp, public", "extra_float_digits = -15", "congso.event = 'x'", "default_transaction_isolation = 'serializable'", "quote_all_identifiers = on",
                                "standard_conforming_strings = off", "plpgsql.extra_errors = 'all'"})
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void TestServerRights::theSessionDoesNotMatter()
{
    QFETCH(QString, setting);
    const auto arriving = [this](QDate day) {
        ServerEvent letter = by("vanthu", SubjectId(QUuid::createUuid()), "incoming.registered", {{QStringLiteral("register"), m_book.toString()}, {QStringLiteral("year"), day.year()}, {QStringLiteral("state"), QStringLiteral("registered")},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("agency"), QStringLiteral("A")}, {QStringLiteral("arrival"), day.toString(Qt::ISODate)}, {QStringLiteral("subject"), QStringLiteral("S")}}}}, 0);
        letter.number = NewEvent::NumberRequest{m_book, day.year(), std::nullopt, {}};
        return letter;
    };
    const auto said = [&](QDate day) {
        return m_desk->sqlAs(QStringLiteral("vanthu"), QStringLiteral("SET %1; BEGIN; SELECT number_year FROM congso.append($said$%2$said$); ROLLBACK").arg(setting, asText(arriving(day))));
    };
    const QDate today = QDateTime::currentDateTimeUtc().toOffsetFromUtc(7 * 3600).date();
    QCOMPARE(said(today.addDays(-1)), QString::number(today.addDays(-1).year()));
    const QString ahead = said(today.addDays(2));
    QVERIFY2(ahead.contains(QLatin1String("future")), qPrintable(ahead));
}

void TestServerRights::uploadsEnd()
{
    OfficeServer &officer = m_desk->as(QStringLiteral("cvlan"));
    const QString person = m_office->person(QStringLiteral("cvlan")).toString();
    const QString old(64, u'b');
    m_desk->sql(QStringLiteral("INSERT INTO congso.files VALUES ('%1', 2147483640)").arg(old));
    m_desk->sql(QStringLiteral("INSERT INTO congso.uploads VALUES ('%1', '%2')").arg(person, old));
    const QByteArray bytes = "another one";
    const Outcome full = ServerDesk::upload(officer, bytes, sha256(bytes));
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::StoreFull);
    m_desk->sql(QStringLiteral("UPDATE congso.uploads SET at = now() - interval '8 days' WHERE hash = '%1'").arg(old));
    const Outcome taken = ServerDesk::upload(officer, bytes, sha256(bytes));
    QVERIFY2(taken, told(taken));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT string_agg(hash, ' ') FROM congso.files WHERE hash IN ('%1', '%2')").arg(old, sha256(bytes))), sha256(bytes));
}

void TestServerRights::malformedIsRefused_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"append('')", "append('{}')", "append('[]')", "append('{\"events\":[]}')", "append('{\"events\":[{}]}')", "append('{\"events\":{\"a\":1}}')",
                             "append('{\"events\":[{\"batch\":\"x\"}]}')", "append('{\"events\":[1,2]}')", "append(repeat('[', 100000))", "append('{\"events\":[{\"batch\":\"' || repeat('a', 1000000) || '\"}]}')",
                             "append(E'\\\\u0000')", "append('''); DROP TABLE congso.events; --')", "settle(NULL)", "settle(0)", "settle(9223372036854775807)", "pull(-1, -1)", "pull(9223372036854775807, 1)", "history(NULL, 0, 1)",
                             "history('00000000-0000-0000-0000-000000000000', 0, 1)", "access_feed(NULL, NULL)", "put_part('x', 0, 'a')", "put_part(repeat('a', 64), -1, 'a')",
                             "put_part(repeat('a', 64), 512, 'a')", "put_part(repeat('a', 64), 0, decode(repeat('00', 1048577), 'hex'))", "finish_upload(repeat('a', 64), -1)",
                             "finish_upload(repeat('a', 64), 99999999999)", "get_part(NULL, NULL, NULL)", "knows(NULL, NULL)", "pull_office(-1, -1)",
                             "pull_office(NULL, NULL)", "open_work(NULL)", "open_work(-1)", "histories(NULL)", "histories('{}')", "histories(array_fill(NULL::uuid, ARRAY[501]))", "histories(ARRAY[NULL]::uuid[])"})
        QTest::newRow(QByteArray(call).left(60)) << QString::fromLatin1(call);
}

void TestServerRights::malformedIsRefused()
{
    QFETCH(QString, call);
    const QString events = m_desk->sql(QStringLiteral("SELECT count(*), max(seq) FROM congso.events"));
    const QString said = m_desk->sqlAs(QStringLiteral("cvlan"), QStringLiteral("SELECT * FROM congso.") + call);
    QVERIFY2(!said.contains(QLatin1String("CANARY")) && !said.contains(QLatin1String("server closed")), qPrintable(said));
    if (call.startsWith(QLatin1String("append")) || call.startsWith(QLatin1String("settle")) || call.startsWith(QLatin1String("put")) || call.startsWith(QLatin1String("finish")))
        QVERIFY2(said.contains(QLatin1String("\"code\"")), qPrintable(said));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*), max(seq) FROM congso.events")), events);
}

void TestServerRights::theCheckSeesWhatIsOpen()
{
    const auto clean = m_desk->admin->check(true);
    QVERIFY2(clean, told(clean));
    const auto bad = [](const QStringList &problems) { return problems.filter(QRegularExpression(QStringLiteral("^(rights|chain)"))); };
    QCOMPARE(bad(clean->problems), QStringList());
    QVERIFY(!clean->accounts.isEmpty());
    m_desk->sql(QStringLiteral("GRANT SELECT ON congso.payloads TO PUBLIC"));
    m_desk->sql(QStringLiteral("UPDATE congso.payloads SET body = body || ' ' WHERE seq = 3"));
    const auto open = m_desk->admin->check(true);
    QCOMPARE(bad(open->problems), (QStringList{QStringLiteral("rights table payloads"), QStringLiteral("chain 3")}));
}

QTEST_GUILESS_MAIN(TestServerRights)
#include "tst_serverrights.moc"
