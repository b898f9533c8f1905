// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/dayend.h"
#include "app/incoming/lists.h"
#include "app/incoming/meetings.h"
#include "app/incoming/routing.h"
#include "app/incoming/staging.h"
#include "app/incoming/workingday.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace congso;
using testing::TestOffice;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString codeOf(const Result<Receipt> &receipt)
{
    return receipt ? QString() : QString(codeText(receipt.error().code));
}

QList<SubjectId> idsIn(TestOffice &office, const char *login, Box box)
{
    ListQuery query;
    query.box = box;
    const auto page = incoming::firstPage(*office.as(QString::fromLatin1(login)), query, 100).result();
    QList<SubjectId> ids;
    if (page) {
        for (const DocumentRow &row : page->rows)
            ids << row.id;
    }
    return ids;
}


/// A letter on paper: number first, no file.
SubjectId onPaper(TestOffice &office, IncomingFields fields = {})
{
    incoming::RegisterRequest request;
    request.secrecy = s("none");
    request.fields = fields;
    request.fields.origin = s("paper");
    if (request.fields.agency.isEmpty())
        request.fields.agency = s("UBND xã Sông Thao");
    const auto registered = incoming::registerIncoming(*office.as(s("vanthu")), request).result();
    return registered ? registered->receipt.subject : SubjectId();
}

IncomingFields named(const char *subject)
{
    IncomingFields fields;
    fields.subject = s(subject);
    return fields;
}

void submit(TestOffice &office, const SubjectId &id, QJsonObject fields = {})
{
    fields.insert(s("to"), QJsonArray{office.person(s("giamdoc")).toString()});
    office.does(s("vanthu"), "incoming.submitted", id, fields);
}

SubjectId assigned(TestOffice &office, const char *subject, const QString &lead)
{
    const SubjectId id = office.letter(s(subject));
    submit(office, id);
    office.does(s("giamdoc"), "incoming.instructed", id, {{s("assignments"), QJsonArray{office.part("lead", lead, QDate(2027, 3, 1))}}});
    return id;
}

Result<Receipt> enters(TestOffice &office, const char *login, const QByteArray &action, const SubjectId &id, const QJsonObject &fields)
{
    const auto who = office.as(QString::fromLatin1(login));
    return who->perform(incoming::entering(*who, office.person(s("giamdoc")), action, id, fields)).result();
}
}

/// What a working day adds to registering and assigning, on a real store.
class TestWorkingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperFirst();
    void envelopes();
    void paperTwin();
    void proposals();
    void manyAgreed();
    void urgentAtOnce();
    void routing();
    void enteredForTheLeader();
    void contested();
    void meetings();
    void waiting();
    void closedAtOnce();
    void questions();
    void privateMarks();
    void filters();
    void links();
    void dayEnd();
    void groups();
};

void TestWorkingDay::paperFirst()
{
    TestOffice office;
    const SubjectId id = onPaper(office, named("Thư giấy"));
    QVERIFY(!id.isNull());
    const IncomingDocument document = office.document(id);
    QCOMPARE(document.number->number, 1);
    QCOMPARE(idsIn(office, "vanthu", Box::Unscanned), QList<SubjectId>{id});
    QVERIFY(idsIn(office, "cvhoa", Box::Unscanned).isEmpty());
    const QString scan = office.file(s("scan.txt"), "bản quét");
    const auto attached = incoming::attachScan(*office.as(s("vanthu")), document.number->registerId, 2027, 1, {}, scan).result();
    QVERIFY(!attached); // nothing has that number in that year
    QCOMPARE(attached.error().code, ErrorCode::UsageNotFound);
    QVERIFY(incoming::attachScan(*office.as(s("vanthu")), document.number->registerId, document.number->year, 1, {}, scan).result());
    QCOMPARE(office.document(id).files.first().role, s("main"));
    QVERIFY(idsIn(office, "vanthu", Box::Unscanned).isEmpty());
    const QString more = office.file(s("more.txt"), "phụ lục");
    QVERIFY(incoming::attachScan(*office.as(s("vanthu")), document.number->registerId, document.number->year, 1, {}, more).result());
    QCOMPARE(office.document(id).files.last().role, s("attachment"));
}

