// SPDX-License-Identifier: GPL-3.0-or-later
// One row an attempt: who tries what with which fields on which document, and the refusal, or none.
#include "app/rules/fieldcheck.h"
#include "tests/unit/rulesfacts.h"

#include <QTest>

using namespace congso;
using namespace congso::rules;
using namespace congso::rules::testing;

namespace {
IncomingDocument documentNamed(const QString &name)
{
    if (name == QLatin1String("assigned"))
        return assignedDocument();
    if (name == QLatin1String("passed"))
        return passedDocument();
    if (name == QLatin1String("open ended")) {
        IncomingDocument made = assignedDocument();
        made.assignments[0].due = {};
        return made;
    }
    if (name == QLatin1String("coop done")) {
        IncomingDocument made = assignedDocument();
        made.assignments[1].state = AssignmentState::Answered;
        return made;
    }
    if (name == QLatin1String("came back")) { // the lead returned it, a co-operating unit is still at it
        IncomingDocument made = assignedDocument();
        made.state = DocumentState::Submitted;
        made.assignments[0].state = AssignmentState::Returned;
        return made;
    }
    if (name == QLatin1String("to answer")) {
        IncomingDocument made = document(DocumentState::Submitted);
        made.fields.replyRequired = true;
        return made;
    }
    if (name == QLatin1String("reply wanted")) {
        IncomingDocument made = documentNamed(QStringLiteral("coop done"));
        made.fields.replyRequired = true;
        return made;
    }
    if (name == QLatin1String("asked")) {
        IncomingDocument made = passedDocument();
        made.assignments[2].askedDue = QDate(2026, 3, 20);
        return made;
    }
    return document(documentStateFromText(name).value());
}

constexpr auto reason = R"("reason":"vì lý do chính đáng")";

void row(const char *where, const char *person, const char *action, const QByteArray &fields, const char *code, const char *said = "")
{
    const QByteArray title = QByteArray(where) + ' ' + person + ' ' + action + ' ' + fields.left(90) + ' ' + code;
    QTest::newRow(title.constData()) << QString::fromLatin1(where) << QByteArray(person) << QByteArray(QByteArray("incoming.") + action)
                                     << fields << QString::fromLatin1(code) << QString::fromUtf8(said);
}

QByteArray to(const char *who, const char *more = "")
{
    return R"({"assignments":[{"role":"lead",)" + QByteArray(who) + more + "}]}";
}

const QByteArray why = QByteArray("{") + reason + "}";

void clerkAndLeaderRows()
{
    // Fields.
    row("registered", "clerk", "submitted", "{}", "rule.missing_field", "to");
    row("registered", "clerk", "submitted", R"({"to":["@leader"],"colour":"red"})", "rule.unknown_field", "colour");
    row("registered", "clerk", "submitted", R"({"to":"@leader"})", "rule.bad_field", "type");
    row("registered", "clerk", "submitted", R"({"to":["not an id"]})", "rule.bad_field", "type");
    row("registered", "clerk", "submitted", R"({"to":["@officerA"]})", "rule.bad_field", "not_leader");
    row("registered", "clerk", "submitted", R"({"to":["@retired"]})", "rule.bad_field", "inactive");
    row("registered", "clerk", "submitted", R"({"to":["@leader"]})", "");
    row("registered", "clerk", "submitted", R"({"to":["@office"],"text":"Kính trình"})", "");
    row("submitted", "leader", "sent_back", R"({"reason":"ngắn"})", "rule.reason_too_short", "10");
    row("submitted", "leader", "sent_back", R"({"reason":"      ngắn      "})", "rule.reason_too_short", "10");
    row("submitted", "leader", "sent_back", "{}", "rule.missing_field", "reason");
    row("submitted", "leader", "sent_back", why, "");
    row("assigned", "headA", "progressed", R"({"percent":101})", "rule.bad_field", "range");
    row("assigned", "headA", "progressed", R"({"percent":40.5})", "rule.bad_field", "type");
    row("assigned", "headA", "progressed", R"({"percent":40})", "");
    // Correcting.
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"subject\",\"old\":\"V/v khác\",\"new\":\"V/v mới\"}],") + reason + "}", "rule.stale", "subject");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"subject\",\"new\":\"\"}],") + reason + "}", "rule.missing_field", "subject");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"subject\",\"new\":\"V/v báo cáo\"}],") + reason + "}", "rule.bad_field", "same");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"arrival\",\"new\":\"2025-12-31\"}],") + reason + "}", "rule.bad_field", "year");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"issued\",\"new\":\"2026-03-11\"}],") + reason + "}", "rule.bad_field", "after_arrival");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"number\",\"new\":\"9\"}],") + reason + "}", "rule.unknown_field", "number");
    row("registered", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"pages\",\"new\":\"9\"}],") + reason + "}", "rule.bad_field", "type");
    row("completed", "clerk", "corrected", QByteArray("{\"changes\":[{\"field\":\"signer\",\"old\":\"\",\"new\":\"Lê Thị Hoa\"}],") + reason + "}", "");
    // Instructing.
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA")"), "");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA","person":"@headA")"), "rule.bad_field", "unit_or_person");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"lead"}]})", "rule.bad_field", "unit_or_person");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitEmpty")"), "rule.bad_field", "no_head");
    row("submitted", "leader", "instructed", to(R"("person":"@admin")"), "rule.bad_field", "no_post");
    row("submitted", "leader", "instructed", to(R"("person":"@nobody")"), "rule.bad_field", "inactive");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"inform","unit":"@unitA"}]})", "");
    row("to answer", "leader", "instructed", R"({"assignments":[{"role":"inform","unit":"@unitA"}]})", "rule.one_lead", "0");
    row("came back", "leader", "instructed", R"({"assignments":[{"role":"inform","unit":"@unitA"}]})", "rule.one_lead", "0");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"supervise","person":"@office"}]})", "rule.one_lead", "0");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"lead","unit":"@unitA"},{"role":"lead","unit":"@unitB"}]})", "rule.one_lead", "2");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"lead","unit":"@unitA"},{"role":"cooperate","unit":"@unitA"}]})", "rule.already_assigned", "unitA");
    row("submitted", "leader", "instructed", R"({"assignments":[{"role":"lead","unit":"@unitA"},{"role":"inform","unit":"@unitB","days":2}]})", "rule.bad_field", "inform");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA")", R"(,"due":"2026-03-10")"), "rule.deadline_past");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA")", R"(,"due":"2026-03-20","days":3)"), "rule.bad_field", "twice");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA")", R"(,"due":"20/03/2026")"), "rule.bad_field", "date");
    row("submitted", "leader", "instructed", to(R"("unit":"@unitA")", R"(,"due":"2026-02-30")"), "rule.bad_field", "date");
    row("assigned", "leader", "instructed", to(R"("person":"@headB")"), "rule.one_lead", "unitA");
    row("assigned", "leader", "instructed", R"({"assignments":[{"role":"cooperate","unit":"@unitB"}]})", "rule.already_assigned", "unitB");
    row("assigned", "leader", "instructed", R"({"assignments":[{"role":"supervise","person":"@office"}]})", "");
}

