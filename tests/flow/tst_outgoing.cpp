// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/outgoing/lists.h"
#include "app/outgoing/numbering.h"
#include "app/outgoing/recipients.h"
#include "app/office/maintenance.h"
#include "app/office/storeengine.h"
#include "tests/support/drafting.h"

#include <QTest>

using namespace congso;
using testing::Drafting;
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

QString problemOf(const Result<Receipt> &receipt)
{
    return receipt ? QString() : receipt.error().args.value(s("problem")).toString();
}

int countIn(TestOffice &office, const char *login, OutBox box)
{
    const auto rows = outgoing::rows(*office.as(QLatin1String(login)), {box, {}, {}, 100}).result();
    return rows ? int(rows->size()) : -1;
}

bool verifies(TestOffice &office)
{
    VerifyOptions everything;
    everything.deep = true;
    everything.files = true;
    const auto report = verify(office.store(), everything).result();
    return report && report->good();
}
}

/// One document from the first line to the recipients, in the roles of the office, and what may go wrong on the way.
class TestOutgoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerClosesTheLetter();
    void everyVersionIsKept();
    void opinionsSideBySide();
    void sentBackStartsAnotherRound();
    void approvalIsTakenBack();
    void aStepIsSkippedWithAReason();
    void numbersFollow();
    void theNumberBeforeTheSignature();
    void reservedNumbersAreUsed();
    void aStruckNumberIsNotGivenAgain();
    void whatLeftIsNotAltered();
    void replacedAndCorrected();
    void recipientsAndPaper();
    void commentsOnAPlace();
    void aDelegateApproves();
    void erasedIsGone();
    void liesInACaseFile();
    void restoringDoesNotBringItBack();
};

void TestOutgoing::anAnswerClosesTheLetter()
{
    TestOffice office;
    Drafting drafting(office);
    IncomingFields asked;
    asked.replyRequired = true;
    asked.codeNumber = s("214");
    asked.codeNotation = s("UBND-VHXH");
    const SubjectId letter = office.letter(s("Cử công chức dự lớp bồi dưỡng"), asked);
    office.does(s("vanthu"), "incoming.submitted", letter, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.instructed", letter, {{s("assignments"), QJsonArray{office.part("lead", s("cvhoa"))}}});

    auto fields = outgoing::draftFrom(*office.as(s("cvhoa")), letter, s("answers")).result();
    QVERIFY(fields);
    QCOMPARE((*fields)[s("closes")].toBool(), true);
    const auto carrying = outgoing::draftFrom(*office.as(s("cvhoa")), letter, s("based_on")).result();
    QVERIFY(carrying && !carrying->contains(s("recipients")) && !carrying->contains(s("closes")));
    QCOMPARE((*carrying)[s("fields")][s("subject")].toString(), s("Cử công chức dự lớp bồi dưỡng"));
    fields->insert(s("files"), QJsonArray{drafting.file(s("tra-loi.pdf"))});
    const SubjectId id = office.does(s("cvhoa"), "outgoing.drafted", {}, *fields).subject;
    QCOMPARE(drafting.document(id).recipients.first().name, s("UBND xã Sông Thao"));
    QCOMPARE(countIn(office, "cvhoa", OutBox::MyDrafts), 1);
    // Nobody else sees a draft, save who heads the unit.
    QVERIFY(!outgoing::document(*office.as(s("vanthu")), id).result());
    QVERIFY(!outgoing::document(*office.as(s("giamdoc")), id).result());
    QVERIFY(outgoing::document(*office.as(s("truongccvc")), id).result());

    drafting.send(id);
    QCOMPARE(countIn(office, "truongccvc", OutBox::ToReview), 1);
    QCOMPARE(countIn(office, "chanhvp", OutBox::ToReview), 0);
    drafting.review(id);
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToApprove), 1);
    QVERIFY(!outgoing::document(*office.as(s("vanthu")), id).result());
    drafting.approve(id);
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToSign), 1);
    drafting.sign(id);
    QCOMPARE(countIn(office, "vanthu", OutBox::ToNumber), 1);
    const auto expected = outgoing::expected(*office.as(s("vanthu")), id).result();
    QVERIFY(expected);
    QCOMPARE(expected->code, s("01/SNV-CCVC"));
    drafting.number(id);
    QCOMPARE(drafting.document(id).code, s("01/SNV-CCVC"));
    QCOMPARE(countIn(office, "vanthu", OutBox::ToSeal), 1);
    drafting.seal(id);
    QCOMPARE(countIn(office, "vanthu", OutBox::ToIssue), 1);
    const Receipt issued = drafting.issue(id);
    QCOMPARE(issued.events.size(), 2);
    QCOMPARE(issued.subject, id);

    const IncomingDocument closed = office.document(letter);
    QCOMPARE(closed.state, DocumentState::Completed);
    QCOMPARE(closed.replyCode, s("01/SNV-CCVC"));
    QCOMPARE(closed.assignments.first().state, AssignmentState::Done);
    const auto related = outgoing::relatedTo(*office.as(s("cvhoa")), letter).result();
    QVERIFY(related && related->size() == 1);
    QCOMPARE(related->first().kind, s("answers"));
    QCOMPARE(countIn(office, "vanthu", OutBox::ToDispatch), 1);
    const RecipientId to = drafting.document(id).recipients.first().id;
    office.does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), QJsonArray{to.toString()}}, {s("to"), s("sent")}, {s("channel"), s("exchange")}});
    QCOMPARE(countIn(office, "vanthu", OutBox::ToDispatch), 0);
    office.does(s("vanthu"), "outgoing.dispatched", id, {{s("recipients"), QJsonArray{to.toString()}}, {s("to"), s("received")}});
    QCOMPARE(drafting.document(id).recipients.first().state, DispatchState::Received);
    // The unit that drafted it reads it now, the archivist too; another unit does not.
    QVERIFY(outgoing::document(*office.as(s("luutru")), id).result());
    QVERIFY(!outgoing::document(*office.as(s("cvlan")), id).result());
    QCOMPARE(outgoing::find(*office.as(s("vanthu")), s("DI/2026/1")).result().value_or(SubjectId()), id);
    QCOMPARE(outgoing::find(*office.as(s("vanthu")), s("01/snv-ccvc")).result().value_or(SubjectId()), id);
    QVERIFY(verifies(office));
}

