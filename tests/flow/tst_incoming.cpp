// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/book.h"
#include "app/incoming/lists.h"
#include "app/incoming/staging.h"
#include "app/incoming/unsent.h"
#include "app/office/maintenance.h"
#include "tests/support/testoffice.h"

#include <QFile>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace congso;
using testing::TestOffice;

namespace {
QStringList subjectsIn(TestOffice &office, const QString &login, Box box)
{
    const auto page = incoming::firstPage(*office.as(login), {box, ListOrder::DueFirst, {}, {}}, 100).result();
    QStringList subjects;
    if (page) {
        for (const DocumentRow &row : page->rows)
            subjects << row.subject;
    }
    return subjects;
}
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// An incoming document from the door to done, and what may go wrong on the way.
class TestIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheDoorToDone();
    void undoTakesBackTheLastActOnly();
    void correctionsKeepOldAndNew();
    void aNumberIsFreedOnlyWhileItIsTheLast();
    void secretsAreRefusedBeforeAnythingIsStored();
    void stagedLettersAreJoinedSplitAndDiscarded();
    void unsentTextSurvivesAndIsPrivate();
    void aRetriedCommandIsDoneOnce();
    void anotherProgramsWorkIsSeen();
    void theOfficesOwnDaysCount();
    void aFileThatStillWaitsIsTold();
    void whatWasCleanedIsOnTheReceipt_data();
    void whatWasCleanedIsOnTheReceipt();
    void listsSortByTheVietnameseAlphabet();
};

void TestIncoming::fromTheDoorToDone()
{
    TestOffice office;
    const QDate due(2026, 3, 13);
    const SubjectId id = office.letter(s("Cử công chức tham gia lớp bồi dưỡng"));
    QCOMPARE(subjectsIn(office, s("vanthu"), Box::ToSubmit).size(), 1);
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), s("Kính trình Giám đốc")}});
    QCOMPARE(subjectsIn(office, s("giamdoc"), Box::ToInstruct).size(), 1);
    office.does(s("giamdoc"), "incoming.instructed", id,
                {{s("text"), s("Phòng CCVC chủ trì, Phòng CCHC phối hợp")},
                 {s("assignments"), QJsonArray{office.part("lead", s("CCVC"), due), office.part("cooperate", s("CCHC"), QDate(2026, 3, 12)),
                                               office.part("inform", s("VP"))}}});
    QVERIFY(subjectsIn(office, s("giamdoc"), Box::ToInstruct).isEmpty());
    QCOMPARE(subjectsIn(office, s("truongccvc"), Box::ToProcess).size(), 1);
    QVERIFY(subjectsIn(office, s("cvhoa"), Box::ToProcess).isEmpty());
    QCOMPARE(subjectsIn(office, s("chanhvp"), Box::ToKnow).size(), 1);
    const IncomingDocument instructed = office.document(id);
    const AssignmentId lead = instructed.assignments.at(0).id, cooperating = instructed.assignments.at(1).id;
    office.does(s("truongccvc"), "incoming.assigned", id,
                {{s("parent"), lead.toString()}, {s("assignments"), QJsonArray{office.part("lead", s("cvhoa"), QDate(2026, 3, 12))}}});
    QCOMPARE(subjectsIn(office, s("cvhoa"), Box::ToProcess).size(), 1);
    const AssignmentId own = office.document(id).assignments.last().id;
    office.does(s("cvhoa"), "incoming.received", id, {{s("assignment"), own.toString()}});
    QCOMPARE(subjectsIn(office, s("cvhoa"), Box::Processing).size(), 1);
    office.does(s("cvhoa"), "incoming.result_reported", id, {{s("assignment"), own.toString()}, {s("text"), s("Đã dự thảo trả lời")}});
    const auto early = office.tryDo(s("truongccvc"), "incoming.completed", id, {{s("text"), s("Xong")}});
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::RuleCoopOpen);
    office.does(s("truongcchc"), "incoming.opined", id, {{s("assignment"), cooperating.toString()}, {s("text"), s("Nhất trí")}});
    office.does(s("truongccvc"), "incoming.completed", id, {{s("text"), s("Đã trả lời")}, {s("reply_code"), s("90/SNV-CCVC")}});
    const IncomingDocument done = office.document(id);
    QCOMPARE(done.state, DocumentState::Completed);
    QCOMPARE(done.replyCode, s("90/SNV-CCVC"));
    for (const Assignment &part : done.assignments)
        QVERIFY(part.role == AssignmentRole::Inform || !isOpen(part.state));
    QCOMPARE(subjectsIn(office, s("cvhoa"), Box::Done).size(), 1);
    const auto verified = verify(office.store(), {true, {}, true}).result();
    QVERIFY(verified && verified->good());
    QCOMPARE(verified->files, 1);
}

