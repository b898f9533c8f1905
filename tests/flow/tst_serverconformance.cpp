// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filecallsposix.h"
#include "tests/flow/randomclerks.h"
#include "tests/flow/randomtour.h"
#include "tests/flow/serverdesk.h"

using namespace congso;
using namespace congso::testing;

namespace {
const QStringList logins{QStringLiteral("giamdoc"), QStringLiteral("chanhvp"), QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("cvhoa"),
                         QStringLiteral("cvlan"), QStringLiteral("vanthu"), QStringLiteral("luutru"), QStringLiteral("quantri")};

QSet<QString> hashesIn(const Event &event)
{
    const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    QSet<QString> hashes;
    for (const char *key : {"files", "evidence"}) {
        const QJsonArray files = payload.value(QLatin1String(key)).toArray();
        for (const QJsonValue &file : files)
            hashes.insert(file[QLatin1String("hash")].toString());
    }
    return hashes;
}
}

/// What the rules in C++ allow, the server's functions allow too, with the same numbers, states and readers; and what they do
/// not offer, the server does not either. Random work of many people, done in a store and sent act by act.
class TestServerConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameIsAllowed_data();
    void theSameIsAllowed();

private:
    bool sendAll(TestOffice &office, ServerDesk &desk);
    void handOver(TestOffice &office);
    void beginElsewhere(TestOffice &office);
    void sameOffers(TestOffice &office, ServerDesk &desk, const QHash<SubjectId, QByteArray> &areas);
    void sameReaders(TestOffice &office, ServerDesk &desk);

    std::unique_ptr<Postgres> m_postgres;
};

void TestServerConformance::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
}

void TestServerConformance::theSameIsAllowed_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestServerConformance::theSameIsAllowed()
{
    QFETCH(quint32, seed);
    TestOffice office;
    ServerDesk desk(*m_postgres, QStringLiteral("seed%1").arg(seed));
    QVERIFY2(desk.made, told(desk.made));
    const Outcome seeded = desk.seed(office);
    QVERIFY2(seeded, told(seeded));
    RandomClerks clerks(office, seed);
    RandomDrafters drafters(office, seed);
    for (int step = 0; step < 60; ++step) {
        clerks.act();
        if (step % 2 == 0)
            drafters.act();
        QVERIFY(sendAll(office, desk)); // before the next one erases it
    }
    if (seed == 1)
        drafters.tour();
    if (seed == 2)
        handOver(office);
    if (seed == 3)
        beginElsewhere(office);
    QVERIFY(sendAll(office, desk));
    sameReaders(office, desk);
    QCOMPARE(desk.sql(QStringLiteral("SELECT count(*) FROM congso.verify_chain()")), QStringLiteral("0"));
}

/// Everything that somebody still has goes to a colleague.
void TestServerConformance::handOver(TestOffice &office)
{
    const SubjectId handover = office.does(QStringLiteral("cvhoa"), "handover.prepared", {}, {{QStringLiteral("receiver"), office.person(QStringLiteral("cvlan")).toString()}}).subject;
    office.does(QStringLiteral("cvhoa"), "handover.given", handover);
    office.does(QStringLiteral("cvlan"), "handover.received", handover);
}

/// A book for which no first number was given begins with 1, and then with another.
void TestServerConformance::beginElsewhere(TestOffice &office)
{
    const auto directory = directory::directory(*office.as(QStringLiteral("quantri"))).result();
    const QJsonObject change{{QStringLiteral("field"), QStringLiteral("start_number")}, {QStringLiteral("new"), 7}};
    office.does(QStringLiteral("quantri"), "register.changed", SubjectId(directory->registers.first().id.uuid()), {{QStringLiteral("changes"), QJsonArray{change}}});
}

