// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefiles/casefiles.h"
#include "app/importing/importer.h"
#include "app/incoming/dayend.h"
#include "app/incoming/meetings.h"
#include "app/office/maintenance.h"
#include "app/print/incomingbook.h"
#include "app/reading/reader.h"
#include "tests/flow/daychecks.h"
#include "tests/flow/daycrash.h"

#include <QGuiApplication>
#include <QTest>

using namespace congso;
using namespace congso::testing::day;

namespace {
const QString readerProgram = QStringLiteral(CONGSO_BIN_DIR "/congso-reader");
}

/// One working day of an office from half past seven to five, hour by hour: each step stands on the ones before it.
class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOfficeOpens();
    void bornDigitalLettersFillTheForm();
    void paperComesFirst();
    void wrappedLettersAreTakenApart();
    void doublesAreTold();
    void everythingIsSubmitted();
    void theDirectorDecides();
    void invitationsAndTheirClash();
    void theDeputyStandsIn();
    void bySlipAndTelephone();
    void unitsWork();
    void questionsAndWaiting();
    void theOldRegisterComesInAtNoon();
    void correctionsAndLinks();
    void severalAreClosedAtOnce();
    void aCaseFileIsFilled();
    void theClerksProgramIsKilled();
    void theDirectorComesBack();
    void theDayIsNotDoneYet();
    void theDayIsDone();
    void theBookOnPaper();
    void theStoreIsWhole();
    void rebuiltItIsTheSame();

private:
    QStringList names(const QList<DocumentRow> &rows) const;
    DayOffice m_day;
    bool m_broken = false;
};

void TestDay::init()
{
    if (m_broken)
        QSKIP("the day went wrong earlier");
}

void TestDay::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
}

QStringList TestDay::names(const QList<DocumentRow> &rows) const
{
    QStringList letters;
    for (const DocumentRow &row : rows)
        letters << QString::number(m_day.letterOf(row.id));
    return letters;
}

void TestDay::theOfficeOpens()
{
    m_day.at(7, 30);
    const auto directory = directory::directory(m_day.as("quantri")).result();
    QVERIFY(directory);
    const QJsonArray behindThePaper{QJsonObject{{s("field"), s("start_number")}, {s("new"), earlierLines + 1}}, QJsonObject{{s("field"), s("start_year")}, {s("new"), today.year()}}};
    m_day.office().does(s("quantri"), "register.changed", idCast<SubjectId>(directory->registers.first().id), {{s("changes"), behindThePaper}});
    m_day.setUpRouting();
}

/// What was read from the page is what the letter is; the clerk takes it over.
void TestDay::bornDigitalLettersFillTheForm()
{
    m_day.at(7, 45);
    QMap<int, qint64> staged;
    for (const int letter : all("1-12"))
        staged.insert(letter, stage(m_day.as("vanthu"), letter, m_day.scratch()).id);
    Reader reader(readerProgram);
    QVERIFY(incoming::readWaiting(m_day.as("vanthu"), reader).result());
    for (const auto [letter, id] : staged.asKeyValueRange()) {
        const auto read = incoming::letter(m_day.as("vanthu"), id).result();
        QVERIFY(read && read->state == StagedState::Ready);
        QCOMPARE(read->recognised.codeNumber.value, fieldsOf(letter).codeNumber);
        QCOMPARE(read->recognised.codeNotation.value, fieldsOf(letter).codeNotation);
        QCOMPARE(read->recognised.issued.value, fieldsOf(letter).issued.toString(Qt::ISODate));
        QCOMPARE(m_day.enters(letter, id).receipt.number->number, numberOf(letter));
    }
    QVERIFY(incoming::letters(m_day.as("vanthu")).result()->isEmpty());
    for (const int letter : all("13-20"))
        QCOMPARE(m_day.enters(letter).receipt.number->number, numberOf(letter));
}

void TestDay::paperComesFirst()
{
    m_day.at(8, 5);
    for (const int letter : all("21-36"))
        QVERIFY(m_day.enters(letter).duplicates.isEmpty());
    ListQuery unscanned{Box::Unscanned, ListOrder::NumberAscending, {}, {}};
    const auto page = incoming::firstPage(m_day.as("vanthu"), unscanned, 50).result();
    QCOMPARE(names(page->rows), (QStringList{s("21"), s("22"), s("23"), s("24"), s("25"), s("26")})); // an envelope is not scanned
}