void handlingRows()
{
    // Assigning further.
    row("assigned", "headA", "assigned", to(R"("person":"@officerA")"), "");
    row("assigned", "headA", "assigned", to(R"("unit":"@unitA1")"), "");
    row("assigned", "headA", "assigned", to(R"("person":"@officerB")"), "rule.bad_field", "outside_unit");
    row("assigned", "headA", "assigned", to(R"("unit":"@unitB")"), "rule.bad_field", "outside_unit");
    row("assigned", "headA", "assigned", to(R"("unit":"@unitA")"), "rule.bad_field", "outside_unit");
    row("assigned", "headA", "assigned", to(R"("person":"@officerA")", R"(,"due":"2026-03-21")"), "rule.deadline_after_parent");
    row("assigned", "headA", "assigned", to(R"("person":"@officerA")", R"(,"due":"2026-03-20")"), "");
    row("assigned", "officerA", "assigned", to(R"("person":"@officerA")"), "rule.not_yours");
    row("passed", "officerA", "assigned", to(R"("person":"@officerA")"), "rule.not_allowed", "head_of_unit");
    row("passed", "headA", "assigned", R"({"assignments":[{"role":"lead","person":"@headA"}]})", "rule.one_lead");
    row("passed", "headA", "assigned", R"({"assignments":[{"role":"cooperate","person":"@headA"}]})", "");
    // Handling.
    row("assigned", "officerB", "forwarded", QByteArray("{\"person\":\"@officerA\",") + reason + "}", "rule.not_yours");
    row("passed", "officerA", "forwarded", QByteArray("{\"person\":\"@officerB\",") + reason + "}", "rule.bad_field", "outside_unit");
    row("passed", "officerA", "forwarded", QByteArray("{\"person\":\"@headA\",") + reason + "}", "");
    row("assigned", "headB", "forwarded", QByteArray("{\"unit\":\"@unitA\",") + reason + "}", "rule.already_assigned", "unitA");
    row("passed", "headA", "received", "{}", "rule.wrong_state", "passed");
    row("passed", "headA", "returned", why, "rule.wrong_state", "passed");
    row("assigned", "headA", "declined", why, "rule.not_yours");
    row("assigned", "headB", "received", R"({"assignment":"@lead"})", "rule.wrong_state");
    row("assigned", "headB", "progressed", R"({"percent":5,"assignment":"@lead"})", "rule.not_yours");
    row("assigned", "headB", "progressed", R"({"percent":5,"assignment":"@nobody"})", "rule.bad_field", "unknown");
    row("passed", "leader", "recalled", why, "rule.missing_field", "assignment");
    row("passed", "headA", "recalled", why, "");
    row("passed", "headA", "recalled", QByteArray("{\"assignment\":\"@lead\",") + reason + "}", "rule.not_yours");
    row("coop done", "leader", "recalled", QByteArray("{\"assignment\":\"@coop\",") + reason + "}", "rule.wrong_state", "answered");
    // Deadlines.
    row("passed", "officerA", "extension_requested", QByteArray("{\"due\":\"2026-03-18\",") + reason + "}", "rule.bad_field", "not_later");
    row("passed", "officerA", "extension_requested", why, "rule.missing_field", "due");
    row("passed", "officerA", "extension_requested", QByteArray("{\"days\":10,") + reason + "}", "");
    row("open ended", "headA", "extension_requested", QByteArray("{\"days\":10,") + reason + "}", "rule.bad_field", "no_due");
    row("passed", "headA", "extension_granted", R"({"due":"2026-03-20"})", "rule.wrong_state", "not_asked");
    row("asked", "headA", "extension_granted", "{}", "");
    row("asked", "headA", "extension_granted", R"({"due":"2026-03-21"})", "rule.deadline_after_parent");
    row("asked", "headB", "extension_granted", "{}", "rule.not_yours");
    row("assigned", "headA", "suspended", QByteArray("{\"wake_on\":\"2026-03-11\",") + reason + "}", "rule.bad_field", "past");
    row("assigned", "headA", "suspended", QByteArray("{\"wake_on\":\"2026-03-12\",") + reason + "}", "");
    // Closing.
    row("assigned", "headA", "completed", "{}", "rule.coop_open", "unitB");
    row("coop done", "headA", "completed", "{}", "");
    row("coop done", "headB", "completed", "{}", "rule.not_yours");
    row("reply wanted", "headA", "completed", "{}", "rule.reply_needed");
    row("reply wanted", "headA", "completed", R"({"reply_code":"36/SNV-VP"})", "");
    row("reply wanted", "headA", "completed", R"({"no_reply_reason":"không"})", "rule.reason_too_short", "10");
    row("registered", "clerk", "completed", "{}", "rule.missing_field", "reason");
    row("registered", "clerk", "completed", R"({"reason":"Lưu, không phải trả lời"})", "");
    row("registered", "headA", "completed", why, "rule.not_allowed");
    row("assigned", "leader", "undone", "{}", "");
    row("assigned", "leader", "undone", R"({"event":"@nobody"})", "rule.undo_late");
    row("assigned", "clerk", "undone", "{}", "rule.not_yours");
    row("registered", "clerk", "erased", QByteArray("{\"legal_basis\":\"Quyết định hủy tài liệu\",\"events\":[\"@nobody\"],") + reason + "}", "rule.not_erasable");
    row("registered", "leader", "erased", QByteArray("{\"legal_basis\":\"Quyết định hủy tài liệu\",") + reason + "}", "rule.not_allowed");
    row("registered", "clerk", "danced", "{}", "usage.unknown_action");
}
}

class TestRulesRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void registering_data();
    void registering();
    void secretBeforeAnything();
    void staleAndNewer();
    void postActedIn();
    void cleanTexts_data();
    void cleanTexts();
};

void TestRulesRefusals::refused_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said"); // a value among the refusal's arguments
    clerkAndLeaderRows();
    handlingRows();
}

void TestRulesRefusals::refused()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    QFETCH(QString, code);
    QFETCH(QString, said);
    Facts facts = factsFor(person.constData());
    facts.document = documentNamed(where);
    facts.events = {id<EventId>("event")};
    const Result<Decision> decision = decide(facts, command(action.constData(), withIds(fields)));
    QCOMPARE(refusal(decision), code);
    if (!said.isEmpty()) {
        QStringList values;
        for (const QVariant &value : decision.error().args)
            values << value.toString() << value.toStringList();
        QVERIFY2(values.contains(said), qPrintable(values.join(QLatin1Char(' '))));
    }
    if (decision) {
        const QStringList listed = workflow().event(action)->payload;
        for (const QString &key : payload(decision).keys())
            QVERIFY2(listed.contains(key), qPrintable(key));
    }
}

void TestRulesRefusals::registering_data()
{
    QTest::addColumn<QByteArray>("change"); // merged over a good registration
    QTest::addColumn<QByteArray>("fields"); // merged over its fields
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *change, const char *fields, const char *code, const char *said = "") {
        QTest::newRow(name) << QByteArray(change) << QByteArray(fields) << QString::fromLatin1(code) << QString::fromUtf8(said);
    };
    row("good", "{}", "{}", "");
    row("no summary", "{}", R"({"subject":"   "})", "rule.missing_field", "subject");
    row("no agency", "{}", R"({"agency":null})", "rule.missing_field", "agency");
    row("no arrival", "{}", R"({"arrival":""})", "rule.missing_field", "arrival");
    row("arrives tomorrow", "{}", R"({"arrival":"2026-03-12"})", "rule.bad_field", "future");
    row("issued tomorrow", "{}", R"({"issued":"2026-03-12"})", "rule.bad_field", "future");
    row("issued after arrival", "{}", R"({"arrival":"2026-03-09"})", "rule.bad_field", "after_arrival");
    row("another year", R"({"year":2025})", "{}", "rule.bad_field", "year");
    row("arrived last year", "{}", R"({"arrival":"2025-12-31","issued":"2025-12-30"})", "");
    row("number in use", R"({"number":7})", "{}", "rule.number_taken", "7");
    row("suffix without number", R"({"suffix":"a"})", "{}", "rule.bad_field", "register");
    row("another register", R"({"register":"@nobody"})", "{}", "rule.bad_field", "unknown");
    row("unknown urgency", "{}", R"({"urgency":"soon"})", "rule.bad_field", "choice");
    row("unknown field", "{}", R"({"colour":"red"})", "rule.unknown_field", "colour");
    row("no file", R"({"files":[]})", "{}", "rule.no_file");
    row("paper without file", R"({"files":[]})", R"({"origin":"paper"})", "");
    row("main twice", R"({"files":[{"hash":"%","name":"a","size":1,"role":"main"},{"hash":"%","name":"b","size":1,"role":"main"}]})", "{}", "rule.bad_field", "one_main");
    row("no hash", R"({"files":[{"hash":"abc","name":"a","size":1}]})", "{}", "rule.bad_field", "hash");
    row("empty file", R"({"files":[{"hash":"%","name":"a","size":0}]})", "{}", "rule.bad_field", "range");
    row("confidential", R"({"secrecy":"mat"})", "{}", "rule.secret");
    row("top secret among the fields", "{}", R"({"secrecy":"tuyet_mat"})", "rule.secret");
    row("not secret", R"({"secrecy":"none"})", "{}", "");
}

