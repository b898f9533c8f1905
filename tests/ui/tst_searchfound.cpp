// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"
#include "app/office/storeengine.h"
#include "app/reading/reader.h"
#include "app/search/searchupkeep.h"
#include "app/words/hitwords.h"
#include "app/words/outgoingwords.h"
#include "db/store/serverfiles.h"
#include "tests/support/drafting.h"
#include "tests/ui/searchdesk.h"
#include "ui/outgoing/outgoingpane.h"
#include "ui/search/scanmarks.h"
#include "ui/widgets/banner.h"

#include <QRegularExpression>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Pages without a word of their own, each with what was recognised on it.
Reading scanned(const QList<const char *> &texts)
{
    Reading reading;
    reading.type = s("pdf");
    reading.safeToRender = true;
    reading.pageCount = int(texts.size());
    for (const char *text : texts) {
        PageText page;
        page.size = {595, 842};
        page.source = TextSource::Ocr;
        page.text = s(text);
        int left = 0;
        for (const QString &word : page.text.split(u' '))
            page.words << PageWord{word, QRectF(left += 50, 100, 40, 12), 0, false, false, 90};
        reading.pages << page;
    }
    return reading;
}
}

/// What a hit opens: drafts beside letters, and pages that are pictures.
class TstSearchFound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outgoingOpensAtTheHit();
    void outgoingIsNarrowed();
    void wordsInAPictureAreMarked();
    void pagesThatArePicturesAreSteppedThrough();
    void beginningsAreMarked();
    void sharesOfTheIndexAreTold();
    void filesStillOnTheServerAreTold();
    void kindIsNamedAsOnThePaper();
};

