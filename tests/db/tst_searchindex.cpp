// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/indexedstore.h"

using namespace congso;
using namespace congso::search;

/// The index over a store whose rows are put there by hand: what it finds, for whom, and what is left when it is gone.
class TestSearchIndex : public QObject, private IndexedStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }
    void finds_data();
    void finds();
    void newestFirst();
    void relevance();
    void weighingIsTold();
    void changesAreFollowed();
    void othersSeeNothing();
    void wordsAreInNoByte();
    void canBeDeleted();
    void ofAnotherStore();
    void snippets();
    void marksInSnippets_data();
    void marksInSnippets();
    void narrows();
    void namesOfKindsAreFound_data();
    void namesOfKindsAreFound();
    void totals();
    void caseFilesAreFound();
    void delegatesFind_data();
    void delegatesFind();
    void brokenFileIsMadeAnew();
};

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *query, const char *codes) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(codes); };
    row("nghi dinh", "36/TB-UBND,7/QĐ-UBND");
    row("nghị định", "36/TB-UBND");
    row("NGHỊ ĐỊNH", "36/TB-UBND");
    row("nghĩ dinh", "7/QĐ-UBND");
    row("36/TB", "36/TB-UBND");
    row("36/tb-ubnd", "36/TB-UBND");
    row("36-tb", "36/TB-UBND");
    row("36/t*", "36/TB-UBND");
    row("36/ubnd", "");
    row("7/QĐ-UBND", "7/QĐ-UBND");
    row("7/qd", "7/QĐ-UBND");
    row("7/TĐ", "");
    row("\"so 7/qd ubnd\"", "7/QĐ-UBND");
    row("số:30/2020", "30/2020/NĐ-CP");
    row("so 36", "36/TB-UBND");
    row("số 36", "36/TB-UBND");
    row("số:36/TB-UBND", "36/TB-UBND");
    row("số:036", "36/TB-UBND");
    row("30/NĐ-CP", "30/2020/NĐ-CP");
    row("30/2020/NĐ-CP", "30/2020/NĐ-CP");
    row("từ:\"UBND tỉnh Bình Định\"", "36/TB-UBND");
    row("từ:\"Ủy ban nhân dân tỉnh Bình Định\"", "36/TB-UBND");
    row("tu:\"uỷ ban nhân dân\"", "36/TB-UBND,7/QĐ-UBND");
    row("loại:QĐ", "7/QĐ-UBND");
    row("loai:qd", "7/QĐ-UBND");
    row("loại:\"quyết định\"", "7/QĐ-UBND");
    row("-loại:QĐ", "30/2020/NĐ-CP,36/TB-UBND");
    row("ngày:2014-01..2014-03", "36/TB-UBND");
    row("ngày:2014-01..2014-03 dinh", "36/TB-UBND");
    row("(ngày:2014 OR ngày:2020)", "30/2020/NĐ-CP,36/TB-UBND");
    row("-ngày:2014", "30/2020/NĐ-CP,7/QĐ-UBND");
    row("trạng thái:quá hạn", "7/QĐ-UBND");
    row("hạn:<7", "36/TB-UBND,7/QĐ-UBND");
    row("hạn:0..7", "36/TB-UBND");
    row("hạn:2026-11", "36/TB-UBND,7/QĐ-UBND");
    row("có:tệp", "36/TB-UBND");
    row("có:tệp OR loại:QĐ", "36/TB-UBND,7/QĐ-UBND");
    row("xử lý:\"Trần Văn Hòa\"", "7/QĐ-UBND");
    row("xu ly:\"tran van hoa\"", "7/QĐ-UBND");
    row("xử lý:ai đó", "");
    row("xu ly:hoa", "7/QĐ-UBND");
    row("xu ly:an", "");
    row("xu ly:va", "");
    row("xu ly:va*", "7/QĐ-UBND");
    row("người ký:nam", "30/2020/NĐ-CP,36/TB-UBND,7/QĐ-UBND");
    row("\"thu hồi đất\"", "36/TB-UBND");
    row("\"hồi thu đất\"", "");
    row("\"trang mot trang hai\"", "36/TB-UBND");
    row("thu* đất", "36/TB-UBND");
    row("th* đất", "36/TB-UBND");
    row("\"thu hồi đ\"*", "36/TB-UBND");
    row("\"thu ho\"*", "36/TB-UBND");
    row("\"thu do\"*", "");
    row("trích yếu:di*", "36/TB-UBND,7/QĐ-UBND");
    row("từ:di*", "36/TB-UBND");
    row("-tb*", "30/2020/NĐ-CP,7/QĐ-UBND");
    row("khẩn trương", "7/QĐ-UBND");
    row("khan truong -tb", "7/QĐ-UBND");
    row("nghị định OR khẩn trương", "36/TB-UBND,7/QĐ-UBND");
    row("ủy ban nhan dan", "36/TB-UBND,7/QĐ-UBND");
    row("", "30/2020/NĐ-CP,36/TB-UBND,7/QĐ-UBND");
    row("\"nghị định", "36/TB-UBND");
    row("khongco", "");
}

