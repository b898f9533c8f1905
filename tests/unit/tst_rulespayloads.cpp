// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

namespace {
const QByteArray why = R"({"reason":"vì lý do chính đáng"})";

QJsonObject firstOf(const QJsonObject &payload, const char *key)
{
    return payload.value(QLatin1String(key)).toArray().at(0).toObject();
}

QJsonObject done(const Facts &facts, const char *action, const QByteArray &fields = "{}")
{
    const Result<Decision> decision = decide(facts, command(action, withIds(fields)));
    return decision ? payload(decision) : QJsonObject{{QStringLiteral("refused"), refusal(decision)}};
}
}

class TestRulesPayloads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registration();
    void withdrawing_data();
    void withdrawing();
    void instruction();
    void passingOn();
    void parts_data();
    void parts();
    void forwarding();
    void extension();
    void completing();
    void reopening();
    void correcting();
    void undoing();
    void erasing();
    void offeredWithParts();
};

void TestRulesPayloads::registration()
{
    Facts facts = factsFor("clerk");
    facts.reg = book();
    facts.reg->suffixes = true;
    const QByteArray file = QByteArray(R"({"hash":")") + QByteArray(64, 'b') + R"(","name":"thu.pdf","size":12})";
    Command wanted = command("incoming.registered", withIds(QByteArray(R"({"register":"@book","number":12,"suffix":"a","secrecy":"none","files":[)")
        + file + "," + file + R"(],"fields":{"subject":" V/v  báo cáo ","agency":"UBND","arrival":"2025-12-31","reply_required":true,"pages":3}})"));
    wanted.subject = {};
    const Result<Decision> decision = decide(facts, wanted);
    QVERIFY2(decision, qPrintable(refusal(decision)));
    QCOMPARE(decision->post, postOf("clerk"));
    const NewEvent event = decision->events.first();
    QVERIFY(!event.subject.isNull());
    QCOMPARE(event.kind, QByteArray("incoming.registered"));
    QCOMPARE(event.number->registerId, id<RegisterId>("book"));
    QCOMPARE(event.number->year, 2025); // the year of arrival
    QCOMPARE(event.number->wantedNumber, 12);
    QCOMPARE(event.number->suffix, QStringLiteral("a"));
    QCOMPARE(event.payload.value(QLatin1String("state")).toString(), QStringLiteral("registered"));
    QVERIFY(!event.payload.contains(QLatin1String("secrecy")));
    QVERIFY(!event.payload.contains(QLatin1String("number")));
    const QJsonObject fields = event.payload.value(QLatin1String("fields")).toObject();
    QCOMPARE(fields.value(QLatin1String("subject")).toString(), QStringLiteral("V/v báo cáo"));
    QCOMPARE(fields.value(QLatin1String("pages")).toInt(), 3);
    const QJsonArray files = event.payload.value(QLatin1String("files")).toArray();
    QCOMPARE(files.at(0).toObject().value(QLatin1String("role")).toString(), QStringLiteral("main"));
    QCOMPARE(files.at(1).toObject().value(QLatin1String("role")).toString(), QStringLiteral("attachment"));
}

void TestRulesPayloads::withdrawing_data()
{
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("state");
    QTest::newRow("the last") << 214 << QString() << QStringLiteral("withdrawn");
    QTest::newRow("one came after") << 215 << QString() << QStringLiteral("voided");
    QTest::newRow("beside a number") << 214 << QStringLiteral("a") << QStringLiteral("voided");
}

void TestRulesPayloads::withdrawing()
{
    QFETCH(int, last);
    QFETCH(QString, suffix);
    QFETCH(QString, state);
    Facts facts = factsFor("clerk");
    facts.document = document(DocumentState::Registered);
    facts.document->number->suffix = suffix;
    facts.lastNumber = last;
    const QJsonObject payload = done(facts, "incoming.registration_withdrawn", why);
    QCOMPARE(payload.value(QLatin1String("state")).toString(), state);
    QCOMPARE(payload.value(QLatin1String("number_freed")).toBool(), state == QLatin1String("withdrawn"));
}

void TestRulesPayloads::instruction()
{
    Facts facts = factsFor("leader");
    facts.document = document(DocumentState::Submitted);
    const QByteArray given = R"({"text":"Giao phòng A chủ trì.","assignments":[
        {"role":"lead","unit":"@unitA","days":3,"note":"gấp"},{"role":"cooperate","person":"@headB"},{"role":"inform","unit":"@unitOffice"}]})";
    QJsonObject payload = done(facts, "incoming.instructed", given);
    QCOMPARE(payload.value(QLatin1String("state")).toString(), QStringLiteral("assigned"));
    const QJsonArray assignments = payload.value(QLatin1String("assignments")).toArray();
    QCOMPARE(assignments.size(), 3);
    QCOMPARE(firstOf(payload, "assignments").value(QLatin1String("due")).toString(), QStringLiteral("2026-03-16"));
    QVERIFY(!firstOf(payload, "assignments").contains(QLatin1String("days")));
    QVERIFY(!assignments.at(1).toObject().contains(QLatin1String("due")));
    QVERIFY(assignments.at(0).toObject().value(QLatin1String("id")) != assignments.at(1).toObject().value(QLatin1String("id")));
    const QJsonObject told = done(facts, "incoming.instructed", R"({"assignments":[{"role":"inform","unit":"@unitA"}]})");
    QCOMPARE(told.value(QLatin1String("state")).toString(), QStringLiteral("completed")); // nothing is left to do
    facts.setNow(wednesday + 8 * 3600 * 1000, 420); // 18:00: counted from tomorrow
    payload = done(facts, "incoming.instructed", given);
    QCOMPARE(firstOf(payload, "assignments").value(QLatin1String("due")).toString(), QStringLiteral("2026-03-17"));
}