void TestWorkingDay::envelopes()
{
    TestOffice office;
    QVERIFY(onPaper(office).isNull()); // no subject, and not an envelope
    IncomingFields envelope;
    envelope.sealed = true;
    envelope.addressee = s("Ông Phan Quốc Bảo");
    const SubjectId id = onPaper(office, envelope);
    QVERIFY(!id.isNull());
    QVERIFY(office.document(id).fields.sealed);
    QVERIFY(idsIn(office, "vanthu", Box::Unscanned).isEmpty());
    submit(office, id);
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.opened", id)), s("rule.not_yours"));
    office.does(s("giamdoc"), "incoming.opened", id, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("subject")}, {s("new"), s("Đơn đề nghị")}}}}});
    const IncomingDocument document = office.document(id);
    QVERIFY(!document.fields.sealed);
    QCOMPARE(document.fields.subject, s("Đơn đề nghị"));
    QCOMPARE(document.fields.addressee, envelope.addressee);
    QCOMPARE(idsIn(office, "vanthu", Box::Unscanned), QList<SubjectId>{id});
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "incoming.opened", id)), s("rule.wrong_state"));
    office.does(s("vanthu"), "incoming.corrected", id, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("kind")}, {s("new"), s("CV")}}}},
                                                        {s("reason"), s("Bổ sung theo nội dung bì")}});
}

void TestWorkingDay::paperTwin()
{
    TestOffice office;
    IncomingFields fields;
    fields.codeNumber = s("214");
    fields.codeNotation = s("UBND-VHXH");
    fields.issued = QDate(2026, 1, 5);
    const SubjectId id = office.letter(s("Thư"), fields);
    fields.agency = s("UBND xã Sông Thao");
    const auto twins = incoming::duplicates(*office.as(s("vanthu")), {}, fields).result();
    QVERIFY(twins);
    QCOMPARE(twins->first().document, id);
    office.does(s("vanthu"), "incoming.paper_received", id, {{s("note"), s("Có phụ lục")}});
    QCOMPARE(office.document(id).paperReceived, office.as(s("vanthu"))->today());
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.paper_received", id)), s("rule.wrong_state"));
    QCOMPARE(office.document(office.letter(s("Thư sau"))).number->number, 2);
}

void TestWorkingDay::proposals()
{
    TestOffice office;
    const QJsonArray parts{office.part("lead", s("CCVC"), QDate(2027, 3, 1)), office.part("inform", s("VP"))};
    const SubjectId first = office.letter(s("Thư một"));
    submit(office, first, {{s("proposal"), parts}, {s("wording"), s("Giao Phòng CCVC chủ trì")}, {s("text"), s("Kính trình")}});
    const IncomingDocument seen = office.document(first, s("giamdoc"));
    QVERIFY(seen.proposed);
    QCOMPARE(seen.proposed->assignments.size(), 2);
    QVERIFY(seen.assignments.isEmpty()); // proposed is not given
    const auto instructed = [&](const SubjectId &id, const QJsonObject &fields) {
        office.does(s("giamdoc"), "incoming.instructed", id, fields);
        const auto history = incoming::history(*office.as(s("giamdoc")), id).result();
        return QJsonDocument::fromJson(history->last().payload).object();
    };
    const QJsonObject unchanged = instructed(first, {{s("agree"), true}});
    QCOMPARE(unchanged.value(s("agreed")).toString(), s("unchanged"));
    QCOMPARE(unchanged.value(s("text")).toString(), s("Giao Phòng CCVC chủ trì"));
    QCOMPARE(unchanged.value(s("assignments")).toArray().size(), 2);
    QCOMPARE(office.document(first).assignments.first().due, QDate(2027, 3, 1));
    const SubjectId second = office.letter(s("Thư hai"));
    submit(office, second, {{s("proposal"), parts}});
    const QJsonObject edited = instructed(second, {{s("agree"), true}, {s("assignments"), QJsonArray{office.part("lead", s("CCHC"))}}});
    QCOMPARE(edited.value(s("agreed")).toString(), s("edited"));
    const SubjectId third = office.letter(s("Thư ba"));
    submit(office, third);
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "incoming.instructed", third, {{s("agree"), true}})), s("rule.bad_field"));
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "incoming.instructed", third, {{s("text"), s("Đã xem")}})), s("rule.missing_field"));
    const QJsonArray twoLeads{office.part("lead", s("CCVC")), office.part("lead", s("CCHC"))};
    const QJsonObject wrong{{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("proposal"), twoLeads}};
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.submitted", third, wrong)), s("rule.one_lead"));
}