void TestSearchIndex::finds()
{
    const qint64 first = document("36", "TB-UBND", "2014-02-03", "UBND tỉnh Bình Định", "Thực hiện nghị định của Chính phủ", "TB");
    const qint64 second = document("7", "QĐ-UBND", "2013-05-05", "Ủy ban nhân dân huyện Sông Thao", "Nghĩ dính dáng", "QĐ", "assigned");
    document("30", "2020/NĐ-CP", "2020-03-05", "Chính phủ", "Về công tác văn thư", "NĐ", "completed");
    body(first, QStringLiteral("aa"), {QString::fromUtf8("Việc thu hồi đất\ntrang một"), QString::fromUtf8("trang hai")});
    run("UPDATE documents SET due = '2026-11-24' WHERE subject = " + QByteArray::number(first));
    run("UPDATE documents SET due = '2026-11-03' WHERE subject = " + QByteArray::number(second));
    run("INSERT INTO assignments (id, document, position, parent, role, state, unit, person, grantee, assigner, assigner_post, due, note, assigned_at,"
        " closed_at, asked_due, asked_reason, percent) VALUES (x'01', " + QByteArray::number(second)
        + ", 0, NULL, 'lead', 'doing', NULL, 2, 8, 1, NULL, '9999', 'Làm khẩn trương', 0, 0, '', '', 0)");
    index();
    QFETCH(QString, query);
    QFETCH(QString, codes);
    QCOMPARE(found(query).join(u','), codes);
}

void TestSearchIndex::newestFirst()
{
    for (int i = 0; i < 30; ++i)
        document(QByteArray::number(i).constData(), "X", QDate(2000, 1, 1).addDays((i * 37) % 90).toString(Qt::ISODate).toLatin1().constData(), "A", "chung");
    index();
    SearchRequest request;
    request.text = QStringLiteral("chung");
    request.limit = 7;
    QList<QDate> dates;
    QSet<qint64> rows;
    for (bool more = true; more;) {
        const SearchPage part = page(request);
        for (const SearchHit &hit : part.hits) {
            dates << hit.row.issued;
            rows << hit.row.row;
            request.after = hit.key;
        }
        more = !part.complete;
    }
    QCOMPARE(rows.size(), 30);
    QVERIFY(std::is_sorted(dates.rbegin(), dates.rend()));
}

void TestSearchIndex::relevance()
{
    const qint64 far = document("1", "A", "2020-01-01", "A", "việc khác");
    body(far, QStringLiteral("bb"), {QString::fromUtf8("đất ").repeated(3) + QString::fromUtf8("lời ").repeated(400)});
    document("2", "B", "2010-01-01", "B", "giao đất");
    index();
    QCOMPARE(found(QString::fromUtf8("đất")).join(u','), QStringLiteral("1/A,2/B"));
    QCOMPARE(found(QString::fromUtf8("đất"), SearchOrder::Relevance).join(u','), QStringLiteral("2/B,1/A"));
}