void TestRulesRefusals::registering()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, fields);
    QFETCH(QString, code);
    QFETCH(QString, said);
    const QByteArray hash(64, 'a');
    QJsonObject all = withIds(R"({"register":"@book","files":[{"hash":")" + hash + R"(","name":"thư.pdf","size":12}]})");
    QJsonObject inner = json(R"({"subject":"V/v báo cáo","agency":"UBND tỉnh","arrival":"2026-03-11","issued":"2026-03-10","kind":"CV"})");
    const QJsonObject more = withIds(fields);
    for (auto it = more.begin(); it != more.end(); ++it)
        inner.insert(it.key(), it.value());
    all.insert(QStringLiteral("fields"), inner);
    const QJsonObject outer = withIds(change.replace('%', hash));
    for (auto it = outer.begin(); it != outer.end(); ++it)
        all.insert(it.key(), it.value());
    Facts facts = factsFor("clerk");
    facts.reg = book();
    facts.numberTaken = true;
    Command wanted = command("incoming.registered", all);
    wanted.subject = {};
    const Result<Decision> decision = decide(facts, wanted);
    QCOMPARE(refusal(decision), code);
    if (!said.isEmpty())
        QVERIFY2(decision.error().args.values().contains(QVariant(said)) || decision.error().args.value(QStringLiteral("number")).toString() == said, qPrintable(said));
    facts.reg->closed = true;
    if (code.isEmpty())
        QCOMPARE(refusal(decide(facts, wanted)), QStringLiteral("rule.register_closed"));
}