void TestRulesPayloads::passingOn()
{
    Facts facts = factsFor("headA");
    facts.document = assignedDocument();
    const QJsonObject payload = done(facts, "incoming.assigned", R"({"assignments":[{"role":"lead","person":"@officerA"},{"role":"inform","unit":"@unitA1"}]})");
    QCOMPARE(payload.value(QLatin1String("parent")).toString(), idText("lead"));
    QCOMPARE(partState(payload, "lead"), QStringLiteral("passed"));
    QCOMPARE(firstOf(payload, "assignments").value(QLatin1String("parent")).toString(), idText("lead"));
    QCOMPARE(firstOf(payload, "assignments").value(QLatin1String("due")).toString(), QStringLiteral("2026-03-20")); // with the whole
    QVERIFY(!payload.value(QLatin1String("assignments")).toArray().at(1).toObject().contains(QLatin1String("due")));
    QVERIFY(!payload.contains(QLatin1String("state")));
}

void TestRulesPayloads::parts_data()
{
    QTest::addColumn<bool>("passed"); // unit A has passed its part on to officer A
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("coop");
    QTest::addColumn<QString>("child");
    QTest::addColumn<QString>("state");
    const auto row = [](bool passed, const char *person, const char *action, const QByteArray &fields, const char *lead, const char *coop, const char *child, const char *state) {
        QTest::addRow("%s %s%s", person, action, passed ? ", passed on" : "")
            << passed << QByteArray(person) << QByteArray(QByteArray("incoming.") + action) << fields << QString::fromLatin1(lead)
            << QString::fromLatin1(coop) << QString::fromLatin1(child) << QString::fromLatin1(state);
    };
    const QByteArray opinion = R"({"text":"Nhất trí."})";
    const QByteArray recallLead = R"({"assignment":"@lead","reason":"giao đơn vị khác"})";
    row(false, "headB", "opined", opinion, "", "answered", "", "");
    row(false, "headA", "opined", opinion, "", "", "", "");
    row(false, "leader", "opined", opinion, "", "", "", "");
    row(false, "headB", "declined", why, "", "declined", "", "");
    row(false, "headB", "returned", why, "", "returned", "", "");
    row(false, "headA", "returned", why, "returned", "", "", "submitted");
    row(true, "officerA", "returned", why, "doing", "", "returned", "");
    row(true, "officerA", "result_reported", opinion, "doing", "", "answered", "");
    row(true, "headA", "result_reported", opinion, "answered", "", "done", "");
    row(true, "headA", "recalled", why, "doing", "", "recalled", "");
    row(true, "leader", "recalled", recallLead, "recalled", "", "recalled", "submitted");
    row(false, "leader", "recalled", R"({"assignment":"@coop","reason":"không cần nữa"})", "", "recalled", "", "");
    row(false, "headA", "progressed", R"({"percent":50})", "", "", "", "");
}