void TestSearchIndex::weighingIsTold()
{
    for (int i = 0; i < 30; ++i)
        document(QByteArray::number(i).constData(), "A", QByteArray(QByteArray("20") + QByteArray::number(10 + i % 15) + "-01-01").constData(), "A",
                 i % 3 == 0 ? "đất đất" : "giao đất cho dân");
    index();
    SearchRequest request;
    request.text = QString::fromUtf8("đất");
    request.order = SearchOrder::Relevance;
    request.limit = 10;
    const auto places = [&](int skip) {
        Weighing weighing;
        request.skip = skip;
        const SearchPage part = page(request, clerk, &weighing);
        QList<qint64> rows;
        if (weighing.hits != 30 || weighing.percent != 100 || part.complete != (skip == 20))
            return rows;
        for (const SearchHit &hit : part.hits)
            rows << hit.row.row;
        return rows;
    };
    // Page after page they are all there, each once, and those with more of the word first.
    QList<qint64> all = places(0);
    QCOMPARE(all.size(), 10);
    for (const qint64 row : std::as_const(all))
        QVERIFY((row - all.first()) % 3 == 0);
    all << places(10) << places(20);
    QCOMPARE(QSet<qint64>(all.begin(), all.end()).size(), 30);
    QCOMPARE(all.size(), 30);
    Weighing nothing;
    QVERIFY(page(request, officer, &nothing).hits.isEmpty());
    QCOMPARE(nothing.hits.load(), 0); // what may not be read is not counted either
}

void TestSearchIndex::changesAreFollowed()
{
    const qint64 row = document("1", "A", "2020-01-01", "A", "ban đầu");
    document("2", "B", "2010-01-01", "B", "ban khác");
    index();
    const auto change = [&](const QByteArray &sql) {
        run(sql);
        run("UPDATE subjects SET changed = (SELECT max(changed) + 1 FROM subjects) WHERE id = " + QByteArray::number(row));
    };
    change("UPDATE documents SET title = 'ban sau', issued = '2001-01-01' WHERE subject = " + QByteArray::number(row));
    QCOMPARE(found(QString::fromUtf8("đầu")).size(), 1); // behind, and nothing wrong
    QCOMPARE(m_searcher->state()->pending, 1);
    m_index.reset(); // as after a crash: the next one goes on from there
    index();
    QCOMPARE(found(QString::fromUtf8("đầu")).size(), 0);
    QCOMPARE(found(QStringLiteral("ban")).join(u','), QStringLiteral("2/B,1/A"));
    QCOMPARE(m_searcher->state()->percent, 100);
    change("UPDATE documents SET state = 'withdrawn' WHERE subject = " + QByteArray::number(row));
    QCOMPARE(found(QStringLiteral("ban")).size(), 1); // gone from the answers before the index knows
    index();
    QCOMPARE(found(QStringLiteral("ban")).size(), 1);
}

void TestSearchIndex::othersSeeNothing()
{
    const qint64 granted = document("1", "A", "2020-01-01", "A", "canary một");
    document("2", "B", "2010-01-01", "B", "canary hai");
    document("3", "C", "2011-01-01", "C", "canary ba", "CV", "completed");
    run("INSERT INTO access VALUES (" + QByteArray::number(granted) + ", 8)");
    index();
    QCOMPARE(found(QStringLiteral("canary"), SearchOrder::Newest, clerk).size(), 3);
    QCOMPARE(found(QStringLiteral("canary"), SearchOrder::Newest, officer).join(u','), QStringLiteral("1/A"));
    QCOMPARE(found(QStringLiteral("-khac"), SearchOrder::Relevance, officer).join(u','), QStringLiteral("1/A"));
    QCOMPARE(found(QStringLiteral("canary OR a"), SearchOrder::Newest, archivist).join(u','), QStringLiteral("3/C"));
    QCOMPARE(found(QStringLiteral("canary"), SearchOrder::Newest, administrator).size(), 0);
    run("DELETE FROM access"); // lost, and the index does not know yet
    QCOMPARE(found(QStringLiteral("canary"), SearchOrder::Newest, officer).size(), 0);
    QCOMPARE(m_searcher->total({officer, {}, {}, {}}, QStringLiteral("canary"), 100)->count, 0);
    QVERIFY(m_searcher->narrowings({officer, {}, {}, {}}, QStringLiteral("canary"))->agencies.isEmpty());
}