void TestWorkingDay::manyAgreed()
{
    TestOffice office;
    QList<incoming::Seen> seen;
    for (int i = 0; i < 3; ++i) {
        const SubjectId id = office.letter(s("Thư %1").arg(i));
        submit(office, id, {{s("proposal"), QJsonArray{office.part("lead", s("CCVC"))}}});
        seen << incoming::Seen{id, office.document(id).version};
    }
    office.does(s("vanthu"), "incoming.corrected", seen.at(1).document,
                {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s("đã sửa")}}}}, {s("reason"), s("Bổ sung ghi chú")}});
    const auto done = incoming::agree(*office.as(s("giamdoc")), seen).result();
    QVERIFY(done);
    QCOMPARE(codeOf(done->at(0)), QString());
    QCOMPARE(codeOf(done->at(1)), s("rule.stale"));
    QCOMPARE(codeOf(done->at(2)), QString());
    QCOMPARE(idsIn(office, "giamdoc", Box::ToInstruct), QList<SubjectId>{seen.at(1).document});
    QCOMPARE(idsIn(office, "truongccvc", Box::ToProcess).size(), 2);
}

void TestWorkingDay::urgentAtOnce()
{
    TestOffice office;
    IncomingFields fields;
    fields.urgency = s("express");
    const SubjectId id = office.letter(s("Phòng chống bão"), fields);
    const QJsonObject told{{s("assignments"), QJsonArray{office.part("inform", s("CCVC"))}}};
    office.does(s("vanthu"), "incoming.alerted", id, told);
    QCOMPARE(idsIn(office, "truongccvc", Box::ToKnow), QList<SubjectId>{id});
    QCOMPARE(office.document(id).state, DocumentState::Registered);
    submit(office, id);
    office.does(s("giamdoc"), "incoming.instructed", id, {{s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}});
    QCOMPARE(office.document(id).assignments.first().state, AssignmentState::Done);
    QCOMPARE(idsIn(office, "truongccvc", Box::ToProcess), QList<SubjectId>{id});
    const SubjectId calm = office.letter(s("Thư thường"));
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.alerted", calm, told)), s("rule.bad_field"));
    const QJsonObject work{{s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}};
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.alerted", office.letter(s("Khẩn"), fields), work)), s("rule.bad_field"));
}

void TestWorkingDay::routing()
{
    TestOffice office;
    const SubjectId past = assigned(office, "V/v thi đua khen thưởng", s("CCVC"));
    assigned(office, "V/v đất đai", s("CCHC"));
    rules::RoutingRule rule;
    rule.name = s("Thi đua");
    rule.words = QStringList{s("thi đua")};
    rule.route.to = {office.person(s("giamdoc"))};
    rule.route.parts = {rules::RoutedPart{AssignmentRole::Lead, office.unit(s("CCVC")), {}, 5, {}}};
    const auto tried = incoming::tryRouting(*office.as(s("chanhvp")), {rule}, 10).result();
    QVERIFY(tried);
    QCOMPARE(tried->trials.size(), 2);
    QCOMPARE(tried->routed, 1);
    QCOMPARE(tried->same, 1);
    QCOMPARE(tried->trials.last().document.id, past);
    QCOMPARE(codeOf(incoming::setRoutingRules(*office.as(s("cvhoa")), {rule}).result()), s("rule.not_allowed"));
    QVERIFY(incoming::setRoutingRules(*office.as(s("chanhvp")), {rule}).result());
    IncomingFields fields;
    fields.agency = s("Bộ Nội vụ");
    fields.subject = s("Phát động THI ĐUA năm 2026");
    const auto route = incoming::routeFor(*office.as(s("vanthu")), fields).result();
    QVERIFY(route);
    QCOMPARE(route->rule, rule.name);
    const SubjectId id = office.letter(fields.subject, fields);
    office.does(s("vanthu"), "incoming.submitted", id, incoming::submissionFields(*route));
    const IncomingDocument document = office.document(id);
    QCOMPARE(document.proposed->rule, rule.name);
    QVERIFY(document.proposed->assignments.first().due > office.as(s("vanthu"))->today());
    rule.route.parts.first().unit = UnitId(QUuid::createUuid());
    QCOMPARE(codeOf(incoming::setRoutingRules(*office.as(s("chanhvp")), {rule}).result()), s("rule.bad_field"));
    QCOMPARE(incoming::routingRules(*office.as(s("vanthu"))).result()->size(), 1);
}

