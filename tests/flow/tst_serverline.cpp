// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"
#include "tests/flow/serverdesk.h"
#include "tests/flow/serverprompt.h"

#include <QCryptographicHash>

#include <thread>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// Several hand in acts at the same time, and one of them means harm: who appends for all, stands in line or hands in may choose the
/// settings, the transaction and the end of the own session. Everybody else's acts are recorded as they are, and soon.
class TestServerLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void whoeverLeadsDoesNotMatter_data();
    void whoeverLeadsDoesNotMatter();
    void whateverBecomesOfTheRound_data();
    void whateverBecomesOfTheRound();
    void whoWaitsForOneselfLosesTheJournal();
    void whatTakesTooLongIsItsAuthors();
    void manyOfOneAreNotBeforeEverybody();
    void nobodyHoldsUpARound();
    void whoHasWaitedIsNotEnded();
    void whoWaitsLongAsksAgain();
    void whatIsMuchIsAppendedByItsAuthor();
    void nobodyWaitsForWhoIsLookedAt();
    void nobodyWaitsForAFileOfOthers();
    void aDisabledPersonKeepsNothing();
    void nobodyKeepsWhatIsOutdated();
    void whoIsToBeLookedAtHasNoJournal_data();
    void whoIsToBeLookedAtHasNoJournal();
    void nobodyIsKeptByNotices();