void TestOutgoing::everyVersionIsKept()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Báo cáo quý I"), s("BC"));
    const QJsonObject second = drafting.file(s("du-thao-2.pdf"));
    office.does(s("cvhoa"), "outgoing.version_added", id, {{s("files"), QJsonArray{second, drafting.file(s("bang-1.pdf"), "attachment")}}, {s("note"), s("sửa số liệu")}});
    QCOMPARE(problemOf(office.tryDo(s("cvhoa"), "outgoing.version_added", id, {{s("files"), QJsonArray{second}}})), s("same_version"));
    OutgoingDocument document = drafting.document(id);
    QCOMPARE(document.mainVersion(), 2);
    QCOMPARE(document.files.size(), 3);
    QCOMPARE(document.files.at(0).current, false);
    QCOMPARE(document.files.at(1).note, s("sửa số liệu"));
    for (const DraftFile &file : std::as_const(document.files))
        QVERIFY(outgoing::filePath(*office.as(s("cvhoa")), id, file.hash).result());
    drafting.send(id);
    // The reviewer may put it right; the drafter not while it is with somebody.
    office.does(s("truongccvc"), "outgoing.version_added", id, {{s("files"), QJsonArray{drafting.file(s("du-thao-3.pdf"))}}});
    QCOMPARE(codeOf(office.tryDo(s("cvhoa"), "outgoing.version_added", id, {{s("files"), QJsonArray{drafting.file(s("du-thao-4.pdf"))}}})), s("rule.not_yours"));
    drafting.review(id);
    drafting.approve(id);
    document = drafting.document(id);
    QCOMPARE(document.approvedVersion, 3);
    QCOMPARE(document.steps.first().version, 3);
    QCOMPARE(codeOf(office.tryDo(s("truongccvc"), "outgoing.version_added", id, {{s("files"), QJsonArray{drafting.file(s("du-thao-5.pdf"))}}})), s("rule.wrong_state"));
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.fields_corrected", id,
                                    {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("subject")}, {s("new"), s("Khác")}}}}})), s("approved"));
}

