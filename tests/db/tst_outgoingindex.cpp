// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/indexedstore.h"

using namespace congso;
using namespace congso::search;

/// What goes out is found beside what came in: by the same fields, for its own readers, and forgotten as completely.
class TestOutgoingIndex : public QObject, private IndexedStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }
    void outgoingIsFound_data();
    void outgoingIsFound();
    void outgoingForItsReaders();
    void renamedSignersAreFollowed();
    void whatIsNotedStandsApart();
    void whatIsGoneIsInNoByte_data();
    void whatIsGoneIsInNoByte();
};

void TestOutgoingIndex::outgoingIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *query, const char *codes) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(codes); };
    row("chung", "/QĐ-VP,36/TB-UBND,5/QĐ-VP");
    row("số:05/QĐ-VP", "5/QĐ-VP");
    row("so 5", "5/QĐ-VP");
    row("từ:\"UBND tỉnh Phú Thượng\"", "/QĐ-VP,5/QĐ-VP");
    row("từ:\"Phòng Văn xã\"", "/QĐ-VP,5/QĐ-VP");
    row("nơi nhận:\"ủy ban nhân dân xã Sông Thao\"", "5/QĐ-VP");
    row("nguoi nhan:\"cac xa\"", "5/QĐ-VP");
    row("văn bản:đi", "/QĐ-VP,5/QĐ-VP");
    row("van ban:\"văn bản đến\"", "36/TB-UBND");
    row("-văn bản:đi", "36/TB-UBND");
    row("văn bản:đi|đến", "/QĐ-VP,36/TB-UBND,5/QĐ-VP");
    row("loại:QĐ", "/QĐ-VP,5/QĐ-VP");
    row("người ký:\"Hoàng Lan\"", "/QĐ-VP,5/QĐ-VP");
    row("người ký:\"chánh văn phòng\"", "/QĐ-VP,5/QĐ-VP");
    row("trạng thái:dự thảo", "");
    row("trạng thái:đang trình", "/QĐ-VP");
    row("trạng thái:đã phát hành", "5/QĐ-VP");
    row("trạng thái:chưa xong", "/QĐ-VP,36/TB-UBND");
    row("trạng thái:quá hạn", "/QĐ-VP");
    row("hạn:<0", "/QĐ-VP");
    row("xử lý:\"Bùi Thị Lưu\"", "/QĐ-VP");
    row("xử lý:\"Trần Văn Hòa\"", "/QĐ-VP,5/QĐ-VP");
    row("xử lý:\"Phòng Văn xã\"", "/QĐ-VP,5/QĐ-VP");
    row("ngày:2026-03-10", "5/QĐ-VP");
    row("ngày:2026-03-05", "/QĐ-VP");
    row("độ khẩn:khẩn", "/QĐ-VP,5/QĐ-VP");
    row("ý kiến:\"sửa lại căn cứ\"", "/QĐ-VP");
    row("ý kiến:\"chỗ này thiếu\"", "/QĐ-VP");
    row("ý kiến:\"đã bổ sung\"", "/QĐ-VP");
    row("ý kiến:\"lý do trả\"", "/QĐ-VP");
    row("ghi chú:\"lưu hành nội bộ\"", "/QĐ-VP,5/QĐ-VP");
    row("\"bản ký số\"", "5/QĐ-VP");
    row("\"bản cũ\"", "");
    row("có:tệp", "5/QĐ-VP");
    row("hồ sơ:12/2026", "5/QĐ-VP");
}