void TestRulesPayloads::parts()
{
    QFETCH(bool, passed);
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    Facts facts = factsFor(person.constData());
    facts.document = passed ? passedDocument() : assignedDocument();
    const QJsonObject payload = done(facts, action.constData(), fields);
    QCOMPARE(payload.value(QLatin1String("refused")).toString(), QString());
    QTEST(partState(payload, "lead"), "lead");
    QTEST(partState(payload, "coop"), "coop");
    QTEST(partState(payload, "child"), "child");
    QTEST(payload.value(QLatin1String("state")).toString(), "state");
}

void TestRulesPayloads::forwarding()
{
    Facts facts = factsFor("officerA");
    facts.document = passedDocument();
    const QJsonObject payload = done(facts, "incoming.forwarded", R"({"person":"@headA","reason":"đi công tác dài ngày"})");
    QCOMPARE(partState(payload, "child"), QStringLiteral("forwarded"));
    const QJsonObject next = firstOf(payload, "assignments");
    QCOMPARE(next.value(QLatin1String("role")).toString(), QStringLiteral("lead"));
    QCOMPARE(next.value(QLatin1String("parent")).toString(), idText("lead"));
    QCOMPARE(next.value(QLatin1String("due")).toString(), QStringLiteral("2026-03-18"));
    QCOMPARE(next.value(QLatin1String("person")).toString(), idText("headA"));
    QVERIFY(!payload.contains(QLatin1String("person")));
}

void TestRulesPayloads::extension()
{
    Facts facts = factsFor("officerA");
    facts.document = passedDocument();
    QCOMPARE(done(facts, "incoming.extension_requested", R"({"days":6,"reason":"chờ số liệu của xã"})").value(QLatin1String("due")).toString(), QStringLiteral("2026-03-19"));
    facts = factsFor("headA");
    facts.document = passedDocument();
    facts.document->assignments[2].askedDue = QDate(2026, 3, 19);
    const QJsonObject granted = done(facts, "incoming.extension_granted");
    QCOMPARE(granted.value(QLatin1String("due")).toString(), QStringLiteral("2026-03-19"));
    QCOMPARE(granted.value(QLatin1String("old_due")).toString(), QStringLiteral("2026-03-18"));
    QCOMPARE(granted.value(QLatin1String("assignment")).toString(), idText("child"));
}

void TestRulesPayloads::completing()
{
    Facts facts = factsFor("officerA"); // leads below the lead
    facts.document = passedDocument();
    facts.document->assignments[1].state = AssignmentState::Answered;
    Assignment info = part("info", AssignmentRole::Inform, AssignmentState::Waiting);
    info.unit = id<UnitId>("unitOffice");
    facts.document->assignments << info;
    const QJsonObject payload = done(facts, "incoming.completed", R"({"reply_code":"36/SNV-VP"})");
    QCOMPARE(payload.value(QLatin1String("state")).toString(), QStringLiteral("completed"));
    for (const char *name : {"lead", "child", "info"})
        QCOMPARE(partState(payload, name), QStringLiteral("done"));
    QCOMPARE(partState(payload, "coop"), QString());
    // Who leads only below a co-operating unit does not close the whole.
    facts.document->assignments[2].parent = id<AssignmentId>("coop");
    QCOMPARE(done(facts, "incoming.completed").value(QLatin1String("refused")).toString(), QStringLiteral("rule.not_yours"));
}