private:
    using Stamps = Result<QList<EventStamp>>;
    PostId post(const QString &login) const { return m_posts.value(m_office->person(login)); }
    ServerEvent registering() const;
    static QString asText(const ServerEvent &event) { return QString::fromStdString(serverwire::compact({{s("events"), QJsonArray{serverwire::toJson(event)}}})); }
    QString sql(const QString &statement) { return m_watch->answer(statement); }
    ServerPrompt prompt(const char *login) { return ServerPrompt(*m_postgres, s("office"), m_desk->account(s(login))); }
    int inLine() { return sql(s("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).toInt(); }
    QString handIn(ServerPrompt &hostile) { return hostile.answer(s("SELECT seq FROM congso.append('not a batch')")); }
    /// How the letter stands on the server, but for its ids, number and hashes.
    QString recordOf(const ServerEvent &letter);
    /// One letter each by two connections, while somebody has the journal and \a hostile is the first in line; then it is let go of.
    void inARound(ServerPrompt &hostile, const QString &lead);
    void areRecorded(const QList<ServerEvent> &letters, const std::vector<Stamps> &stamps);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    std::unique_ptr<ServerPrompt> m_watch;  ///< looks on, and is no person
    std::unique_ptr<ServerPrompt> m_holder; ///< has the journal when it is asked to, and is no person
    QHash<PersonId, PostId> m_posts;
    RegisterId m_book;
    QString m_expected;
};

void TestServerLine::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_office = std::make_unique<TestOffice>();
    const auto directory = directory::directory(*m_office->as(s("quantri"))).result();
    for (const Post &one : directory->posts)
        m_posts.insert(one.person, one.id);
    m_book = directory->registers.first().id;
    m_desk = std::make_unique<ServerDesk>(*m_postgres, s("office"));
    QVERIFY2(m_desk->made, told(m_desk->made));
    const Outcome seeded = m_desk->seed(*m_office);
    QVERIFY2(seeded, told(seeded));
    for (const char *login : {"vanthu", "giamdoc", "chanhvp"})
        (void)m_desk->account(s(login));
    m_watch = std::make_unique<ServerPrompt>(*m_postgres, s("office"), ServerCredentials{s("postgres"), {}});
    // As long as everybody is patient, only in less time.
    sql(s("CREATE OR REPLACE FUNCTION congso.patience() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '4 seconds' $$"));
    sql(s("CREATE OR REPLACE FUNCTION congso.waited_long() RETURNS boolean LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp() > transaction_timestamp() + interval '1 second' $$"));
    for (const char *door : {"append(text)", "settle(bigint)", "finish_upload(text, bigint)"})
        sql(s("ALTER FUNCTION congso.%1 SET lock_timeout = '1s'").arg(s(door)));
    QVERIFY(m_desk->as(s("vanthu")).whoAmI()); // which server it is, is looked at once
    const ServerEvent letter = registering();
    const Stamps alone = m_desk->as(s("vanthu")).append({letter});
    QVERIFY2(alone, told(alone));
    m_expected = recordOf(letter);
    QVERIFY(m_expected.contains(s("registered")));
}

/// Whatever was done: nothing is left that keeps anybody waiting, and the journal is whole.
void TestServerLine::cleanup()
{
    m_holder.reset();
    sql(s("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'congso%'"));
    m_desk->disconnect();
    QTRY_COMPARE(sql(s("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")), s("0"));
    sql(s("TRUNCATE congso.handed_in"));
    QCOMPARE(sql(s("SELECT count(*) FROM congso.verify_chain()")), s("0"));
    QCOMPARE(sql(s("SELECT count(*) - max(number) FROM congso.numbers")), s("0"));
}

/// Everybody was told of what came to them in any of the rounds, or will be asked to look again.
void TestServerLine::cleanupTestCase()
{
    if (!m_watch)
        return;
    QCOMPARE(sql(s("SELECT count(*) FROM (SELECT person, subject FROM congso.held WHERE person IN (SELECT person FROM congso.accounts) EXCEPT SELECT person, subject FROM congso.seen) x "
                   "WHERE person NOT IN (SELECT person FROM congso.outdated)")), s("0"));
}

ServerEvent TestServerLine::registering() const
{
    const QDate day = QDate::currentDate().addDays(-1);
    const QJsonObject fields{{s("subject"), s("Về “việc” O'Hara \\ {x,NULL} $1 %s, đủ dấu")}, {s("agency"), s("UBND tỉnh")}, {s("arrival"), day.toString(Qt::ISODate)}, {s("origin"), s("paper")}};
    ServerEvent event = ServerDesk::event(m_office->person(s("vanthu")), post(s("vanthu")), SubjectId(QUuid::createUuid()), "incoming.registered",
                                          {{s("register"), m_book.toString()}, {s("year"), day.year()}, {s("fields"), fields}, {s("state"), s("registered")}});
    event.number = NewEvent::NumberRequest{m_book, day.year(), std::nullopt, {}};
    return event;
}

QString TestServerLine::recordOf(const ServerEvent &letter)
{
    return sql(s("SELECT e.kind, e.epoch, e.base, e.version, e.result, e.number_register, e.number_year, e.number_suffix, d.state, d.day, d.kind, d.numbered, d.number, s.fields, "
                 "e.at BETWEEN e.at_author - 60000 AND e.at_author + 600000, (SELECT count(*) FROM congso.access a WHERE a.subject = e.subject), "
                 "(SELECT string_agg(p.login, ',' ORDER BY p.login) FROM congso.held h JOIN congso.people p ON p.id = h.person WHERE h.subject = e.subject) "
                 "FROM congso.events e JOIN congso.documents d ON d.subject = e.subject JOIN congso.subjects s ON s.id = e.subject WHERE e.id = '%1'").arg(letter.event.body.id.toString()));
}

void TestServerLine::areRecorded(const QList<ServerEvent> &letters, const std::vector<Stamps> &stamps)
{
    for (size_t which = 0; which < stamps.size(); ++which) {
        const ServerEvent &letter = letters.at(qsizetype(which));
        QVERIFY2(stamps[which], told(stamps[which]));
        QCOMPARE(eventHash(letter.event.body, stamps[which]->first()), stamps[which]->first().hash);
        QCOMPARE(QByteArray::fromHex(sql(s("SELECT encode(p.body, 'hex') FROM congso.payloads p WHERE p.seq = %1").arg(stamps[which]->first().seq)).toLatin1()), letter.event.payload);
        QCOMPARE(recordOf(letter), m_expected);
    }
}

void TestServerLine::inARound(ServerPrompt &hostile, const QString &lead)
{
    m_holder = std::make_unique<ServerPrompt>(*m_postgres, s("office"), ServerCredentials{s("postgres"), {}});
    m_holder->answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    const QString place = handIn(hostile);
    QVERIFY2(place.toLongLong() > 0, qPrintable(place));
    const int before = inLine();
    hostile.say(lead.arg(place));
    QTRY_COMPARE(inLine(), before + 1);
    const QList<ServerEvent> letters{registering(), registering()};
    std::vector<std::unique_ptr<OfficeServer>> servers;
    std::vector<Stamps> stamps(2);
    for (int which = 0; which < 2; ++which)
        servers.push_back(OfficeServer::connect(m_desk->address(), m_desk->account(s("vanthu"))).value());
    std::vector<std::jthread> others;
    for (size_t which = 0; which < 2; ++which)
        others.emplace_back([&, which] { stamps[which] = servers[which]->append({letters.at(qsizetype(which))}); });
    QTRY_COMPARE(inLine(), before + 3);
    m_holder->answer(s("UPDATE congso.journal SET epoch = epoch; COMMIT")); // whoever looks with an older view sees it no more
    for (std::jthread &other : others)
        other.join();
    areRecorded(letters, stamps);
}

void TestServerLine::whoeverLeadsDoesNotMatter_data()
{
    QTest::addColumn<QStringList>("settings");
    const auto row = [](const char *name, const char *settings) { QTest::newRow(name) << s(settings).split(s("; ")); };
    row("how strings are read", "standard_conforming_strings = off; backslash_quote = on; escape_string_warning = on; array_nulls = off; transform_null_equals = on; xmloption = document; bytea_output = 'escape'");
    row("where things are looked for", "search_path = pg_temp, public; role = @people; row_security = off; quote_all_identifiers = on; check_function_bodies = off; default_tablespace = ''; default_toast_compression = 'lz4'");
    row("how days and numbers are written", "datestyle = 'German'; intervalstyle = 'sql_standard'; timezone = 'Pacific/Kiritimati'; timezone_abbreviations = 'India'; extra_float_digits = -15; lc_time = 'C'; lc_numeric = 'C'; lc_monetary = 'C'");
    row("other days", "datestyle = 'SQL, DMY'; timezone = 'Etc/GMT+12'; intervalstyle = 'iso_8601'; default_text_search_config = 'simple'");
    row("another alphabet", "client_encoding = 'LATIN1'");
    row("no alphabet", "client_encoding = 'SQL_ASCII'");
    row("what is told", "client_min_messages = log; debug_print_plan = on; plan_cache_mode = force_custom_plan; debug_pretty_print = off; plpgsql.extra_errors = 'all'; plpgsql.extra_warnings = 'all'; plpgsql.check_asserts = off; congso.event = '1234'; application_name = 'congso'");
    row("how it is looked for", "enable_nestloop = off; enable_indexscan = off; enable_indexonlyscan = off; enable_bitmapscan = off; enable_sort = off; enable_material = off; enable_seqscan = off; random_page_cost = 1000000; cursor_tuple_fraction = 0");
    row("with what", "work_mem = '64kB'; temp_buffers = 100; hash_mem_multiplier = 1; from_collapse_limit = 1; join_collapse_limit = 1; geqo_threshold = 2; constraint_exclusion = on; jit_above_cost = 0; stats_fetch_consistency = 'snapshot'");
    row("by many", "force_parallel_mode = regress; max_parallel_workers_per_gather = 8; parallel_setup_cost = 0; parallel_tuple_cost = 0; min_parallel_table_scan_size = 0; parallel_leader_participation = off");
    row("for how long", "lock_timeout = '1ms'; idle_in_transaction_session_timeout = '1ms'; synchronous_commit = off; commit_siblings = 0; backend_flush_after = 1; default_transaction_deferrable = on; password_encryption = 'md5'");
}

void TestServerLine::whoeverLeadsDoesNotMatter()
{
    QFETCH(QStringList, settings);
    ServerPrompt hostile = prompt("chanhvp");
    const qint64 rounds = sql(s("SELECT last_value + is_called::int FROM congso.rounds")).toLongLong();
    QString chosen;
    for (QString setting : std::as_const(settings)) {
        const QString set = s("SET ") + setting.replace(s("@people"), sql(s("SELECT people FROM congso.office")));
        QVERIFY2(!hostile.answer(set).contains(s("ERROR")), qPrintable(set));
        chosen += set + s("; ");
    }
    hostile.answer(s("RESET client_min_messages; RESET plan_cache_mode; RESET debug_print_plan"));
    inARound(hostile, chosen + s("SELECT 'place', seq FROM congso.settle(%1)"));
    const QString said = hostile.answer();
    // Nothing of what was decided for others.
    QVERIFY2(!said.contains(s("function append_handed_in() line")) && !said.contains(m_desk->account(s("vanthu")).role), qPrintable(said));
    // One round, which was this session's.
    QVERIFY2(said.contains(s("place|")), qPrintable(said));
    QCOMPARE(sql(s("SELECT last_value + is_called::int - %1 FROM congso.rounds").arg(rounds)), s("1"));
}

void TestServerLine::whateverBecomesOfTheRound_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *begin, const char *end) { QTest::newRow(name) << s(begin) << s(end); };
    row("taken back", "BEGIN", "; ROLLBACK");
    row("taken back in part", "BEGIN; SAVEPOINT mine", "; ROLLBACK TO mine");
    row("left open", "SET idle_in_transaction_session_timeout = 0; BEGIN", "");
    row("left open after a mistake", "SET idle_in_transaction_session_timeout = 0; BEGIN", "; SELECT 1/0");
    row("kept busy", "SET statement_timeout = 0; BEGIN", "; SELECT pg_sleep(300)");
    row("kept busy in one statement", "SET statement_timeout = 0", ", pg_sleep(300)");
    row("ended by itself", "BEGIN", "; SELECT pg_terminate_backend(pg_backend_pid())");
    row("too short a time", "SET statement_timeout = '1s'", "");
    row("not waited for on the disk", "BEGIN", "; SET LOCAL synchronous_commit = off; COMMIT");
    row("only reading", "SET default_transaction_read_only = on", "");
    row("always in an old view", "SET default_transaction_isolation = 'repeatable read'", "");
    row("always in a serial view", "SET default_transaction_isolation = 'serializable'", "");
    row("in an old view", "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM pg_class LIMIT 1", "; COMMIT");
    row("in a serial view", "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1 FROM pg_class LIMIT 1", "; COMMIT");
    row("in an old view, kept busy", "SET statement_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1 FROM pg_class LIMIT 1", "; SELECT pg_sleep(300)");
}