void TestOutgoing::opinionsSideBySide()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Kế hoạch cải cách hành chính"), s("KH"));
    QJsonArray steps;
    const auto step = [&](const char *kind, const QJsonObject &who, int order) {
        QJsonObject one = who;
        one.insert(s("kind"), QLatin1String(kind));
        one.insert(s("order"), order);
        steps << one;
    };
    const QJsonObject cchc{{s("unit"), office.unit(s("CCHC")).toString()}};
    step("content", {{s("person"), office.person(s("truongccvc")).toString()}}, 1);
    step("opinion", cchc, 2);
    step("form", {{s("person"), office.person(s("chanhvp")).toString()}}, 2);
    step("approve", {{s("person"), office.person(s("giamdoc")).toString()}}, 3);
    QJsonArray early = steps;
    early.removeAt(0);
    QCOMPARE(problemOf(office.tryDo(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), early}})), s("step_missing"));
    office.does(s("cvhoa"), "outgoing.sent_for_review", id, {{s("steps"), steps}});
    QCOMPARE(codeOf(office.tryDo(s("truongcchc"), "outgoing.reviewed", id, {{s("outcome"), s("opined")}})), s("rule.not_yours"));
    office.does(s("truongccvc"), "outgoing.reviewed", id, {{s("outcome"), s("agreed")}});
    QCOMPARE(countIn(office, "truongcchc", OutBox::ToReview), 1);
    QCOMPARE(countIn(office, "chanhvp", OutBox::ToReview), 1);
    QCOMPARE(codeOf(office.tryDo(s("truongcchc"), "outgoing.reviewed", id, {{s("outcome"), s("objected")}})), s("rule.missing_field"));
    office.does(s("truongcchc"), "outgoing.reviewed", id, {{s("outcome"), s("objected")}, {s("text"), s("Chưa thống nhất mục II")}});
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToApprove), 0);
    office.does(s("chanhvp"), "outgoing.reviewed", id, {{s("outcome"), s("agreed")}});
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToApprove), 1);
    drafting.approve(id);
    QCOMPARE(drafting.document(id).steps.at(1).outcome, s("objected"));
    QCOMPARE(drafting.document(id).state, OutgoingState::Approved);
}

void TestOutgoing::sentBackStartsAnotherRound()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Tờ trình"), s("TTr"));
    drafting.send(id);
    QCOMPARE(codeOf(office.tryDo(s("truongccvc"), "outgoing.sent_back", id, {{s("reason"), s("thiếu")}})), s("rule.reason_too_short"));
    office.does(s("truongccvc"), "outgoing.sent_back", id, {{s("reason"), s("Thiếu căn cứ pháp lý")}});
    QCOMPARE(countIn(office, "cvhoa", OutBox::Returned), 1);
    QCOMPARE(drafting.document(id).returnReason, s("Thiếu căn cứ pháp lý"));
    QCOMPARE(drafting.document(id).steps.last().state, StepState::Dropped);
    drafting.send(id);
    QCOMPARE(drafting.document(id).round, 2);
    QCOMPARE(countIn(office, "cvhoa", OutBox::Returned), 0);
    office.does(s("cvhoa"), "outgoing.taken_back", id);
    QCOMPARE(drafting.document(id).state, OutgoingState::Draft);
    drafting.bring(id, OutgoingState::Signed);
    // A wrong line found at the registry: the signed file does not count any more, the number stays the document's.
    office.does(s("vanthu"), "outgoing.sent_back", id, {{s("reason"), s("Sai thể thức ở nơi nhận")}});
    const OutgoingDocument back = drafting.document(id);
    QVERIFY(!back.currentFile(s("signed")));
    QVERIFY(back.number.has_value());
    QVERIFY(back.approver.isNull());
    QVERIFY(verifies(office));
}