void TestIncoming::undoTakesBackTheLastActOnly()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư một"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    QVERIFY(!office.as(s("giamdoc"))->undo(id).result());
    QVERIFY(office.as(s("vanthu"))->undo(id).result());
    QCOMPARE(office.document(id).state, DocumentState::Registered);
    QVERIFY(subjectsIn(office, s("giamdoc"), Box::ToInstruct).isEmpty());
    QVERIFY(!office.as(s("vanthu"))->undo(id).result());
    const auto verified = verify(office.store(), {true, {}, true}).result();
    QVERIFY(verified && verified->good());
}

void TestIncoming::correctionsKeepOldAndNew()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo qúy I"));
    const QJsonArray changes{QJsonObject{{s("field"), s("subject")}, {s("old"), s("Báo cáo qúy I")}, {s("new"), s("Báo cáo quý I")}}};
    office.does(s("vanthu"), "incoming.corrected", id, {{s("changes"), changes}, {s("reason"), s("Gõ sai dấu trích yếu")}});
    QCOMPARE(office.document(id).fields.subject, s("Báo cáo quý I"));
    const auto again = office.tryDo(s("vanthu"), "incoming.corrected", id, {{s("changes"), changes}, {s("reason"), s("Gõ sai dấu trích yếu")}});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::RuleStale);
    const auto events = incoming::history(*office.as(s("vanthu")), id).result();
    QVERIFY(events);
    QVERIFY(events->last().payload.contains("qúy"));
}

void TestIncoming::aNumberIsFreedOnlyWhileItIsTheLast()
{
    TestOffice office;
    const SubjectId one = office.letter(s("Một")), two = office.letter(s("Hai"));
    const QJsonObject reason{{s("reason"), s("Vào sổ nhầm văn bản")}};
    office.does(s("vanthu"), "incoming.registration_withdrawn", one, reason);
    QCOMPARE(office.document(one).state, DocumentState::Voided);
    office.does(s("vanthu"), "incoming.registration_withdrawn", two, reason);
    QCOMPARE(office.document(two).state, DocumentState::Withdrawn);
    const SubjectId three = office.letter(s("Ba"));
    QCOMPARE(office.document(three).number->number, 2);
    const auto directory = directory::directory(*office.as(s("vanthu"))).result();
    const auto report = incoming::numberReport(*office.as(s("vanthu")), directory->registers.first().id, 2026).result();
    QVERIFY(report);
    QVERIFY(report->missing.isEmpty());
    QCOMPARE(report->voided.size(), 1);
    QCOMPARE(report->voided.first().first, 1);
}

void TestIncoming::secretsAreRefusedBeforeAnythingIsStored()
{
    TestOffice office;
    incoming::RegisterRequest request;
    request.paths = {office.file(s("mat.txt"), "nội dung mật")};
    request.secrecy = s("mat");
    request.fields.subject = s("x");
    request.fields.agency = s("y");
    const auto refused = incoming::registerIncoming(*office.as(s("vanthu")), request).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleSecret);
    const auto staged = incoming::stage(*office.as(s("vanthu")), {request.paths, s("tuyet_mat"), s("direct"), false}).result();
    QVERIFY(!staged);
    QCOMPARE(staged.error().code, ErrorCode::RuleSecret);
    QVERIFY(!QFileInfo::exists(office.folder() + s("/files")) || QDir(office.folder() + s("/files")).isEmpty());
}