void TestServerLine::whateverBecomesOfTheRound()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    ServerPrompt hostile = prompt("chanhvp");
    QElapsedTimer since;
    since.start();
    inARound(hostile, begin + s("; SELECT (SELECT seq FROM congso.settle(%1))") + end);
    // Two waits in line, the patience there is here, and the machine.
    QVERIFY2(since.elapsed() < 30'000, qPrintable(QString::number(since.elapsed())));
}

/// Whoever has the journal waits for another connection of the own, which does nothing: that is no waiting in line.
void TestServerLine::whoWaitsForOneselfLosesTheJournal()
{
    ServerPrompt hostile = prompt("chanhvp"), second = prompt("chanhvp");
    const QString part = s("SELECT congso.put_part(repeat('a', 64), 0, 'x')");
    second.answer(s("SET statement_timeout = 0; BEGIN; ") + part);
    second.say(s("SELECT pg_sleep(300)"));
    hostile.answer(s("SET statement_timeout = 0; BEGIN"));
    QElapsedTimer since;
    since.start();
    inARound(hostile, s("SELECT seq FROM congso.settle(%1); ") + part);
    QVERIFY2(since.elapsed() < 30'000, qPrintable(QString::number(since.elapsed())));
}

/// What takes longer than anybody waits ends one round of others, and is left to whoever has handed it in.
void TestServerLine::whatTakesTooLongIsItsAuthors()
{
    sql(s("CREATE FUNCTION public.slow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM pg_sleep(300); RETURN NEW; END $$; CREATE TRIGGER slow BEFORE INSERT ON congso.events "
          "FOR EACH ROW WHEN (NEW.actor = '%1') EXECUTE FUNCTION public.slow()").arg(m_office->person(s("giamdoc")).toString()));
    const auto slow = [this] {
        return asText(ServerDesk::event(m_office->person(s("giamdoc")), post(s("giamdoc")), SubjectId(QUuid::createUuid()), "absence.declared",
                                        {{s("person"), m_office->person(s("giamdoc")).toString()}, {s("from"), QDate::currentDate().toString(Qt::ISODate)},
                                         {s("until"), QDate::currentDate().addDays(3).toString(Qt::ISODate)}, {s("state"), s("declared")}}));
    };
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}});
    holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    ServerPrompt hostile = prompt("giamdoc");
    for (int many = 0; many < 3; ++many)
        QVERIFY(hostile.answer(s("SELECT seq FROM congso.append($said$%1$said$)").arg(slow())).toLongLong() > 0);
    const QList<ServerEvent> letters{registering(), registering(), registering()};
    std::vector<std::unique_ptr<OfficeServer>> servers;
    std::vector<Stamps> stamps(3);
    for (int which = 0; which < 3; ++which)
        servers.push_back(OfficeServer::connect(m_desk->address(), m_desk->account(s("vanthu"))).value());
    std::vector<std::jthread> others;
    for (size_t which = 0; which < 3; ++which)
        others.emplace_back([&, which] { stamps[which] = servers[which]->append({letters.at(qsizetype(which))}); });
    QTRY_COMPARE(inLine(), 3);
    holder.answer(s("COMMIT"));
    for (std::jthread &other : others)
        other.join();
    int ended = 0;
    for (size_t which = 0; which < 3; ++which) {
        if (stamps[which])
            continue;
        ++ended;
        QCOMPARE(stamps[which].error().code, ErrorCode::ServerUnreachable);
        stamps[which] = m_desk->as(s("vanthu")).append({letters.at(qsizetype(which))});
    }
    QCOMPARE(ended, 1);
    areRecorded(letters, stamps);
    QCOMPARE(sql(s("SELECT count(*) FROM congso.handed_in WHERE said IS NOT NULL AND apart")), s("3"));
    sql(s("DROP TRIGGER slow ON congso.events; DROP FUNCTION public.slow()"));
}