void TestWorkingDay::enteredForTheLeader()
{
    TestOffice office;
    const SubjectId first = office.letter(s("Thư một"));
    submit(office, first);
    const QJsonObject words{{s("text"), s("Đồng ý")}, {s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}};
    QCOMPARE(codeOf(enters(office, "truongcchc", "incoming.instructed", first, words)), s("usage.not_found")); // may not even read it
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.instructed", first, words)), s("rule.not_yours"));
    QCOMPARE(codeOf(enters(office, "vanthu", "incoming.submitted", first, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}})), s("rule.not_allowed"));
    const auto receipt = enters(office, "vanthu", "incoming.instructed", first, words);
    QVERIFY2(receipt, qPrintable(codeOf(receipt)));
    IncomingDocument document = office.document(first);
    QCOMPARE(document.entered.size(), 1);
    QCOMPARE(document.entered.first().actor, office.person(s("vanthu")));
    QCOMPARE(document.entered.first().principal, office.person(s("giamdoc")));
    QCOMPARE(document.entered.first().state, EnteredAct::State::Unconfirmed);
    QCOMPARE(document.assignments.first().assigner, office.person(s("giamdoc")));
    QCOMPARE(idsIn(office, "giamdoc", Box::ToConfirm), QList<SubjectId>{first});
    QCOMPARE(idsIn(office, "vanthu", Box::ToConfirm), QList<SubjectId>{first});
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.confirmed", first)), s("rule.not_yours"));
    const auto confirmed = incoming::confirm(*office.as(s("giamdoc")), idsIn(office, "giamdoc", Box::ToConfirm)).result();
    QVERIFY(confirmed && confirmed->first());
    QCOMPARE(office.document(first).entered.first().state, EnteredAct::State::Confirmed);
    QVERIFY(idsIn(office, "vanthu", Box::ToConfirm).isEmpty());
    const SubjectId second = office.letter(s("Thư hai"));
    submit(office, second);
    const auto slip = incoming::storeFile(*office.as(s("vanthu")), office.file(s("slip.txt"), "phiếu"), s("slip")).result();
    QJsonObject evidenced = words;
    evidenced.insert(s("evidence"), QJsonArray{*slip});
    QVERIFY(enters(office, "vanthu", "incoming.instructed", second, evidenced));
    document = office.document(second);
    QCOMPARE(document.entered.first().state, EnteredAct::State::Evidenced);
    QCOMPARE(document.files.last().role, s("slip"));
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "incoming.sent_back", first, {{s("reason"), s("Chưa rõ nội dung")}, {s("evidence"), QJsonArray{*slip}}})), s("rule.wrong_state"));
}

void TestWorkingDay::contested()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    submit(office, id);
    QVERIFY(enters(office, "vanthu", "incoming.instructed", id, {{s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}}));
    office.does(s("giamdoc"), "incoming.contested", id, {{s("reason"), s("Tôi giao Phòng CCHC")}});
    QCOMPARE(office.document(id).entered.first().state, EnteredAct::State::Contested);
    QVERIFY(idsIn(office, "giamdoc", Box::ToConfirm).isEmpty());
    QCOMPARE(idsIn(office, "vanthu", Box::ToConfirm), QList<SubjectId>{id});
    const auto slip = incoming::storeFile(*office.as(s("vanthu")), office.file(s("slip.txt"), "phiếu"), s("slip")).result();
    office.does(s("vanthu"), "incoming.evidence_added", id, {{s("files"), QJsonArray{*slip}}});
    QCOMPARE(office.document(id).entered.first().state, EnteredAct::State::Evidenced);
    office.as(s("vanthu"))->undo(id).result();
    QCOMPARE(office.document(id).entered.first().state, EnteredAct::State::Contested);
}