void TestOutgoing::approvalIsTakenBack()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Approved, s("Thông báo"), s("TB"));
    QCOMPARE(codeOf(office.tryDo(s("chanhvp"), "outgoing.unapproved", id, {{s("reason"), s("Xem lại nội dung mục I")}})), s("rule.not_yours"));
    office.does(s("giamdoc"), "outgoing.unapproved", id, {{s("reason"), s("Xem lại nội dung mục I")}});
    QCOMPARE(drafting.document(id).state, OutgoingState::InReview);
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToApprove), 1);
    drafting.approve(id);
    drafting.sign(id);
    QCOMPARE(codeOf(office.tryDo(s("giamdoc"), "outgoing.unapproved", id, {{s("reason"), s("Xem lại nội dung mục I")}})), s("rule.wrong_state"));
}

void TestOutgoing::aStepIsSkippedWithAReason()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Giấy mời"), s("GM"));
    drafting.send(id);
    const QList<ReviewStep> steps = drafting.document(id).steps;
    const QString reason = s("Chánh Văn phòng đi công tác");
    QCOMPARE(problemOf(office.tryDo(s("giamdoc"), "outgoing.skipped", id, {{s("step"), steps.at(0).id.toString()}, {s("reason"), reason}})), s("not_skippable"));
    QCOMPARE(problemOf(office.tryDo(s("cvhoa"), "outgoing.skipped", id, {{s("step"), steps.at(1).id.toString()}, {s("reason"), reason}})), s("not_skippable"));
    office.does(s("giamdoc"), "outgoing.skipped", id, {{s("step"), steps.at(1).id.toString()}, {s("reason"), reason}});
    QCOMPARE(drafting.document(id).steps.at(0).state, StepState::Open);
    office.does(s("truongccvc"), "outgoing.reviewed", id, {{s("outcome"), s("agreed")}});
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToApprove), 1);
}

void TestOutgoing::numbersFollow()
{
    TestOffice office;
    Drafting drafting(office);
    Drafting council(office, s("HDTD"), {{s("notation"), s("HĐTĐKT")}, {s("kinds"), QJsonArray{s("BB")}}, {s("standard"), false}});
    const SubjectId decision = drafting.at(OutgoingState::Signed, s("Quyết định nâng lương"), s("QĐ"));
    QCOMPARE(drafting.document(decision).code, s("01/QĐ-SNV"));
    const SubjectId minutes = council.at(OutgoingState::Signed, s("Biên bản họp"), s("BB"));
    QCOMPARE(council.document(minutes).code, s("01/BB-HĐTĐKT"));
    const SubjectId letter = drafting.draft(s("Công văn"));
    drafting.send(letter);
    drafting.review(letter);
    drafting.approve(letter);
    drafting.sign(letter);
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.number_taken", letter, council.numbering())), s("register"));
    QJsonObject wrong = drafting.numbering();
    wrong.insert(s("number"), 7);
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.number_taken", letter, wrong)), s("not_reserved"));
    wrong.insert(s("number"), 1);
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "outgoing.number_taken", letter, wrong)), s("rule.number_taken"));
    wrong = drafting.numbering();
    wrong.insert(s("date"), office.as(s("vanthu"))->today().addDays(1).toString(Qt::ISODate));
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.number_taken", letter, wrong)), s("future"));
    const Receipt receipt = drafting.number(letter);
    QCOMPARE(receipt.number->number, 2);
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.number_taken", letter, drafting.numbering())), s("numbered"));
    // An incoming letter takes no number of this book, nor an outgoing one of the book of letters.
    const auto registers = directory::directory(*office.as(s("vanthu"))).result();
    QCOMPARE(registers->registers.size(), 1);
    QCOMPARE(outgoing::problems(*office.as(s("vanthu")), drafting.series(), 2026).result()->size(), 2); // numbered, not issued
}

