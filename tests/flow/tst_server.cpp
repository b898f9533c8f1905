// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hangup.h"
#include "app/platform/socketsleep.h"
#include "tests/flow/serverdesk.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <thread>

using namespace congso;
using namespace congso::testing;

namespace {
QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
}

/// One office on a real PostgreSQL: register here, appear there, and nothing else.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsMadeOnce();
    void aJournalIsTakenOver();
    void aLetterAppearsThere();
    void filesTravelInParts();
    void aRetryIsTheSame();
    void whatIsOldIsStale();
    void whoeverIsFirstAppendsForAll();
    void whoAppendsForAllIsEnded();
    void aFileIsNamedByWhoHasIt();
    void aDisabledPersonIsOut();
    void aRestoreBeginsAnEpoch();
    void newsIsHeard();
    void waitingEnds();

private:
    PostId post(const QString &login) const;
    RegisterId book() const;
    ServerEvent registering(const QString &subject, const QJsonArray &files = {}) const;
    Result<QList<EventStamp>> append(const QString &login, const ServerEvent &event) { return m_desk->as(login).append({event}); }
    QSet<SubjectId> readable(const QString &login);
    std::vector<Result<QList<EventStamp>>> appendTogether(const QString &login, const QList<ServerEvent> &acts);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<ServerDesk> m_desk;
    int m_databases = 0;
};

void TestServer::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
}

void TestServer::init()
{
    m_office = std::make_unique<TestOffice>();
    m_desk = std::make_unique<ServerDesk>(*m_postgres, QStringLiteral("office%1").arg(++m_databases));
    QVERIFY2(m_desk->made, told(m_desk->made));
}

void TestServer::cleanup()
{
    m_desk.reset();
}

PostId TestServer::post(const QString &login) const
{
    const auto directory = directory::directory(*m_office->as(QStringLiteral("quantri"))).result();
    for (const Post &one : directory->posts) {
        if (one.person == m_office->person(login))
            return one.id;
    }
    return {};
}

RegisterId TestServer::book() const
{
    return directory::directory(*m_office->as(QStringLiteral("vanthu"))).result()->registers.first().id;
}

ServerEvent TestServer::registering(const QString &subject, const QJsonArray &files) const
{
    const QDate today = QDate::currentDate().addDays(-1);
    QJsonObject fields{{QStringLiteral("subject"), subject}, {QStringLiteral("agency"), QStringLiteral("UBND tỉnh")},
                       {QStringLiteral("arrival"), today.toString(Qt::ISODate)}, {QStringLiteral("origin"), QStringLiteral("paper")}};
    ServerEvent event = ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), SubjectId(QUuid::createUuid()), "incoming.registered",
                                          {{QStringLiteral("register"), book().toString()}, {QStringLiteral("year"), today.year()}, {QStringLiteral("fields"), fields},
                                           {QStringLiteral("files"), files}, {QStringLiteral("state"), QStringLiteral("registered")}});
    event.number = NewEvent::NumberRequest{book(), today.year(), std::nullopt, {}};
    return event;
}

QSet<SubjectId> TestServer::readable(const QString &login)
{
    QSet<SubjectId> all;
    const auto feed = m_desk->as(login).accessFeed(0);
    for (const AccessChange &one : feed.value_or(AccessFeed()).changes) {
        if (one.gained)
            all.insert(one.subject);
        else
            all.remove(one.subject);
    }
    return all;
}

void TestServer::itIsMadeOnce()
{
    QCOMPARE(*m_desk->made, ServerAdmin::newestSchema());
    QCOMPARE(m_desk->admin->init(ServerDesk::rules()).value_or(-1), 0);
    // Functions are made without a look inside, because they name each other.
    const QString valid = m_desk->sql(QStringLiteral("SET search_path = pg_catalog, congso; SELECT count(CASE l.lanname WHEN 'plpgsql' THEN plpgsql_validator(p.oid)::text "
                                                     "ELSE fmgr_sql_validator(p.oid)::text END) > 50 FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang "
                                                     "WHERE p.pronamespace = 'congso'::regnamespace"));
    QCOMPARE(valid, QStringLiteral("t"));
    // Whoever has appended before goes on with the functions made anew.
    QVERIFY(m_desk->seed(*m_office));
    QVERIFY(append(QStringLiteral("vanthu"), registering(QStringLiteral("Trước"))));
    QCOMPARE(m_desk->admin->init(ServerDesk::rules()).value_or(-1), 0);
    const auto after = append(QStringLiteral("vanthu"), registering(QStringLiteral("Sau")));
    QVERIFY2(after, told(after));
    m_desk->sql(QStringLiteral("UPDATE congso.office SET schema = 999"));
    const auto newer = m_desk->admin->init(ServerDesk::rules());
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::ServerNewer);
}