/// A draft whose text lies in its file, on a later page: found, opened there with what can be done with a draft.
void TstSearchFound::outgoingOpensAtTheHit()
{
    TestOffice office;
    Drafting drafting(office);
    LetterContent content;
    content.agency = s("UBND tỉnh");
    content.number = s("36");
    content.notation = s("QĐ-UBND");
    content.place = s("Sông Thao");
    content.date = QDate(2026, 3, 6);
    content.signerName = s("Lê Trung Kiên");
    content.subject = s("Tài sản của cơ quan");
    content.paragraphs = {s("Điều 1. Lập danh sách."), s("Điều 2. Báo cáo trước ngày họp.")};
    content.appendixTitle = s("Phụ lục");
    content.appendixColumns = {s("STT"), s("Nội dung")};
    content.appendixRows = {{s("1"), s("mục kiểm kê")}};
    content.minimumPages = 3;
    QJsonObject draft = drafting.draftFields(s("Quyết định mới"), s("QĐ"));
    const QString path = office.file(s("quyet-dinh.pdf"), letterPdf(content)->pdf);
    draft.insert(s("files"), QJsonArray{outgoing::storeFile(*office.as(s("cvhoa")), path, s("main")).result().value_or(QJsonObject())});
    const SubjectId id = office.does(s("cvhoa"), "outgoing.drafted", {}, draft).subject;
    Reader reader(QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + s("/congso-reader"));
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchRequest request;
    request.text = s("\"mục kiểm kê\"");
    QTRY_VERIFY_WITH_TIMEOUT(upkeep.engine().search(*office.as(s("cvhoa")), request).result().value_or(SearchPage()).hits.size() == 1, 30'000);
    SearchDesk desk(office, reader, upkeep.engine(), s("cvhoa"));
    desk.page.search(request.text);
    QTRY_COMPARE(desk.subjects(), QStringList{s("Quyết định mới")});
    const SearchHit hit = *qobject_cast<HitModel *>(desk.list()->model())->hitAt(0);
    QVERIFY(hit.outgoing);
    QVERIFY(hit.page > 0);
    desk.trigger("list.next");
    auto *pane = desk.page.findChild<OutgoingPane *>();
    QCOMPARE(pane->document(), id);
    PdfView *pdf = pane->files()->view();
    QTRY_VERIFY_WITH_TIMEOUT(pdf->hitCount() > 1, 20'000);
    QTRY_COMPARE(pdf->currentPage(), hit.page);
    desk.trigger("search.nextHit");
    QCOMPARE(pdf->currentHit(), 1);
    QVERIFY(!desk.page.actions().action(s("document.print"))->isEnabled());
    // Nothing is found any more, and nothing stays open.
    desk.page.search(s("khongcotunay"));
    QTRY_VERIFY(pane->document().isNull());
    QVERIFY(desk.page.actions().action(s("document.print"))->isEnabled());
}

void TstSearchFound::outgoingIsNarrowed()
{
    TestOffice office;
    Drafting drafting(office);
    drafting.at(OutgoingState::Issued, s("Việc chung"));
    office.letter(s("Việc chung ngoài"));
    FakeReader reader;
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchDesk desk(office, reader, upkeep.engine(), s("vanthu"));
    desk.page.search(s("việc chung"));
    QTRY_COMPARE(desk.subjects().size(), 2);
    const QString outgoing = HitWords::direction(s("outgoing"));
    QTRY_VERIFY(desk.narrowingRow(outgoing) >= 0);
    auto *ways = child<QListView>(&desk.page, "narrowings");
    QTest::mouseClick(ways->viewport(), Qt::LeftButton, {}, ways->visualRect(ways->model()->index(desk.narrowingRow(outgoing), 0)).center());
    QTRY_COMPARE(desk.subjects(), QStringList{s("Việc chung")});
    const QModelIndex first = desk.list()->model()->index(0, 0);
    QVERIFY(first.data(RowSender).toString().contains(OutgoingWords::state(OutgoingState::Issued).toLower()));
    QVERIFY(first.data(RowSender).toString().contains(s("UBND xã Sông Thao")));
    desk.trigger("search.widen");
    QTRY_COMPARE(desk.subjects().size(), 2);
}

/// The page shown has other words than were recognised on it, as a scan has none.
void TstSearchFound::wordsInAPictureAreMarked()
{
    TestOffice office;
    LetterContent content;
    content.agency = s("UBND tỉnh");
    content.subject = s("Trang ảnh");
    content.paragraphs = {s("Không có gì.")};
    incoming::RegisterRequest request;
    request.paths = {office.file(s("anh.pdf"), letterPdf(content)->pdf)};
    request.secrecy = s("none");
    request.fields.subject = s("Trang ảnh");
    request.fields.agency = s("UBND tỉnh");
    QVERIFY(incoming::registerIncoming(*office.as(s("vanthu")), request).result());
    FakeReader reader;
    const Reading scan = scanned({"thu hồi đất, thu hồi rừng"});
    const QList<PageWord> words = scan.pages.first().words;
    reader.answer = scan;
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchRequest sought;
    sought.text = s("\"thu hồi\"");
    QTRY_VERIFY_WITH_TIMEOUT(upkeep.engine().search(*office.as(s("vanthu")), sought).result().value_or(SearchPage()).hits.size() == 1, 30'000);
    SearchDesk desk(office, reader, upkeep.engine(), s("vanthu"));
    desk.page.search(sought.text);
    QTRY_COMPARE(desk.subjects().size(), 1);
    desk.trigger("list.next");
    ScanMarks *marks = desk.scans().first();
    QTRY_COMPARE_WITH_TIMEOUT(marks->count(), 4, 20'000);
    QVERIFY(!desk.pdf()->findOpen());
    desk.trigger("search.nextHit");
    desk.page.search(s("khongcotunay"));
    QTRY_COMPARE(marks->count(), 0);
    QCOMPARE(boxesOf({s("thu hoi rung")}, words, false).size(), 3);
    QCOMPARE(boxesOf({s("thu hoi")}, words, true).size(), 0);
    QCOMPARE(boxesOf({s("dat"), QString()}, words, false), QList<QRectF>{words.at(2).box});
}

/// A draft of three scanned pages, what is sought on the first and the last: F3 goes on from page to page, and round.
void TstSearchFound::pagesThatArePicturesAreSteppedThrough()
{
    TestOffice office;
    Drafting drafting(office);
    LetterContent content;
    content.agency = s("UBND tỉnh");
    content.subject = s("Nhiều trang");
    content.paragraphs = {s("Không có gì.")};
    content.appendixTitle = s("Phụ lục");
    content.appendixColumns = {s("STT"), s("Nội dung")};
    content.appendixRows = {{s("1"), s("mục")}};
    content.minimumPages = 3;
    QJsonObject draft = drafting.draftFields(s("Nhiều trang"), s("QĐ"));
    const QString path = office.file(s("nhieu-trang.pdf"), letterPdf(content)->pdf);
    draft.insert(s("files"), QJsonArray{outgoing::storeFile(*office.as(s("cvhoa")), path, s("main")).result().value_or(QJsonObject())});
    office.does(s("cvhoa"), "outgoing.drafted", {}, draft);
    FakeReader reader;
    reader.answer = scanned({"thu hồi đất", "không", "thu hồi rừng"});
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchRequest sought;
    sought.text = s("\"thu hồi\"");
    QTRY_VERIFY_WITH_TIMEOUT(upkeep.engine().search(*office.as(s("cvhoa")), sought).result().value_or(SearchPage()).hits.size() == 1, 30'000);
    SearchDesk desk(office, reader, upkeep.engine(), s("cvhoa"));
    desk.page.search(sought.text);
    QTRY_COMPARE(desk.subjects().size(), 1);
    desk.trigger("list.next");
    ScanMarks *marks = desk.scans().last();
    QTRY_VERIFY_WITH_TIMEOUT(marks->marking(), 20'000);
    QCOMPARE(marks->count(), 2);
    PdfView *pdf = desk.page.findChild<OutgoingPane *>()->files()->view();
    const auto note = [pdf] {
        QStringList said;
        for (const QLabel *label : pdf->findChildren<QLabel *>())
            said << label->text();
        return said.join(u' ');
    };
    QTRY_VERIFY(note().contains(s("2 page")));
    desk.trigger("search.nextHit");
    QCOMPARE(marks->page(), 0);
    desk.trigger("search.nextHit");
    QTRY_COMPARE(pdf->currentPage(), 2);
    QCOMPARE(marks->page(), 2);
    QTRY_VERIFY(note().contains(s("found in the picture")));
    desk.trigger("search.previousHit");
    QTRY_COMPARE(pdf->currentPage(), 0);
    reader.answer = failure(ErrorCode::ReaderCrashed);
    desk.trigger("search.previousHit");
    QTRY_COMPARE(pdf->currentPage(), 2);
    QTRY_VERIFY2(!note().contains(s("Looking at")), qPrintable(note()));
    QCOMPARE(marks->count(), 0);
    desk.page.search(s("khongcotunay"));
    QTRY_VERIFY(!marks->marking());
}

void TstSearchFound::beginningsAreMarked()
{
    const QList<PageWord> words{{s("Tuyển"), QRectF(0, 0, 10, 10), 0, false, false, 90}, {s("dụng"), QRectF(20, 0, 10, 10), 0, false, false, 90},
                                {s("đúng"), QRectF(40, 0, 10, 10), 0, false, false, 90}};
    QCOMPARE(boxesOf({s("tuyen d*")}, words, false).size(), 2);
    QCOMPARE(boxesOf({s("du*")}, words, false).size(), 2);
    QCOMPARE(boxesOf({s("du")}, words, false).size(), 0);
    QCOMPARE(boxesOf({s("tuyen")}, {PageWord{s("tuyển"), {}, 0, false, false, 100}}, false).size(), 0); // a text without places
    QCOMPARE(pagesWith({s("du*")}, {FilePage{3, s("đúng"), TextSource::Ocr, 90, {}}, FilePage{5, s("không"), TextSource::Ocr, 90, {}}}, false), QList<int>{3});
    TestOffice office;
    office.letter(s("Tuyển dụng viên chức"));
    FakeReader reader;
    SearchUpkeep upkeep(office.sharedStore(), reader);
    SearchRequest request;
    request.text = s("tuyen du tu:x OR tuyen du");
    request.typing = true;
    QTRY_VERIFY_WITH_TIMEOUT(!upkeep.engine().search(*office.as(s("vanthu")), request).result().value_or(SearchPage()).hits.isEmpty(), 30'000);
    const SearchPage page = upkeep.engine().search(*office.as(s("vanthu")), request).result().value_or(SearchPage());
    QCOMPARE(page.words, (QStringList{s("tuyen"), s("du"), s("tuyen"), s("du*")})); // an agency is not looked for in the pages
}

/// What another program has yet to put in is told, and appears by itself when it is in.
void TstSearchFound::sharesOfTheIndexAreTold()
{
    TestOffice office;
    office.letter(s("kinh phí một"));
    QVERIFY(indexOnce(IndexPlace::of(office.store()), false, {}, {}));
    office.letter(s("kinh phí hai"));
    SearchEngine engine(office.sharedStore());
    FakeReader reader;
    SearchDesk desk(office, reader, engine, s("vanthu"));
    desk.page.search(s("kinh phí"));
    QTRY_COMPARE(desk.subjects().size(), 1);
    auto *line = child<Banner>(&desk.page, "searchIndexing");
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->sentence().contains(QRegularExpression(s("[1-9][0-9] %"))));
    QCOMPARE(line->kind(), Banner::Kind::Note);
    QVERIFY(indexOnce(IndexPlace::of(office.store()), false, {}, {}));
    QTRY_COMPARE(desk.subjects().size(), 2);
    QTRY_VERIFY(!line->isVisible());
}

/// Whoever looks for something on a PC that does not have all files knows that it may stand in one of those.
void TstSearchFound::filesStillOnTheServerAreTold()
{
    TestOffice office;
    const SubjectId letter = office.letter(s("kinh phí một"));
    QVERIFY(indexOnce(IndexPlace::of(office.store()), false, {}, {}));
    const auto on = [&office, letter](bool here) {
        return office.store().engine().write<std::monostate>([letter, here](Writing &writing) -> Outcome {
            const QString hash(64, u'a');
            const bool done = here ? serverfiles::setReceived(writing.connection, hash, 1000) : serverfiles::add(writing.connection, hash, letter, 1000, false, 1);
            return done ? success() : failure(ErrorCode::StoreIo);
        }).result().has_value();
    };
    QVERIFY(on(false));
    SearchEngine engine(office.sharedStore());
    FakeReader reader;
    SearchDesk desk(office, reader, engine, s("vanthu"));
    desk.page.search(s("kinh phí"));
    QTRY_COMPARE(desk.subjects().size(), 1);
    auto *line = child<Banner>(&desk.page, "searchIndexing");
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->sentence().contains(s("server: 1.")), qPrintable(line->sentence()));
    QVERIFY(on(true));
    desk.page.search(s("kinh"));
    QTRY_VERIFY(!line->isVisible());
}

/// One word for one thing, except where that would make two of one.
void TstSearchFound::kindIsNamedAsOnThePaper()
{
    const Narrowing decision{s("QĐ"), s("Quyết định (cá biệt)"), 3}, rule{s("QĐ-QPPL"), s("Quyết định (quy phạm pháp luật)"), 2};
    NarrowingModel ways;
    Narrowings found;
    found.kinds = {decision, {s("TB"), s("Thông báo"), 1}};
    ways.setNarrowings(found, {});
    QCOMPARE(ways.index(1).data().toString(), s("Quyết định"));
    found.kinds = {decision, rule};
    ways.setNarrowings(found, {});
    QCOMPARE(ways.index(1).data().toString(), decision.label);
    QCOMPARE(ways.index(2).data().toString(), rule.label);
}

QTEST_MAIN(TstSearchFound)
#include "tst_searchfound.moc"