void TestSearchIndex::wordsAreInNoByte()
{
    const qint64 row = document("1", "A", "2020-01-01", "Cơ quan bimatcoquan", "Nội dung bimattrichyeu");
    body(row, QStringLiteral("cc"), {QStringLiteral("bimattrongtep ").repeated(50)});
    for (int i = 0; i < 40; ++i)
        document("2", "B", "2010-01-01", "B", "việc thường");
    index();
    // Words that begin alike are kept by what differs.
    QVERIFY(bytes().contains("ongtep"));
    QCOMPARE(found(QStringLiteral("bimattrongtep")).size(), 1);
    m_searcher.reset();
    run("UPDATE documents SET state = 'erased', title = '', agency = '' WHERE subject = " + QByteArray::number(row));
    run("UPDATE subjects SET changed = (SELECT max(changed) + 1 FROM subjects) WHERE id = " + QByteArray::number(row));
    index();
    QVERIFY(m_index->needsPurge());
    m_index.reset(); // cut off before: it is not forgotten
    index();
    QVERIFY(m_index->needsPurge());
    QVERIFY(m_index->purge());
    QVERIFY(!m_index->needsPurge());
    for (const char *word : {"coquan", "ichyeu", "ongtep", "bimat"})
        QVERIFY2(!bytes().contains(word), word);
    QCOMPARE(found(QString::fromUtf8("thường")).size(), 40);
}

void TestSearchIndex::canBeDeleted()
{
    document("1", "A", "2020-01-01", "A", "còn đây");
    index();
    QCOMPARE(found(QString::fromUtf8("còn")).size(), 1);
    QVERIFY(m_index->isThere());
    SearchIndex::remove(path());
    QVERIFY(!m_index->isThere());
    QVERIFY(!m_searcher->isCurrent());
    QVERIFY(!Searcher::open(m_dir->filePath(QStringLiteral("office.sqlite")), path()));
    m_index.reset();
    index();
    QCOMPARE(found(QString::fromUtf8("còn")).size(), 1);
}

void TestSearchIndex::ofAnotherStore()
{
    document("1", "A", "2020-01-01", "A", "cũ");
    index();
    m_index.reset();
    run("UPDATE store SET epoch = 2");
    QVERIFY(!Searcher::open(m_dir->filePath(QStringLiteral("office.sqlite")), path()));
    run("DELETE FROM documents");
    index();
    QCOMPARE(found(QString()).size(), 0);
}

void TestSearchIndex::snippets()
{
    const qint64 row = document("1", "A", "2020-01-01", "A", "Việc chung");
    const QString filler = QString::fromUtf8("lời khác ").repeated(200);
    body(row, QStringLiteral("dd"), {filler, filler + QString::fromUtf8("kế hoạch thu hồi\nđất ở Sông Thao ") + filler});
    index();
    SearchRequest request;
    request.text = QString::fromUtf8("\"thu hồi đất\" sông");
    const SearchHit hit = page(request).hits.value(0);
    QCOMPARE(hit.field, QStringLiteral("text"));
    QCOMPARE(hit.file, QStringLiteral("dd"));
    QCOMPARE(hit.page, 1);
    QStringList marked;
    for (const HitRange &range : hit.ranges)
        marked << hit.snippet.mid(range.start, range.length);
    QCOMPARE(marked.join(u'|'), QString::fromUtf8("thu hồi đất|Sông"));
    QVERIFY(hit.snippet.size() < 260);
    QVERIFY(!hit.snippet.contains(u'\n'));
    request.text = QStringLiteral("chung");
    QCOMPARE(page(request).hits.value(0).field, QStringLiteral("subject"));
    QCOMPARE(page(request).hits.value(0).page, -1);
}

void TestSearchIndex::marksInSnippets_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *title, const char *query, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(query) << QString::fromUtf8(marked);
    };
    row("with marks", "Việc hòa giải và hoa", "hòa", "hòa");
    row("without", "Việc hòa giải và hoa", "hoa", "hòa|hoa");
    row("tone placed the other way", "Việc hoà giải", "hòa giải", "hoà|giải");
    row("capitals", "ĐÀ NẴNG và đá", "đà nẵng", "ĐÀ|NẴNG");
    row("decomposed", "Vie\u0323\u0302c ho\u0300a gia\u0309i", "\"hòa giải\"", "ho\u0300a gia\u0309i");
    row("leading zeros", "Lần 007, lần 70", "7", "007");
    row("soft hyphen", "ngh\u00ADị định", "nghị", "ngh\u00ADị");
    row("a phrase begun twice", "thu hồi thu hồi đất", "\"thu hồi đất\"", "thu hồi đất");
    row("a beginning", "tuyển dụng, tuy nhiên", "tuyể*", "tuyển");
    row("its number, as the record has it", "không", "số:36/tb", "36/TB");
    row("its agency", "không", "từ:\"ủy ban nhân dân xã\"", "ủy ban nhân dân xã");
}

