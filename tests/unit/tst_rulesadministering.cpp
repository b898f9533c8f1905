// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

class TestRulesAdministering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attempts_data();
    void attempts();
    void founding();
    void voidTakesItsNumber();
    void offeredActions();
};

void TestRulesAdministering::attempts_data()
{
    QTest::addColumn<QByteArray>("circumstance");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *circumstance, const char *action, const char *fields, const char *code) {
        const QByteArray title = QByteArray(action) + ' ' + circumstance + ' ' + QByteArray(fields).left(60) + ' ' + code;
        QTest::newRow(title.constData()) << QByteArray(circumstance) << QByteArray(action) << QByteArray(fields) << QString::fromLatin1(code);
    };
    row("", "person.created", R"({"name":"Đặng Thu Hà","login":"ha.dang"})", "");
    row("", "person.created", R"({"name":"Đặng Thu Hà","login":"Hà"})", "rule.bad_field");
    row("", "person.created", R"({"name":"Đặng Thu Hà","login":"a b"})", "rule.bad_field");
    row("", "person.created", R"({"login":"ha"})", "rule.missing_field");
    row("taken", "person.created", R"({"name":"Đặng Thu Hà","login":"ha.dang"})", "rule.login_taken");
    row("taken", "person.changed", R"({"changes":[{"field":"login","new":"ha.dang"}]})", "rule.login_taken");
    row("taken", "person.changed", R"({"changes":[{"field":"phone","new":"0900 000 000"}]})", "");
    row("", "person.changed", R"({"changes":[{"field":"password","new":"x"}]})", "rule.unknown_field");
    row("", "person.changed", R"({"changes":[{"field":"name","old":"Ai đó","new":"Đặng Thu Hà"}]})", "rule.stale");
    row("", "person.deactivated", "{}", "");
    row("last", "person.deactivated", "{}", "rule.last_administrator");
    row("inactive", "person.deactivated", "{}", "rule.wrong_state");
    row("inactive", "person.reactivated", "{}", "");
    row("", "unit.created", R"({"name":"Phòng Tổng hợp","parent":"@unitTop"})", "");
    row("", "unit.created", R"({"name":"Phòng Tổng hợp","parent":"@nobody"})", "rule.bad_field");
    row("", "unit.changed", R"({"changes":[{"field":"parent","new":"@unitB"}]})", "");
    row("", "unit.changed", R"({"changes":[{"field":"parent","new":"@unitA1"}]})", "rule.bad_field");
    row("", "unit.changed", R"({"changes":[{"field":"parent","new":"@unitA"}]})", "rule.bad_field");
    row("", "unit.closed", "{}", "");
    row("used", "unit.closed", "{}", "rule.in_use");
    row("", "post.created", R"({"person":"@headA","unit":"@unitB","title":"Phó phòng","roles":["officer"]})", "");
    row("", "post.created", R"({"person":"@headA","unit":"@unitB","title":"Phó phòng","roles":[]})", "rule.missing_field");
    row("", "post.created", R"({"person":"@headA","unit":"@unitB","title":"Phó phòng","roles":["king"]})", "rule.bad_field");
    row("", "post.created", R"({"person":"@retired","unit":"@unitB","title":"Phó phòng","roles":["officer"]})", "rule.bad_field");
    row("", "post.changed", R"({"changes":[{"field":"roles","new":["clerk"]}]})", "");
    row("last", "post.changed", R"({"changes":[{"field":"roles","new":["clerk"]}]})", "rule.last_administrator");
    row("last", "post.changed", R"({"changes":[{"field":"roles","new":["clerk","administrator"]}]})", "");
    row("last", "post.changed", R"({"changes":[{"field":"title","new":"Quản trị viên"}]})", "");
    row("last", "post.ended", "{}", "rule.last_administrator");
    row("", "post.ended", "{}", "");
    row("", "register.created", R"({"name":"Sổ đơn thư","code":"DON","kinds":["Đơn"],"suffixes":true})", "");
    row("", "register.created", R"({"name":"Sổ đơn thư","code":"ĐƠN"})", "rule.bad_field");
    row("taken", "register.created", R"({"name":"Sổ đơn thư","code":"DEN"})", "rule.in_use");
    row("", "register.changed", R"({"changes":[{"field":"start_number","new":0}]})", "rule.bad_field");
    row("", "register.changed", R"({"changes":[{"field":"kinds","new":["CV","QĐ"]}]})", "");
    row("inactive", "register.closed", "{}", "rule.wrong_state");
    row("inactive", "register.reopened", "{}", "");
    row("", "settings.changed", R"({"changes":[{"field":"agency.name","old":"Sở Cũ","new":"Sở Nội vụ"}]})", "");
    row("", "settings.changed", R"({"changes":[{"field":"agency.name","new":""}]})", "rule.missing_field");
    row("", "settings.changed", R"({"changes":[{"field":"calendar.overrides","new":{"2026-03-12":"off"}}]})", "");
    row("", "settings.changed", R"({"changes":[{"field":"calendar.overrides","new":{"12/03/2026":"off"}}]})", "rule.bad_field");
    row("", "settings.changed", R"({"changes":[{"field":"office.utc_offset","new":900}]})", "rule.bad_field");
}