/// Much that one person has handed in does not keep others waiting, and what nobody comes for is forgotten in the end.
void TestServerLine::manyOfOneAreNotBeforeEverybody()
{
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}});
    holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    ServerPrompt hostile = prompt("chanhvp");
    const QString filled = s("SELECT count(*) FROM congso.handed_in h JOIN congso.accounts a ON a.role = h.role AND a.person = '%1' WHERE h.said IS NOT NULL").arg(m_office->person(s("chanhvp")).toString());
    for (int many = 0; many < 330; ++many)
        QVERIFY(hostile.answer(s("SELECT seq FROM congso.append(repeat('x', 65536))")).toLongLong() > 0);
    QCOMPARE(sql(filled), s("64"));
    holder.answer(s("ROLLBACK"));
    // As much as a round takes is waiting, and others are in the first one all the same.
    const qint64 rounds = sql(s("SELECT last_value + is_called::int FROM congso.rounds")).toLongLong();
    ServerPrompt other = prompt("giamdoc");
    inARound(other, s("SELECT seq FROM congso.settle(%1)"));
    QCOMPARE(sql(s("SELECT last_value + is_called::int - %1 FROM congso.rounds").arg(rounds)), s("1"));
    // Whoever has filled all places has new ones after coming back, also where somebody else is appending.
    ServerPrompt again = prompt("chanhvp");
    inARound(again, s("SELECT seq FROM congso.settle(%1)"));
}