void TestWorkingDay::meetings()
{
    TestOffice office;
    const QDate today = office.as(s("vanthu"))->today();
    const auto invitation = [&](const char *subject, QTime start, QTime end) {
        IncomingFields fields;
        fields.kind = s("GM");
        fields.meeting = {today.addDays(1), start, end, s("Phòng họp số 2"), s("Phó Chủ tịch")};
        const SubjectId id = office.letter(s(subject), fields);
        submit(office, id);
        return id;
    };
    const SubjectId first = invitation("Họp giao ban", QTime(14, 0), {});
    const SubjectId second = invitation("Họp ngân sách", QTime(15, 30), QTime(17, 0));
    const QJsonObject goes{{s("people"), QJsonArray{office.person(s("truongccvc")).toString(), office.person(s("cvhoa")).toString()}}};
    office.does(s("giamdoc"), "incoming.attendance_assigned", first, goes);
    const IncomingDocument document = office.document(first);
    QCOMPARE(document.state, DocumentState::Assigned);
    QCOMPARE(document.attendance.size(), 2);
    QCOMPARE(document.attendance.first().assigner, office.person(s("giamdoc")));
    QCOMPARE(idsIn(office, "truongccvc", Box::ToProcess), QList<SubjectId>{first});
    QCOMPARE(idsIn(office, "cvhoa", Box::ToKnow), QList<SubjectId>{first});
    const auto week = incoming::meetings(*office.as(s("vanthu")), today, today.addDays(6)).result();
    QVERIFY(week);
    QCOMPARE(week->size(), 2);
    QCOMPARE(week->first().document.id, first);
    QCOMPARE(week->first().names.size(), 2);
    QCOMPARE(incoming::meetings(*office.as(s("cvhoa")), today, today.addDays(6), true).result()->size(), 1);
    const Meeting wanted = office.document(second).fields.meeting;
    const auto clash = incoming::clashes(*office.as(s("giamdoc")), {office.person(s("cvhoa")), office.person(s("cvlan"))}, wanted, second).result();
    QVERIFY(clash);
    QCOMPARE(clash->size(), 1);
    QCOMPARE(clash->first().document, first);
    const auto hidden = incoming::clashes(*office.as(s("truongcchc")), {office.person(s("cvhoa"))}, wanted).result();
    QCOMPARE(hidden->size(), 1);
    QVERIFY(hidden->first().document.isNull() && hidden->first().meeting.place.isEmpty());
    const SubjectId plain = office.letter(s("Không phải giấy mời"));
    submit(office, plain);
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "incoming.attendance_assigned", plain, goes)), s("rule.missing_field"));
    const QJsonArray early{QJsonObject{{s("field"), s("meeting_end")}, {s("new"), s("09:00")}}};
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.corrected", first, {{s("changes"), early}, {s("reason"), s("Sửa giờ kết thúc")}})), s("rule.bad_field"));
}

void TestWorkingDay::waiting()
{
    TestOffice office;
    const SubjectId id = assigned(office, "Thư", s("cvhoa"));
    const QDate today = office.as(s("cvhoa"))->today();
    QCOMPARE(idsIn(office, "cvhoa", Box::ToProcess), QList<SubjectId>{id});
    QCOMPARE(codeOf(office.tryDo(s("cvhoa"), "incoming.waiting_started", id, {{s("wake_on"), today.addDays(5).toString(Qt::ISODate)}})), s("rule.missing_field"));
    const QJsonObject waits{{s("waiting_on"), s("UBND xã Sông Thao")}, {s("wake_on"), today.addDays(5).toString(Qt::ISODate)}};
    office.does(s("cvhoa"), "incoming.waiting_started", id, waits);
    QVERIFY(idsIn(office, "cvhoa", Box::ToProcess).isEmpty());
    QCOMPARE(idsIn(office, "cvhoa", Box::WaitingOthers), QList<SubjectId>{id});
    QCOMPARE(incoming::counts(*office.as(s("cvhoa"))).result()->value(Box::WaitingOthers), 1);
    QCOMPARE(codeOf(office.tryDo(s("cvhoa"), "incoming.waiting_started", id, waits)), s("rule.wrong_state"));
    office.does(s("cvhoa"), "incoming.waiting_ended", id);
    QCOMPARE(idsIn(office, "cvhoa", Box::ToProcess), QList<SubjectId>{id});
    office.does(s("cvhoa"), "incoming.waiting_started", id, waits);
    office.clock().advance(5 * 24 * 3600 * 1000LL);
    QCOMPARE(idsIn(office, "cvhoa", Box::ToProcess), QList<SubjectId>{id}); // the day it wakes on
    QVERIFY(idsIn(office, "cvhoa", Box::WaitingOthers).isEmpty());
}

