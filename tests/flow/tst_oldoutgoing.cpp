// SPDX-License-Identifier: GPL-3.0-or-later
// Old registers of outgoing documents come in from tables: what went out long ago is found again, with its box and sheet.
#include "app/importing/importer.h"
#include "app/office/maintenance.h"
#include "app/search/indexer.h"
#include "app/search/searchengine.h"
#include "app/words/hitwords.h"
#include "tests/support/drafting.h"

#include <QTest>

using namespace congso;
using namespace congso::importing;
using namespace congso::testing;

namespace {
QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr const char *heads = "\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,Nơi nhận văn bản,Hộp số,Tờ số\n";
constexpr const char *lines = "12/QĐ-UB,12/5/1998,Quyết định thành lập Trạm Khuyến nông huyện,Hà Văn Lãm,Sở Nông nghiệp; UBND các xã,31,45-46\n"
                              "113/CV-UB,20/5/1998,Về việc chống hạn vụ hè thu,Hà Văn Lãm,,31,47\n";
}

class TestOldOutgoing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void headsOfTheDecreesRegister();
    void foundWithBoxAndSheet();
    void numberAndNotationApart();
    void incomingNumberAndNotationApart_data();
    void incomingNumberAndNotationApart();
    void incomingWithBoxAndSheet();
    void standsAsIssuedThen();
    void refusedRows_data();
    void refusedRows();
    void neverTwiceTheSameNumber();
    void reservedNumbersStay();
    void wentOutThen();
    void corrected();
    void takenBack();
    void clerksOnly();

private:
    ImportReport imported(const char *rows)
    {
        ImportRequest request;
        request.kind = ImportKind::OutgoingRegister;
        request.file = m_office->file(s("so-di-%1.csv").arg(++m_files), QByteArray(heads) + rows);
        const auto report = run(*m_office->as(s("vanthu")), request).result();
        if (!report)
            qWarning("import refused: %s", codeText(report.error().code).data());
        return report.value_or(ImportReport());
    }
    QList<SearchHit> hits(const char *login, const char *query)
    {
        const auto indexed = indexOnce(IndexPlace::of(m_office->store()), false, {}, {});
        if (!indexed)
            return {};
        SearchEngine engine(m_office->sharedStore());
        SearchRequest request;
        request.text = s(query);
        return engine.search(*m_office->as(s(login)), request).result().value_or(SearchPage()).hits;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Drafting> m_drafting;
    int m_files = 0;
};

void TestOldOutgoing::init()
{
    m_office = std::make_unique<TestOffice>();
    m_drafting = std::make_unique<Drafting>(*m_office);
}

void TestOldOutgoing::headsOfTheDecreesRegister()
{
    const Mapping mapping = proposeMapping(ImportKind::OutgoingRegister,
                                           {s("Số, ký hiệu văn bản"), s("Ngày tháng văn bản"), s("Tên loại và trích yếu nội dung văn bản"), s("Người ký"), s("Nơi nhận văn bản"),
                                            s("Đơn vị, người nhận bản lưu"), s("Số lượng bản"), s("Ghi chú"), s("Phông"), s("Hộp"), s("Tờ")});
    const QStringList keys{s("code"), s("date"), s("subject"), s("signer"), s("recipients"), s("kept"), s("copies"), s("note"), s("fonds"), s("box"), s("sheet")};
    for (int column = 0; column < keys.size(); ++column)
        QVERIFY2(mapping.value(keys.at(column), -1) == column, qPrintable(keys.at(column)));
}

void TestOldOutgoing::foundWithBoxAndSheet()
{
    QCOMPARE(imported(lines).accepted, 2);
    const QList<SearchHit> found = hits("luutru", "số:12/QĐ-UB ngày:1998");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place.box, s("31"));
    QCOMPARE(found.first().place.sheet, s("45-46"));
    QCOMPARE(found.first().row.signer, s("Hà Văn Lãm"));
    QVERIFY(found.first().fromBook);
    QCOMPARE(HitWords::state(found.first()), s("From an old register"));
    QCOMPARE(hits("luutru", "người ký:\"Hà Văn Lãm\"").size(), 2);
    QCOMPARE(hits("luutru", "nơi nhận:\"các xã\"").size(), 1);
    QVERIFY(hits("cvhoa", "khuyến nông").isEmpty());
}