/// Who has waited for a round that never came, and leaves the own transaction open, does not hold up the next one.
void TestServerLine::nobodyHoldsUpARound()
{
    ServerPrompt first = prompt("giamdoc"), second = prompt("chanhvp"), third = prompt("chanhvp");
    m_holder = std::make_unique<ServerPrompt>(*m_postgres, s("office"), ServerCredentials{s("postgres"), {}});
    m_holder->answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    int waiting = 0;
    for (ServerPrompt *one : {&first, &second, &third}) {
        const QString place = handIn(*one);
        one->say(s("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; BEGIN; SELECT seq FROM congso.settle(%1); SELECT pg_sleep(300)").arg(place));
        ++waiting;
        QTRY_COMPARE(inLine(), waiting);
    }
    sql(s("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'").arg(m_desk->account(s("giamdoc")).role));
    const ServerEvent letter = registering();
    const auto server = OfficeServer::connect(m_desk->address(), m_desk->account(s("vanthu"))).value();
    std::vector<Stamps> stamps(1);
    std::jthread author([&] { stamps[0] = server->append({letter}); });
    QTRY_COMPARE(sql(s("SELECT count(*) FROM congso.handed_in WHERE role = '%1' AND said IS NOT NULL").arg(m_desk->account(s("vanthu")).role)), s("1"));
    m_holder->answer(s("COMMIT"));
    author.join();
    for (int again = 0; again < 4 && !stamps[0] && stamps[0].error().code == ErrorCode::StoreBusy; ++again)
        stamps[0] = server->append({letter});
    areRecorded({letter}, stamps);
}