void TestWorkingDay::closedAtOnce()
{
    TestOffice office;
    const QList<SubjectId> ids{assigned(office, "Một", s("cvhoa")), assigned(office, "Hai", s("cvhoa")), assigned(office, "Ba", s("cvlan"))};
    QVERIFY(incoming::markManyRead(*office.as(s("cvhoa")), ids.first(2)).result());
    QVERIFY(!incoming::markManyRead(*office.as(s("cvhoa")), ids).result()); // one of them is not theirs
    const auto done = incoming::fileAway(*office.as(s("cvhoa")), ids, s("Lưu, không phải trả lời")).result();
    QVERIFY(done);
    QCOMPARE(codeOf(done->at(0)) + codeOf(done->at(1)), QString());
    QCOMPARE(codeOf(done->at(2)), s("usage.not_found"));
    QCOMPARE(office.document(ids.first()).closeReason, s("Lưu, không phải trả lời"));
}

void TestWorkingDay::questions()
{
    TestOffice office;
    const SubjectId id = assigned(office, "Thư", s("cvhoa"));
    QVERIFY(!incoming::document(*office.as(s("cvlan")), id).result());
    const QJsonObject ask{{s("person"), office.person(s("cvlan")).toString()}, {s("text"), s("Năm 2025 đã báo cáo chưa?")}};
    office.does(s("cvhoa"), "incoming.question_asked", id, ask);
    QCOMPARE(idsIn(office, "cvlan", Box::ToAnswer), QList<SubjectId>{id});
    auto mine = incoming::questionsOfMe(*office.as(s("cvhoa"))).result();
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().question.readAt, 0);
    office.clock().advance(1000);
    QVERIFY(incoming::markRead(*office.as(s("cvlan")), id).result());
    mine = incoming::questionsOfMe(*office.as(s("cvhoa"))).result();
    QVERIFY(mine->first().question.readAt > 0);
    // Asked again after it had been opened today: read means read since.
    office.clock().advance(1000);
    office.does(s("cvhoa"), "incoming.question_asked", id, ask);
    QCOMPARE(incoming::questionsOfMe(*office.as(s("cvhoa"))).result()->first().question.readAt, 0);
    office.clock().advance(1000);
    QVERIFY(incoming::markRead(*office.as(s("cvlan")), id).result());
    QVERIFY(incoming::questionsOfMe(*office.as(s("cvhoa"))).result()->first().question.readAt > 0);
    QCOMPARE(codeOf(office.tryDo(s("cvlan"), "incoming.question_answered", id, {{s("text"), s("Rồi")}})), s("rule.missing_field")); // which of the two
    const auto asked = incoming::questionsToMe(*office.as(s("cvlan"))).result();
    QCOMPARE(asked->size(), 2);
    for (const incoming::QuestionRow &row : *asked)
        office.does(s("cvlan"), "incoming.question_answered", id, {{s("question"), row.question.id.toString()}, {s("text"), s("Đã báo cáo")}});
    QVERIFY(idsIn(office, "cvlan", Box::ToAnswer).isEmpty());
    QCOMPARE(incoming::questionsOfMe(*office.as(s("cvhoa"))).result()->first().question.answer, s("Đã báo cáo"));
    QVERIFY(incoming::document(*office.as(s("cvlan")), id).result()); // the answer is theirs to stand by
    QCOMPARE(codeOf(office.tryDo(s("cvhoa"), "incoming.question_answered", id, {{s("text"), s("Tự trả lời")}})), s("rule.not_yours"));
    const QJsonObject self{{s("person"), office.person(s("cvhoa")).toString()}, {s("text"), s("?")}};
    QCOMPARE(codeOf(office.tryDo(s("cvhoa"), "incoming.question_asked", id, self)), s("rule.bad_field"));
}

