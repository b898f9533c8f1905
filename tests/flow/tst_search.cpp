// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agencies/agencies.h"
#include "app/incoming/document.h"
#include "app/incoming/stagedfindings.h"
#include "app/office/storeengine.h"
#include "app/reading/filereader.h"
#include "app/search/readtexts.h"
#include "app/search/searchengine.h"
#include "db/search/searchindex.h"
#include "db/store/filetexts.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace congso;
using congso::testing::TestOffice;

/// Searching a real office: what each person finds, how the index follows, who fills it, and that it forgets.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsFound_data();
    void everyPartIsFound();
    void agenciesUnderOtherNames_data();
    void agenciesUnderOtherNames();
    void beginningsOfWords_data();
    void beginningsOfWords();
    void paperIsFound_data();
    void paperIsFound();
    void canariesStayWithTheirReaders();
    void scopeIsWhatMayReadSays();
    void followsInTheBackground();
    void oneProgramIndexes();
    void deletedWhileOpen();
    void erasedWordsAreGone();
    void textsAreRead();
    void textsReadAreKnownAgain();
    void savedSearchesAreOnesOwn();
    void suggestions_data();
    void suggestions();
    void stops();
    void hostile();

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void index(TestOffice &office);
    static QStringList subjects(TestOffice &office, SearchEngine &engine, const QString &login, const QString &text);
};

namespace {
const QStringList logins{QStringLiteral("giamdoc"),    QStringLiteral("chanhvp"), QStringLiteral("truongccvc"), QStringLiteral("truongcchc"), QStringLiteral("cvhoa"),
                         QStringLiteral("cvlan"), QStringLiteral("vanthu"),  QStringLiteral("luutru"),     QStringLiteral("quantri")};

/// A reader that finds one page with the same words in every file but those named "broken".
class OnePageReader : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &options) override
    {
        if (options.name.contains(QLatin1String("broken")))
            return QtFuture::makeReadyFuture(Result<Reading>(failure(ErrorCode::ReaderBroken)));
        Reading reading;
        reading.pageCount = 2;
        reading.signatureFields = 1;
        PageText page;
        page.text = QString::fromUtf8("Căn cứ Luật Lưu trữ số 33/2024/QH15; theo đề nghị của Chánh Văn phòng và Trưởng phòng Tổ chức, biên chế");
        reading.pages = {PageText(), page};
        return QtFuture::makeReadyFuture(Result<Reading>(reading));
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
};

void giveText(TestOffice &office, const SubjectId &id, const QString &text)
{
    const QString hash = office.document(id).files.first().hash;
    const auto put = office.store().engine().write<std::monostate>([hash, text](Writing &writing) -> Outcome {
        filetexts::put(writing.connection, {hash, 1, 1, {}, 1, 0, {{0, text, TextSource::Layer, 100, {}}}});
        return success();
    }).result();
    QVERIFY(put);
}
}

void TestSearch::index(TestOffice &office)
{
    const auto done = indexOnce(IndexPlace::of(office.store()), false, {}, {});
    QVERIFY(done && *done);
}

QStringList TestSearch::subjects(TestOffice &office, SearchEngine &engine, const QString &login, const QString &text)
{
    QStringList found;
    SearchRequest request;
    request.text = text;
    const auto page = engine.search(*office.as(login), request).result();
    if (!page)
        return {};
    for (const SearchHit &hit : page->hits)
        found << hit.row.subject;
    found.sort();
    return found;
}