void TestOutgoing::theNumberBeforeTheSignature()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Approved, s("Công văn"));
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.number_taken", id, drafting.numbering())), s("number_after_signature"));
    office.does(s("quantri"), "settings.changed", {}, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("outgoing.number_when")}, {s("new"), s("before_signature")}}}}});
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToSign), 0);
    QCOMPARE(countIn(office, "vanthu", OutBox::ToNumber), 1);
    QCOMPARE(problemOf(office.tryDo(s("giamdoc"), "outgoing.signed", id, drafting.signature("signed"))), s("no_number"));
    drafting.number(id);
    QCOMPARE(countIn(office, "giamdoc", OutBox::ToSign), 1);
    drafting.sign(id);
    drafting.seal(id);
    drafting.issue(id);
    QCOMPARE(drafting.document(id).state, OutgoingState::Issued);
}

void TestOutgoing::reservedNumbersAreUsed()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId book = idCast<SubjectId>(drafting.series());
    const auto reserve = [&](const char *note) { return office.does(s("vanthu"), "register.number_reserved", book, {{s("year"), 2026}, {s("note"), s(note)}}).number->number; };
    QCOMPARE(reserve("công văn họp khẩn chiều nay"), 1);
    QCOMPARE(reserve("quyết định bổ nhiệm"), 2);
    const SubjectId first = drafting.at(OutgoingState::Signed, s("Sau số giữ chỗ"));
    QCOMPARE(drafting.document(first).number->number, 3);
    const SubjectId second = drafting.draft(s("Dùng số giữ chỗ"));
    drafting.send(second);
    drafting.review(second);
    drafting.approve(second);
    drafting.sign(second);
    const auto expected = outgoing::expected(*office.as(s("vanthu")), second).result();
    QCOMPARE(expected->number, 4);
    QCOMPARE(expected->reserved.size(), 2);
    QJsonObject wanted = drafting.numbering();
    wanted.insert(s("number"), 2);
    office.does(s("vanthu"), "outgoing.number_taken", second, wanted);
    QCOMPARE(drafting.document(second).code, s("02/SNV-CCVC"));
    // What nobody used is struck with a reason; then it is used up.
    office.does(s("vanthu"), "register.number_voided", book, {{s("year"), 2026}, {s("number"), 1}, {s("reason"), s("Cuộc họp không diễn ra")}});
    QVERIFY(outgoing::expected(*office.as(s("vanthu")), second).result()->reserved.isEmpty());
    const auto lines = outgoing::bookLines(*office.as(s("vanthu")), drafting.series(), 2026, 0, {}, 50).result();
    QVERIFY(lines && lines->complete);
    QCOMPARE(lines->lines.size(), 3);
    QCOMPARE(lines->lines.at(0).voided.value_or(QString()), s("Cuộc họp không diễn ra"));
    QCOMPARE(lines->lines.at(1).code, s("02/SNV-CCVC"));
    QVERIFY(verifies(office));
}

void TestOutgoing::aStruckNumberIsNotGivenAgain()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Signed, s("Công văn"));
    office.does(s("vanthu"), "outgoing.number_voided", id, {{s("reason"), s("Lấy nhầm sổ đăng ký")}});
    QVERIFY(!drafting.document(id).number);
    QCOMPARE(drafting.number(id).number->number, 2);
    const SubjectId other = drafting.at(OutgoingState::Signed, s("Công văn khác"));
    office.does(s("vanthu"), "outgoing.withdrawn", other, {{s("reason"), s("Lãnh đạo không phát hành nữa")}});
    QCOMPARE(drafting.at(OutgoingState::Signed, s("Tiếp theo")).isNull(), false);
    const auto lines = outgoing::bookLines(*office.as(s("vanthu")), drafting.series(), 2026, 0, {}, 50).result();
    QCOMPARE(lines->lines.size(), 4);
    QVERIFY(lines->lines.at(0).voided && lines->lines.at(2).voided);
    QVERIFY(!lines->lines.at(1).voided && !lines->lines.at(3).voided);
    const auto problems = outgoing::problems(*office.as(s("vanthu")), drafting.series(), 2026).result();
    QVERIFY(std::none_of(problems->begin(), problems->end(), [](const SeriesProblem &one) { return one.kind == SeriesProblem::Kind::Gap; }));
}