void TestRulesRefusals::secretBeforeAnything()
{
    // By nobody, on nothing, with nonsense beside it: the gate is first, and says nothing of the rest.
    Facts facts = factsFor("nobody");
    const Result<Decision> decision = decide(facts, command("incoming.unknown", json(R"({"secrecy":"toi_mat","x":1})")));
    QCOMPARE(refusal(decision), QStringLiteral("rule.secret"));
    QVERIFY(decision.error().args.isEmpty());
}

void TestRulesRefusals::staleAndNewer()
{
    Facts facts = factsFor("leader");
    facts.document = assignedDocument();
    Command undo = command("incoming.undone");
    undo.base = 6;
    QCOMPARE(refusal(decide(facts, undo)), QStringLiteral("rule.undo_late"));
    undo.base = 7;
    QCOMPARE(refusal(decide(facts, undo)), QString());
    facts.document->lastKind = "incoming.registered";
    QCOMPARE(refusal(decide(facts, undo)), QStringLiteral("rule.undo_late"));
    Command opine = command("incoming.opined", json(R"({"text":"Nhất trí."})"));
    opine.base = 6;
    QCOMPARE(refusal(decide(facts, opine)), QStringLiteral("rule.stale"));
    facts.document->readOnly = true;
    opine.base = 7;
    QCOMPARE(refusal(decide(facts, opine)), QStringLiteral("rule.newer_version"));
    for (const ActionState &state : actions(facts))
        QVERIFY2(!state.allowed && state.why == QLatin1String("rule.newer_version"), state.action.constData());
}

void TestRulesRefusals::postActedIn()
{
    Facts facts = factsFor("headA");
    facts.document = assignedDocument();
    const Post second{id<PostId>("post"), id<PersonId>("headA"), id<UnitId>("unitB"), {}, Role::HeadOfUnit, true};
    facts.identity.posts.prepend(second);
    Command opine = command("incoming.progressed", json(R"({"percent":1})"));
    opine.fields.insert(QStringLiteral("assignment"), idText("lead"));
    QCOMPARE(decide(facts, opine)->post, postOf("headA"));
    opine.fields.insert(QStringLiteral("assignment"), idText("coop"));
    QCOMPARE(decide(facts, opine)->post, second.id);
    opine.post = postOf("headA");
    QCOMPARE(refusal(decide(facts, opine)), QStringLiteral("rule.not_yours"));
    opine.post = postOf("clerk");
    QCOMPARE(refusal(decide(facts, opine)), QStringLiteral("rule.not_allowed"));
    opine.post = {};
    opine.behalf = id<PersonId>("leader");
    QCOMPARE(refusal(decide(facts, opine)), QStringLiteral("rule.not_allowed"));
    facts.principal = who("leader");
    Command recall = command("incoming.recalled", withIds(QByteArray("{\"assignment\":\"@coop\",") + reason + "}"));
    recall.behalf = id<PersonId>("leader");
    QCOMPARE(refusal(decide(facts, recall)), QStringLiteral("rule.not_allowed")); // a head of unit enters nothing for the leader
    recall.delegation = id<SubjectId>("delegation");
    QCOMPARE(refusal(decide(facts, recall)), QString());
    QCOMPARE(decide(facts, recall)->post, postOf("leader"));
}

void TestRulesRefusals::cleanTexts_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("oneLine");
    QTest::addColumn<QString>("clean");
    QTest::newRow("decomposed") << QString::fromUtf8("Vie\u0302\u0323t") << true << QString::fromUtf8("Việt");
    QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3) << true << QStringLiteral("ab");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + QLatin1Char('x') << true << QString(QChar(0xfffd)) + QLatin1Char('x');
    QTest::newRow("a pair stays") << QString::fromUtf8("\U0001F4C4") << true << QString::fromUtf8("\U0001F4C4");
    QTest::newRow("turned round") << QString::fromUtf8("a\u202Efdp.exe") << true << QStringLiteral("afdp.exe");
    QTest::newRow("lines joined") << QStringLiteral("một\r\nhai\n\nba ") << true << QStringLiteral("một hai ba");
    QTest::newRow("lines kept") << QStringLiteral(" một\r\nhai ") << false << QStringLiteral("một\nhai");
    QTest::newRow("markup is text") << QStringLiteral("<b>đậm</b>") << true << QStringLiteral("<b>đậm</b>");
}

void TestRulesRefusals::cleanTexts()
{
    QFETCH(QString, given);
    QFETCH(bool, oneLine);
    QTEST(cleanText(given, oneLine), "clean");
}

QTEST_GUILESS_MAIN(TestRulesRefusals)
#include "tst_rulesrefusals.moc"