void TestSearch::everyPartIsFound_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"bồi dưỡng", "boi duong", "so 214", "214/UBND-VHXH", "từ:\"Sông Thao\"", "loại:CV", "nguoi ky:lê", "Kính trình xin chỉ đạo", "chủ trì phối hợp",
                              "làm sớm giúp", "Nhất trí với dự thảo", "trong phòng đọc", "xử lý:CCVC", "xử lý:\"Phạm Thu Hà\"", "hạn:0..10", "trạng thái:đang xử lý", "có:tệp",
                              "ngày:2026-03", "số đến:1", "lời ghi riêng"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void TestSearch::everyPartIsFound()
{
    TestOffice office;
    IncomingFields fields;
    fields.codeNumber = s("214");
    fields.codeNotation = s("UBND-VHXH");
    fields.agency = s("UBND xã Sông Thao");
    fields.kind = s("CV");
    fields.signer = s("Lê Văn Tám");
    fields.note = s("lời ghi riêng");
    fields.issued = QDate(2026, 3, 6);
    fields.due = office.as(s("vanthu"))->today().addDays(5);
    const SubjectId id = office.letter(s("Cử công chức đi bồi dưỡng"), fields);
    office.letter(s("Thư khác hẳn"));
    giveText(office, id, s("ngồi trong phòng đọc"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), s("Kính trình xin chỉ đạo")}});
    QJsonObject lead = office.part("lead", s("truongccvc"), fields.due);
    lead.insert(s("note"), s("làm sớm giúp"));
    office.does(s("giamdoc"), "incoming.instructed", id,
                {{s("text"), s("CCVC chủ trì, CCHC phối hợp")}, {s("assignments"), QJsonArray{office.part("cooperate", s("CCVC"), fields.due), lead}}});
    const AssignmentId own = office.document(id).assignments.first().id;
    office.does(s("truongccvc"), "incoming.opined", id, {{s("assignment"), own.toString()}, {s("text"), s("Nhất trí với dự thảo")}});
    index(office);
    SearchEngine engine(office.sharedStore());
    QFETCH(QString, query);
    QVERIFY(subjects(office, engine, s("vanthu"), query).contains(s("Cử công chức đi bồi dưỡng")));
}

void TestSearch::agenciesUnderOtherNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found"); // subject and tie
    const QStringList binhDinh{s("cũ "), s("mới successor")}, giaLai{s("cũ predecessor"), s("mới ")};
    QTest::newRow("field, abbreviated") << s("từ:\"UBND tỉnh Bình Định\"") << binhDinh;
    QTest::newRow("field, part of the name") << s("từ:\"bình định\"") << binhDinh;
    QTest::newRow("plain words") << s("UBND tỉnh Bình Định") << binhDinh;
    QTest::newRow("plain words without marks") << s("uy ban nhan dan tinh binh dinh") << binhDinh;
    QTest::newRow("among other words") << s("\"ve dat dai\" ubnd tinh binh dinh ngày:2025") << binhDinh;
    QTest::newRow("without marks among others with") << s("\"đất đai\" ubnd tinh binh dinh") << binhDinh;
    QTest::newRow("with a word that only one has") << s("UBND tỉnh Bình Định mới") << QStringList{s("mới successor")};
    QTest::newRow("the one that came after") << s("từ:\"UBND tỉnh Gia Lai\"") << giaLai;
    QTest::newRow("either") << s("khongco OR ubnd tỉnh gia lai") << giaLai;
    QTest::newRow("that name alone") << s("đúng tên:\"UBND tỉnh Bình Định\"") << QStringList{s("cũ ")};
    QTest::newRow("excluded by its name alone") << s("\"đất đai\" -từ:\"UBND tỉnh Bình Định\"") << QStringList{s("mới ")};
    QTest::newRow("formerly") << s("từ:\"Sở Thông tin tỉnh Phú Thượng\"") << QStringList{s("đổi later")};
    QTest::newRow("renamed") << s("so khoa hoc tinh phu thuong") << QStringList{s("trước khi đổi former"), s("đổi ")};
    QTest::newRow("no agency") << s("từ:UBND") << QStringList{s("cũ "), s("mới ")};
}