/// Number and notation in columns of their own, and the kind in the one word that registers say of it.
void TestOldOutgoing::numberAndNotationApart()
{
    ImportRequest request;
    request.kind = ImportKind::OutgoingRegister;
    request.file = m_office->file(s("so-di-rieng.csv"), "Số,Ký hiệu,Ngày văn bản,Tên loại,Trích yếu\n7,QĐ-UB,12/5/1998,Quyết định,Thành lập trạm\n");
    const auto report = run(*m_office->as(s("vanthu")), request).result();
    QVERIFY(report);
    QCOMPARE(report->accepted, 1);
    const QList<SearchHit> found = hits("luutru", "số:7/QĐ-UB loại:QĐ");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().row.code, s("07/QĐ-UB"));
}

void TestOldOutgoing::incomingNumberAndNotationApart_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("code");
    QTest::newRow("apart") << s("7") << s("QĐ-UB") << s("7/QĐ-UB");
    QTest::newRow("with its letter") << s("7a") << s("QĐ-UB") << s("7a/QĐ-UB");
    QTest::newRow("a notation that does not part") << s("7") << s("quyết định") << s("7/quyết định");
    QTest::newRow("no notation") << s("7") << QString() << s("7");
    QTest::newRow("both in one, a running number before") << s("3") << s("36/QĐ-UB") << s("36/QĐ-UB");
}

/// What came in: its own number stands beside the number of arrival, its notation in a third column.
void TestOldOutgoing::incomingNumberAndNotationApart()
{
    QFETCH(const QString, number);
    QFETCH(const QString, notation);
    ImportRequest request;
    request.kind = ImportKind::Register;
    request.file = m_office->file(s("so-den-rieng.csv"), "Số đến,Ngày đến,Tác giả,Số,Ký hiệu,Ngày văn bản,Tên loại,Trích yếu\n41,14/5/1998,UBND tỉnh,"
                                                             + number.toUtf8() + ',' + notation.toUtf8() + ",12/5/1998,Quyết định,Thành lập trạm\n");
    const auto report = run(*m_office->as(s("vanthu")), request).result();
    QVERIFY(report);
    QCOMPARE(report->accepted, 1);
    const QList<SearchHit> found = hits("luutru", "ngày:1998");
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().row.number);
    QCOMPARE(found.first().row.number->number, 41);
    QTEST(found.first().row.code, "code");
}

/// What came in long ago lies in a box as well, and is taken back like the rest of its import.
void TestOldOutgoing::incomingWithBoxAndSheet()
{
    ImportRequest request;
    request.kind = ImportKind::Register;
    request.file = m_office->file(s("so-den.csv"), "Số đến,Ngày đến,Cơ quan ban hành,Số ký hiệu,Ngày văn bản,Tên loại,Trích yếu,Phông,Hộp số,Tờ số\n"
                                                   "101,16/3/1998,Sở Nông nghiệp,36/QĐ-NN,10/3/1998,Quyết định,Ban hành quy chế,Sở Nội vụ,12,33\n"
                                                   "102,17/3/1998,Sở Nông nghiệp,37/QĐ-NN,10/3/1998,Quyết định,Giao chỉ tiêu,,,\n");
    const auto report = run(*m_office->as(s("vanthu")), request).result();
    QVERIFY(report);
    QCOMPARE(report->accepted, 2);
    QCOMPARE(hits("luutru", "ngày:1998").size(), 2);
    QList<SearchHit> found = hits("luutru", "nơi để:\"hộp 12\"");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().place.fonds, s("Sở Nội vụ"));
    QCOMPARE(found.first().place.sheet, s("33"));
    QVERIFY(rebuild(m_office->store()).result());
    found = hits("luutru", "số:36/QĐ-NN");
    QCOMPARE(found.value(0).place.box, s("12"));
    QVERIFY(takeBack(*m_office->as(s("vanthu")), report->id, s("Nhập nhầm sổ của năm khác")).result());
    QVERIFY(hits("luutru", "nơi để:\"hộp 12\"").isEmpty());
}

