// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegation/delegation.h"
#include "app/incoming/lists.h"
#include "app/office/maintenance.h"
#include "tests/support/drafting.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QTest>

using namespace congso;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <class T>
QString code(const Result<T> &result)
{
    return result ? QString() : QString(codeText(result.error().code));
}

SubjectId submitted(TestOffice &office, const QString &subject, const IncomingFields &fields = {})
{
    const SubjectId id = office.letter(subject, fields);
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    return id;
}

bool reads(TestOffice &office, const QString &login, const SubjectId &id)
{
    return incoming::document(*office.as(login), id).result().has_value();
}

SubjectId grant(TestOffice &office, const QString &to, QJsonObject more = {}, int from = 0, int until = 5)
{
    const QDate today = office.as(s("giamdoc"))->today();
    more.insert(s("delegate"), office.person(to).toString());
    more.insert(s("from"), today.addDays(from).toString(Qt::ISODate));
    more.insert(s("until"), today.addDays(until).toString(Qt::ISODate));
    return office.does(s("giamdoc"), "delegation.granted", {}, more).subject;
}

Result<Receipt> onBehalf(TestOffice &office, const QString &login, const char *action, const SubjectId &id, const QJsonObject &fields)
{
    const auto self = office.as(login);
    const auto all = delegation::inForce(*self).result();
    Command command = self->command(action, id, fields);
    command.behalf = office.person(s("giamdoc"));
    if (all && !all->isEmpty())
        command = delegation::onBehalf(command, all->first());
    return self->perform(command).result();
}
}

class TestDelegation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWithinScopeAndTime_data();
    void readsWithinScopeAndTime();
    void actsInTheName();
    void approvesInTheName();
    void signsNothingInTheName();
    void isNotPassedOn();
    void absencesAreTold();
    void handsEverythingOver();
    void whoHasWorkIsNotDeactivated();
};

void TestDelegation::readsWithinScopeAndTime_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("later"); // days until it is read
    QTest::addColumn<bool>("reads");
    const QJsonObject past{{s("past"), true}};
    QTest::newRow("all") << past << 0 << 5 << 0 << true;
    QTest::newRow("last day") << past << 0 << 5 << 5 << true;
    QTest::newRow("over") << past << 0 << 5 << 6 << false;
    QTest::newRow("not begun") << past << 1 << 5 << 0 << false;
    QTest::newRow("begun") << past << 1 << 5 << 1 << true;
    QTest::newRow("earlier documents left out") << QJsonObject() << 1 << 5 << 1 << false;
    QTest::newRow("from the day on") << QJsonObject() << 0 << 5 << 1 << true;
    QTest::newRow("of the kind") << QJsonObject{{s("past"), true}, {s("kinds"), QJsonArray{s("CV")}}} << 0 << 5 << 0 << true;
    QTest::newRow("of another kind") << QJsonObject{{s("past"), true}, {s("kinds"), QJsonArray{s("QĐ")}}} << 0 << 5 << 0 << false;
    QTest::newRow("to instruct") << QJsonObject{{s("past"), true}, {s("scope"), s("instruct")}} << 0 << 5 << 0 << true;
}

void TestDelegation::readsWithinScopeAndTime()
{
    QFETCH(QJsonObject, more);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(int, later);
    QFETCH(bool, reads);
    TestOffice office;
    IncomingFields fields;
    fields.kind = s("CV");
    const SubjectId id = submitted(office, s("Thư gửi giám đốc"), fields);
    QVERIFY(!::reads(office, s("cvhoa"), id));
    const SubjectId given = grant(office, s("cvhoa"), more, from, until);
    office.clock().advance(qint64(later) * 24 * 3600 * 1000);
    QCOMPARE(::reads(office, s("cvhoa"), id), reads);
    QVERIFY(!::reads(office, s("cvlan"), id));
    office.does(s("giamdoc"), "delegation.revoked", given);
    QVERIFY(!::reads(office, s("cvhoa"), id));
}

/// What waits for the principal's approval is offered to the delegate, under a delegation of everything only.
void TestDelegation::approvesInTheName()
{
    TestOffice office;
    testing::Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::InReview, s("Chờ giám đốc duyệt"));
    drafting.review(id);
    grant(office, s("truongcchc"), {{s("past"), true}, {s("scope"), s("all")}});
    const auto delegate = office.as(s("truongcchc"));
    const auto in = delegation::inForce(*delegate).result().value();
    const auto may = delegation::actions(*delegate, in.first(), id, "outgoing").result().value();
    const auto approve = std::find_if(may.begin(), may.end(), [](const ActionState &state) { return state.action == "outgoing.approved"; });
    QVERIFY(approve != may.end());
    QVERIFY2(approve->allowed, qPrintable(approve->why));
    QCOMPARE(code(onBehalf(office, s("truongcchc"), "outgoing.approved", id, {})), QString());
    QCOMPARE(drafting.document(id).state, OutgoingState::Approved);
}