void TestSearch::agenciesUnderOtherNames()
{
    TestOffice office;
    QVERIFY(agencies::addDefaults(*office.as(s("vanthu"))).result());
    const SubjectId renamed = office.does(s("vanthu"), "agency.created", {}, {{s("name"), s("Sở Thông tin tỉnh Phú Thượng")}, {s("valid_from"), s("2010-01-01")}}).subject;
    office.does(s("vanthu"), "agency.renamed", renamed, {{s("name"), s("Sở Khoa học tỉnh Phú Thượng")}, {s("on"), s("2025-03-01")}});
    const auto letter = [&office](const char *subject, const char *agency, const QDate &issued) {
        IncomingFields fields;
        fields.agency = s(agency);
        fields.issued = issued;
        office.letter(s(subject) + s(" về đất đai"), fields);
    };
    letter("cũ", "UBND tỉnh Bình Định", QDate(2025, 3, 6));
    letter("mới", "Ủy ban nhân dân tỉnh Gia Lai", QDate(2025, 8, 6));
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    if (query.contains(s("Thông tin")) || query.contains(s("khoa hoc")))
        letter("đổi", "Sở Khoa học tỉnh Phú Thượng", QDate(2025, 8, 6));
    if (query.contains(s("khoa hoc")))
        letter("trước khi đổi", "Sở Thông tin tỉnh Phú Thượng", QDate(2024, 8, 6));
    index(office);
    SearchEngine engine(office.sharedStore());
    SearchRequest request;
    request.text = query;
    const auto page = engine.search(*office.as(s("vanthu")), request).result();
    QVERIFY(page);
    static const QStringList ties{QString(), s("former"), s("later"), s("successor"), s("predecessor")};
    QStringList shown;
    for (const SearchHit &hit : page->hits) {
        shown << QString(hit.row.subject).remove(s(" về đất đai")) + u' ' + ties.at(int(hit.tie));
        QCOMPARE(hit.tiedTo.isEmpty(), hit.tie == AgencyTie::None);
    }
    shown.sort();
    QCOMPARE(shown, found);
    QCOMPARE(engine.total(*office.as(s("vanthu")), query).result()->count, int(found.size()));
    QVERIFY(engine.search(*office.as(s("cvlan")), request).result()->hits.isEmpty());
}

void TestSearch::beginningsOfWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("found");
    QTest::newRow("few words") << s("tra*") << 3;
    QTest::newRow("with marks") << s("trà*") << 1;
    QTest::newRow("more words than are walked") << s("tuy*") << 500;
    QTest::newRow("one letter") << s("t*") << 500;
    QTest::newRow("a word of one letter") << s("z*") << 1;
    QTest::newRow("one letter in a phrase") << s("\"chung t\"*") << 500;
    QTest::newRow("no word") << s("trx*") << 0;
    QTest::newRow("beside another word") << s("trang tuy1*") << 1;
    QTest::newRow("in a field") << s("trích yếu:tra*") << 3;
    QTest::newRow("excluded") << s("chung -t*") << 0;
}

/// Walked word by word they are what FTS5 itself takes a beginning for, which is how hits are weighed.
void TestSearch::beginningsOfWords()
{
    static TestOffice office;
    static bool made = false;
    if (!std::exchange(made, true)) {
        const QStringList words{s("trả"), s("trang"), s("trà"), s("z")};
        for (int i = 0; i < 500; ++i)
            office.letter(s("chung tuy%1 ").arg(i) + words.value(i));
        index(office);
    }
    QFETCH(QString, query);
    QFETCH(int, found);
    SearchEngine engine(office.sharedStore());
    SearchRequest request;
    request.text = query;
    request.limit = 1000;
    QStringList newest, weighed;
    for (QStringList *subjects : {&newest, &weighed}) {
        request.order = subjects == &newest ? SearchOrder::Newest : SearchOrder::Relevance;
        const auto page = engine.search(*office.as(s("vanthu")), request).result();
        QVERIFY(page);
        for (const SearchHit &hit : page->hits)
            *subjects << hit.row.subject;
        subjects->sort();
    }
    QCOMPARE(newest, weighed);
    QCOMPARE(newest.size(), found);
    QCOMPARE(engine.total(*office.as(s("vanthu")), query).result()->count, found);
}

void TestSearch::paperIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found"); // boxes
    QTest::newRow("as it stands on the box") << s("\"hộp 12\"") << QStringList{s("12"), s("12")};
    QTest::newRow("without marks") << s("\"hop 12\" \"to 15-17\"") << QStringList{s("12")};
    QTest::newRow("in its field") << s("nơi để:\"hộp 12\"") << QStringList{s("12"), s("12")};
    QTest::newRow("another part with that number") << s("nơi để:\"hồ sơ 12\"") << QStringList{s("3")};
    QTest::newRow("wherever it lies") << s("có:nơi để") << QStringList{s("12"), s("12"), s("3")};
    QTest::newRow("where it was before") << s("\"hộp 99\"") << QStringList();
    QTest::newRow("by the letter's own words") << s("trích yếu:chuyển") << QStringList{s("12")};
}