void TestDay::wrappedLettersAreTakenApart()
{
    m_day.at(8, 15);
    QMap<int, qint64> staged;
    for (const int letter : all("37-40"))
        staged.insert(letter, stage(m_day.as("vanthu"), letter, m_day.scratch()).id);
    Reader reader(readerProgram);
    QVERIFY(incoming::readWaiting(m_day.as("vanthu"), reader).result());
    const auto packet = incoming::letter(m_day.as("vanthu"), staged.value(37)).result();
    QVERIFY(packet);
    QCOMPARE(packet->recognised.subject.value, subjectOf(37));
    QCOMPARE(packet->recognised.agency.value, fieldsOf(37).agency);
    for (const auto [letter, id] : staged.asKeyValueRange())
        m_day.enters(letter, id);
    for (const int letter : all("41-50"))
        m_day.enters(letter);
}

/// The same file again, the paper of what came electronically, and one entered twice by mistake all the same.
void TestDay::doublesAreTold()
{
    m_day.at(8, 30);
    Office &clerk = m_day.as("vanthu");
    const StagedLetter again = stage(clerk, 5, m_day.scratch());
    const auto sameFile = incoming::duplicates(clerk, {again.files.first().hash}, {}, again.id).result();
    QVERIFY(sameFile && sameFile->size() == 1);
    QCOMPARE(sameFile->first().reason, DuplicateNotice::Reason::SameFile);
    QCOMPARE(sameFile->first().document, m_day.id(5));
    QVERIFY(incoming::discard(clerk, again.id).result());
    const auto twin = incoming::duplicates(clerk, {}, fieldsOf(3)).result();
    QVERIFY(twin && twin->size() == 1);
    QCOMPARE(twin->first().document, m_day.id(3));
    m_day.office().does(s("vanthu"), "incoming.paper_received", m_day.id(3));
    incoming::RegisterRequest mistaken;
    mistaken.secrecy = s("none");
    mistaken.fields = fieldsOf(6);
    mistaken.fields.origin = s("paper");
    const auto entered = incoming::registerIncoming(clerk, mistaken).result();
    QVERIFY(entered);
    QCOMPARE(entered->receipt.number->number, mistakenNumber);
    QCOMPARE(entered->duplicates.size(), 1);
    QCOMPARE(entered->duplicates.first().document, m_day.id(6));
}

void TestDay::everythingIsSubmitted()
{
    m_day.at(8, 40);
    m_day.submitsByRule("1-20");
    m_day.submits("chanhvp", "21-24", {{s("proposal"), m_day.given({{"lead", "CCHC"}, {"cooperate", "CCVC"}})}, {s("wording"), s("Giao Phòng CCHC chủ trì")}});
    m_day.submits("vanthu", "25-31");
    m_day.eachDoes("vanthu", "32-36", "incoming.alerted", m_day.assigning({{"inform", "CCVC"}}));
    m_day.submits("vanthu", "32-50");
    QVERIFY(incoming::markManyRead(m_day.as("truongccvc"), m_day.ids("32-35")).result());
}

void TestDay::theDirectorDecides()
{
    m_day.at(9);
    m_day.agreesAtOnce("giamdoc", "1-12");
    QCOMPARE(m_day.office().document(m_day.id(1)).assignments.first().due, QDate(2026, 3, 17)); // five working days
    QJsonObject edited = m_day.assigning({{"lead", "CCVC"}, {"cooperate", "CCHC"}});
    edited.insert(s("agree"), true);
    m_day.eachDoes("giamdoc", "21-24", "incoming.instructed", edited);
    m_day.eachDoes("giamdoc", "25-26", "incoming.sent_back", {{s("reason"), s("Chưa rõ đơn vị nào chủ trì")}});
    m_day.at(9, 10);
    m_day.submits("vanthu", "25-26", {{s("proposal"), m_day.given({{"lead", "CCHC"}})}});
    m_day.eachDoes("giamdoc", "27", "incoming.opened", {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("subject")}, {s("new"), openedSubject}}}}});
    m_day.eachDoes("giamdoc", "27", "incoming.instructed", m_day.assigning({{"lead", "CCVC"}}));
    m_day.attachesScans("21-23 25-27");
}

