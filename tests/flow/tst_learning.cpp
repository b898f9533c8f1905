// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/lessons.h"
#include "app/incoming/stagedfindings.h"
#include "app/incoming/staging.h"
#include "app/reading/reader.h"
#include "tests/support/drafting.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <QtTest>

using namespace congso;
using congso::testing::TestOffice;

/// What the office's own register teaches about the next letter, from the letter at the door to what is proposed.
class TestLearning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendersAreKnownAgain();
    void numbersOutOfTheirSeriesAreDoubted_data();
    void numbersOutOfTheirSeriesAreDoubted();
    void spellingsOfTheClerkAreKept_data();
    void spellingsOfTheClerkAreKept();
    void whoLedBeforeIsToldWithTheReason();
    void answersAreProposed();
    void answersToOursAreProposed();
    void tasksAreKeptForTheClerk();
    void longDocumentsAreSignedAtTheirEnd();
};

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray written(const QString &number, const QString &signer, const QString &day, const QString &more = {})
{
    return s("UBND TỈNH PHÚ THƯỢNG\nSỞ NỘI VỤ\nSố: %1/SNV-CCHC\nV/v cải cách hành chính\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
             "Phú Thượng, ngày %3 tháng 3 năm 2026\n\nKính gửi: Các đơn vị\n\n%4\n\nGIÁM ĐỐC\n\n%2\n")
        .arg(number, signer, day, more).toUtf8();
}

StagedLetter atTheDoor(TestOffice &office, const QByteArray &text)
{
    const auto clerk = office.as(s("vanthu"));
    const auto staged = incoming::stage(*clerk, {{office.file(s("van-ban.txt"), text)}, s("none"), s("direct"), false}).result();
    if (!staged)
        return {};
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    incoming::readWaiting(*clerk, reader, {}).result();
    return incoming::letter(*clerk, staged->first().id).result().value_or(StagedLetter());
}

IncomingFields fieldsOf(const RecognisedFields &read)
{
    IncomingFields fields;
    fields.codeNumber = read.codeNumber.value;
    fields.codeNotation = read.codeNotation.value;
    fields.issued = QDate::fromString(read.issued.value, Qt::ISODate);
    fields.agency = read.agency.value;
    fields.kind = s("CV");
    fields.subject = read.subject.value;
    fields.signer = read.signer.value;
    return fields;
}

SubjectId registered(TestOffice &office, const StagedLetter &letter, const IncomingFields &fields)
{
    incoming::RegisterRequest request;
    request.letter = letter.id;
    request.secrecy = s("none");
    request.fields = fields;
    const auto done = incoming::registerIncoming(*office.as(s("vanthu")), request).result();
    return done ? done->receipt.subject : SubjectId();
}
}

void TestLearning::sendersAreKnownAgain()
{
    TestOffice office;
    const StagedLetter first = atTheDoor(office, written(s("40"), s("Lò Thị Mai"), s("02")));
    QVERIFY(!registered(office, first, fieldsOf(first.recognised)).isNull());
    const StagedLetter second = atTheDoor(office, written(s("44"), s("Lò Thị Mai"), s("05")));
    QCOMPARE(second.recognised.agency.value, first.recognised.agency.value);
    QVERIFY(second.recognised.agency.confidence >= 90);
    QVERIFY(second.recognised.agency.confidence >= first.recognised.agency.confidence);
}

void TestLearning::numbersOutOfTheirSeriesAreDoubted_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("goes on") << s("44") << false;
    QTest::newRow("back") << s("36") << true;
    QTest::newRow("far ahead") << s("4400") << true;
}

void TestLearning::numbersOutOfTheirSeriesAreDoubted()
{
    QFETCH(QString, number);
    TestOffice office;
    const StagedLetter first = atTheDoor(office, written(s("40"), s("Lò Thị Mai"), s("02")));
    QVERIFY(!registered(office, first, fieldsOf(first.recognised)).isNull());
    const StagedLetter next = atTheDoor(office, written(number, s("Lò Thị Mai"), s("05")));
    QCOMPARE(next.recognised.codeNumber.value, number);
    QTEST(next.recognised.codeNumber.confidence < 80, "doubted");
}

void TestLearning::spellingsOfTheClerkAreKept_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("next");
    QTest::newRow("another spelling") << s("Lò Thị Mây") << s("Lò Thị Mây");
    QTest::newRow("somebody else") << s("Trương Văn Kiên") << s("Lò Thị Mai");
}

void TestLearning::spellingsOfTheClerkAreKept()
{
    QFETCH(QString, entered);
    TestOffice office;
    const StagedLetter first = atTheDoor(office, written(s("40"), s("Lò Thị Mai"), s("02")));
    QCOMPARE(first.recognised.signer.value, s("Lò Thị Mai"));
    IncomingFields fields = fieldsOf(first.recognised);
    fields.signer = entered;
    QVERIFY(!registered(office, first, fields).isNull());
    const StagedLetter second = atTheDoor(office, written(s("44"), s("Lò Thị Mai"), s("05")));
    QTEST(second.recognised.signer.value, "next");
}

void TestLearning::whoLedBeforeIsToldWithTheReason()
{
    TestOffice office;
    IncomingFields fields;
    fields.agency = s("Sở Nội vụ tỉnh Phú Thượng");
    fields.kind = s("CV");
    const SubjectId before = office.letter(s("Báo cáo công tác cải cách hành chính quý IV"), fields);
    office.does(s("vanthu"), "incoming.submitted", before, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), s("Kính trình")}});
    office.does(s("giamdoc"), "incoming.instructed", before, {{s("text"), s("Chủ trì")}, {s("assignments"), QJsonArray{office.part("lead", s("CCHC"))}}});
    fields.subject = s("Báo cáo công tác cải cách hành chính quý I");
    const auto led = incoming::whoLedBefore(*office.as(s("vanthu")), fields).result();
    QVERIFY(led);
    QCOMPARE(led->size(), 1);
    QCOMPARE(led->first().lead, office.unit(s("CCHC")).toString());
    QCOMPARE(led->first().example, s("Báo cáo công tác cải cách hành chính quý IV"));
    QCOMPARE(led->first().ofAgency, 1);
}