/// An archivist sees box and sheet at the hit; who may not read the document learns of no box.
void TestSearch::paperIsFound()
{
    TestOffice office;
    const SubjectId moved = office.letter(s("Đã chuyển"));
    office.does(s("vanthu"), "incoming.placed", moved, {{s("box"), s("99")}});
    office.does(s("vanthu"), "incoming.placed", moved, {{s("box"), s("12")}, {s("sheet"), s("15-17")}, {s("store"), s("A")}});
    office.does(s("vanthu"), "incoming.placed", office.letter(s("Cùng hộp")), {{s("box"), s("12")}, {s("sheet"), s("3")}});
    office.does(s("vanthu"), "incoming.placed", office.letter(s("Hộp khác")), {{s("box"), s("3")}, {s("folder"), s("12")}});
    office.letter(s("Chưa xếp"));
    index(office);
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    SearchEngine engine(office.sharedStore());
    SearchRequest request;
    request.text = query;
    const auto page = engine.search(*office.as(s("vanthu")), request).result();
    QVERIFY(page);
    QStringList boxes;
    for (const SearchHit &hit : page->hits)
        boxes << hit.place.box;
    boxes.sort();
    QCOMPARE(boxes, found);
    QVERIFY(engine.search(*office.as(s("cvlan")), request).result()->hits.isEmpty());
}

void TestSearch::canariesStayWithTheirReaders()
{
    TestOffice office;
    const char *words[] = {"canarytrichyeu", "canarycoquan", "canaryky", "canarytep", "canarychidao"};
    IncomingFields fields;
    fields.agency = s("Sở canarycoquan");
    fields.signer = s("Ông canaryky");
    const SubjectId id = office.letter(s("Việc canarytrichyeu"), fields);
    giveText(office, id, s("bên trong canarytep"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.instructed", id, {{s("text"), s("canarychidao")}, {s("assignments"), QJsonArray{office.part("lead", s("cvhoa"))}}});
    index(office);
    SearchEngine engine(office.sharedStore());
    QVERIFY(!incoming::document(*office.as(s("cvlan")), id).result());
    for (const QString &login : logins) {
        const bool reads = incoming::document(*office.as(login), id).result().has_value();
        for (const char *word : words) {
            QCOMPARE(subjects(office, engine, login, s(word)).size(), reads ? 1 : 0);
            QCOMPARE(engine.total(*office.as(login), s(word)).result()->count, reads ? 1 : 0);
            const Narrowings ways = *engine.narrowings(*office.as(login), s(word)).result();
            QCOMPARE(ways.agencies.size() + ways.signers.size(), reads ? 2 : 0);
        }
        QCOMPARE(subjects(office, engine, login, s("-khongco")).size(), reads ? 1 : 0);
        for (const char *typed : {"từ:canary", "người ký:canary", "canary"})
            QCOMPARE(!engine.suggestions(*office.as(login), s(typed)).result()->isEmpty(), reads);
    }
}

void TestSearch::scopeIsWhatMayReadSays()
{
    TestOffice office;
    QRandomGenerator random(4);
    QList<SubjectId> ids;
    for (int i = 0; i < 24; ++i) {
        const SubjectId id = office.letter(s("chung %1").arg(i));
        ids << id;
        if (random.bounded(4) == 0)
            continue;
        office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
        const char *who[] = {"CCVC", "CCHC", "VP", "cvhoa", "cvlan", "truongcchc"};
        office.does(s("giamdoc"), "incoming.instructed", id,
                    {{s("text"), s("làm")}, {s("assignments"), QJsonArray{office.part("lead", s(who[random.bounded(6)])), office.part("inform", s("luutru"))}}});
    }
    index(office);
    SearchEngine engine(office.sharedStore());
    for (const QString &login : logins) {
        QStringList readable;
        for (const SubjectId &id : std::as_const(ids)) {
            if (const auto document = incoming::document(*office.as(login), id).result())
                readable << document->fields.subject;
        }
        readable.sort();
        QCOMPARE(subjects(office, engine, login, s("chung")), readable);
        QCOMPARE(subjects(office, engine, login, {}), readable);
    }
}

void TestSearch::followsInTheBackground()
{
    TestOffice office;
    SearchEngine engine(office.sharedStore());
    QVERIFY(!engine.state().result()->there);
    const auto early = engine.search(*office.as(s("vanthu")), {}).result();
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::StoreNotFound);
    engine.startIndexing();
    office.letter(s("đến sớm"));
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("sớm")).size(), 1);
    const SubjectId id = office.letter(s("đến muộn"));
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("muộn")), QStringList{s("đến muộn")});
    giveText(office, id, s("đọc sau"));
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("\"đọc sau\"")).size(), 1);
    QTRY_COMPARE(engine.state().result()->percent, 100);
    const QString file = office.folder() + s("/search.sqlite");
    const QDateTime born = QFileInfo(file).birthTime();
    engine.rebuildIndex();
    QTRY_VERIFY(QFileInfo(file).birthTime() != born); // the old one answers until then
    QTRY_COMPARE(engine.state().result()->percent, 100);
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("đến")).size(), 2);
}