void TestWorkingDay::privateMarks()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    QVERIFY(incoming::setMark(*office.as(s("giamdoc")), id, {2, s("Hỏi lại Phòng CCVC")}).result());
    QCOMPARE(idsIn(office, "giamdoc", Box::Flagged), QList<SubjectId>{id});
    QVERIFY(idsIn(office, "vanthu", Box::Flagged).isEmpty());
    QCOMPARE(incoming::mark(*office.as(s("vanthu")), id).result().value(), PrivateMark());
    ListQuery flagged;
    flagged.box = Box::Flagged;
    const auto row = incoming::rows(*office.as(s("giamdoc")), incoming::rowIds(*office.as(s("giamdoc")), flagged).result().value()).result();
    QCOMPARE(row->first().flag, 2);
    QVERIFY(row->first().noted);
    QVERIFY(!incoming::setMark(*office.as(s("giamdoc")), id, {9, {}}).result());
    QVERIFY(!incoming::setMark(*office.as(s("cvhoa")), id, {1, {}}).result()); // may not read it
    office.reopen();
    QCOMPARE(incoming::mark(*office.as(s("giamdoc")), id).result()->note, s("Hỏi lại Phòng CCVC"));
    QVERIFY(incoming::setMark(*office.as(s("giamdoc")), id, {}).result());
    QVERIFY(idsIn(office, "giamdoc", Box::Flagged).isEmpty());
}

void TestWorkingDay::filters()
{
    TestOffice office;
    const auto giamdoc = office.as(s("giamdoc"));
    ListQuery query;
    query.box = Box::InProgress;
    query.filter = s("thi đua");
    QVERIFY(incoming::saveFilter(*giamdoc, s("  Thi đua "), query).result());
    query.filter = s("khen thưởng");
    QVERIFY(incoming::saveFilter(*giamdoc, s("Thi đua"), query).result());
    const auto kept = incoming::savedFilters(*giamdoc).result();
    QCOMPARE(kept->size(), 1);
    QCOMPARE(listQueryFromText(kept->first().query)->filter, s("khen thưởng"));
    QCOMPARE(listQueryFromText(kept->first().query)->box, Box::InProgress);
    QVERIFY(!listQueryFromText(s("{}")));
    QVERIFY(incoming::savedFilters(*office.as(s("vanthu"))).result()->isEmpty());
    QVERIFY(incoming::dropFilter(*office.as(s("vanthu")), kept->first().id).result()); // somebody else's stays
    QCOMPARE(incoming::savedFilters(*giamdoc).result()->size(), 1);
    QVERIFY(incoming::dropFilter(*giamdoc, kept->first().id).result());
    QVERIFY(incoming::savedFilters(*giamdoc).result()->isEmpty());
}

void TestWorkingDay::links()
{
    TestOffice office;
    const SubjectId a = assigned(office, "A", s("cvhoa"));
    const SubjectId b = assigned(office, "B", s("cvhoa"));
    const SubjectId c = office.letter(s("C"));
    const auto link = [&](const char *login, const SubjectId &from, const SubjectId &to, const char *kind) {
        return office.tryDo(QString::fromLatin1(login), "incoming.linked", from, {{s("document"), to.toString()}, {s("link_kind"), QLatin1String(kind)}});
    };
    QVERIFY(link("cvhoa", a, b, "answers"));
    QCOMPARE(codeOf(link("cvhoa", a, b, "answers")), s("rule.bad_field"));
    QCOMPARE(codeOf(link("cvhoa", a, c, "same_matter")), s("rule.bad_field")); // may not read C
    QCOMPARE(codeOf(link("vanthu", a, a, "same_matter")), s("rule.bad_field"));
    QVERIFY(link("vanthu", b, c, "replaces"));
    const auto ofB = incoming::related(*office.as(s("vanthu")), b).result();
    QCOMPARE(ofB->size(), 2);
    QCOMPARE(ofB->first().other.id, c);
    QVERIFY(ofB->first().outwards && !ofB->last().outwards);
    QCOMPARE(incoming::related(*office.as(s("cvhoa")), b).result()->size(), 1);
    const auto chain = incoming::chain(*office.as(s("vanthu")), a).result();
    QCOMPARE(chain->size(), 2);
    QCOMPARE(chain->last().other.id, c);
    QCOMPARE(chain->last().steps, 2);
    QCOMPARE(incoming::chain(*office.as(s("cvhoa")), a).result()->size(), 1);
    office.does(s("vanthu"), "incoming.unlinked", b, {{s("link"), ofB->first().link.id.toString()}, {s("reason"), s("Liên kết nhầm văn bản")}});
    QCOMPARE(incoming::related(*office.as(s("vanthu")), b).result()->size(), 1);
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "incoming.unlinked", b, {{s("link"), ofB->first().link.id.toString()}, {s("reason"), s("Liên kết nhầm văn bản")}})), s("rule.bad_field"));
}