void TestOldOutgoing::standsAsIssuedThen()
{
    QCOMPARE(imported(lines).accepted, 2);
    const OutgoingDocument document = m_drafting->document(hits("vanthu", "khuyến nông").value(0).row.id, s("vanthu"));
    QCOMPARE(document.state, OutgoingState::Issued);
    QCOMPARE(document.date, QDate(1998, 5, 12));
    QCOMPARE(document.code, s("12/QĐ-UB"));
    QCOMPARE(document.fields.kind, s("QĐ"));
    QCOMPARE(document.signerName, s("Hà Văn Lãm"));
    QCOMPARE(document.recipients.size(), 2);
    QCOMPARE(document.recipients.first().state, DispatchState::Sent);
    VerifyOptions deep;
    deep.deep = true;
    const auto verified = verify(m_office->store(), deep).result();
    QVERIFY(verified);
    QVERIFY(verified->problems.isEmpty());
}

void TestOldOutgoing::refusedRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("field");
    QTest::addRow("no number") << s("QĐ-UB,12/5/1998,Quyết định thành lập trạm,,,,") << s("code");
    QTest::addRow("no date") << s("12/QĐ-UB,,Quyết định thành lập trạm,,,,") << s("date");
    QTest::addRow("a day ahead") << s("12/QĐ-UB,12/5/2098,Quyết định thành lập trạm,,,,") << s("date");
    QTest::addRow("no subject") << s("12/QĐ-UB,12/5/1998,,,,,") << s("subject");
}

void TestOldOutgoing::refusedRows()
{
    QFETCH(QString, row);
    QFETCH(QString, field);
    const ImportReport report = imported((row + u'\n').toUtf8().constData());
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().field, field);
}

void TestOldOutgoing::neverTwiceTheSameNumber()
{
    const SubjectId live = m_drafting->at(OutgoingState::Issued, s("Kế hoạch năm nay"), s("KH"));
    const AssignedNumber taken = m_drafting->document(live).number.value_or(AssignedNumber());
    const QString day = m_office->as(s("vanthu"))->today().toString(QStringLiteral("dd/MM/yyyy"));
    ImportReport report = imported(s("%1/QĐ-UB,%2,Quyết định cũ,,,,\n").arg(taken.number).arg(day).toUtf8().constData());
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.problems.first().reason.code, ErrorCode::RuleNumberTaken);
    QCOMPARE(imported(lines).accepted, 2);
    report = imported("12/CT-UB,1/6/1998,Chỉ thị chống hạn,,,,\n12/QĐ-UB,2/6/1998,Quyết định khác,,,,\n");
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.problems.size(), 2);
}

void TestOldOutgoing::reservedNumbersStay()
{
    const QDate today = m_office->as(s("vanthu"))->today();
    m_office->does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(m_drafting->series()), {{s("year"), today.year()}, {s("note"), s("để dành cho đoàn")}});
    const ImportReport report = imported(s("1/QĐ-UB,%1,Quyết định cũ,,,,\n").arg(today.toString(QStringLiteral("dd/MM/yyyy"))).toUtf8().constData());
    QCOMPARE(report.accepted, 0);
    QCOMPARE(report.problems.first().reason.code, ErrorCode::RuleNumberTaken);
}