/// What the delegate has approved the principal signs; the clerk enters a signature on paper as before.
void TestDelegation::signsNothingInTheName()
{
    TestOffice office;
    testing::Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Approved, s("Chờ giám đốc ký"));
    grant(office, s("truongcchc"), {{s("past"), true}, {s("scope"), s("all")}});
    const auto delegate = office.as(s("truongcchc"));
    const auto in = delegation::inForce(*delegate).result().value();
    const auto may = delegation::actions(*delegate, in.first(), id, "outgoing").result().value();
    const auto sign = std::find_if(may.begin(), may.end(), [](const ActionState &state) { return state.action == "outgoing.signed"; });
    QVERIFY(sign != may.end());
    QVERIFY(!sign->allowed);
    const QJsonObject onPaper{{s("method"), s("paper")}};
    const auto refused = onBehalf(office, s("truongcchc"), "outgoing.signed", id, onPaper);
    QCOMPARE(code(refused), s("rule.not_allowed"));
    QCOMPARE(refused.error().args.value(s("problem")).toString(), s("signature"));
    QCOMPARE(drafting.document(id).state, OutgoingState::Approved);
    Command entering = office.as(s("vanthu"))->command("outgoing.signed", id, onPaper);
    entering.behalf = office.person(s("giamdoc"));
    const auto entered = office.as(s("vanthu"))->perform(entering).result();
    QCOMPARE(code(entered), QString());
}

void TestDelegation::actsInTheName()
{
    TestOffice office;
    const SubjectId id = submitted(office, s("Thư gửi giám đốc"));
    const QJsonObject assign{{s("assignments"), QJsonArray{office.part("lead", s("CCHC"))}}};
    QCOMPARE(code(onBehalf(office, s("cvhoa"), "incoming.instructed", id, assign)), s("usage.not_found"));
    grant(office, s("cvhoa"), {{s("past"), true}, {s("scope"), s("instruct")}});
    const auto in = delegation::inForce(*office.as(s("cvhoa"))).result().value();
    QCOMPARE(in.size(), 1);
    const auto rows = delegation::rows(*office.as(s("cvhoa")), in.first(), {Box::ToInstruct, ListOrder::DueFirst, {}, {}}).result();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    const auto may = delegation::actions(*office.as(s("cvhoa")), in.first(), id).result().value();
    for (const ActionState &state : may)
        QVERIFY2(!state.allowed || state.action == "incoming.instructed" || state.action == "incoming.sent_back", state.action.constData());
    // Not as oneself, not beyond the scope, but in the name.
    QCOMPARE(code(office.tryDo(s("cvhoa"), "incoming.instructed", id, assign)), s("rule.not_yours"));
    QCOMPARE(code(onBehalf(office, s("cvhoa"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("chanhvp")).toString()}}})), s("rule.not_allowed"));
    QCOMPARE(code(onBehalf(office, s("cvhoa"), "incoming.instructed", id, assign)), QString());
    const auto events = incoming::history(*office.as(s("giamdoc")), id).result().value();
    QCOMPARE(events.last().body.actor, office.person(s("cvhoa")));
    QCOMPARE(events.last().body.behalf, office.person(s("giamdoc")));
    QCOMPARE(events.last().body.delegation, in.first().id);
    // It is the principal's assignment: he recalls it.
    QCOMPARE(office.document(id).assignments.first().assigner, office.person(s("giamdoc")));
    VerifyOptions deep;
    deep.deep = true;
    QVERIFY(verify(office.store(), deep).result()->good());
}

void TestDelegation::isNotPassedOn()
{
    TestOffice office;
    const SubjectId id = submitted(office, s("Thư"));
    grant(office, s("cvhoa"), {{s("past"), true}});
    const QString today = office.as(s("cvhoa"))->today().toString(Qt::ISODate);
    QJsonObject further{{s("delegate"), office.person(s("cvlan")).toString()}, {s("from"), today}, {s("until"), today}, {s("past"), true}};
    QCOMPARE(code(onBehalf(office, s("cvhoa"), "delegation.granted", {}, further)), s("rule.not_allowed"));
    office.does(s("cvhoa"), "delegation.granted", {}, further); // what is her own
    QVERIFY(reads(office, s("cvhoa"), id));
    QVERIFY(!reads(office, s("cvlan"), id));
    further.insert(s("principal"), office.person(s("giamdoc")).toString());
    QCOMPARE(code(office.tryDo(s("cvhoa"), "delegation.granted", {}, further)), s("rule.not_allowed"));
    further.remove(s("principal"));
    further.insert(s("delegate"), office.person(s("cvhoa")).toString());
    QCOMPARE(code(office.tryDo(s("cvhoa"), "delegation.granted", {}, further)), s("rule.bad_field")); // to oneself
}