/// Whoever has stood in line for longer than anybody may have the journal, because of somebody else, is not taken for one who has it.
void TestServerLine::whoHasWaitedIsNotEnded()
{
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}}), clerk = prompt("vanthu");
    holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    const ServerEvent letter = registering();
    const QString place = clerk.answer(s("SELECT seq FROM congso.append($said$%1$said$)").arg(asText(letter)));
    // An act takes a second here, and the clerk has waited for as long as all patience before.
    sql(s("ALTER FUNCTION congso.settle(bigint) SET lock_timeout = '20s'"));
    sql(s("CREATE FUNCTION public.slow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$; "
          "CREATE TRIGGER slow BEFORE INSERT ON congso.events FOR EACH ROW EXECUTE FUNCTION public.slow()"));
    clerk.say(s("SELECT 'asked', seq, kind FROM congso.settle(%1)").arg(place));
    QTRY_COMPARE(inLine(), 1);
    holder.answer(s("SELECT pg_sleep(4.5); COMMIT"));
    QVERIFY(clerk.answer().contains(s("asked|") + place + u'|')); // to be asked again
    clerk.say(s("SELECT 'asked', seq, kind FROM congso.settle(%1)").arg(place));
    QTRY_COMPARE(sql(s("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted")), s("2"));
    sql(s("SELECT congso.end_holders()"));
    QVERIFY(clerk.answer().contains(s("|incoming.registered"))); // appended by this call, which tells so
    sql(s("DROP TRIGGER slow ON congso.events; DROP FUNCTION public.slow(); ALTER FUNCTION congso.settle(bigint) SET lock_timeout = '1s'"));
    const Stamps stamps = m_desk->as(s("vanthu")).append({letter});
    QVERIFY2(stamps, told(stamps));
    QCOMPARE(recordOf(letter), m_expected);
}

/// Where the journal does not become free, nobody waits in one transaction for as long as anybody may have it: whoever it is asks
/// again, and is told in the end that the server is busy.
void TestServerLine::whoWaitsLongAsksAgain()
{
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}}), first = prompt("vanthu"), second = prompt("chanhvp");
    holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    const ServerEvent letter = registering();
    const QString place = first.answer(s("SELECT seq FROM congso.append($said$%1$said$)").arg(asText(letter)));
    const QString behind = handIn(second);
    const QString settle = s("SELECT kind IS NULL, clock_timestamp() - transaction_timestamp() < interval '2500 milliseconds' FROM congso.settle(%1)");
    first.say(settle.arg(place));
    QTRY_COMPARE(inLine(), 1);
    second.say(settle.arg(behind));
    QCOMPARE(first.answer(), s("t|t"));
    QCOMPARE(second.answer(), s("t|t"));
    ServerPatience patience;
    patience.inLineMs = 1500;
    const auto server = OfficeServer::connect(m_desk->address(), m_desk->account(s("vanthu")), patience).value();
    const Stamps busy = server->append({letter});
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, ErrorCode::StoreBusy);
    holder.answer(s("COMMIT"));
    areRecorded({letter}, {server->append({letter})});
}

/// What is more than a few acts is not decided in somebody else's session, but waits for its own turn.
void TestServerLine::whatIsMuchIsAppendedByItsAuthor()
{
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}});
    holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    QList<ServerEvent> letters;
    for (int many = 0; many < 120; ++many) {
        letters << registering();
        letters.last().event.body.batch = letters.first().event.body.batch;
    }
    const auto server = OfficeServer::connect(m_desk->address(), m_desk->account(s("vanthu"))).value();
    Stamps stamps;
    std::jthread author([&] { stamps = server->append(letters); });
    QTRY_COMPARE(inLine(), 1);
    QCOMPARE(sql(s("SELECT count(*) FROM congso.handed_in WHERE said IS NOT NULL")), s("0"));
    holder.answer(s("COMMIT"));
    author.join();
    QVERIFY2(stamps, told(stamps));
    QCOMPARE(stamps->size(), letters.size());
}