void TestSearch::oneProgramIndexes()
{
    TestOffice office;
    office.letter(s("chung"));
    SearchEngine first(office.sharedStore());
    first.startIndexing();
    QTRY_COMPARE(subjects(office, first, s("vanthu"), s("chung")).size(), 1);
    // As another program would: it may not index, and searches all the same.
    const auto other = OfficeStore::open({office.folder()}, office.services());
    QVERIFY(other);
    const auto tried = indexOnce(IndexPlace::of(**other), true, {}, {});
    QVERIFY(tried && !*tried);
    SearchEngine second(*other);
    QCOMPARE(subjects(office, second, s("vanthu"), s("chung")).size(), 1);
}

void TestSearch::deletedWhileOpen()
{
    TestOffice office;
    office.letter(s("chung"));
    SearchEngine engine(office.sharedStore());
    engine.startIndexing();
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("chung")).size(), 1);
    search::SearchIndex::remove(office.folder() + s("/search.sqlite"));
    office.letter(s("chung nữa"));
    QTRY_COMPARE(subjects(office, engine, s("vanthu"), s("chung")).size(), 2);
}

void TestSearch::erasedWordsAreGone()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Việc xyzzytrichyeu"));
    giveText(office, id, s("trong tệp có qwertzmat"));
    office.letter(s("Việc khác"));
    index(office);
    QVERIFY(incoming::erase(*office.as(s("vanthu")), id, s("Luật Lưu trữ 2024, Điều 16"), s("Hết thời hạn lưu trữ")).result());
    index(office);
    const QStringList names = QDir(office.folder()).entryList({s("*.sqlite*")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(office.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("xyzzytrichyeu") && !bytes.contains("qwertzmat"), qPrintable(name));
    }
}

void TestSearch::textsAreRead()
{
    TestOffice office;
    office.letter(s("một"));
    incoming::RegisterRequest broken;
    broken.paths = {office.file(s("broken.txt"), "x")};
    broken.secrecy = s("none");
    broken.fields.agency = s("Sở");
    broken.fields.subject = s("hỏng");
    QVERIFY(incoming::registerIncoming(*office.as(s("vanthu")), broken).result());
    OnePageReader reader;
    const auto read = readTexts(office.sharedStore(), reader).result();
    QVERIFY(read && read->complete);
    QCOMPARE(read->read, 1);
    QCOMPARE(read->failed, 1);
    QCOMPARE(readTexts(office.sharedStore(), reader).result()->read, 0);
    index(office);
    SearchEngine engine(office.sharedStore());
    SearchRequest request;
    request.text = s("\"luật lưu trữ\" có:chữ ký");
    const auto page = engine.search(*office.as(s("vanthu")), request).result();
    QVERIFY(page);
    QCOMPARE(page->hits.size(), 1);
    QCOMPARE(page->hits.first().page, 1);
    QCOMPARE(page->hits.first().snippet.mid(page->hits.first().ranges.value(0).start, 12), s("Luật Lưu trữ"));
}

/// A letter that came in without waiting at the door is known too when it comes a second time.
void TestSearch::textsReadAreKnownAgain()
{
    TestOffice office;
    const SubjectId first = office.letter(s("một"));
    const SubjectId second = office.letter(s("hai"));
    OnePageReader reader;
    QVERIFY(readTexts(office.sharedStore(), reader).result());
    const auto alike = incoming::nearlyEqualTo(*office.as(s("vanthu")), office.document(second).files.first().hash, 0).result();
    QVERIFY(alike);
    QCOMPARE(alike->size(), 1);
    QCOMPARE(alike->first().document, first);
    QCOMPARE(alike->first().percent, 100);
}

