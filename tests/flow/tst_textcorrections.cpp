// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/document.h"
#include "app/office/storeengine.h"
#include "app/reading/reader.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"
#include "tests/support/drafting.h"
#include "db/store/filetexts.h"
#include "tests/support/wrappings.h"

#include <QtTest>

using namespace congso;
using congso::testing::TestOffice;

/// What a person puts in the place of recognised text; and the texts themselves, read in the background.
class TestTextCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShownAndFound();
    void staysWhenReadAgain();
    void isForWhoWorksOnIt_data();
    void isForWhoWorksOnIt();
    void isRefused_data();
    void isRefused();
    void outgoingIsFoundByIt();
    void outgoingIsForWhoChangesIt_data();
    void outgoingIsForWhoChangesIt();
    void stoppedReadingGoesOn();
};

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString hashOf(TestOffice &office, const SubjectId &id)
{
    return office.document(id).files.first().hash;
}

void read(TestOffice &office, const QString &hash, const QString &text)
{
    const auto put = office.store().engine().write<std::monostate>([hash, text](Writing &writing) -> Outcome {
        filetexts::put(writing.connection, {hash, 1, 2, {}, 1, 0, {{0, text, TextSource::Ocr, 62, {}}}});
        return success();
    }).result();
    QVERIFY(put);
}

QString pageText(TestOffice &office, const SubjectId &id, int page)
{
    const auto text = incoming::fileText(*office.as(s("vanthu")), id, hashOf(office, id)).result();
    if (!text || !*text)
        return {};
    for (const FilePage &one : std::as_const((*text)->pages)) {
        if (one.page == page)
            return one.text;
    }
    return {};
}

QJsonObject correction(const QString &hash, int page, const char *before, const char *after)
{
    return {{s("file"), hash}, {s("page"), page}, {s("old"), s(before)}, {s("new"), s(after)}};
}

qsizetype hits(TestOffice &office, const QString &words)
{
    if (!indexOnce(IndexPlace::of(office.store()), false, {}, {}))
        return -1;
    SearchEngine engine(office.sharedStore());
    SearchRequest request;
    request.text = words;
    const auto page = engine.search(*office.as(s("vanthu")), request).result();
    return page ? page->hits.size() : -1;
}
}

void TestTextCorrections::isShownAndFound()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Việc chung"));
    const QString hash = hashOf(office, id);
    read(office, hash, s("Kê hoach kiêm tra sô 5l"));
    QCOMPARE(hits(office, s("\"kế hoạch kiểm tra\"")), 0);
    office.does(s("vanthu"), "incoming.text_corrected", id, correction(hash, 0, "Kê hoach kiêm tra sô 5l", "Kế hoạch kiểm tra số 51"));
    QCOMPARE(pageText(office, id, 0), s("Kế hoạch kiểm tra số 51"));
    QCOMPARE(hits(office, s("\"kế hoạch kiểm tra\"")), 1);
    office.does(s("vanthu"), "incoming.text_corrected", id, correction(hash, 1, "", "Trang hai viết tay"));
    QCOMPARE(pageText(office, id, 1), s("Trang hai viết tay"));
}

void TestTextCorrections::staysWhenReadAgain()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Việc chung"));
    const QString hash = hashOf(office, id);
    read(office, hash, s("sai"));
    office.does(s("vanthu"), "incoming.text_corrected", id, correction(hash, 0, "sai", "đúng"));
    read(office, hash, s("vẫn sai"));
    QCOMPARE(pageText(office, id, 0), s("đúng"));
}

void TestTextCorrections::isForWhoWorksOnIt_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("clerk") << s("vanthu") << true;
    QTest::newRow("archivist, who may not read it yet") << s("luutru") << false;
    QTest::newRow("who leads it") << s("cvhoa") << true;
    QTest::newRow("another officer") << s("cvlan") << false;
    QTest::newRow("head of another unit") << s("truongcchc") << false;
}