void TestDay::invitationsAndTheirClash()
{
    m_day.at(9, 20);
    const auto sends = [this](int letter, const QStringList &logins) {
        QJsonArray people;
        for (const QString &login : logins)
            people << m_day.office().person(login).toString();
        m_day.office().does(s("giamdoc"), "incoming.attendance_assigned", m_day.id(letter), {{s("people"), people}});
    };
    sends(29, {s("truongccvc"), s("cvhoa")});
    const auto clashes = incoming::clashes(m_day.as("giamdoc"), {m_day.office().person(s("cvhoa")), m_day.office().person(s("truongcchc"))}, fieldsOf(30).meeting, m_day.id(30)).result();
    QVERIFY(clashes && clashes->size() == 1);
    QCOMPARE(clashes->first().person, m_day.office().person(s("cvhoa")));
    QCOMPARE(clashes->first().document, m_day.id(29));
    sends(30, {s("truongcchc")});
    sends(31, {s("chanhvp"), s("cvlan")});
    const auto [monday, sunday] = incoming::weekOf(today);
    QCOMPARE(incoming::meetings(m_day.as("vanthu"), monday, sunday).result()->size(), 3);
}

void TestDay::theDeputyStandsIn()
{
    m_day.at(9, 40);
    const QString day = today.toString(Qt::ISODate);
    m_day.office().does(s("giamdoc"), "absence.declared", {}, {{s("from"), day}, {s("until"), day}, {s("reason"), s("Họp tại tỉnh")}});
    m_day.office().does(s("giamdoc"), "delegation.granted", {}, {{s("delegate"), m_day.office().person(s("phogiamdoc")).toString()}, {s("from"), day}, {s("until"), day}, {s("past"), true}});
    m_day.at(10);
    m_day.eachDoes("phogiamdoc", "13-20", "incoming.instructed", {{s("agree"), true}});
    m_day.eachDoes("phogiamdoc", "32-36", "incoming.instructed", m_day.assigning({{"lead", "CCHC"}}));
    m_day.actsForTheDirector("25-26", "incoming.instructed", {{s("agree"), true}});
    m_day.actsForTheDirector("37-40", "incoming.instructed", m_day.assigning({{"lead", "CCHC"}}));
    const Event last = incoming::history(m_day.as("vanthu"), m_day.id(37)).result()->last();
    QCOMPARE(last.body.actor, m_day.office().person(s("phogiamdoc")));
    QCOMPARE(last.body.behalf, m_day.office().person(s("giamdoc")));
}

void TestDay::bySlipAndTelephone()
{
    m_day.at(10, 20);
    m_day.entersForTheDirector("41-42", m_day.assigning({{"lead", "CCVC"}}), false);
    m_day.entersForTheDirector("43-44", m_day.assigning({{"lead", "CCVC"}}), true);
    const EnteredAct entered = m_day.office().document(m_day.id(41)).entered.first();
    QCOMPARE(entered.actor, m_day.office().person(s("vanthu")));
    QCOMPARE(entered.principal, m_day.office().person(s("giamdoc")));
    QCOMPARE(m_day.office().document(m_day.id(43)).entered.first().state, EnteredAct::State::Evidenced);
}

void TestDay::unitsWork()
{
    m_day.at(10, 30);
    m_day.eachDoes("truongccvc", "1-6", "incoming.assigned", m_day.assigning({{"lead", "cvhoa"}}));
    m_day.eachDoes("truongccvc", "7-12", "incoming.received");
    m_day.eachDoes("cvhoa", "1-3 6", "incoming.received");
    m_day.eachDoes("cvhoa", "1", "incoming.progressed", {{s("percent"), 50}, {s("text"), s("Đã dự thảo")}});
    m_day.eachDoes("cvhoa", "4-5", "incoming.result_reported", {{s("text"), s("Đã có công văn trả lời")}});
    m_day.eachDoes("truongccvc", "4-5", "incoming.completed", {{s("text"), s("Đã trả lời")}, {s("reply_code"), s("12/SNV-CCVC")}});
    m_day.eachDoes("truongcchc", "13-16", "incoming.assigned", m_day.assigning({{"lead", "cvlan"}}));
    m_day.eachDoes("cvlan", "13-14", "incoming.received");
    m_day.eachDoes("truongcchc", "17", "incoming.returned", {{s("reason"), s("Không thuộc chức năng của phòng")}});
    m_day.eachDoes("phogiamdoc", "17", "incoming.instructed", m_day.assigning({{"lead", "CCVC"}}));
    m_day.eachDoes("truongcchc", "18", "incoming.extension_requested", {{s("due"), s("2026-03-20")}, {s("reason"), s("Chờ số liệu của các xã")}});
    m_day.eachDoes("phogiamdoc", "18", "incoming.extension_granted", {{s("due"), s("2026-03-20")}});
    QCOMPARE(m_day.office().document(m_day.id(18)).assignments.first().due, QDate(2026, 3, 20));
    m_day.eachDoes("truongcchc", "21-22", "incoming.opined", {{s("text"), s("Nhất trí")}});
    m_day.eachDoes("truongcchc", "24", "incoming.received");
    m_day.eachDoes("truongcchc", "23", "incoming.declined", {{s("reason"), s("Phòng không có ý kiến về việc này")}});
}