void TestIncoming::stagedLettersAreJoinedSplitAndDiscarded()
{
    TestOffice office;
    const auto clerk = office.as(s("vanthu"));
    const auto staged = incoming::stage(*clerk, {{office.file(s("a.txt"), "a"), office.file(s("b.txt"), "b")}, s("none"), s("direct"), true}).result();
    QVERIFY(staged);
    QCOMPARE(staged->size(), 2);
    QVERIFY(incoming::join(*clerk, {staged->at(0).id, staged->at(1).id}).result());
    auto letters = incoming::letters(*clerk).result();
    QCOMPARE(letters->size(), 1);
    QCOMPARE(letters->first().files.size(), 2);
    QVERIFY(incoming::reorder(*clerk, letters->first().id, {letters->first().files.at(1).id, letters->first().files.at(0).id}).result());
    letters = incoming::letters(*clerk).result();
    QCOMPARE(letters->first().files.first().name, s("b.txt"));
    QVERIFY(incoming::split(*clerk, letters->first().files.at(1).id).result());
    letters = incoming::letters(*clerk).result();
    QCOMPARE(letters->size(), 2);
    const QString gone = letters->last().files.first().hash, kept = letters->first().files.first().hash;
    QVERIFY(incoming::discard(*clerk, letters->last().id).result());
    QVERIFY(!QFileInfo::exists(office.folder() + s("/files/") + gone.left(2) + u'/' + gone));
    incoming::RegisterRequest request;
    request.letter = letters->first().id;
    request.secrecy = s("none");
    request.fields.subject = s("Thư đã chờ");
    request.fields.agency = s("UBND xã Sông Thao");
    const auto registered = incoming::registerIncoming(*clerk, request).result();
    QVERIFY(registered);
    QCOMPARE(registered->hashes, QStringList{kept});
    QVERIFY(incoming::letters(*clerk).result()->isEmpty());
    QVERIFY(!incoming::letters(*office.as(s("cvhoa"))).result());
}

void TestIncoming::unsentTextSurvivesAndIsPrivate()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    QVERIFY(incoming::keepUnsent(*office.as(s("vanthu")), id, s("opinion"), s("Đang viết dở")).result());
    office.reopen();
    QCOMPARE(*incoming::unsent(*office.as(s("vanthu")), id, s("opinion")).result(), s("Đang viết dở"));
    QCOMPARE(*incoming::unsent(*office.as(s("giamdoc")), id, s("opinion")).result(), QString());
    QVERIFY(incoming::keepUnsent(*office.as(s("vanthu")), id, s("opinion"), {}).result());
    QCOMPARE(*incoming::unsent(*office.as(s("vanthu")), id, s("opinion")).result(), QString());
}

void TestIncoming::aRetriedCommandIsDoneOnce()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    const auto clerk = office.as(s("vanthu"));
    const Command command = clerk->command("incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    const auto first = clerk->perform(command).result(), second = clerk->perform(command).result();
    QVERIFY(first && second);
    QCOMPARE(first->events, second->events);
    QCOMPARE(office.document(id).version, 2);
}

void TestIncoming::anotherProgramsWorkIsSeen()
{
    TestOffice office;
    QList<SubjectId> seen;
    const auto clerk = office.as(s("vanthu"));
    connect(clerk.get(), &Office::changed, this, [&seen](const ChangeSet &changes) { seen << changes.subjects; });
    auto other = OfficeStore::open({office.folder()}, office.services());
    QVERIFY(other);
    auto leader = (*other)->signIn(s("giamdoc"), {}).result();
    QVERIFY(leader);
    const SubjectId id = office.letter(s("Thư"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    QTRY_VERIFY(seen.contains(id));
    seen.clear();
    const auto done = (*leader)->perform((*leader)->command("incoming.instructed", id,
                                                            {{s("text"), s("Giao phòng")}, {s("assignments"), QJsonArray{office.part("lead", s("CCVC"))}}})).result();
    QVERIFY(done);
    QTRY_VERIFY(seen.contains(id));
    QCOMPARE(office.document(id).state, DocumentState::Assigned);
}

/// Monday 9 March: three working days on is Thursday 12, or Friday 13 where the office keeps the 10th off.
void TestIncoming::theOfficesOwnDaysCount()
{
    TestOffice office;
    const auto dueOfThreeDays = [&office] {
        const SubjectId id = office.letter(s("Thư"));
        office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
        QJsonObject lead = office.part("lead", s("CCVC"));
        lead.insert(s("days"), 3);
        office.does(s("giamdoc"), "incoming.instructed", id, {{s("text"), s("Giao")}, {s("assignments"), QJsonArray{lead}}});
        return office.document(id).assignments.first().due;
    };
    QCOMPARE(dueOfThreeDays(), QDate(2026, 3, 12));
    const QJsonObject own{{s("2026-03-10"), s("off")}};
    office.does(s("quantri"), "settings.changed", SubjectId::fromString(s("00000000-0000-7000-8000-000000000001")),
                {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("calendar.overrides")}, {s("new"), own}}}}});
    QCOMPARE(dueOfThreeDays(), QDate(2026, 3, 13));
}