/// Numbers, recipients, opinions, comments and the newest files of what goes out, by the same fields as what came in.
void TestOutgoingIndex::outgoingIsFound()
{
    run("INSERT INTO units VALUES (20, NULL, 'Phòng Văn xã', 'VX', 1, 1)");
    run("INSERT INTO subjects (id, uuid, area) VALUES (50, x'00000000000070008000000000000001', 'settings')");
    run("INSERT INTO settings VALUES (50, 'agency.name', 'Ủy ban nhân dân tỉnh Phú Thượng')");
    run("INSERT INTO access VALUES (" + QByteArray::number(document("36", "TB-UBND", "2026-03-04", "Sở Nội vụ", "chung")) + ", 8)");
    const QByteArray issued = QByteArray::number(outgoing(5, "QĐ-VP", "2026-03-10", "chung", "issued"));
    const QByteArray draft = QByteArray::number(outgoing(0, "QĐ-VP", "", "chung", "in_review"));
    run("INSERT INTO recipients VALUES (x'01', " + issued + ", 0, 'UBND xã Sông Thao', NULL, NULL, NULL, 'Các xã', 1, 'electronic', '', 1, 'sent', '', '', '')");
    run("INSERT INTO review_steps VALUES (x'02', " + draft + ", 0, 1, 1, 'content', 'open', NULL, 3, 12, '2026-11-03', 1, 0, 0, '', 'Sửa lại căn cứ', 1)");
    run("INSERT INTO placed_comments VALUES (x'03', " + draft + ", 0, 'f', 0, 0, 0, 1, 1, 'Chỗ này thiếu', 1, 0, 0)");
    run("INSERT INTO comment_replies VALUES (" + draft + ", 0, x'03', 2, 'Đã bổ sung', 0)");
    run("UPDATE outgoing SET return_reason = 'Lý do trả' WHERE subject = " + draft);
    for (const char *file : {"0, 'h0', 'a.docx', 1, 'main', 'main', 1, 0, 0", "1, 'h1', 'a.pdf', 1, 'sealed', 'sealed', 1, 1, 0"})
        run("INSERT INTO outgoing_files VALUES (" + issued + ", " + file + ", '', x'00', 2, 0)");
    run("INSERT INTO subjects (id, uuid, area, changed) VALUES (900, randomblob(16), 'casefile', 900)");
    run("INSERT INTO casefiles VALUES (900, '12/2026', 'Bồi dưỡng', 2026, 1, 20, '', 0, 5, '', '', 'agency', '', '', 'open', 0, 0, 0, 1, '', '')");
    run("INSERT INTO casefile_entries VALUES (900, " + issued + ", 1, '', '')");
    const char *texts[] = {"bản cũ", "bản ký số"};
    for (int i = 0; i < 2; ++i) {
        FileText text{QStringLiteral("h%1").arg(i), 1, 1, {}, 1, 0, {{2, QString::fromUtf8(texts[i]), TextSource::Layer, 100, {}}}};
        QVERIFY(filetexts::put(*m_office, text));
    }
    index();
    QFETCH(QString, query);
    QFETCH(QString, codes);
    QStringList all = found(query, SearchOrder::Newest, officer);
    all.sort();
    QCOMPARE(all.join(u','), codes);
}

void TestOutgoingIndex::outgoingForItsReaders()
{
    for (const char *state : {"draft", "in_review", "approved", "issued", "withdrawn", "erased"})
        outgoing(state == QByteArray("issued") ? 7 : 0, state, "", "canary", state);
    document("1", "A", "2020-01-01", "A", "canary");
    run("DELETE FROM access WHERE subject IN (SELECT subject FROM outgoing WHERE state = 'approved')");
    index();
    const auto codes = [this](qint64 person) {
        QStringList all = found(QStringLiteral("canary"), SearchOrder::Newest, person);
        all.sort();
        return all.join(u',');
    };
    QCOMPARE(codes(officer), QStringLiteral("/draft,/in_review,/withdrawn,7/issued"));
    QCOMPARE(codes(clerk), QStringLiteral("/approved,1/A,7/issued"));
    QCOMPARE(codes(archivist), QStringLiteral("7/issued"));
    QCOMPARE(codes(administrator), QString());
    SearchRequest request;
    request.text = QStringLiteral("canary");
    request.order = SearchOrder::Relevance;
    const SearchPage weighed = page(request, officer);
    QCOMPARE(weighed.hits.size(), 4);
    for (const SearchHit &hit : weighed.hits) {
        QVERIFY(hit.outgoing);
        QCOMPARE(QString(outgoingStateText(hit.outgoingState)), hit.row.code.section(u'/', 1));
    }
    QCOMPARE(m_searcher->total({clerk, {}, {}, {}}, QStringLiteral("canary"), 100)->count, 3);
    const Narrowings ways = *m_searcher->narrowings({clerk, {}, {}, {}}, QStringLiteral("canary"));
    QCOMPARE(ways.directions.value(0).value, QStringLiteral("outgoing"));
    QCOMPARE(ways.directions.value(0).count, 2);
    QCOMPARE(ways.directions.value(1).count, 1);
    QCOMPARE(ways.states.size(), 3);
    // Lost before the index knows.
    run("UPDATE outgoing SET state = 'erased'");
    QCOMPARE(codes(clerk), QStringLiteral("1/A"));
    run("DELETE FROM access");
    QCOMPARE(codes(officer), QString());
}