void TestLearning::answersAreProposed()
{
    TestOffice office;
    IncomingFields fields;
    fields.agency = s("UBND xã Sông Thao");
    fields.codeNumber = s("214");
    fields.codeNotation = s("UBND-VX");
    fields.issued = QDate(2026, 2, 20);
    const SubjectId ours = office.letter(s("Xin ý kiến"), fields);
    const StagedLetter letter = atTheDoor(office, written(s("44"), s("Lò Thị Mai"), s("05"), s("Phúc đáp Công văn số 214/UBND-VX ngày 20/2/2026 của UBND xã Sông Thao, Sở Nội vụ nhất trí.")));
    const auto found = incoming::findings(*office.as(s("vanthu")), letter.id).result();
    QVERIFY(found && !found->references.isEmpty());
    QVERIFY(found->references.first().answers);
    const auto links = incoming::proposedLinks(*office.as(s("vanthu")), found->references).result();
    QVERIFY(links);
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().document, ours);
    QCOMPARE(links->first().kind, LinkKind::Answers);
}

void TestLearning::answersToOursAreProposed()
{
    TestOffice office;
    congso::testing::Drafting drafting(office);
    const SubjectId ours = drafting.at(OutgoingState::Issued, s("Đề nghị góp ý"));
    const QString code = drafting.document(ours).code;
    QVERIFY(code.contains(u'/'));
    RecognisedReference reference;
    reference.answers = true;
    reference.number = code.section(u'/', 0, 0);
    reference.notation = code.section(u'/', 1);
    const auto links = incoming::proposedLinks(*office.as(s("vanthu")), {reference}).result();
    QVERIFY(links);
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().document, ours);
    const SubjectId letter = office.letter(s("Phúc đáp"));
    office.does(s("vanthu"), "incoming.linked", letter, {{s("document"), ours.toString()}, {s("link_kind"), s("answers")}});
    const auto related = outgoing::relatedTo(*office.as(s("vanthu")), letter).result();
    QVERIFY(related);
    QCOMPARE(related->size(), 1);
    QCOMPARE(related->first().id, ours);
    QCOMPARE(related->first().kind, s("answered"));
    QCOMPARE(related->first().subject, s("Đề nghị góp ý"));
    const auto back = outgoing::relatedTo(*office.as(s("vanthu")), ours).result();
    QVERIFY(back);
    QCOMPARE(back->size(), 1);
    QCOMPARE(back->first().id, letter);
    QVERIFY(back->first().incoming);
    QCOMPARE(back->first().kind, s("answers"));
    QCOMPARE(back->first().subject, s("Phúc đáp"));
}

void TestLearning::tasksAreKeptForTheClerk()
{
    TestOffice office;
    const StagedLetter letter = atTheDoor(office, written(s("44"), s("Lò Thị Mai"), s("05"), s("Đề nghị các đơn vị gửi báo cáo trước ngày 20/3/2026.")));
    const auto found = incoming::findings(*office.as(s("vanthu")), letter.id).result();
    QVERIFY(found);
    QCOMPARE(found->tasks.size(), 1);
    QCOMPARE(found->tasks.first().due, QDate(2026, 3, 19));
    QCOMPARE(letter.recognised.due.value, s("2026-03-19"));
    QCOMPARE(found->dueWording, DueWording::Before);
}

namespace {
/// Twenty pages, the head on the first, the signature on the last; gives no more than it is asked for.
class LongDocument final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &options) override
    {
        Reading reading;
        reading.type = QStringLiteral("pdf");
        reading.pageCount = 20;
        for (int page = options.firstPage; page < std::min(20, options.firstPage + options.pages); ++page) {
            PageText text;
            text.size = {595, 842};
            text.text = page == 0 ? QString::fromUtf8(written(s("44"), {}, s("05"))).section(s("GIÁM ĐỐC"), 0, 0) : page == 19 ? s("GIÁM ĐỐC\n\nLò Thị Mai\n") : s("Nội dung.\n");
            options.onPage(page, text);
            ++given;
        }
        return QtFuture::makeReadyFuture(Result<Reading>(reading));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
    std::atomic<int> given = 0;
};
}

void TestLearning::longDocumentsAreSignedAtTheirEnd()
{
    TestOffice office;
    const auto clerk = office.as(s("vanthu"));
    const auto staged = incoming::stage(*clerk, {{office.file(s("dai.pdf"), "%PDF-1.4 long")}, s("none"), s("direct"), false}).result();
    QVERIFY(staged);
    LongDocument reader;
    QVERIFY(incoming::readWaiting(*clerk, reader, {}).result());
    const auto letter = incoming::letter(*clerk, staged->first().id).result();
    QVERIFY(letter);
    QCOMPARE(letter->recognised.codeNumber.value, s("44"));
    QCOMPARE(letter->recognised.signer.value, s("Lò Thị Mai"));
    QCOMPARE(letter->recognised.signer.page, 19);
    QCOMPARE(letter->recognised.pages, 20);
    QVERIFY(reader.given.load() < 20);
}

QTEST_GUILESS_MAIN(TestLearning)

#include "tst_learning.moc"