void TestServer::aJournalIsTakenOver()
{
    m_office->letter(QStringLiteral("Về việc phòng chống lụt bão"));
    const Outcome seeded = m_desk->seed(*m_office);
    QVERIFY2(seeded, told(seeded));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
    const QList<Event> here = ServerDesk::events(*m_office, 0);
    QList<Event> there;
    for (qint64 after = 0; after < here.last().stamp->seq;) {
        const auto page = m_desk->as(QStringLiteral("vanthu")).pull(after, 7);
        QVERIFY(page && page->upTo > after);
        for (const PulledEvent &one : page->events)
            there << one.event;
        after = page->upTo;
    }
    QCOMPARE(there.size(), here.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        QCOMPARE(there.at(i).payload, here.at(i).payload);
        QCOMPARE(eventHash(there.at(i).body, *there.at(i).stamp), here.at(i).stamp->hash);
        QCOMPARE(there.at(i).stamp->seal, here.at(i).stamp->seal);
    }
    const Outcome again = ServerAdmin::connect(m_desk->address(), {QStringLiteral("postgres"), {}}).value()->seedBegin(QUuid::createUuid(), 1);
    QVERIFY(!again && again.error().code == ErrorCode::StoreExists);
}

void TestServer::aLetterAppearsThere()
{
    QVERIFY(m_desk->seed(*m_office));
    OfficeServer &clerk = m_desk->as(QStringLiteral("vanthu"));
    const auto identity = clerk.whoAmI();
    QVERIFY2(identity, told(identity));
    QCOMPARE(identity->person, m_office->person(QStringLiteral("vanthu")));
    QVERIFY(identity->active);
    QCOMPARE(identity->head, m_desk->seeded);

    const ServerEvent letter = registering(QStringLiteral("Thư thứ nhất"));
    const auto stamps = append(QStringLiteral("vanthu"), letter);
    QVERIFY2(stamps, told(stamps));
    const EventStamp stamp = stamps->first();
    QCOMPARE(stamp.seq, m_desk->seeded + 1);
    QCOMPARE(stamp.number->number, 1);
    QCOMPARE(eventHash(letter.event.body, stamp), stamp.hash);
    QCOMPARE(sealOf(identity->seal, stamp.seq, stamp.hash), stamp.seal);
    QCOMPARE(append(QStringLiteral("vanthu"), registering(QStringLiteral("Thư thứ hai"))).value().first().number->number, 2);

    QVERIFY(readable(QStringLiteral("giamdoc")).contains(letter.event.body.subject));
    QVERIFY(!readable(QStringLiteral("cvhoa")).contains(letter.event.body.subject));
    const auto seen = m_desk->as(QStringLiteral("giamdoc")).pull(m_desk->seeded);
    QCOMPARE(seen.value().events.size(), 2);
    QCOMPARE(seen->events.first().event.payload, letter.event.payload);
    const auto hidden = m_desk->as(QStringLiteral("cvhoa")).pull(m_desk->seeded);
    QVERIFY(hidden.value().events.isEmpty());
    QCOMPARE(hidden->upTo, m_desk->seeded + 2);
    const auto history = m_desk->as(QStringLiteral("cvhoa")).history(letter.event.body.subject);
    QVERIFY(!history && history.error().code == ErrorCode::UsageNotFound);
    QVERIFY(*clerk.knows(stamp.seq, stamp.hash));
    QVERIFY(!*clerk.knows(stamp.seq + 100, stamp.hash));

    // Submitted to the director, given to an officer: gained there, with all its history.
    const auto submitted = append(QStringLiteral("vanthu"), ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), letter.event.body.subject,
        "incoming.submitted", {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}, {QStringLiteral("state"), QStringLiteral("submitted")}}, 1));
    QVERIFY2(submitted, told(submitted));
    const QJsonObject lead{{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}, {QStringLiteral("role"), QStringLiteral("lead")},
                           {QStringLiteral("person"), m_office->person(QStringLiteral("cvhoa")).toString()}};
    const auto assigned = append(QStringLiteral("giamdoc"), ServerDesk::event(m_office->person(QStringLiteral("giamdoc")), post(QStringLiteral("giamdoc")), letter.event.body.subject,
        "incoming.instructed", {{QStringLiteral("assignments"), QJsonArray{lead}}, {QStringLiteral("state"), QStringLiteral("assigned")}}, 2));
    QVERIFY2(assigned, told(assigned));
    QVERIFY(readable(QStringLiteral("cvhoa")).contains(letter.event.body.subject));
    QCOMPARE(m_desk->as(QStringLiteral("cvhoa")).history(letter.event.body.subject).value().events.size(), 3);
    QVERIFY(!readable(QStringLiteral("cvlan")).contains(letter.event.body.subject));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
}