/// Its recipients have it since then: it is not sent once more, nor to others. Recalled, they are told.
void TestOldOutgoing::wentOutThen()
{
    QCOMPARE(imported(lines).accepted, 2);
    const SubjectId id = hits("vanthu", "khuyến nông").value(0).row.id;
    const QString to = m_drafting->document(id, s("vanthu")).recipients.first().id.toString();
    const auto refused = [&](const QByteArray &action, const QJsonObject &fields) {
        const auto done = m_office->tryDo(s("vanthu"), action, id, fields);
        return done ? QString() : done.error().args.value(s("problem")).toString();
    };
    for (const char *state : {"sent", "received", "returned"})
        QCOMPARE(refused("outgoing.dispatched", {{s("recipients"), QJsonArray{to}}, {s("to"), s(state)}, {s("note"), s("chuyển nhầm")}}), s("from_book"));
    const QJsonObject another{{s("name"), s("UBND xã Ia Krái")}, {s("way"), s("electronic")}};
    QCOMPARE(refused("outgoing.recipients_added", {{s("recipients"), QJsonArray{another}}, {s("reason"), s("gửi thêm cho xã mới lập")}}), s("from_book"));
    m_office->does(s("vanthu"), "outgoing.recalled", id, {{s("reason"), s("ban hành trái thẩm quyền")}});
    QCOMPARE(refused("outgoing.recipients_told", {{s("recipients"), QJsonArray{to}}, {s("channel"), s("post")}}), QString());
}

void TestOldOutgoing::corrected()
{
    QCOMPARE(imported(lines).accepted, 2);
    const SubjectId line = hits("vanthu", "khuyến nông").value(0).row.id;
    const auto change = [](const char *field, const QString &old, const char *now) { return QJsonObject{{s("field"), s(field)}, {s("old"), old}, {s("new"), s(now)}}; };
    const QString before = m_drafting->document(line, s("vanthu")).fields.subject;
    const QJsonObject fields{{s("changes"), QJsonArray{change("subject", before, "Thành lập Trạm Thú y huyện"), change("signer_name", s("Hà Văn Lãm"), "Hà Văn Lâm")}},
                             {s("reason"), s("đọc sai chữ viết tay trong sổ")}};
    QVERIFY(!m_office->tryDo(s("luutru"), "outgoing.import_corrected", line, fields));
    QVERIFY(!m_office->tryDo(s("vanthu"), "outgoing.import_corrected", m_drafting->at(OutgoingState::Issued, s("Kế hoạch năm nay")), {{s("changes"), QJsonArray{change("note", {}, "x")}}, {s("reason"), s("ghi chú lại cho rõ")}}));
    m_office->does(s("vanthu"), "outgoing.import_corrected", line, fields);
    const OutgoingDocument document = m_drafting->document(line, s("vanthu"));
    QCOMPARE(document.fields.subject, s("Thành lập Trạm Thú y huyện"));
    QCOMPARE(document.signerName, s("Hà Văn Lâm"));
    QCOMPARE(document.code, s("12/QĐ-UB"));
    QVERIFY(hits("vanthu", "khuyến nông").isEmpty());
    QCOMPARE(hits("luutru", "\"thú y\" người ký:\"Hà Văn Lâm\"").size(), 1);
    QVERIFY(!m_office->tryDo(s("vanthu"), "outgoing.import_corrected", line, fields)); // the old values are others now
    VerifyOptions deep;
    deep.deep = true;
    const auto verified = verify(m_office->store(), deep).result();
    QVERIFY(verified && verified->problems.isEmpty());
}

void TestOldOutgoing::takenBack()
{
    const ImportReport report = imported(lines);
    const auto taken = takeBack(*m_office->as(s("vanthu")), report.id, s("nhập nhầm sổ năm 1998")).result();
    QVERIFY(taken);
    QCOMPARE(taken->subjects, 2);
    QVERIFY(hits("luutru", "khuyến nông").isEmpty());
    QCOMPARE(imported(lines).accepted, 2); // their numbers are free again
}

void TestOldOutgoing::clerksOnly()
{
    ImportRequest request;
    request.kind = ImportKind::OutgoingRegister;
    request.file = m_office->file(s("so-di.csv"), QByteArray(heads) + lines);
    const auto refused = run(*m_office->as(s("cvhoa")), request).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleNotAllowed);
}

QTEST_GUILESS_MAIN(TestOldOutgoing)
#include "tst_oldoutgoing.moc"
