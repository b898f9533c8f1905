// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/server/serverwire.h"
#include "tests/flow/hostileoffice.h"
#include "tests/flow/serverdesk.h"
#include "tests/flow/takenback.h"

using namespace congso;
using namespace congso::testing;

namespace {
struct Deed
{
    QByteArray action;
    QString login, guard;
    QString principal; ///< in whose name; empty: the own
    SubjectId subject, delegation;
    QJsonObject fields, lie;
    QStringList also;
    bool heldTwice = false;
    bool numbersFirst = false;
};

QJsonObject data()
{
    QFile file(QStringLiteral(CONGSO_SOURCE_DIR "/tests/data/hostiledeeds.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The rules as somebody would change them on the own PC: for one kind of event some guards are left out.
rules::Workflow without(const QByteArray &kind, const QStringList &guards)
{
    QList<QByteArray> files = rules::testing::workflowFiles();
    for (QByteArray &file : files) {
        QJsonObject whole = QJsonDocument::fromJson(file).object();
        QJsonArray events = whole.value(QLatin1String("events")).toArray();
        for (qsizetype i = 0; i < events.size(); ++i) {
            QJsonObject event = events.at(i).toObject();
            if (event.value(QLatin1String("kind")).toString().toLatin1() != kind)
                continue;
            QJsonArray kept;
            for (const QJsonValue &guard : event.value(QLatin1String("guards")).toArray()) {
                if (!guards.contains(guard.toString()))
                    kept << guard;
            }
            event.insert(QStringLiteral("guards"), kept);
            events.replace(i, event);
        }
        whole.insert(QStringLiteral("events"), events);
        file = QJsonDocument(whole).toJson();
    }
    return rules::Workflow::parse(files).value();
}
}

/// Every guard that the workflow gives to the authority is held by the server itself: against each there is an act that a
/// changed program would send, which the rules here refuse, the server refuses, and nothing but that guard does.
class TestServerGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGuardIsKnown();
    void theServerHoldsIt_data();
    void theServerHoldsIt();

private:
    struct Place
    {
        explicit Place(Postgres &postgres, bool numbersFirst) : office(numbersFirst), desk(postgres, numbersFirst ? QStringLiteral("second") : QStringLiteral("first")) {}
        HostileOffice office;
        ServerDesk desk;
    };
    Place &place(const Deed &deed) { return deed.numbersFirst ? *m_second : *m_first; }
    Deed deed(const QJsonObject &row);
    /// What the changed program would send; nothing is kept here.
    Result<QList<ServerEvent>> sent(const Deed &deed, const QStringList &leftOut);
    void tell(const Deed &deed, QList<ServerEvent> &events);
    /// What the server says to it, and keeps nothing either.
    QString serverSays(const Deed &deed, const QList<ServerEvent> &events, const QStringList &leftOut);

    std::unique_ptr<Postgres> m_postgres;
    std::unique_ptr<Place> m_first, m_second;
};

void TestServerGuards::initTestCase()
{
    if (!Postgres::isInstalled())
        QSKIP("no PostgreSQL");
    m_postgres = std::make_unique<Postgres>();
    QVERIFY(m_postgres->isRunning());
    m_first = std::make_unique<Place>(*m_postgres, false);
    m_second = std::make_unique<Place>(*m_postgres, true);
    for (Place *one : {m_first.get(), m_second.get()}) {
        QVERIFY2(one->desk.made, told(one->desk.made));
        const Outcome seeded = one->desk.seed(one->office.office);
        QVERIFY2(seeded, told(seeded));
        one->desk.setToday(one->office.office.as(QStringLiteral("vanthu"))->today().toString(Qt::ISODate));
    }
}

void TestServerGuards::everyGuardIsKnown()
{
    const QJsonObject guards = rules::testing::wholeWorkflow().value(QLatin1String("guards")).toObject();
    QSet<QString> reached;
    const QJsonObject rows = data();
    for (const QJsonValue &row : rows.value(QLatin1String("deeds")).toArray())
        reached.insert(row[QLatin1String("guard")].toString());
    for (const QString &guard : rows.value(QLatin1String("not_reached")).toObject().keys())
        reached.insert(guard);
    for (auto it = guards.begin(); it != guards.end(); ++it) {
        const QString family = m_first->desk.sql(QStringLiteral("SELECT congso.guard_family('%1')").arg(it.key()));
        const bool ofAuthority = it->toObject().value(QLatin1String("held_by")).toString() == QLatin1String("authority");
        QVERIFY2(!family.isEmpty() && (family == QLatin1String("advice")) != ofAuthority, qPrintable(it.key()));
        QVERIFY2(reached.contains(it.key()) == ofAuthority, qPrintable(it.key()));
    }
}

Deed TestServerGuards::deed(const QJsonObject &row)
{
    Deed one;
    const auto text = [&row](const char *key) { return row.value(QLatin1String(key)).toString(); };
    one.guard = text("guard");
    one.login = text("who");
    one.action = text("does").toLatin1();
    one.principal = text("for");
    one.numbersFirst = row.value(QLatin1String("office")).toInt() == 2;
    one.heldTwice = row.value(QLatin1String("held_twice")).toBool();
    HostileOffice &office = place(one).office;
    one.subject = SubjectId::fromString(office.resolved(row.value(QLatin1String("on"))).toString());
    one.delegation = SubjectId::fromString(office.resolved(row.value(QLatin1String("under"))).toString());
    one.fields = office.resolved(row.value(QLatin1String("with"))).toObject();
    one.lie = office.resolved(row.value(QLatin1String("lie"))).toObject();
    for (const QJsonValue &guard : row.value(QLatin1String("also")).toArray())
        one.also << guard.toString();
    return one;
}

void TestServerGuards::theServerHoldsIt_data()
{
    QTest::addColumn<QJsonObject>("row");
    int number = 0;
    for (const QJsonValue &row : data().value(QLatin1String("deeds")).toArray())
        QTest::addRow("%s %d", qPrintable(row[QLatin1String("guard")].toString()), ++number) << row.toObject();
}

Result<QList<ServerEvent>> TestServerGuards::sent(const Deed &deed, const QStringList &leftOut)
{
    TestOffice &office = place(deed).office.office;
    Command command = office.as(deed.login)->command(deed.action, deed.subject, deed.fields);
    if (!deed.principal.isEmpty())
        command.behalf = office.person(deed.principal);
    command.delegation = deed.delegation;
    auto events = takenBack(office, deed.login, command, without(deed.action, leftOut));
    if (events)
        tell(deed, *events);
    return events;
}

void TestServerGuards::tell(const Deed &deed, QList<ServerEvent> &events)
{
    for (ServerEvent &one : events) {
        if (const auto number = one.event.stamp->number) {
            const bool wants = deed.fields.contains(QLatin1String("number"));
            one.number = NewEvent::NumberRequest{number->registerId, number->year, wants ? std::optional<int>(number->number) : std::nullopt, number->suffix};
        }
    }
    QJsonObject payload = QJsonDocument::fromJson(events.first().event.payload).object();
    for (auto it = deed.lie.begin(); it != deed.lie.end(); ++it)
        payload.insert(it.key(), *it);
    Event &first = events.first().event;
    first.payload = payloadBytes(payload);
    first.body.payloadHash = payloadHash(first.salt, first.payload);
}

QString TestServerGuards::serverSays(const Deed &deed, const QList<ServerEvent> &events, const QStringList &leftOut)
{
    ServerDesk &desk = place(deed).desk;
    QJsonArray all;
    for (const ServerEvent &one : events)
        all << serverwire::toJson(one);
    const QString said = QString::fromStdString(serverwire::compact({{QStringLiteral("events"), all}}));
    const QString guards = QStringLiteral("ARRAY['%1']::text[]").arg(leftOut.join(QLatin1String("','")));
    const QString role = desk.account(deed.login).role;
    return desk.sql(QStringLiteral("BEGIN; UPDATE congso.workflow_events SET rule = jsonb_set(rule, '{guards}', coalesce((SELECT jsonb_agg(g) FROM "
                                   "jsonb_array_elements_text(rule -> 'guards') g WHERE g <> ALL (%1)), '[]')) WHERE kind = '%2'; SET SESSION AUTHORIZATION %3; "
                                   "SELECT 'taken' FROM congso.append($said$%4$said$) LIMIT 1; ROLLBACK").arg(guards, QString::fromLatin1(deed.action), role, said));
}

void TestServerGuards::theServerHoldsIt()
{
    QFETCH(QJsonObject, row);
    const Deed one = deed(row);
    const auto honest = sent(one, one.also);
    QVERIFY2(!honest, "the rules here let it through");
    QStringList leftOut = one.also;
    leftOut << one.guard;
    const auto events = sent(one, leftOut);
    QVERIFY2(events, told(events));
    TestOffice &office = place(one).office.office;
    for (const ServerEvent &event : *events) {
        const QJsonObject payload = QJsonDocument::fromJson(event.event.payload).object();
        for (const char *key : {"files", "evidence"}) {
            for (const QJsonValue &file : payload.value(QLatin1String(key)).toArray()) {
                const QString hash = file[QLatin1String("hash")].toString();
                const Outcome there = ServerDesk::upload(place(one).desk.as(one.login), office.store().engine().files().read(hash).value(), hash);
                QVERIFY2(there, told(there));
            }
        }
    }
    const QString refused = serverSays(one, *events, one.also);
    QVERIFY2(refused.contains(QLatin1String("\"rule.")) || refused.contains(QLatin1String("usage.not_found")), qPrintable(refused));
    const QString withoutIt = serverSays(one, *events, leftOut);
    if (!one.heldTwice)
        QVERIFY2(withoutIt == QLatin1String("taken"), qPrintable(withoutIt));
}

QTEST_GUILESS_MAIN(TestServerGuards)
#include "tst_serverguards.moc"