void TestServer::filesTravelInParts()
{
    QVERIFY(m_desk->seed(*m_office));
    const QByteArray bytes = QByteArray(int(OfficeServer::partSize), 'a') + QByteArray("the end");
    const QString hash = sha256(bytes);
    OfficeServer &clerk = m_desk->as(QStringLiteral("vanthu"));
    QVERIFY(clerk.putPart(hash, 1, bytes.mid(int(OfficeServer::partSize))));
    QCOMPARE(clerk.uploadState(hash).value().parts, QList<int>{1});
    const Outcome early = clerk.finishUpload(hash, bytes.size());
    QVERIFY(!early && early.error().code == ErrorCode::FileMissing);
    QVERIFY(clerk.putPart(hash, 0, bytes.left(int(OfficeServer::partSize))));
    QVERIFY(clerk.finishUpload(hash, bytes.size()));
    QVERIFY(clerk.uploadState(hash).value().finished);

    QVERIFY(clerk.putPart(sha256("other"), 0, "not the other"));
    const Outcome wrong = clerk.finishUpload(sha256("other"), 13);
    QVERIFY(!wrong && wrong.error().code == ErrorCode::FileAltered);
    QVERIFY(clerk.uploadState(sha256("other")).value().parts.isEmpty());

    const QJsonObject file{{QStringLiteral("hash"), hash}, {QStringLiteral("name"), QStringLiteral("a.pdf")}, {QStringLiteral("size"), bytes.size()}, {QStringLiteral("role"), QStringLiteral("main")}};
    const ServerEvent letter = registering(QStringLiteral("Có tệp"), {file});
    QVERIFY(append(QStringLiteral("vanthu"), letter));
    OfficeServer &director = m_desk->as(QStringLiteral("giamdoc"));
    QCOMPARE(director.pull(m_desk->seeded).value().events.first().files, QStringList{hash});
    QCOMPARE(director.getPart(letter.event.body.subject, hash, 0).value() + director.getPart(letter.event.body.subject, hash, 1).value(), bytes);
    const auto stolen = m_desk->as(QStringLiteral("cvhoa")).getPart(letter.event.body.subject, hash, 0);
    QVERIFY(!stolen && stolen.error().code == ErrorCode::UsageNotFound);
}

void TestServer::aRetryIsTheSame()
{
    QVERIFY(m_desk->seed(*m_office));
    const ServerEvent letter = registering(QStringLiteral("Một lần"));
    const auto first = append(QStringLiteral("vanthu"), letter);
    const auto again = append(QStringLiteral("vanthu"), letter);
    QVERIFY(first && again);
    QCOMPARE(again->first().seq, first->first().seq);
    QCOMPARE(again->first().hash, first->first().hash);
    QCOMPARE(again->first().number->number, 1);
    ServerEvent other = registering(QStringLiteral("Khác"));
    other.event.body.batch = letter.event.body.batch;
    const auto mixed = append(QStringLiteral("vanthu"), other);
    QVERIFY(!mixed && mixed.error().code == ErrorCode::UsageArguments);
}