void TestWorkingDay::dayEnd()
{
    TestOffice office;
    const QDate today = office.as(s("vanthu"))->today();
    IncomingFields urgent;
    urgent.urgency = s("urgent");
    const SubjectId sent = office.letter(s("Khẩn"), urgent);
    submit(office, sent);
    office.letter(s("Chưa trình"));
    onPaper(office, named("Chưa quét"));
    incoming::StageRequest staged;
    staged.paths = {office.file(s("staged.txt"), "chờ vào sổ")};
    staged.secrecy = s("none");
    staged.origin = s("direct");
    QVERIFY(incoming::stage(*office.as(s("vanthu")), staged).result());
    auto end = incoming::dayEnd(*office.as(s("vanthu")), today).result();
    QVERIFY(end);
    QCOMPARE(end->arrived, 4);
    QCOMPARE(end->registered, 3);
    QCOMPARE(end->submitted, 1);
    QCOMPARE(end->notRegistered.size(), 1);
    QCOMPARE(end->notSubmitted.size(), 2);
    QCOMPARE(end->unscanned.size(), 1);
    QCOMPARE(end->urgentUnopened.size(), 1);
    QCOMPARE(end->missing(), 0);
    QVERIFY(!end->clear());
    QVERIFY(incoming::markRead(*office.as(s("giamdoc")), sent).result());
    incoming::RegisterRequest far;
    far.secrecy = s("none");
    far.fields = named("Số cách quãng");
    far.fields.origin = s("paper");
    far.fields.agency = s("UBND");
    far.wantedNumber = 7;
    QVERIFY(incoming::registerIncoming(*office.as(s("vanthu")), far).result());
    end = incoming::dayEnd(*office.as(s("vanthu")), today).result();
    QVERIFY(end->urgentUnopened.isEmpty());
    QCOMPARE(end->gaps.first().missing, (QList<int>{4, 5, 6}));
    office.does(s("giamdoc"), "incoming.instructed", sent, {{s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}});
    const auto list = incoming::submittedOn(*office.as(s("vanthu")), today).result();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().receiver, s("Phan Quốc Bảo"));
    const auto given = incoming::handedOverOn(*office.as(s("vanthu")), today).result();
    QCOMPARE(given->size(), 1);
    QCOMPARE(given->first().receiver, s("Phòng Công chức, viên chức"));
    QVERIFY(incoming::handedOverOn(*office.as(s("vanthu")), today.addDays(-1)).result()->isEmpty());
}

void TestWorkingDay::groups()
{
    TestOffice office;
    assigned(office, "Sau", s("cvhoa"));
    ListQuery query;
    query.box = Box::ToProcess;
    const auto page = incoming::firstPage(*office.as(s("cvhoa")), query, 10).result();
    QCOMPARE(page->rows.first().group, DueGroup::Later);
    office.clock().advance(400LL * 24 * 3600 * 1000);
    const auto late = incoming::firstPage(*office.as(s("cvhoa")), query, 10).result();
    QCOMPARE(late->rows.first().group, DueGroup::Overdue);
}

QTEST_GUILESS_MAIN(TestWorkingDay)
#include "tst_workingday.moc"