/// Somebody whose reading is being looked at, for as long as they like: who gives them a letter meanwhile does not wait, and they have
/// it afterwards.
void TestServerLine::nobodyWaitsForWhoIsLookedAt()
{
    ServerPrompt hostile = prompt("giamdoc");
    sql(s("UPDATE congso.accounts SET stale = true WHERE person = '%1'").arg(m_office->person(s("giamdoc")).toString()));
    hostile.answer(s("SET statement_timeout = 0; BEGIN; SELECT length(congso.who_am_i())"));
    hostile.say(s("SELECT pg_sleep(3)"));
    const ServerEvent letter = registering();
    ServerPrompt clerk = prompt("vanthu");
    const QString said = clerk.answer(s("SET statement_timeout = '2500ms'; SELECT number FROM congso.append($said$%1$said$)").arg(asText(letter)));
    QVERIFY2(said.toInt() > 0, qPrintable(said));
    const QString outdated = s("SELECT count(*) FROM congso.outdated WHERE person = '%1'").arg(m_office->person(s("giamdoc")).toString());
    QCOMPARE(sql(outdated), s("1"));
    hostile.answer(s("COMMIT"));
    QVERIFY(hostile.answer(s("SELECT string_agg(about::text, ' ') FROM congso.access_feed(0, 10000)")).contains(letter.event.body.subject.toString()));
    QCOMPARE(sql(outdated), s("0"));
}

/// Two people send the same file, and one of them does not go on: the other one's is there soon.
void TestServerLine::nobodyWaitsForAFileOfOthers()
{
    const QByteArray bytes = "a circular that everybody has";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    ServerPrompt hostile = prompt("chanhvp");
    hostile.answer(s("SET statement_timeout = 0; SELECT congso.put_part('%1', 0, '%2')").arg(hash, QString::fromLatin1(bytes)));
    const QString finished = hostile.answer(s("BEGIN; SELECT congso.finish_upload('%1', %2)").arg(hash).arg(bytes.size()));
    QVERIFY2(!finished.contains(s("ERROR")), qPrintable(finished));
    hostile.say(s("SELECT pg_sleep(300)"));
    OfficeServer &clerk = m_desk->as(s("vanthu"));
    Outcome sent = ServerDesk::upload(clerk, bytes, hash);
    for (int again = 0; again < 4 && !sent && sent.error().code == ErrorCode::StoreBusy; ++again)
        sent = clerk.finishUpload(hash, bytes.size());
    QVERIFY2(sent, told(sent));
}

/// Whoever has locked the rows of the own account is disabled all the same, and does not come back.
void TestServerLine::aDisabledPersonKeepsNothing()
{
    const ServerCredentials who = m_desk->account(s("cvlan"));
    ServerPrompt hostile(*m_postgres, s("office"), who);
    sql(s("UPDATE congso.accounts SET stale = true WHERE role = '%1'").arg(who.role));
    hostile.answer(s("SET statement_timeout = 0; BEGIN; SELECT length(congso.who_am_i()); ALTER ROLE %1 PASSWORD 'mine'").arg(who.role));
    hostile.say(s("SELECT pg_sleep(300)"));
    QTRY_COMPARE(sql(s("SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND query LIKE '%pg_sleep%'").arg(who.role)), s("1"));
    sql(s("ALTER ROLE postgres SET lock_timeout = '5s'"));
    m_desk->admin = ServerAdmin::connect(m_desk->address(), {s("postgres"), {}}).value();
    const Outcome disabled = m_desk->admin->disablePerson(s("cvlan"));
    sql(s("ALTER ROLE postgres RESET lock_timeout"));
    QVERIFY2(disabled, told(disabled));
    QCOMPARE(sql(s("SELECT enabled FROM congso.accounts WHERE role = '%1'").arg(who.role)), s("f"));
    QCOMPARE(OfficeServer::connect(m_desk->address(), who).error().code, ErrorCode::ServerRefused);
    QVERIFY(!sql(s("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'").arg(who.role)).contains(s("SCRAM")));
}

/// A transaction that somebody keeps open for ever is ended while others work; a shorter one is not.
void TestServerLine::nobodyKeepsWhatIsOutdated()
{
    ServerPrompt hostile = prompt("chanhvp");
    hostile.answer(s("SET statement_timeout = 0; BEGIN; SELECT length(congso.who_am_i())"));
    hostile.say(s("SELECT pg_sleep(300)"));
    const QString there = s("SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND query LIKE '%pg_sleep%'").arg(m_desk->account(s("chanhvp")).role);
    QTRY_COMPARE(sql(there), s("1"));
    const auto work = [this] { // past the next place where it is looked for
        const qint64 start = sql(s("SELECT seq / 128 FROM congso.journal")).toLongLong();
        while (sql(s("SELECT seq / 128 FROM congso.journal")).toLongLong() == start)
            QVERIFY(m_desk->as(s("vanthu")).append({registering()}));
    };
    work();
    QCOMPARE(sql(there), s("1"));
    sql(s("CREATE OR REPLACE FUNCTION congso.longest() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '0' $$"));
    work();
    QTRY_COMPARE(sql(there), s("0"));
}