void TestServer::whatIsOldIsStale()
{
    QVERIFY(m_desk->seed(*m_office));
    const ServerEvent letter = registering(QStringLiteral("Hai người"));
    QVERIFY(append(QStringLiteral("vanthu"), letter));
    const auto of = [&](const char *kind, const QJsonObject &payload, qint64 base) {
        return append(QStringLiteral("vanthu"), ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), letter.event.body.subject, kind, payload, base));
    };
    const QJsonObject paper{{QStringLiteral("received"), QDate::currentDate().addDays(-1).toString(Qt::ISODate)}};
    QVERIFY(of("incoming.paper_received", paper, 1));
    const QJsonObject submitting{{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}, {QStringLiteral("state"), QStringLiteral("submitted")}};
    const auto stale = of("incoming.submitted", submitting, 1);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::RuleStale);
    QCOMPARE(stale.error().args.value(QStringLiteral("version")).toInt(), 2);
    const QJsonObject change{{QStringLiteral("field"), QStringLiteral("subject")}, {QStringLiteral("old"), QStringLiteral("Hai người")}, {QStringLiteral("new"), QStringLiteral("Ba người")}};
    const auto corrected = of("incoming.corrected", {{QStringLiteral("changes"), QJsonArray{change}}, {QStringLiteral("reason"), QStringLiteral("nhập nhầm trích yếu")}}, 1);
    QVERIFY2(corrected, told(corrected));
    const auto twice = of("incoming.corrected", {{QStringLiteral("changes"), QJsonArray{change}}, {QStringLiteral("reason"), QStringLiteral("nhập nhầm trích yếu")}}, 1);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::RuleStale);
    QCOMPARE(twice.error().args.value(QStringLiteral("field")).toString(), QStringLiteral("subject"));
}

/// Each act over a connection of its own, all of them while somebody else has the journal, until all stand in line for it.
std::vector<Result<QList<EventStamp>>> TestServer::appendTogether(const QString &login, const QList<ServerEvent> &acts)
{
    std::vector<std::unique_ptr<OfficeServer>> servers;
    for (qsizetype i = 0; i < acts.size(); ++i)
        servers.push_back(OfficeServer::connect(m_desk->address(), m_desk->account(login)).value());
    std::vector<Result<QList<EventStamp>>> stamps(servers.size());
    const QString inLine = QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND %1 granted");
    std::thread holder([&] {
        m_desk->sql(QStringLiteral("DO $$ BEGIN PERFORM congso.lock_journal(); WHILE (%1) < %2 LOOP PERFORM pg_sleep(0.005); END LOOP; END $$").arg(inLine.arg(QStringLiteral("NOT"))).arg(acts.size()));
    });
    while (m_desk->sql(inLine.arg(QString())) != QLatin1String("1")) { }
    std::vector<std::thread> others;
    for (size_t which = 0; which < servers.size(); ++which)
        others.emplace_back([&, which] { stamps[which] = servers[which]->append({acts.at(qsizetype(which))}); });
    for (std::thread &other : others)
        other.join();
    holder.join();
    return stamps;
}

/// Three hand in an act while somebody else has the journal, two of them on the same letter: whoever is first in line appends for
/// all, and what comes second finds the letter changed.
void TestServer::whoeverIsFirstAppendsForAll()
{
    QVERIFY(m_desk->seed(*m_office));
    const ServerEvent letter = registering(QStringLiteral("Cùng lúc"));
    QVERIFY(append(QStringLiteral("vanthu"), letter));
    const auto submitting = [&](const QString &text) {
        return ServerDesk::event(m_office->person(QStringLiteral("vanthu")), post(QStringLiteral("vanthu")), letter.event.body.subject, "incoming.submitted",
                                 {{QStringLiteral("to"), QJsonArray{m_office->person(QStringLiteral("giamdoc")).toString()}}, {QStringLiteral("text"), text},
                                  {QStringLiteral("state"), QStringLiteral("submitted")}}, 1);
    };
    m_desk->sql(QStringLiteral("CREATE TABLE public.rounds (seq bigint); CREATE FUNCTION public.noted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
                               "$$ BEGIN INSERT INTO public.rounds VALUES (NEW.seq); RETURN NEW; END $$; "
                               "CREATE TRIGGER noted AFTER UPDATE ON congso.journal FOR EACH ROW EXECUTE FUNCTION public.noted()"));
    const QList<ServerEvent> acts{submitting(QStringLiteral("một")), submitting(QStringLiteral("hai")), registering(QStringLiteral("Thư khác"))};
    const auto stamps = appendTogether(QStringLiteral("vanthu"), acts);
    QVERIFY(stamps[0].has_value() != stamps[1].has_value());
    const auto &refused = stamps[0] ? stamps[1] : stamps[0];
    QCOMPARE(refused.error().code, ErrorCode::RuleStale);
    QCOMPARE(refused.error().args.value(QStringLiteral("version")).toInt(), 2);
    QVERIFY2(stamps[2], told(stamps[2]));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM public.rounds")), QStringLiteral("1"));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
    // Everybody in the office reads what the round has brought.
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.seen WHERE subject = '%1'").arg(letter.event.body.subject.toString())),
             m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.may_read m JOIN congso.accounts a ON a.person = m.person WHERE m.subject = '%1'").arg(letter.event.body.subject.toString())));
}