void TestTextCorrections::isForWhoWorksOnIt()
{
    QFETCH(QString, login);
    QFETCH(bool, allowed);
    TestOffice office;
    const SubjectId id = office.letter(s("Việc chung"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.instructed", id, {{s("text"), s("Giao thực hiện")}, {s("assignments"), QJsonArray{office.part("lead", s("cvhoa"))}}});
    QCOMPARE(office.tryDo(login, "incoming.text_corrected", id, correction(hashOf(office, id), 0, "a", "b")).has_value(), allowed);
}

void TestTextCorrections::isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("after");
    QTest::newRow("a file of another document") << QString(64, u'a') << 0 << s("b");
    QTest::newRow("no page") << QString() << -1 << s("b");
    QTest::newRow("nothing changed") << QString() << 0 << s("a");
}

void TestTextCorrections::isRefused()
{
    QFETCH(QString, file);
    QFETCH(int, page);
    QFETCH(QString, after);
    TestOffice office;
    const SubjectId id = office.letter(s("Việc chung"));
    QJsonObject fields = correction(file.isEmpty() ? hashOf(office, id) : file, page, "a", "b");
    fields.insert(s("new"), after);
    QVERIFY(!office.tryDo(s("vanthu"), "incoming.text_corrected", id, fields));
}

void TestTextCorrections::outgoingIsFoundByIt()
{
    TestOffice office;
    congso::testing::Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState::Issued, s("Việc chung"));
    const OutgoingDocument document = drafting.document(id);
    const QString hash = document.currentFile(s("sealed"))->hash;
    read(office, hash, s("Kê hoach kiêm tra sô 5l"));
    QCOMPARE(hits(office, s("\"kế hoạch kiểm tra\"")), 0);
    QVERIFY(!office.tryDo(s("vanthu"), "outgoing.text_corrected", id, correction(QString(64, u'a'), 0, "a", "b")));
    QVERIFY(!office.tryDo(s("vanthu"), "outgoing.text_corrected", id, correction(hash, 0, "a", "a")));
    office.does(s("vanthu"), "outgoing.text_corrected", id, correction(hash, 0, "Kê hoach kiêm tra sô 5l", "Kế hoạch kiểm tra số 51"));
    const auto text = outgoing::fileText(*office.as(s("vanthu")), id, hash).result();
    QVERIFY(text && *text);
    QCOMPARE((*text)->pages.first().text, s("Kế hoạch kiểm tra số 51"));
    QCOMPARE(hits(office, s("\"kế hoạch kiểm tra\"")), 1);
}

void TestTextCorrections::outgoingIsForWhoChangesIt_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("allowed");
    const int draft = int(OutgoingState::Draft), review = int(OutgoingState::InReview), issued = int(OutgoingState::Issued);
    QTest::newRow("drafter of a draft") << draft << s("cvhoa") << true;
    QTest::newRow("clerk before approval") << review << s("vanthu") << false;
    QTest::newRow("reviewer") << review << s("truongccvc") << true;
    QTest::newRow("clerk of what was issued") << issued << s("vanthu") << true;
    QTest::newRow("archivist of what was issued") << issued << s("luutru") << true;
    QTest::newRow("drafter of what was issued") << issued << s("cvhoa") << false;
    QTest::newRow("another officer") << issued << s("cvlan") << false;
}

void TestTextCorrections::outgoingIsForWhoChangesIt()
{
    QFETCH(int, state);
    QFETCH(QString, login);
    QFETCH(bool, allowed);
    TestOffice office;
    congso::testing::Drafting drafting(office);
    const SubjectId id = drafting.at(OutgoingState(state), s("Việc chung"));
    const QString hash = drafting.document(id).files.first().hash;
    QCOMPARE(office.tryDo(login, "outgoing.text_corrected", id, correction(hash, 0, "a", "b")).has_value(), allowed);
}

void TestTextCorrections::stoppedReadingGoesOn()
{
    TestOffice office;
    incoming::RegisterRequest request;
    request.paths = {office.file(s("dai.pdf"), congso::testing::wrappings::pdf("Trang so", 60))};
    request.secrecy = s("none");
    request.fields.agency = s("Sở");
    request.fields.subject = s("dài");
    QVERIFY(incoming::registerIncoming(*office.as(s("vanthu")), request).result());
    Reader reader(QStringLiteral(CONGSO_BIN_DIR "/congso-reader"));
    std::stop_source stop;
    int before = 0;
    const auto stopped = readTexts(office.sharedStore(), reader, {}, [&stop, &before](const TextsRead &now) {
        before = now.pages;
        if (before > 0)
            stop.request_stop();
    }, stop.get_token()).result();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(before > 0 && before < 60);
    const auto rest = readTexts(office.sharedStore(), reader).result();
    QVERIFY(rest && rest->complete);
    QCOMPARE(rest->read, 1);
    QVERIFY2(rest->pages + before <= 60 + 8, qPrintable(QString::number(rest->pages))); // what had been kept is not read again
}

QTEST_GUILESS_MAIN(TestTextCorrections)
#include "tst_textcorrections.moc"