void TestDelegation::absencesAreTold()
{
    TestOffice office;
    const QDate today = office.as(s("cvhoa"))->today();
    const SubjectId id = office.does(s("cvhoa"), "absence.declared", {}, {{s("from"), today.addDays(2).toString(Qt::ISODate)}, {s("until"), today.addDays(4).toString(Qt::ISODate)}}).subject;
    const auto between = [&](int from, int until) { return delegation::absences(*office.as(s("giamdoc")), today.addDays(from), today.addDays(until)).result()->size(); };
    QCOMPARE(between(0, 1), 0);
    QCOMPARE(between(0, 2), 1);
    QCOMPARE(between(4, 9), 1);
    QCOMPARE(between(5, 9), 0);
    QCOMPARE(code(office.tryDo(s("cvlan"), "absence.declared", {}, {{s("person"), office.person(s("cvhoa")).toString()}, {s("from"), today.toString(Qt::ISODate)}, {s("until"), today.toString(Qt::ISODate)}})), s("rule.not_allowed"));
    office.does(s("vanthu"), "absence.cancelled", id);
    QCOMPARE(between(0, 9), 0);
}

void TestDelegation::handsEverythingOver()
{
    TestOffice office;
    const SubjectId letter = submitted(office, s("Việc của Hoa"));
    office.does(s("giamdoc"), "incoming.instructed", letter, {{s("assignments"), QJsonArray{office.part("lead", s("cvhoa"))}}});
    const SubjectId file = office.does(s("cvhoa"), "casefile.opened", {}, {{s("code"), s("01.TCCB")}, {s("title"), s("Hồ sơ")}}).subject;
    QCOMPARE(delegation::openWork(*office.as(s("cvhoa")), office.person(s("cvhoa"))).result()->size(), 2);
    QCOMPARE(code(delegation::openWork(*office.as(s("cvlan")), office.person(s("cvhoa"))).result()), s("rule.not_allowed"));
    const SubjectId id = office.does(s("cvhoa"), "handover.prepared", {}, {{s("receiver"), office.person(s("cvlan")).toString()}}).subject;
    QCOMPARE(code(office.tryDo(s("cvlan"), "handover.received", id)), s("rule.wrong_state")); // the giver first
    QCOMPARE(code(office.tryDo(s("quantri"), "handover.given", id)), s("rule.reason_too_short"));
    office.does(s("cvhoa"), "handover.given", id);
    QCOMPARE(code(office.tryDo(s("giamdoc"), "handover.received", id)), s("rule.not_yours"));
    const Receipt receipt = office.does(s("cvlan"), "handover.received", id);
    QCOMPARE(receipt.events.size(), 3); // one batch: the confirmation, the letter, the case file
    QCOMPARE(office.document(letter).assignments.first().person, office.person(s("cvlan")));
    QCOMPARE(incoming::firstPage(*office.as(s("cvlan")), {Box::ToProcess, ListOrder::DueFirst, {}, {}}, 10).result()->rows.size(), 1);
    QCOMPARE(incoming::firstPage(*office.as(s("cvhoa")), {Box::ToProcess, ListOrder::DueFirst, {}, {}}, 10).result()->rows.size(), 0);
    QVERIFY(office.tryDo(s("cvlan"), "casefile.corrected", file, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("title")}, {s("new"), s("Hồ sơ mới")}}}}}));
    QVERIFY(delegation::openWork(*office.as(s("cvhoa")), office.person(s("cvhoa"))).result()->isEmpty());
    VerifyOptions deep;
    deep.deep = true;
    QVERIFY(verify(office.store(), deep).result()->good());
}

void TestDelegation::whoHasWorkIsNotDeactivated()
{
    TestOffice office;
    const SubjectId letter = submitted(office, s("Việc của Hoa"));
    office.does(s("giamdoc"), "incoming.instructed", letter, {{s("assignments"), QJsonArray{office.part("lead", s("cvhoa"))}}});
    const SubjectId person = idCast<SubjectId>(office.person(s("cvhoa")));
    const auto refused = office.tryDo(s("quantri"), "person.deactivated", person);
    QCOMPARE(code(refused), s("rule.in_use"));
    QCOMPARE(refused.error().args.value(s("documents")).toInt(), 1);
    // She is gone: the administrator confirms in her place, with the reason.
    const QJsonObject why{{s("reason"), s("đã nghỉ hưu từ tháng trước")}};
    QJsonObject fields = why;
    fields.insert(s("giver"), office.person(s("cvhoa")).toString());
    fields.insert(s("receiver"), office.person(s("cvlan")).toString());
    const SubjectId id = office.does(s("quantri"), "handover.prepared", {}, fields).subject;
    office.does(s("quantri"), "handover.given", id, why);
    office.does(s("cvlan"), "handover.received", id);
    office.does(s("quantri"), "person.deactivated", person);
}

QTEST_GUILESS_MAIN(TestDelegation)
#include "tst_delegation.moc"