/// Whoever appends for all loses the connection in the middle of it: the others go on without, and what was handed in there is
/// recorded all the same, once.
void TestServer::whoAppendsForAllIsEnded()
{
    QVERIFY(m_desk->seed(*m_office));
    const QList<ServerEvent> acts{registering(QStringLiteral("Thư một")), registering(QStringLiteral("Thư hai")), registering(QStringLiteral("Thư ba"))};
    // Whoever appends first ends its own connection, when all that was handed in is written.
    m_desk->sql(QStringLiteral("CREATE SEQUENCE public.rounds; CREATE FUNCTION public.ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
                               "$$ BEGIN IF nextval('public.rounds') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(60); END IF; RETURN NEW; END $$; "
                               "CREATE TRIGGER ends AFTER UPDATE ON congso.journal FOR EACH ROW EXECUTE FUNCTION public.ends()"));
    auto stamps = appendTogether(QStringLiteral("vanthu"), acts);
    int ended = 0;
    for (size_t which = 0; which < stamps.size(); ++which) {
        if (stamps[which])
            continue;
        ++ended;
        QCOMPARE(stamps[which].error().code, ErrorCode::ServerUnreachable);
        // What its PC does not know it sends again.
        stamps[which] = append(QStringLiteral("vanthu"), acts.at(qsizetype(which)));
        QVERIFY2(stamps[which], told(stamps[which]));
    }
    QCOMPARE(ended, 1);
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*), count(DISTINCT number) FROM congso.events WHERE kind = 'incoming.registered'")), QStringLiteral("3|3"));
    QCOMPARE(m_desk->sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
}

void TestServer::aFileIsNamedByWhoHasIt()
{
    QVERIFY(m_desk->seed(*m_office));
    const QByteArray bytes = "what the clerk scanned";
    const QJsonObject file{{QStringLiteral("hash"), sha256(bytes)}, {QStringLiteral("name"), QStringLiteral("a.pdf")}, {QStringLiteral("size"), bytes.size()}, {QStringLiteral("role"), QStringLiteral("main")}};
    QVERIFY(ServerDesk::upload(m_desk->as(QStringLiteral("giamdoc")), bytes, sha256(bytes)));
    // Somebody else has uploaded it: the server has it, and tells nobody.
    const auto named = append(QStringLiteral("vanthu"), registering(QStringLiteral("Chưa có tệp"), {file}));
    QVERIFY(!named);
    QCOMPARE(named.error().code, ErrorCode::FileMissing);
    QVERIFY(!m_desk->as(QStringLiteral("vanthu")).uploadState(sha256(bytes)).value().finished);
    const Outcome unfinished = m_desk->as(QStringLiteral("vanthu")).finishUpload(sha256(bytes), bytes.size());
    QVERIFY(!unfinished && unfinished.error().code == ErrorCode::FileMissing);
    QVERIFY(ServerDesk::upload(m_desk->as(QStringLiteral("vanthu")), bytes, sha256(bytes)));
    QVERIFY(append(QStringLiteral("vanthu"), registering(QStringLiteral("Có tệp"), {file})));
}