void TestDay::questionsAndWaiting()
{
    m_day.at(11);
    m_day.eachDoes("cvhoa", "2", "incoming.question_asked", {{s("person"), m_day.office().person(s("cvlan")).toString()}, {s("text"), s("Năm ngoái đã báo cáo chưa?")}});
    m_day.eachDoes("cvhoa", "3", "incoming.waiting_started", {{s("waiting_on"), s("UBND xã Sông Thao")}, {s("wake_on"), s("2026-03-16")}});
    m_day.at(11, 20);
    QVERIFY(incoming::markRead(m_day.as("cvlan"), m_day.id(2)).result());
    m_day.eachDoes("cvlan", "2", "incoming.question_answered", {{s("text"), s("Đã báo cáo quý IV")}});
    const auto asked = incoming::questionsOfMe(m_day.as("cvhoa")).result();
    QVERIFY(asked && asked->size() == 1);
    QVERIFY(asked->first().question.readAt > 0);
    QCOMPARE(asked->first().question.answer, s("Đã báo cáo quý IV"));
}

void TestDay::theOldRegisterComesInAtNoon()
{
    m_day.at(12);
    QString csv = s("Số đến,Ngày đến,Tác giả,Số và ký hiệu,Ngày tháng,Trích yếu nội dung\n");
    for (int number = 1; number <= earlierLines; ++number) {
        const PlannedLine line = earlierLine(number);
        csv += s("%1,%2,%3,%4,%2,%5\n").arg(number).arg(line.arrival.toString(s("dd/MM/yyyy")), line.agency, line.code, line.subject);
    }
    csv += s("%1,09/03/2026,UBND xã Sông Thao,9/UBND-VX,09/03/2026,Số đã có\n").arg(numberOf(2));
    csv += s("7a7,31/02/2026,UBND xã Sông Thao,9/UBND-VX,,Ngày sai\n");
    importing::ImportRequest request;
    request.kind = importing::ImportKind::Register;
    request.file = m_day.office().file(s("so cu.csv"), csv.toUtf8());
    request.dryRun = true;
    const auto tried = importing::run(m_day.as("vanthu"), request).result();
    request.dryRun = false;
    const auto report = importing::run(m_day.as("vanthu"), request).result();
    QVERIFY(tried && report);
    QCOMPARE(tried->accepted, report->accepted);
    QVERIFY(report->complete);
    QCOMPARE(report->rows, earlierLines + 2);
    QCOMPARE(report->accepted, earlierLines);
    QCOMPARE(report->problems.size(), 2);
    QCOMPARE(report->problems.first().row, earlierLines + 2);
}

void TestDay::correctionsAndLinks()
{
    m_day.at(13, 30);
    const QJsonArray changes{QJsonObject{{s("field"), s("subject")}, {s("new"), correctedSubject}}};
    m_day.eachDoes("vanthu", "9", "incoming.corrected", {{s("changes"), changes}, {s("reason"), correctionReason}});
    // The book has no column for the field of work: nothing is noted there.
    m_day.eachDoes("vanthu", "10", "incoming.corrected", {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("field")}, {s("new"), s("Thi đua")}}}}, {s("reason"), s("Bổ sung lĩnh vực của văn bản")}});
    const auto links = [this](const char *login, int from, int to, const char *kind) {
        m_day.office().does(s(login), "incoming.linked", m_day.id(from), {{s("document"), m_day.id(to).toString()}, {s("link_kind"), s(kind)}});
    };
    links("cvlan", 14, 13, "same_matter");
    links("vanthu", 45, 14, "answers");
    links("luutru", 5, 4, "replaces");
    const auto chain = incoming::chain(m_day.as("vanthu"), m_day.id(45)).result();
    QVERIFY(chain && chain->size() == 2);
    QCOMPARE(chain->last().other.id, m_day.id(13));
    QCOMPARE(chain->last().steps, 2);
    QVERIFY(incoming::setMark(m_day.as("cvhoa"), m_day.id(6), {2, s("Gọi lại trước thứ Sáu")}).result());
}