void TestOutgoing::whatLeftIsNotAltered()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Issued, s("Đã phát hành"));
    const QStringList people{s("cvhoa"), s("truongccvc"), s("chanhvp"), s("giamdoc"), s("vanthu"), s("luutru"), s("quantri")};
    const QByteArrayList stays{"outgoing.dispatched", "outgoing.recipients_added", "outgoing.recalled", "outgoing.erased",
                               "outgoing.recipients_told", "outgoing.kept_used", "outgoing.kept_returned", "outgoing.placed",
                               "outgoing.text_corrected"}; // what was read off a page lies beside the file, which stays
    for (const QString &login : people) {
        const auto states = office.as(login)->actions(id, "outgoing").result();
        for (const ActionState &state : states.value_or(QList<ActionState>()))
            QVERIFY2(!state.allowed || stays.contains(state.action), qPrintable(login + u' ' + QString::fromUtf8(state.action)));
    }
    const OutgoingDocument before = drafting.document(id);
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "outgoing.fields_corrected", id, {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), s("x")}}}}})), s("rule.wrong_state"));
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "outgoing.sent_back", id, {{s("reason"), s("Muốn sửa lại nội dung")}})), s("rule.wrong_state"));
    QCOMPARE(codeOf(office.tryDo(s("vanthu"), "outgoing.number_voided", id, {{s("reason"), s("Muốn đổi số văn bản")}})), s("rule.wrong_state"));
    office.does(s("vanthu"), "outgoing.recalled", id, {{s("reason"), s("Phát hành nhầm thẩm quyền")}});
    const OutgoingDocument after = drafting.document(id);
    QCOMPARE(after.code, before.code);
    QCOMPARE(after.files.size(), before.files.size());
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.dispatched", id,
                                    {{s("recipients"), QJsonArray{after.recipients.first().id.toString()}}, {s("to"), s("sent")}})), s("recalled"));
    // Who alters it behind the program's back is found out.
    QVERIFY(verifies(office));
    QVERIFY(office.store().engine().own<std::monostate>([](Connection &connection) -> Outcome { return connection.execute("UPDATE outgoing SET title = 'khác'"); }).result());
    QVERIFY(!verifies(office));
}

void TestOutgoing::replacedAndCorrected()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId first = drafting.at(OutgoingState::Issued, s("Quy định cũ"), s("QyĐ"));
    const auto follow = [&](const char *kind) {
        auto fields = outgoing::draftFrom(*office.as(s("cvhoa")), first, QLatin1String(kind)).result().value_or(QJsonObject());
        fields.insert(s("files"), QJsonArray{drafting.file(s("moi.pdf"))});
        const SubjectId id = office.does(s("cvhoa"), "outgoing.drafted", {}, fields).subject;
        drafting.bring(id, OutgoingState::Sealed);
        return id;
    };
    const SubjectId notice = follow("corrects");
    const SubjectId next = follow("replaces");
    const SubjectId late = follow("replaces");
    drafting.issue(notice);
    QCOMPARE(drafting.document(first).state, OutgoingState::Issued);
    drafting.issue(next);
    QCOMPARE(drafting.document(first).state, OutgoingState::Replaced);
    QCOMPARE(problemOf(office.tryDo(s("vanthu"), "outgoing.issued", late)), s("not_issued"));
    const auto related = outgoing::relatedTo(*office.as(s("vanthu")), first).result();
    QCOMPARE(related->size(), 3);
    QVERIFY(verifies(office));
}