bool TestServerConformance::sendAll(TestOffice &office, ServerDesk &desk)
{
    QHash<PersonId, QString> loginOf;
    for (const QString &login : logins)
        loginOf.insert(office.person(login), login);
    FileCallsPosix calls;
    const FileStore files(office.folder() + QStringLiteral("/files"), calls);
    const QList<Event> all = ServerDesk::events(office, desk.seeded);
    if (!all.isEmpty())
        desk.seeded = all.last().stamp->seq;
    for (qsizetype at = 0; at < all.size();) {
        QList<ServerEvent> batch;
        const qsizetype first = at;
        for (; at < all.size() && all.at(at).body.batch == all.at(first).body.batch; ++at) {
            ServerEvent one{all.at(at), std::nullopt};
            if (const auto number = one.event.stamp->number) {
                const bool wants = one.event.body.kind != "incoming.registered" && one.event.body.kind != "register.number_reserved";
                one.number = NewEvent::NumberRequest{number->registerId, number->year, wants ? std::optional<int>(number->number) : std::nullopt, number->suffix};
            }
            batch << one;
        }
        const QString login = loginOf.value(batch.first().event.body.actor);
        desk.setToday(QDateTime::fromMSecsSinceEpoch(all.at(first).stamp->at, Qt::OffsetFromUTC, 7 * 3600).date().toString(Qt::ISODate));
        for (const ServerEvent &one : batch) {
            for (const QString &hash : hashesIn(one.event)) {
                if (const auto bytes = files.read(hash); bytes && !ServerDesk::upload(desk.as(login), *bytes, hash))
                    QTest::qFail("a file was not taken", __FILE__, __LINE__);
            }
        }
        const auto stamps = desk.as(login).append(batch);
        if (!stamps) {
            const EventBody &body = batch.at(std::max(0, stamps.error().args.value(QStringLiteral("event")).toInt())).event.body;
            const QByteArray what = login.toUtf8() + " may not on the server: " + body.kind + ' ' + told(stamps) + ' ' + batch.first().event.payload.left(600);
            QTest::qFail(what.constData(), __FILE__, __LINE__);
            return false;
        }
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const EventStamp &here = *batch.at(i).event.stamp;
            const EventStamp &there = stamps->at(i);
            if (here.seq != there.seq || here.version != there.version || here.number != there.number) {
                const QByteArray what = "another stamp for " + batch.at(i).event.body.kind;
                QTest::qFail(what.constData(), __FILE__, __LINE__);
                return false;
            }
        }
    }
    return true;
}

void TestServerConformance::sameReaders(TestOffice &office, ServerDesk &desk)
{
    auto connection = Connection::open(office.folder() + QStringLiteral("/office.sqlite"), Connection::Mode::ReadOnly).value();
    const SystemClock clock;
    Journal journal(*connection, clock);
    QHash<SubjectId, QByteArray> areas;
    const QList<Event> all = ServerDesk::events(office, 0);
    for (const Event &event : all) {
        const QByteArray area = areaOf(event.body.kind);
        if (area == "incoming" || area == "outgoing" || area == "casefile")
            areas.insert(event.body.subject, area);
    }
    const QList<SubjectId> subjects = areas.keys();
    for (const QString &login : logins) {
        QSet<SubjectId> there;
        const auto feed = desk.as(login).accessFeed(0, 10000);
        QVERIFY2(feed, told(feed));
        for (const AccessChange &one : feed->changes) {
            if (one.gained)
                there.insert(one.subject);
            else
                there.remove(one.subject);
        }
        for (const SubjectId &subject : subjects) {
            Query read = connection->query(query::may_read_one);
            read.bindAll(journal.rowOf(office.person(login).uuid()), journal.rowOf(subject.uuid()));
            if (read.next() != there.contains(subject))
                QFAIL(qPrintable(login + QStringLiteral(" reads another way: ") + subject.toString() + QStringLiteral(" of ") + desk.sql(QStringLiteral("SELECT area || ' ' || state FROM congso.subjects WHERE id = '%1'").arg(subject.toString()))));
        }
    }
    sameOffers(office, desk, areas);
}

void TestServerConformance::sameOffers(TestOffice &office, ServerDesk &desk, const QHash<SubjectId, QByteArray> &areas)
{
    const rules::Workflow workflow = rules::Workflow::parse(rules::testing::workflowFiles()).value();
    static const QSet<QString> entitlement{QStringLiteral("rule.not_allowed"), QStringLiteral("rule.not_yours"), QStringLiteral("rule.wrong_state")};
    int compared = 0;
    for (const QString &login : logins) {
        const QStringList lines = desk.sql(QStringLiteral("SELECT s.id || ' ' || w.kind FROM congso.subjects s JOIN congso.workflow_events w ON w.area = s.area AND s.area IN ('incoming', 'outgoing') "
                                                         "WHERE congso.offers('%1', s.id, w.kind)").arg(office.person(login).toString())).split(u'\n');
        const QSet<QString> there(lines.begin(), lines.end());
        for (const SubjectId &subject : areas.keys()) {
            const QByteArray area = areas.value(subject);
            const auto actions = office.as(login)->actions(subject, area).result();
            if (!actions || area == "casefile")
                continue;
            for (const ActionState &action : *actions) {
                const bool guarded = action.why == QLatin1String("rule.wrong_state") && action.whyArgs.contains(QStringLiteral("problem"));
                const bool headless = action.whyArgs.value(QStringLiteral("roles")).toStringList() == QStringList{QStringLiteral("head_of_unit")};
                const bool here = action.allowed || !entitlement.contains(action.why) || guarded || headless;
                ++compared;
                const QString line = subject.toString() + u' ' + QString::fromLatin1(action.action);
                if (here != there.contains(line))
                    QFAIL(qPrintable(login + (here ? QStringLiteral(" may here only: ") : QStringLiteral(" may there only: ")) + line + u' ' + action.why));
            }
        }
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(TestServerConformance)
#include "tst_serverconformance.moc"