/// The same bytes twice in Chờ vào sổ: each letter is told of the other, not of itself, and the book's entry of what waits.
void TestIncoming::aFileThatStillWaitsIsTold()
{
    TestOffice office;
    const auto clerk = office.as(s("vanthu"));
    const auto stage = [&](const char *name, const QByteArray &content) {
        return incoming::stage(*clerk, {{office.file(s(name), content)}, s("none"), s("direct"), false}).result()->first();
    };
    const StagedLetter one = stage("một.txt", "same"), two = stage("hai.txt", "same"), other = stage("ba.txt", "other");
    const QStringList hash{one.files.first().hash};
    const auto notices = incoming::duplicates(*clerk, hash, {}, one.id).result();
    QVERIFY(notices);
    QCOMPARE(notices->size(), 1);
    QCOMPARE(notices->first().letter, two.id);
    QCOMPARE(notices->first().label, s("hai.txt"));
    QVERIFY(notices->first().document.isNull());
    QVERIFY(incoming::duplicates(*clerk, {other.files.first().hash}, {}, other.id).result()->isEmpty());
    QVERIFY(incoming::duplicates(*office.as(s("giamdoc")), hash, {}).result()->isEmpty());
    incoming::RegisterRequest request;
    request.letter = one.id;
    request.secrecy = s("none");
    request.fields.subject = s("Thư một");
    request.fields.agency = s("UBND xã Sông Thao");
    const auto registered = incoming::registerIncoming(*clerk, request).result();
    QVERIFY(registered);
    QCOMPARE(registered->duplicates.size(), 1);
    QCOMPARE(registered->duplicates.first().letter, two.id);
    const auto after = incoming::duplicates(*clerk, hash, {}, two.id).result();
    QCOMPARE(after->size(), 1);
    QCOMPARE(after->first().document, registered->receipt.subject);
    QCOMPARE(after->first().letter, 0);
}

void TestIncoming::whatWasCleanedIsOnTheReceipt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("told");
    QTest::newRow("plain") << s("Kính trình\nGiám đốc") << s("Kính trình\nGiám đốc") << false;
    QTest::newRow("decomposed") << s("Ki\u0301nh") << s("Kính") << false;
    QTest::newRow("NUL") << (s("Kính") + QChar(0) + s("trình")) << s("Kínhtrình") << true;
    QTest::newRow("control") << s("Kính\x02 trình") << s("Kính trình") << true;
    QTest::newRow("lone surrogate") << (s("Kính ") + QChar(0xD800)) << (s("Kính ") + QChar(0xFFFD)) << true;
}

void TestIncoming::whatWasCleanedIsOnTheReceipt()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QFETCH(bool, told);
    TestOffice office;
    const SubjectId id = office.letter(s("Thư"));
    const auto clerk = office.as(s("vanthu"));
    const Command command = clerk->command("incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), text}});
    for (int time = 0; time < 2; ++time) { // a retry is told as the first was
        const auto receipt = clerk->perform(command).result();
        QVERIFY(receipt);
        QCOMPARE(receipt->cleaned, told);
    }
    QCOMPARE(office.document(id).proposal, kept);
}

/// By code points Ắ and Đ would come after every other letter; pages follow one another in the same order.
void TestIncoming::listsSortByTheVietnameseAlphabet()
{
    TestOffice office;
    for (const char *agency : {"Xã Sông Thao", "Đắk Mil", "Ắc Quy", "Dương Xá", "An Giang"}) {
        IncomingFields fields;
        fields.agency = s(agency);
        office.letter(s("Thư"), fields);
    }
    const auto clerk = office.as(s("vanthu"));
    QStringList agencies;
    std::optional<SubjectId> after;
    for (int page = 0; page < 5; ++page) {
        const auto one = incoming::firstPage(*clerk, {Box::Book, ListOrder::Agency, {}, {}}, 1, after).result();
        QVERIFY(one);
        QCOMPARE(one->rows.size(), 1);
        agencies << one->rows.first().agency;
        after = one->rows.first().id;
    }
    QCOMPARE(agencies, (QStringList{s("An Giang"), s("Ắc Quy"), s("Dương Xá"), s("Đắk Mil"), s("Xã Sông Thao")}));
}

QTEST_GUILESS_MAIN(TestIncoming)
#include "tst_incoming.moc"