void TestDay::severalAreClosedAtOnce()
{
    m_day.at(14);
    const QString reason = s("Lưu, không phải trả lời");
    const QList<std::pair<const char *, const char *>> closings{{"truongccvc", "7-12"}, {"phogiamdoc", "48-50"}};
    for (const auto &[login, letters] : closings) {
        const auto closed = incoming::fileAway(m_day.as(login), m_day.ids(letters), reason).result();
        QVERIFY(closed);
        for (const auto &receipt : *closed)
            QVERIFY(receipt);
    }
}

void TestDay::aCaseFileIsFilled()
{
    m_day.at(14, 20);
    const SubjectId file = m_day.office().does(s("cvhoa"), "casefile.opened", {}, {{s("code"), s("01.TĐKT")}, {s("title"), s("Thi đua, khen thưởng năm 2026")}, {s("years"), 10}}).subject;
    QJsonArray documents;
    for (const SubjectId &id : m_day.ids("4-5 1"))
        documents << id.toString();
    m_day.office().does(s("cvhoa"), "casefile.documents_added", file, {{s("documents"), documents}});
    const auto read = casefiles::caseFile(m_day.as("truongccvc"), file).result();
    QVERIFY(read && read->entries.size() == 3);
    QCOMPARE(read->entries.last().document, m_day.id(1));
    QCOMPARE(casefiles::ofDocument(m_day.as("cvhoa"), m_day.id(4)).result()->size(), 1);
}

/// What the program said was done is there when the office is opened again; going on does nothing twice.
void TestDay::theClerksProgramIsKilled()
{
    m_day.at(15);
    QRandomGenerator random{quint32(seed)};
    const auto acknowledged = killedAfter(random.bounded(4, 12), m_day.office().folder(), m_day.scratch());
    QVERIFY2(acknowledged, "the program came to its end");
    QVERIFY(acknowledged->count() >= 4 && acknowledged->count() < int(afternoon.size() + afternoonSubmitted.size()));
    m_day.office().reopen();
    for (const auto [letter, id] : acknowledged->entered.asKeyValueRange()) {
        const IncomingDocument document = m_day.office().document(id);
        QCOMPARE(document.number->number, acknowledged->numbers.value(letter));
        QCOMPARE(document.fields.subject, subjectOf(letter));
        QVERIFY(incoming::filePath(m_day.as("vanthu"), id, document.files.first().hash).result());
        if (acknowledged->submitted.contains(letter))
            QCOMPARE(document.state, DocumentState::Submitted);
    }
    m_day.at(15, 10);
    doAfternoon(m_day.as("vanthu"), m_day.scratch(), [this](const char *, int letter, int number, const SubjectId &id) {
        QCOMPARE(number, numberOf(letter));
        m_day.came(letter, id);
    });
    for (const auto [letter, id] : acknowledged->entered.asKeyValueRange())
        QCOMPARE(m_day.id(letter), id);
    QCOMPARE(incoming::mark(m_day.as("cvhoa"), m_day.id(6)).result()->note, s("Gọi lại trước thứ Sáu"));
}

void TestDay::theDirectorComesBack()
{
    m_day.at(16);
    const auto granted = delegation::list(m_day.as("giamdoc")).result();
    QVERIFY(granted && granted->size() == 1);
    m_day.office().does(s("giamdoc"), "delegation.revoked", granted->first().id);
    QVERIFY(delegation::inForce(m_day.as("phogiamdoc")).result()->isEmpty());
    ListQuery toConfirm{Box::ToConfirm, ListOrder::NumberAscending, {}, {}};
    QCOMPARE(names(incoming::firstPage(m_day.as("giamdoc"), toConfirm, 50).result()->rows), (QStringList{s("41"), s("42")}));
    const auto confirmed = incoming::confirm(m_day.as("giamdoc"), m_day.ids("41-42")).result();
    QVERIFY(confirmed && confirmed->size() == 2);
    QVERIFY(confirmed->first() && confirmed->last());
    m_day.at(16, 10);
    const auto mistaken = incoming::find(m_day.as("vanthu"), s("DEN/2026/%1").arg(mistakenNumber)).result();
    QVERIFY(mistaken);
    m_day.office().does(s("vanthu"), "incoming.registration_withdrawn", *mistaken, {{s("reason"), mistakeReason}});
    QCOMPARE(m_day.office().document(*mistaken).state, DocumentState::Voided);
}