void TestOutgoing::recipientsAndPaper()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Công văn"));
    const auto set = [&](const QJsonObject &one) { return office.tryDo(s("cvhoa"), "outgoing.recipients_set", id, {{s("recipients"), QJsonArray{one}}}); };
    QCOMPARE(problemOf(set({{s("name"), s("Bộ Nội vụ")}, {s("way"), s("paper")}})), s("paper_reason"));
    QCOMPARE(problemOf(set({{s("name"), s("Phòng")}, {s("unit"), QUuid::createUuid().toString(QUuid::WithoutBraces)}})), s("inactive"));
    QJsonArray twice{QJsonObject{{s("name"), s("Bộ Nội vụ")}}, QJsonObject{{s("name"), s("bộ nội vụ")}}};
    QCOMPARE(problemOf(office.tryDo(s("cvhoa"), "outgoing.recipients_set", id, {{s("recipients"), twice}})), s("recipient_twice"));
    office.does(s("vanthu"), "settings.recipient_groups_changed", {}, {{s("groups"), outgoing::groupsToJson({{s("Các xã"), {Recipient{{}, s("UBND xã A"), {}, {}, {}, {}, true, s("electronic"), {}, 1, {}, {}, {}, {}}}}})}});
    const auto groups = outgoing::groups(*office.as(s("cvhoa"))).result();
    QCOMPARE(groups->first().members.first().name, s("UBND xã A"));
    // An own unit gets it when it is issued.
    QVERIFY(set({{s("name"), s("Phòng CCHC")}, {s("unit"), office.unit(s("CCHC")).toString()}}));
    drafting.bring(id, OutgoingState::Sealed);
    QVERIFY(!outgoing::document(*office.as(s("cvlan")), id).result());
    drafting.issue(id);
    QVERIFY(outgoing::document(*office.as(s("cvlan")), id).result());
    QCOMPARE(drafting.document(id).sheetsSaved, 2);
    office.does(s("vanthu"), "outgoing.recipients_added", id, {{s("recipients"), QJsonArray{QJsonObject{{s("name"), s("Kho bạc Nhà nước")}}}}, {s("reason"), s("Bổ sung nơi nhận theo yêu cầu")}});
    QCOMPARE(drafting.document(id).recipients.size(), 2);
    QVERIFY(outgoing::paperCount(QList<Recipient>(12, Recipient{{}, s("x"), {}, {}, {}, {}, true, s("paper"), s("r"), 1, {}, {}, {}, {}}), 3).many);
}

void TestOutgoing::commentsOnAPlace()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Công văn"));
    drafting.send(id);
    const QString hash = drafting.document(id).currentFile(s("main"))->hash;
    QJsonObject place{{s("file"), hash}, {s("page"), 0}, {s("x"), 1000}, {s("y"), 2000}, {s("width"), 3000}, {s("height"), 500}, {s("text"), s("Sai căn cứ")}};
    office.does(s("truongccvc"), "outgoing.comment_added", id, place);
    place.insert(s("x"), 9000);
    QCOMPARE(problemOf(office.tryDo(s("truongccvc"), "outgoing.comment_added", id, place)), s("outside_page"));
    const QString comment = drafting.document(id).comments.first().id.toString();
    office.does(s("cvhoa"), "outgoing.comment_answered", id, {{s("comment"), comment}, {s("text"), s("Đã sửa")}});
    office.does(s("truongccvc"), "outgoing.comment_closed", id, {{s("comment"), comment}});
    QCOMPARE(problemOf(office.tryDo(s("cvhoa"), "outgoing.comment_answered", id, {{s("comment"), comment}, {s("text"), s("Nữa")}})), s("unknown"));
    const PlacedComment known = drafting.document(id).comments.first();
    QCOMPARE(known.replies.size(), 1);
    QCOMPARE(known.closedBy, office.person(s("truongccvc")));
}

void TestOutgoing::aDelegateApproves()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Công văn"));
    const QString today = office.as(s("giamdoc"))->today().toString(Qt::ISODate);
    const auto granted = office.does(s("giamdoc"), "delegation.granted", {}, {{s("delegate"), office.person(s("truongcchc")).toString()}, {s("from"), today}, {s("until"), today}, {s("reason"), s("đi công tác")}});
    drafting.send(id);
    drafting.review(id);
    const auto delegate = office.as(s("truongcchc"));
    QVERIFY(outgoing::document(*delegate, id).result());
    QCOMPARE(codeOf(office.tryDo(s("truongcchc"), "outgoing.approved", id)), s("rule.not_yours"));
    Command command = delegate->command("outgoing.approved", id);
    command.behalf = office.person(s("giamdoc"));
    command.delegation = granted.subject;
    QVERIFY(delegate->perform(command).result());
    QCOMPARE(drafting.document(id).approver, office.person(s("giamdoc")));
    office.does(s("giamdoc"), "delegation.revoked", granted.subject, {{s("reason"), s("đã về cơ quan")}});
    QVERIFY(!outgoing::document(*delegate, id).result());
}