void TestSearchIndex::marksInSnippets()
{
    QFETCH(QString, title);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    document("36", "TB-UBND", "2020-01-01", "UBND xã Sông Thao", title.toUtf8().constData());
    index();
    SearchRequest request;
    request.text = query;
    const QList<SearchHit> hits = page(request).hits;
    QCOMPARE(hits.size(), 1);
    QStringList found;
    for (const HitRange &range : hits.first().ranges)
        found << hits.first().snippet.mid(range.start, range.length);
    QCOMPARE(found.join(u'|'), marked);
    QVERIFY(hits.first().field != QLatin1String("number") || hits.first().snippet == QLatin1String("36/TB-UBND"));
}

void TestSearchIndex::narrows()
{
    document("1", "A", "2020-01-01", "Sở A", "chung", "QĐ");
    document("2", "B", "2021-01-01", "Sở A", "chung");
    document("3", "C", "2021-02-01", "Sở B", "chung");
    index();
    QCOMPARE(found(QStringLiteral("chung")).size(), 3);
    const Narrowings ways = *m_searcher->narrowings({clerk, {}, {}, {{QString::fromUtf8("QĐ"), QString::fromUtf8("Quyết định")}}}, QStringLiteral("chung"));
    QVERIFY(ways.complete);
    QCOMPARE(ways.years.value(0).value, QStringLiteral("2021"));
    QCOMPARE(ways.years.value(0).count, 2);
    QCOMPARE(ways.agencies.value(0).value, QString::fromUtf8("Sở A"));
    QCOMPARE(ways.kinds.value(1).label, QString::fromUtf8("Quyết định"));
    QCOMPARE(ways.states.size(), 1);
    // The marks of what it is narrowed by say nothing of the words that were typed without.
    document("4", "D", "2022-01-01", "Sở Bình", "báo cáo");
    document("5", "E", "2022-02-01", "Sở Bình", "bao cao");
    index();
    QCOMPARE(found(QString::fromUtf8("bao cao đúng tên:\"Sở Bình\"")).size(), 2);
    QCOMPARE(found(QString::fromUtf8("báo cáo đúng tên:\"Sở Bình\"")).size(), 1);
}

void TestSearchIndex::namesOfKindsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *query, const char *codes) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(codes); };
    row("nghị định 30", "30/2020/NĐ-CP");
    row("nghi dinh 30/2020", "30/2020/NĐ-CP");
    row("\"nghị định\" \"văn thư\"", "30/2020/NĐ-CP");
    row("nghị định", "8/CV-SNV,30/2020/NĐ-CP");
    row("nghĩ định", "");
    row("quyết định 7", "7/QĐ-UBND");
    row("ngày:2026 quyết định", "7/QĐ-UBND");
    row("kế hoạch chuyển đổi", "5/KH-UBND");
    row("chuyển đổi kế hoạch", ""); // only what a query begins with
    row("thông báo OR kế hoạch", "5/KH-UBND");
    row("-quyết định", "8/CV-SNV"); // as before: only the word behind the sign is excluded
    row("kế hoạc", "");
}

/// What the register says of a document need not have its kind in words.
void TestSearchIndex::namesOfKindsAreFound()
{
    document("30", "2020/NĐ-CP", "2020-03-05", "Chính phủ", "Về công tác văn thư", "NĐ");
    document("7", "QĐ-UBND", "2026-01-05", "UBND xã", "Bổ nhiệm", "QĐ");
    document("5", "KH-UBND", "2026-01-04", "UBND xã", "Chuyển đổi số", "KH");
    document("8", "CV-SNV", "2026-01-03", "Sở Nội vụ", "Thực hiện nghị định mới", "CV");
    index();
    const auto kind = [](const char *code, const char *name) { return KindName{QString::fromUtf8(code), QString::fromUtf8(name)}; };
    const SearchAsker asker{clerk, QDate(2026, 11, 22), {}, {kind("NĐ", "Nghị định"), kind("QĐ", "Quyết định (cá biệt)"), kind("QĐ-QPPL", "Quyết định (quy phạm pháp luật)"), kind("KH", "Kế hoạch")}};
    QVERIFY(page({}).hits.size() == 4);
    QFETCH(QString, query);
    SearchRequest request;
    request.text = query;
    const auto answer = m_searcher->page(asker, request);
    QVERIFY(answer);
    QStringList codes;
    for (const SearchHit &hit : answer->hits)
        codes << hit.row.code;
    QTEST(codes.join(u','), "codes");
    QCOMPARE(m_searcher->total(asker, query, 100)->count, int(codes.size()));
}