void TestServerLine::whoIsToBeLookedAtHasNoJournal_data()
{
    QTest::addColumn<bool>("alone");
    QTest::newRow("alone") << true;
    QTest::newRow("in the round that it leads") << false;
}

/// Looking at what somebody reads takes long for who reads much: it is not done in the transaction in which others are waiting, and
/// the act is appended afterwards.
void TestServerLine::whoIsToBeLookedAtHasNoJournal()
{
    QFETCH(bool, alone);
    ServerPrompt holder(*m_postgres, s("office"), {s("postgres"), {}}), clerk = prompt("vanthu");
    const QString stale = s("UPDATE congso.accounts SET stale = true WHERE role = '%1'").arg(m_desk->account(s("vanthu")).role);
    if (!alone)
        holder.answer(s("BEGIN; SELECT count(*) FROM congso.lock_journal()"));
    sql(alone ? stale : s("SELECT 1"));
    const ServerEvent letter = registering();
    const QStringList handedIn = clerk.answer(s("SELECT seq, kind IS NULL FROM congso.append($said$%1$said$)").arg(asText(letter))).split(u'|');
    QCOMPARE(handedIn.value(1), s("t"));
    holder.answer(s("COMMIT"));
    sql(alone ? s("SELECT 1") : stale);
    const QString settle = s("SELECT coalesce(kind, 'asked') FROM congso.settle(%1)").arg(handedIn.first());
    const QString looked = s("SELECT NOT stale FROM congso.accounts WHERE role = '%1'").arg(m_desk->account(s("vanthu")).role);
    if (!alone) {
        QCOMPARE(clerk.answer(settle), s("asked"));
        QCOMPARE(sql(looked), s("f"));
    }
    QCOMPARE(clerk.answer(settle), s("asked"));
    QCOMPARE(sql(looked), s("t"));
    QCOMPARE(clerk.answer(settle), s("incoming.registered"));
    QCOMPARE(recordOf(letter), m_expected);
}

/// Who listens in a transaction that stays open keeps all notices waiting, whoever sends them. When there is no room for one a commit
/// fails: long before that none is sent with acts, which are recorded all the same. It is told again once who did it was ended.
void TestServerLine::nobodyIsKeptByNotices()
{
    const auto longest = [this](const char *time) {
        sql(s("CREATE OR REPLACE FUNCTION congso.longest() RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT interval '%1' $$").arg(QLatin1String(time)));
    };
    longest("1 hour");
    // As when half of eight gigabytes are taken, only sooner.
    sql(s("DO $$ BEGIN EXECUTE replace(pg_get_functiondef('congso.keep_journal'::regproc), 'usage() < 0.5 ', 'usage() < 0.0000001 '); END $$"));
    ServerPrompt hostile = prompt("chanhvp"), another = prompt("chanhvp"), listening = prompt("giamdoc");
    listening.answer(s("LISTEN congso"));
    bool recorded = true;
    const auto told = [&] {
        recorded = recorded && m_desk->as(s("vanthu")).append({registering()});
        return listening.answer().contains(s("congso"));
    };
    QTRY_VERIFY(told());
    hostile.answer(s("SET idle_in_transaction_session_timeout = 0; LISTEN x; BEGIN; SELECT length(congso.who_am_i())"));
    another.answer(s("SELECT pg_notify('x', repeat('x', 7000) || i) FROM generate_series(1, 8) i"));
    QCOMPARE(sql(s("SELECT pg_notification_queue_usage() > 0")), s("t"));
    listening.answer(); // what was sent before
    QVERIFY(!told());
    const QString there = s("SELECT count(*) FROM pg_stat_activity WHERE usename = '%1' AND state = 'idle in transaction'").arg(m_desk->account(s("chanhvp")).role);
    QCOMPARE(sql(there), s("1"));
    longest("0");
    for (int act = 0; act < 300 && sql(there) == s("1"); ++act)
        (void)told();
    QCOMPARE(sql(there), s("0"));
    QTRY_VERIFY(told());
    QVERIFY(recorded);
    QCOMPARE(sql(s("SELECT pg_notification_queue_usage()")), s("0"));
}

QTEST_GUILESS_MAIN(TestServerLine)
#include "tst_serverline.moc"