void TestRulesPayloads::reopening()
{
    Facts facts = factsFor("headA");
    facts.document = assignedDocument();
    facts.document->state = DocumentState::Completed;
    facts.document->assignments[0].state = AssignmentState::Done;
    facts.document->assignments[1].state = AssignmentState::Answered;
    QJsonObject payload = done(facts, "incoming.reopened", why);
    QCOMPARE(payload.value(QLatin1String("state")).toString(), QStringLiteral("assigned"));
    QCOMPARE(partState(payload, "lead"), QStringLiteral("doing"));
    QCOMPARE(partState(payload, "coop"), QString());
    facts = factsFor("clerk"); // closed at once by the clerk, nobody led
    facts.document = document(DocumentState::Completed);
    facts.document->lastActor = id<PersonId>("clerk");
    payload = done(facts, "incoming.reopened", why);
    QCOMPARE(payload.value(QLatin1String("state")).toString(), QStringLiteral("registered"));
    QVERIFY(!payload.contains(QLatin1String("parts")));
}

void TestRulesPayloads::correcting()
{
    Facts facts = factsFor("clerk");
    facts.document = assignedDocument();
    const QJsonObject payload = done(facts, "incoming.corrected", R"({"changes":[{"field":"issued","new":"2026-03-05"},{"field":"reply_required","new":true},
        {"field":"agency","old":"UBND","new":"UBND xã Hòa Sơn"}],"reason":"nhập nhầm khi vào sổ"})");
    const QJsonArray changes = payload.value(QLatin1String("changes")).toArray();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).toObject().value(QLatin1String("old")).toString(), QStringLiteral("2026-03-06"));
    QCOMPARE(changes.at(1).toObject().value(QLatin1String("old")), QJsonValue(false));
    QCOMPARE(changes.at(2).toObject().value(QLatin1String("new")).toString(), QStringLiteral("UBND xã Hòa Sơn"));
}

void TestRulesPayloads::undoing()
{
    Facts facts = factsFor("leader");
    facts.document = assignedDocument();
    const QJsonObject payload = done(facts, "incoming.undone");
    QCOMPARE(payload.value(QLatin1String("event")).toString(), idText("event"));
    QCOMPARE(payload.value(QLatin1String("undone_kind")).toString(), QStringLiteral("incoming.instructed"));
}

void TestRulesPayloads::erasing()
{
    Facts facts = factsFor("clerk");
    facts.document = document(DocumentState::Withdrawn);
    facts.events = {id<EventId>("event"), id<EventId>("other")};
    const QJsonObject payload = done(facts, "incoming.erased", R"({"legal_basis":"Quyết định số 12/QĐ-SNV","reason":"vào sổ nhầm văn bản"})");
    QCOMPARE(payload.value(QLatin1String("state")).toString(), QStringLiteral("erased"));
    QCOMPARE(payload.value(QLatin1String("events")).toArray().size(), 2);
    QVERIFY(payload.value(QLatin1String("number_freed")).toBool());
    facts.document->state = DocumentState::Voided;
    QVERIFY(!done(facts, "incoming.erased", R"({"legal_basis":"Quyết định số 12/QĐ-SNV","reason":"vào sổ nhầm văn bản"})").contains(QLatin1String("number_freed")));
}

void TestRulesPayloads::offeredWithParts()
{
    Facts facts = factsFor("headA");
    facts.document = passedDocument();
    facts.document->assignments[2].askedDue = QDate(2026, 3, 19);
    QHash<QByteArray, ActionState> offered;
    for (const ActionState &state : actions(facts))
        offered.insert(state.action, state);
    QVERIFY(!offered.contains("incoming.registered"));
    QCOMPARE(offered.value("incoming.extension_granted").parts, QList<AssignmentId>{id<AssignmentId>("child")});
    QCOMPARE(offered.value("incoming.recalled").parts, QList<AssignmentId>{id<AssignmentId>("child")});
    QCOMPARE(offered.value("incoming.completed").why, QStringLiteral("rule.coop_open"));
    QCOMPARE(offered.value("incoming.submitted").why, QStringLiteral("rule.wrong_state"));
    QCOMPARE(offered.value("incoming.erased").why, QStringLiteral("rule.not_allowed"));
    facts.document.reset();
    QCOMPARE(actions(facts).size(), 2); // registering and taking over from an old register, which are the clerk's
    for (const ActionState &state : actions(facts))
        QVERIFY(!state.allowed);
}

QTEST_GUILESS_MAIN(TestRulesPayloads)
#include "tst_rulespayloads.moc"