/// The words of a document have its signer's name: another name, other words.
void TestOutgoingIndex::renamedSignersAreFollowed()
{
    for (int i = 0; i < 3; ++i)
        outgoing(i + 1, "QĐ", "2026-01-01", "chung", "issued");
    index();
    QCOMPARE(found(QStringLiteral("\"hoang lan\"")).size(), 3);
    run("UPDATE people SET name = 'Hoàng Mai' WHERE subject = 1");
    run("UPDATE subjects SET changed = (SELECT max(changed) + 1 FROM subjects) WHERE id = 1");
    index();
    QCOMPARE(found(QStringLiteral("\"hoang lan\"")).size(), 0);
    QCOMPARE(found(QStringLiteral("người ký:\"hoang mai\"")).size(), 3);
}

/// Field of work, note, marking are several things in one column: a snippet tells them apart.
void TestOutgoingIndex::whatIsNotedStandsApart()
{
    outgoing(5, "QĐ-VP", "2026-03-10", "chung", "issued");
    index();
    SearchRequest request;
    request.text = QString::fromUtf8("ghi riêng");
    const SearchHit hit = page(request).hits.value(0);
    QCOMPARE(hit.field, QStringLiteral("note"));
    QCOMPARE(hit.snippet, QString::fromUtf8("văn xã · ghi riêng · LƯU HÀNH NỘI BỘ · VT"));
    QStringList marked;
    for (const HitRange &range : hit.ranges)
        marked << hit.snippet.mid(range.start, range.length);
    QCOMPARE(marked.join(u'|'), QString::fromUtf8("ghi|riêng"));
}

void TestOutgoingIndex::whatIsGoneIsInNoByte_data()
{
    QTest::addColumn<QByteArray>("gone");
    QTest::newRow("erased") << QByteArray("UPDATE outgoing SET state = 'erased', title = ''");
    QTest::newRow("left the store, as what one may not see any more does") << QByteArray("DELETE FROM outgoing");
}

void TestOutgoingIndex::whatIsGoneIsInNoByte()
{
    QFETCH(QByteArray, gone);
    const QByteArray row = QByteArray::number(outgoing(3, "QĐ", "2026-01-01", "việc bimattrichyeu", "issued"));
    run("INSERT INTO recipients VALUES (x'01', " + row + ", 0, 'xã bimatnoinhan', NULL, NULL, NULL, '', 1, '', '', 1, '', '', '', '')");
    for (int i = 0; i < 40; ++i)
        document("2", "B", "2010-01-01", "B", "việc thường");
    index();
    QVERIFY(bytes().contains("oinhan"));
    m_searcher.reset();
    run(gone);
    run("DELETE FROM recipients");
    run("UPDATE subjects SET changed = (SELECT max(changed) + 1 FROM subjects) WHERE id = " + row);
    index();
    QVERIFY(m_index->needsPurge());
    QVERIFY(m_index->purge());
    for (const char *word : {"ichyeu", "oinhan", "bimat"})
        QVERIFY2(!bytes().contains(word), word);
}

QTEST_GUILESS_MAIN(TestOutgoingIndex)
#include "tst_outgoingindex.moc"