void TestOutgoing::liesInACaseFile()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Issued, s("Nâng bậc lương"), s("QĐ"));
    const SubjectId letter = office.letter(s("Đề nghị nâng bậc lương"));
    const SubjectId file = office.does(s("vanthu"), "casefile.opened", {}, {{s("code"), s("01.TCCB")}, {s("title"), s("Nâng bậc lương 2026")}}).subject;
    office.does(s("vanthu"), "casefile.documents_added", file, {{s("documents"), QJsonArray{letter.toString(), id.toString()}}});
    const auto known = casefiles::caseFile(*office.as(s("vanthu")), file).result();
    QVERIFY(known && known->entries.size() == 2);
    const CaseEntry entry = known->entries.at(1);
    QVERIFY(entry.readable);
    QCOMPARE(QString(entry.codeNumber + u'/' + entry.codeNotation), s("01/QĐ-SNV"));
    QCOMPARE(entry.agency, s("Sở Nội vụ"));
    QCOMPARE(entry.signer, s("Phan Quốc Bảo"));
    // Who may read the case file and not the document sees that something lies there.
    const SubjectId draft = drafting.draft(s("Chưa trình"));
    office.does(s("cvhoa"), "casefile.opened", {}, {{s("code"), s("02.TCCB")}, {s("title"), s("Hồ sơ của phòng")}});
    const SubjectId own = casefiles::find(*office.as(s("cvhoa")), s("02.TCCB")).result().value_or(SubjectId());
    office.does(s("cvhoa"), "casefile.documents_added", own, {{s("documents"), QJsonArray{draft.toString()}}});
    const auto seen = casefiles::caseFile(*office.as(s("giamdoc")), own).result();
    QVERIFY(seen && seen->entries.size() == 1);
    QVERIFY(!seen->entries.first().readable && seen->entries.first().subject.isEmpty());
}

void TestOutgoing::erasedIsGone()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Issued, s("CANARYWORD phải hủy"));
    const QString hash = drafting.document(id).currentFile(s("sealed"))->hash;
    QVERIFY(outgoing::erase(*office.as(s("vanthu")), id, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    const OutgoingDocument gone = drafting.document(id, s("vanthu"));
    QCOMPARE(gone.state, OutgoingState::Erased);
    QVERIFY(gone.files.isEmpty() && gone.fields.subject.isEmpty() && gone.recipients.isEmpty());
    QCOMPARE(gone.number->number, 1); // of whom the number was stays
    QVERIFY(!QFile::exists(office.store().engine().files().pathOf(hash)));
    QVERIFY(verifies(office));
}

void TestOutgoing::restoringDoesNotBringItBack()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId erased = drafting.at(OutgoingState::Issued, s("CANARYWORD phải hủy"));
    const SubjectId stays = drafting.at(OutgoingState::Approved, s("Ở lại"));
    const QString file = office.scratch(s("b.congso"));
    const auto made = backup(office.store(), file).result();
    QVERIFY(made);
    QCOMPARE(made->files, qint64(4)); // draft, signed, sealed of one; the draft of the other
    QVERIFY(outgoing::erase(*office.as(s("vanthu")), erased, s("Luật Lưu trữ, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    office.close();
    QVERIFY(restore(file, {office.folder()}, office.services()));
    office.reopen();
    QCOMPARE(drafting.document(erased, s("vanthu")).state, OutgoingState::Erased);
    QCOMPARE(drafting.document(stays).state, OutgoingState::Approved);
    const auto rebuilt = rebuild(office.store()).result();
    QVERIFY(rebuilt);
    QCOMPARE(drafting.document(stays).steps.size(), 3);
    QVERIFY(verifies(office));
}

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