void TestRulesAdministering::attempts()
{
    QFETCH(QByteArray, circumstance);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    QFETCH(QString, code);
    Facts facts = factsFor("admin");
    const QByteArray area = areaOf(action);
    const bool active = circumstance != "inactive";
    const bool creates = action.endsWith("created");
    if (area == "person" && !creates) {
        facts.person = who("admin").person;
        facts.person->active = active;
    } else if (area == "unit" && !creates) {
        facts.unit = facts.units.value(id<UnitId>("unitA"));
    } else if (area == "post" && !creates) {
        facts.post = who("admin").posts.first();
    } else if (area == "register" && !creates) {
        facts.reg = book();
        facts.reg->closed = !active;
    }
    facts.settings = {{QStringLiteral("agency.name"), QStringLiteral("Sở Cũ")}};
    facts.loginTaken = facts.codeTaken = circumstance == "taken";
    facts.otherAdministrators = circumstance == "last" ? 0 : 1;
    facts.activePosts = circumstance == "used" ? 2 : 0;
    Command wanted = command(action.constData(), withIds(fields));
    if (creates)
        wanted.subject = {};
    const Result<Decision> decision = decide(facts, wanted);
    QCOMPARE(refusal(decision), code);
    if (decision) {
        QVERIFY(!decision->events.first().subject.isNull());
        for (const QString &key : payload(decision).keys())
            QVERIFY2(workflow().event(action)->payload.contains(key), qPrintable(key));
    }
    // None of it is a clerk's, whatever the circumstances.
    facts.identity = who("clerk");
    QVERIFY(!decide(facts, wanted));
}

void TestRulesAdministering::founding()
{
    Facts facts = factsFor("nobody");
    facts.founding = true;
    Command wanted = command("person.created", json(R"({"name":"Hồ Thanh Tú","login":"tu"})"));
    wanted.subject = {};
    QCOMPARE(refusal(decide(facts, wanted)), QString());
    wanted.action = "incoming.registered";
    QCOMPARE(refusal(decide(facts, wanted)), QStringLiteral("rule.not_allowed"));
}

void TestRulesAdministering::voidTakesItsNumber()
{
    Facts facts = factsFor("clerk");
    facts.reg = book();
    facts.lastNumber = 30;
    Command wanted = command("register.number_voided", json(R"({"year":2026,"number":12,"reason":"bỏ trống do nhầm lẫn"})"));
    const Result<Decision> decision = decide(facts, wanted);
    QVERIFY2(decision, qPrintable(refusal(decision)));
    QCOMPARE(decision->events.first().number->wantedNumber, 12);
    QCOMPARE(payload(decision).value(QLatin1String("number")).toInt(), 12);
    QCOMPARE(payload(decision).value(QLatin1String("register")).toString(), idText("book"));
    wanted.fields.insert(QStringLiteral("number"), 32);
    QCOMPARE(refusal(decide(facts, wanted)), QStringLiteral("rule.bad_field"));
    wanted.fields.insert(QStringLiteral("number"), 31);
    QCOMPARE(refusal(decide(facts, wanted)), QString());
    facts.numberTaken = true;
    QCOMPARE(refusal(decide(facts, wanted)), QStringLiteral("rule.number_taken"));
}

void TestRulesAdministering::offeredActions()
{
    Facts facts = factsFor("admin");
    facts.unit = facts.units.value(id<UnitId>("unitA"));
    facts.activeChildren = 1;
    QStringList allowed;
    for (const ActionState &state : actions(facts)) {
        if (state.allowed)
            allowed << QString::fromLatin1(state.action);
    }
    QCOMPARE(allowed, QStringList{QStringLiteral("unit.changed")});
}

QTEST_GUILESS_MAIN(TestRulesAdministering)
#include "tst_rulesadministering.moc"