void TestServer::aDisabledPersonIsOut()
{
    QVERIFY(m_desk->seed(*m_office));
    QVERIFY(m_desk->as(QStringLiteral("cvhoa")).whoAmI());
    QVERIFY(m_desk->admin->disablePerson(QStringLiteral("cvhoa")));
    const auto over = m_desk->as(QStringLiteral("cvhoa")).whoAmI();
    QVERIFY(!over && over.error().code == ErrorCode::ServerUnreachable);
    const auto again = OfficeServer::connect(m_desk->address(), m_desk->account(QStringLiteral("cvhoa")));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::ServerRefused);
    const auto anew = m_desk->admin->addPerson(QStringLiteral("cvhoa"));
    QVERIFY(anew && OfficeServer::connect(m_desk->address(), *anew).value()->whoAmI());
    const auto nobody = m_desk->admin->addPerson(QStringLiteral("khongco"));
    QVERIFY(!nobody && nobody.error().code == ErrorCode::UsageNotFound);
}

void TestServer::aRestoreBeginsAnEpoch()
{
    QVERIFY(m_desk->seed(*m_office));
    QCOMPARE(m_desk->as(QStringLiteral("vanthu")).whoAmI().value().epoch(), 1);
    QCOMPARE(m_desk->as(QStringLiteral("vanthu")).whoAmI().value().epoch(), 1); // asked lightly
    m_desk->disconnect(); // as a restored server does
    m_desk->sql(QStringLiteral("UPDATE congso.office SET cluster = 'another/1'"));
    const auto identity = m_desk->as(QStringLiteral("vanthu")).whoAmI();
    QCOMPARE(identity.value().epoch(), 2);
    QCOMPARE(identity->epochs.last().after, m_desk->seeded);
    const auto stamps = append(QStringLiteral("vanthu"), registering(QStringLiteral("Sau khi khôi phục")));
    QVERIFY(stamps);
    QCOMPARE(stamps->first().epoch, 2);
    QCOMPARE(m_desk->as(QStringLiteral("vanthu")).whoAmI().value().head, stamps->first().seq);
    QCOMPARE(m_desk->admin->restored().value().epoch, 3);
    QCOMPARE(m_desk->as(QStringLiteral("vanthu")).whoAmI().value().epoch(), 3);
}

void TestServer::newsIsHeard()
{
    QVERIFY(m_desk->seed(*m_office));
    OfficeServer &director = m_desk->as(QStringLiteral("giamdoc"));
    QVERIFY(*director.waitForNotify(0)); // what came before one listened
    QVERIFY(!*director.waitForNotify(10));
    QVERIFY(append(QStringLiteral("vanthu"), registering(QStringLiteral("Tin mới"))));
    QElapsedTimer since;
    since.start();
    QVERIFY(*director.waitForNotify(120'000));
    QVERIFY(since.elapsed() < 60'000); // it was there before one waited
    QVERIFY(!*director.waitForNotify(0));
}

void TestServer::waitingEnds()
{
    QVERIFY(m_desk->seed(*m_office));
    ServerPatience patience;
    patience.hangUp = hangUp;
    const auto server = OfficeServer::connect(m_desk->address(), m_desk->account(QStringLiteral("cvhoa")), patience).value();
    QVERIFY(*server->waitForNotify(0));
    QElapsedTimer since;
    since.start();
    SocketSleep sleep;
    std::thread waker([&sleep] { sleep.wake(); });
    const auto woken = server->waitForNotify(600'000, [&sleep](qintptr socket, int ms) { sleep.sleep(socket, ms); });
    waker.join();
    QVERIFY(woken && !*woken);
    QVERIFY(since.elapsed() < 60'000);
    QVERIFY(server->whoAmI());
    std::thread other([&server] { server->stop(); });
    const auto heard = server->waitForNotify(600'000);
    other.join();
    QVERIFY(!heard);
    QCOMPARE(heard.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(!server->whoAmI());

    patience.callMs = 300;
    const auto slow = OfficeServer::connect(m_desk->address(), m_desk->account(QStringLiteral("cvhoa")), patience).value();
    m_desk->sql(QStringLiteral("CREATE OR REPLACE FUNCTION congso.upload_state(its_hash text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$ BEGIN PERFORM pg_sleep(60); RETURN '{}'; END $$"));
    const auto state = slow->uploadState(sha256("x"));
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::ServerUnreachable);
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