void TestDay::theDayIsNotDoneYet()
{
    m_day.at(16, 30);
    stage(m_day.as("vanthu"), 60, m_day.scratch());
    const auto end = incoming::dayEnd(m_day.as("vanthu"), today).result();
    QVERIFY(end);
    QCOMPARE(end->arrived, 60);
    QCOMPARE(end->registered, 59);
    QCOMPARE(end->submitted, 58);
    QCOMPARE(end->notRegistered.size(), 1);
    QCOMPARE(names(end->notSubmitted), QStringList{s("59")});
    QCOMPARE(names(end->urgentUnopened), QStringList{s("36")});
    QCOMPARE(names(end->unscanned), QStringList{s("24")});
    QCOMPARE(end->missing(), 0);
    QVERIFY(!end->clear());
}

void TestDay::theDayIsDone()
{
    m_day.at(16, 50);
    Reader reader(readerProgram);
    QVERIFY(incoming::readWaiting(m_day.as("vanthu"), reader).result());
    m_day.enters(60, incoming::letters(m_day.as("vanthu")).result()->first().id);
    m_day.submits("vanthu", "59-60");
    m_day.attachesScans("24");
    QVERIFY(incoming::markRead(m_day.as("truongccvc"), m_day.id(36)).result());
    m_day.at(17);
    const auto end = incoming::dayEnd(m_day.as("vanthu"), today).result();
    QVERIFY(end);
    QVERIFY(end->clear());
    QCOMPARE(QList<int>({end->arrived, end->registered, end->submitted, end->missing()}), QList<int>({60, 60, 60, 0}));
    const auto submitted = incoming::submittedOn(m_day.as("vanthu"), today).result();
    const auto given = incoming::handedOverOn(m_day.as("vanthu"), today).result();
    QVERIFY(submitted && given);
    QMap<QString, int> leaders, planned;
    qsizetype receivers = 0;
    for (const incoming::GivenRow &row : *submitted)
        ++leaders[row.receiver];
    for (int letter = 1; letter <= letterCount; ++letter) {
        ++planned[nameOf(m_day, leaderOf(letter))];
        receivers += s(standingOf(letter).receivers).split(u' ', Qt::SkipEmptyParts).size();
    }
    QCOMPARE(leaders, planned);
    QCOMPARE(given->size(), receivers);
}

void TestDay::theBookOnPaper()
{
    const QString file = m_day.office().scratch(s("so.pdf"));
    const RegisterId book = m_day.office().document(m_day.id(1)).number->registerId;
    const auto summary = printIncomingBook(m_day.as("vanthu"), book, today.year(), file).result();
    QVERIFY(summary);
    QCOMPARE(summary->rows, earlierLines + letterCount + 1);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty())
        written(folder + s("/day.pdf"), bytes);
    const QStringList wrong = wrongPaper(m_day, bytes);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDay::theStoreIsWhole()
{
    VerifyOptions deep;
    deep.deep = true;
    const auto report = verify(m_day.office().store(), deep).result();
    QVERIFY(report);
    QVERIFY2(report->good(), report->good() ? "" : codeText(report->problems.first().code).data());
    const QStringList wrong = wrongDocuments(m_day) + wrongDesks(m_day) + wrongBook(m_day);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDay::rebuiltItIsTheSame()
{
    VerifyOptions expecting;
    expecting.expect = incoming::journalHead(m_day.as("vanthu")).result()->seal;
    QVERIFY(rebuild(m_day.office().store()).result());
    QVERIFY(verify(m_day.office().store(), expecting).result()->good());
    theStoreIsWhole();
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == s("--clerks-program"))
        return clerksProgram(arguments.mid(2));
    TestDay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_day.moc"