void TestSearch::savedSearchesAreOnesOwn()
{
    TestOffice office;
    const auto id = saveSearch(*office.as(s("vanthu")), {0, s(" Quá hạn "), s("trạng thái:quá hạn"), SearchOrder::Relevance}).result();
    QVERIFY(id);
    QVERIFY(saveSearch(*office.as(s("vanthu")), {0, s("Quá hạn"), s("hạn:<0"), SearchOrder::Newest}).result());
    QVERIFY(!saveSearch(*office.as(s("vanthu")), {0, s("  "), s("x"), SearchOrder::Newest}).result());
    const auto mine = savedSearches(*office.as(s("vanthu"))).result();
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().text, s("hạn:<0"));
    QVERIFY(savedSearches(*office.as(s("giamdoc"))).result()->isEmpty());
    QVERIFY(forgetSearch(*office.as(s("giamdoc")), *id).result());
    QCOMPARE(savedSearches(*office.as(s("vanthu"))).result()->size(), 1);
    QVERIFY(forgetSearch(*office.as(s("vanthu")), *id).result());
    QVERIFY(savedSearches(*office.as(s("vanthu"))).result()->isEmpty());
}

void TestSearch::suggestions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("field") << s("đất nguoi") << s("đất người ký:");
    QTest::newRow("value") << s("tu:song") << s("từ:\"UBND xã Sông Thao\"");
    QTest::newRow("value in quotes") << s("họp từ:\"ubnd x") << s("họp từ:\"UBND xã Sông Thao\"");
    QTest::newRow("state") << s("trạng thái:quá") << s("trạng thái:\"quá hạn\"");
    QTest::newRow("kind") << s("loai:q") << s("loại:QĐ");
    QTest::newRow("handler") << s("xử lý:thu ha") << s("xử lý:\"Phạm Thu Hà\"");
    QTest::newRow("agency by a word") << s("thao") << s("từ:\"UBND xã Sông Thao\"");
}

void TestSearch::suggestions()
{
    TestOffice office;
    IncomingFields fields;
    fields.agency = s("UBND xã Sông Thao");
    office.letter(s("một"), fields);
    SearchEngine engine(office.sharedStore());
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QStringList texts;
    const auto suggested = engine.suggestions(*office.as(s("vanthu")), typed).result();
    for (const SearchSuggestion &suggestion : *suggested)
        texts << suggestion.text;
    QVERIFY2(texts.contains(expected), qPrintable(texts.join(s(" / "))));
}

void TestSearch::stops()
{
    TestOffice office;
    index(office);
    SearchEngine engine(office.sharedStore());
    std::stop_source stop;
    stop.request_stop();
    const auto page = engine.search(*office.as(s("vanthu")), {}, stop.get_token()).result();
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Cancelled);
    QVERIFY(engine.search(*office.as(s("vanthu")), {}).result());
}

void TestSearch::hostile()
{
    TestOffice office;
    office.letter(s("chung"));
    index(office);
    SearchEngine engine(office.sharedStore());
    const QStringList queries{QString(10'000, u'a'), QString(10'000, u'('), QString(10'000, u'"'), s("a* OR ").repeated(3000), s("-a ").repeated(3000),
                              QString(QChar(0)) + s("x") + QChar(0xD800), s("meta:a*"), s("NEAR(a b)"), s("{code} : x"), s("^a + b"), s("a NOT b"), s("\u0001a \u0002b*"),
                              s("(a -(b -(c -(d -(e)))))"), s("ngày:..9999 hạn:<99999 hạn:>-99999"), s("(-a OR -b) -(-c)"), s("' ; DROP TABLE x --")};
    for (const QString &query : queries) {
        SearchRequest request;
        request.text = query;
        for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Relevance}) {
            request.order = order;
            const auto page = engine.search(*office.as(s("vanthu")), request).result();
            QVERIFY2(page.has_value(), qPrintable(query.left(40) + (page ? QString() : page.error().args.value(s("detail")).toString())));
        }
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