void TestSearchIndex::totals()
{
    for (int i = 0; i < 12; ++i)
        document("1", "A", "2020-01-01", "A", "chung");
    index();
    QCOMPARE(found(QStringLiteral("chung")).size(), 12);
    const SearchTotal some = *m_searcher->total({clerk, {}, {}, {}}, QStringLiteral("chung"), 10);
    QCOMPARE(some.count, 10);
    QVERIFY(!some.exact);
    QVERIFY(m_searcher->total({clerk, {}, {}, {}}, QStringLiteral("chung"), 12)->exact);
}

void TestSearchIndex::caseFilesAreFound()
{
    const QByteArray row = QByteArray::number(document("1", "A", "2020-01-01", "A", "chung"));
    document("2", "B", "2020-01-01", "A", "chung");
    index();
    run("INSERT INTO subjects (id, uuid, area, changed) VALUES (900, randomblob(16), 'casefile', 900)");
    run("INSERT INTO casefiles VALUES (900, '12/2026', 'Bồi dưỡng công chức', 2026, 2, 20, '', 0, 5, '', '', 'keeper', '', '', 'open', 0, 0, 0, 1, '', '')");
    run("INSERT INTO access VALUES (900, 8)");
    run("INSERT INTO access VALUES (" + row + ", 8)");
    run("INSERT INTO casefile_entries VALUES (900, " + row + ", 1, '', '')");
    index();
    QCOMPARE(found(QString::fromUtf8("hồ sơ:12/2026"), SearchOrder::Newest, officer).join(u','), QStringLiteral("1/A"));
    QCOMPARE(found(QString::fromUtf8("ho so:\"boi duong\""), SearchOrder::Newest, officer).join(u','), QStringLiteral("1/A"));
    QCOMPARE(found(QString::fromUtf8("hồ sơ:12/2026"), SearchOrder::Newest, clerk).size(), 0); // the keeper's alone
    run("DELETE FROM casefile_entries");
    run("UPDATE subjects SET changed = 901 WHERE id = 900");
    index();
    QCOMPARE(found(QString::fromUtf8("hồ sơ:12/2026"), SearchOrder::Newest, officer).size(), 0);
}

void TestSearchIndex::delegatesFind_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<int>("hits");
    QTest::newRow("everything") << QByteArray("until_day = '2026-11-30'") << 2;
    QTest::newRow("over") << QByteArray("until_day = '2026-11-20'") << 0;
    QTest::newRow("not begun") << QByteArray("from_day = '2026-11-30'") << 0;
    QTest::newRow("what came since") << QByteArray("past = 0, from_day = '2026-11-21'") << 0;
    QTest::newRow("what came since long ago") << QByteArray("past = 0, from_day = '2026-11-20'") << 2;
    QTest::newRow("one kind") << QByteArray("kinds = ' QĐ TB '") << 1;
    QTest::newRow("another kind") << QByteArray("kinds = ' TB '") << 0;
    QTest::newRow("a unit that has nothing") << QByteArray("unit = 3") << 0;
    QTest::newRow("revoked") << QByteArray("revoked = 1") << 0;
}

/// Who reads for somebody else goes through what was handed over to him alone.
void TestSearchIndex::delegatesFind()
{
    document("1", "A", "2020-01-01", "A", "chung", "QĐ");
    document("2", "A", "2020-01-02", "A", "chung", "CV");
    index();
    QCOMPARE(found(QStringLiteral("chung"), SearchOrder::Newest, officer).size(), 0);
    run("INSERT INTO delegations VALUES (950, 1, 2, 'all', NULL, '', '2026-11-01', '2026-11-30', 1, '', 0)");
    QFETCH(QByteArray, change);
    run("UPDATE delegations SET " + change);
    QTEST(int(found(QStringLiteral("chung"), SearchOrder::Newest, officer).size()), "hits");
}

void TestSearchIndex::brokenFileIsMadeAnew()
{
    document("1", "A", "2020-01-01", "A", "còn");
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database at all, but long enough to be looked at as one");
    file.close();
    index();
    QCOMPARE(found(QString::fromUtf8("còn")).size(), 1);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
