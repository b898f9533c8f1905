// SPDX-License-Identifier: GPL-3.0-or-later
// Going live: old registers, units and people come in from tables, whole rows or not at all, and go out again.
#include "app/casefiles/casefiles.h"
#include "app/importing/importer.h"
#include "app/importing/rowbuilder.h"
#include "app/incoming/lists.h"
#include "app/office/maintenance.h"
#include "tests/support/testoffice.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace congso;
using namespace congso::importing;
using congso::testing::TestOffice;

namespace {
const QString clerk = QStringLiteral("vanthu");
const QString administrator = QStringLiteral("quantri");

QByteArray utf8(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

ImportRequest requestOf(ImportKind kind, const QString &file)
{
    ImportRequest request;
    request.kind = kind;
    request.file = file;
    return request;
}

ImportReport imported(TestOffice &office, const QString &login, const ImportRequest &request, std::stop_token stop = {})
{
    auto report = run(*office.as(login), request, {}, stop).result();
    if (!report)
        qWarning("import refused: %s", codeText(report.error().code).data());
    return report.value_or(ImportReport());
}

QStringList problemsOf(const ImportReport &report)
{
    QStringList all;
    for (const RowProblem &problem : report.problems)
        all << QString::number(problem.row) + u' ' + problem.field + u' ' + codeText(problem.reason.code);
    return all;
}

QByteArray oldRegister(int rows)
{
    QByteArray csv = utf8(u"Số đến,Ngày đến,Tác giả,Số và ký hiệu,Ngày tháng,Trích yếu nội dung\n");
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ",05/01/2021," + utf8(u"UBND xã Sông Thao,") + number + utf8(u"/UBND-VX,04/01/2021,Về việc báo cáo số ") + number + "\n";
    }
    return csv;
}

qint64 documentsIn(TestOffice &office, Box box = Box::Book)
{
    ListQuery query;
    query.box = box;
    return incoming::rowIds(*office.as(clerk), query).result().value_or(QList<qint64>()).size();
}
}

class TestImporting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void dates_data();
    void dates();
    void cells_data();
    void cells();
    void idsFollowFromTheRow();
    void registerRows_data();
    void registerRows();
    void keepsNumbersAndDays();
    void dryRunKeepsNothing();
    void stoppedAndResumed();
    void takenBack();
    void caseFilesTakenBack();
    void notTakenBackOnceTouched();
    void secretLeavesNoTrace();
    void wrongPerson();
    void mappingRemembered();
    void unitsAndPeople();
    void realRegister();
};

void TestImporting::headers_data()
{
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("as the decree has it") << QStringLiteral("Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày tháng|Tên loại và trích yếu nội dung|Đơn vị hoặc người nhận|Ghi chú")
                                          << "agency=2 arrival=0 code=3 issued=4 note=7 number=1 receiver=6 subject=5";
    QTest::newRow("short") << QStringLiteral("STT|Số đến|Ngày VB|Trích yếu|CQ ban hành") << "issued=2 number=1 subject=3";
    QTest::newRow("snake, no marks") << QStringLiteral("|so_ky_hieu|ngay_ban_hanh|trich_yeu|hieu_luc|pdf") << "code=1 issued=2 subject=3";
    QTest::newRow("decomposed, capitals") << QStringLiteral("SỐ ĐẾN|TRÍCH YẾU").normalized(QString::NormalizationForm_D) << "number=0 subject=1";
    QTest::newRow("longer than known") << QStringLiteral("Trích yếu nội dung của văn bản|Số ký hiệu VB") << "code=1 subject=0";
    QTest::newRow("nothing known") << QStringLiteral("a|b|") << "";
}

void TestImporting::headers()
{
    QFETCH(QString, heads);
    const Mapping mapping = proposeMapping(ImportKind::Register, heads.split(u'|'));
    QStringList said;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        said << it.key() + u'=' + QString::number(*it);
    said.sort();
    QTEST(said.join(u' '), "mapping");
}

void TestImporting::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    for (const char *same : {"9/3/2026", "09/03/2026", "9-3-2026", "09.03.2026", "2026-03-09", "2026-03-09T07:30", "9/3/26", " 09/03/2026 07:30:00", "46090"})
        QTest::newRow(same) << QString::fromUtf8(same) << "2026-03-09";
    QTest::newRow("words") << QStringLiteral("Ngày 9 tháng 3 năm 2026") << "2026-03-09";
    QTest::newRow("last century") << "9/3/87" << "1987-03-09";
    for (const char *none : {"", "31/02/2026", "03/25/2026", "2026", "9/3", "abc", "99999999", "0/0/0000", "1e300"})
        QTest::newRow(none) << QString::fromUtf8(none) << "";
}

void TestImporting::dates()
{
    QFETCH(QString, text);
    QTEST(dateOf(text, QDate(2026, 3, 20)).date.toString(Qt::ISODate), "date");
}

void TestImporting::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("repairs");
    QTest::newRow("clean") << QStringLiteral("Quyết định") << QStringLiteral("Quyết định") << 0;
    QTest::newRow("spaces") << "  a  b " << "a b" << 0;
    QTest::newRow("eth") << QStringLiteral("12/QÐ-UBND") << QStringLiteral("12/QĐ-UBND") << int(Repair::WrongLetter);
    QTest::newRow("african d") << QString(QChar(0x0189)) << QStringLiteral("Đ") << int(Repair::WrongLetter);
    QTest::newRow("decomposed") << QStringLiteral("giải trình").normalized(QString::NormalizationForm_D) << QStringLiteral("giải trình") << int(Repair::Decomposed);
    QTest::newRow("line") << "a\nb" << "a b" << int(Repair::LineBreak);
    QTest::newRow("line at the end is none") << "a\r\n" << "a" << 0;
    QTest::newRow("zero-width and bidi") << QStringLiteral("a\u200bb\u202e") << "ab" << int(Repair::Invisible);
    QTest::newRow("NUL") << QString(u"a" + QString(QChar(0)) + u"b") << "ab" << int(Repair::Invisible);
}

void TestImporting::cells()
{
    QFETCH(QString, cell);
    const CellText clean = cleanCell(cell);
    QTEST(clean.text, "text");
    QTEST(int(clean.repairs), "repairs");
    QCOMPARE(cleanCell(clean.text).text, clean.text);
    QCOMPARE(int(cleanCell(clean.text).repairs), 0);
}

void TestImporting::idsFollowFromTheRow()
{
    const QUuid import = QUuid::createUuid();
    QSet<QUuid> ids;
    const auto [first, last] = importedRange(import);
    for (qint64 row : {1, 2, 500, 1'048'576}) {
        for (const Step step : {Step::First, Step::Second, Step::NewSubject, Step::NewSecond, Step::TakeBack}) {
            const QUuid id = importedId(import, row, step);
            QCOMPARE(importedId(import, row, step), id);
            QVERIFY(!ids.contains(id));
            ids.insert(id);
            QVERIFY(first.toRfc4122() <= id.toRfc4122() && id.toRfc4122() <= last.toRfc4122());
        }
    }
}

void TestImporting::registerRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("accepted");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("repairs");
    const auto row = [](const char16_t *text) -> QByteArray { return utf8(text) + "\n"; };
    const QByteArray good = row(u"1,05/01/2021,UBND xã,12/UBND-VX,04/01/2021,Về việc a");
    QTest::newRow("good") << good << qint64(1) << QStringList() << "";
    QTest::newRow("number twice") << QByteArray(good + row(u"01,06/01/2021,UBND xã,13/UBND,04/01/2021,b")) << qint64(1) << QStringList{"3 number rule.bad_field"} << "";
    QTest::newRow("same number, other year") << QByteArray(good + row(u"1,05/01/2022,UBND xã,12/UBND-VX,04/01/2022,b")) << qint64(2) << QStringList() << "";
    QTest::newRow("document twice") << QByteArray(good + row(u"2,06/01/2021,UBND xã,12/UBND-VX,04/01/2021,Về việc a")) << qint64(2) << QStringList() << "double";
    QTest::newRow("no number") << row(u",05/01/2021,UBND xã,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 number rule.missing_field"} << "";
    QTest::newRow("number is none") << row(u"mười,05/01/2021,UBND xã,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 number rule.bad_field"} << "";
    QTest::newRow("suffix where there are none") << row(u"1a,05/01/2021,UBND xã,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 number rule.bad_field"} << "";
    QTest::newRow("day that is none") << row(u"1,31/02/2021,UBND xã,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 arrival rule.bad_field"} << "";
    QTest::newRow("issued after arrival") << row(u"1,05/01/2021,UBND xã,1/A,06/01/2021,a") << qint64(0) << QStringList{"2 issued rule.bad_field"} << "";
    QTest::newRow("of tomorrow") << row(u"1,05/01/2121,UBND xã,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 arrival rule.bad_field"} << "";
    QTest::newRow("no agency") << row(u"1,05/01/2021,,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 agency rule.missing_field"} << "";
    QTest::newRow("no arrival") << row(u"1,,UBND xã,1/A,04/01/2021,a") << qint64(1) << QStringList() << "arrival";
    QTest::newRow("too long") << QByteArray(utf8(u"1,05/01/2021,UBND xã,1/A,04/01/2021,") + QByteArray(600, 'a') + "\n") << qint64(0) << QStringList{"2 subject rule.bad_field"} << "";
    QTest::newRow("cell that could not be reckoned") << row(u"1,05/01/2021,#REF!,1/A,04/01/2021,a") << qint64(0) << QStringList{"2 agency rule.bad_field"} << "";
    QTest::newRow("line broken off") << QByteArray(utf8(u"1,05/01/2021,UBND xã,1/A,04/01/2021,a\ntiếp theo\n")) << qint64(1) << QStringList{"3 arrival rule.missing_field"} << "";
    QTest::newRow("dirt") << QByteArray(utf8(u"1,05/01/2021,UBND xã,12/QÐ-UBND,04/01/2021,\"Quyết\nđịnh\"\n")) << qint64(1) << QStringList() << "line_break wrong_letter";
    QTest::newRow("party's own form of number") << row(u"1,05/01/2021,Tỉnh ủy,12-CT/TU,04/01/2021,a") << qint64(1) << QStringList() << "code_form";
    QTest::newRow("formula") << row(u"1,05/01/2021,UBND xã,1/A,04/01/2021,=HYPERLINK(1)") << qint64(1) << QStringList() << "";
}

void TestImporting::registerRows()
{
    QFETCH(QByteArray, rows);
    TestOffice office;
    const QString file = office.file(QStringLiteral("so.csv"), utf8(u"Số đến,Ngày đến,Tác giả,Số và ký hiệu,Ngày tháng,Trích yếu nội dung\n") + rows);
    ImportRequest request = requestOf(ImportKind::Register, file);
    request.dryRun = true;
    const ImportReport tried = imported(office, clerk, request);
    request.dryRun = false;
    const ImportReport report = imported(office, clerk, request);
    QTEST(report.accepted, "accepted");
    QTEST(problemsOf(report), "problems");
    QStringList repairs;
    const auto counts = report.counts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        repairs << repairText(it.key());
    repairs.sort();
    QTEST(repairs.join(u' '), "repairs");
    QCOMPARE(tried.accepted, report.accepted);
    QCOMPARE(problemsOf(tried), problemsOf(report));
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
}

void TestImporting::keepsNumbersAndDays()
{
    TestOffice office;
    const QString file = office.file(QStringLiteral("so.csv"), utf8(u"Số đến,Ngày đến,Tác giả,Số ký hiệu,Ngày ban hành,Trích yếu,Nơi nhận,Ghi chú\n"
                                                                    u"871,14/01/2021,UBND huyện Lâm Thao,37/QĐ-UBND,12/01/2021,Phê duyệt kế hoạch,Phòng Quản lý đô thị,bản chính\n"));
    const ImportReport report = imported(office, clerk, requestOf(ImportKind::Register, file));
    QCOMPARE(report.accepted, 1);
    ListQuery query;
    query.year = 2021;
    const QList<qint64> ids = incoming::rowIds(*office.as(clerk), query).result().value();
    QCOMPARE(ids.size(), 1);
    const DocumentRow row = incoming::rows(*office.as(clerk), ids).result().value().first();
    const IncomingDocument document = office.document(row.id);
    QCOMPARE(document.number->number, 871);
    QCOMPARE(document.number->year, 2021);
    QCOMPARE(document.fields.arrival, QDate(2021, 1, 14));
    QCOMPARE(document.fields.issued, QDate(2021, 1, 12));
    QCOMPARE(document.fields.kind, QStringLiteral("QĐ"));
    QCOMPARE(document.fields.codeNumber, QStringLiteral("37"));
    QCOMPARE(document.fields.note, QStringLiteral("Chuyển: Phòng Quản lý đô thị; bản chính"));
    QCOMPARE(document.state, DocumentState::Completed);
    QVERIFY(document.files.isEmpty());
    QCOMPARE(documentsIn(office, Box::ToSubmit), 0);
    QCOMPARE(rebuild(office.store()).result().has_value(), true);
    QCOMPARE(office.document(row.id).number->number, 871);
}

void TestImporting::dryRunKeepsNothing()
{
    TestOffice office;
    ImportRequest request = requestOf(ImportKind::Register, office.file(QStringLiteral("so.csv"), oldRegister(1200)));
    request.dryRun = true;
    const QString before = verify(office.store(), {}).result().value().head;
    const ImportReport report = imported(office, clerk, request);
    QCOMPARE(report.accepted, 1200);
    QVERIFY(report.complete);
    QCOMPARE(verify(office.store(), {}).result().value().head, before);
    QCOMPARE(documentsIn(office), 0);
    QVERIFY(pastImports(*office.as(clerk)).result().value().isEmpty());
}

/// Stopped again and again, at once or after some rows, the whole is in the end what it would have been in one go.
void TestImporting::stoppedAndResumed()
{
    TestOffice office;
    const ImportRequest request = requestOf(ImportKind::Register, office.file(QStringLiteral("so.csv"), oldRegister(2600)));
    QUuid id;
    for (const qint64 after : {0, 700, 1600}) {
        std::stop_source stop;
        auto report = run(*office.as(clerk), request, [&](qint64 rows, qint64) {
            if (rows > after)
                stop.request_stop();
        }, stop.get_token()).result();
        QVERIFY(report && !report->complete);
        QVERIFY(id.isNull() || id == report->id);
        id = report->id;
        office.reopen();
    }
    const ImportReport last = imported(office, clerk, request);
    QCOMPARE(last.id, id);
    QVERIFY(last.complete);
    QCOMPARE(last.accepted, 2600);
    QVERIFY(last.problems.isEmpty() && last.notes.isEmpty());
    QCOMPARE(documentsIn(office), 2600);
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
    // Once it is whole, the same file again is another import: every number is taken.
    const ImportReport again = imported(office, clerk, request);
    QVERIFY(again.id != id);
    QCOMPARE(again.accepted, 0);
    QCOMPARE(problemsOf(again).first(), QStringLiteral("2 number rule.number_taken"));
}

void TestImporting::takenBack()
{
    TestOffice office;
    const ImportRequest request = requestOf(ImportKind::Register, office.file(QStringLiteral("so.csv"), oldRegister(700)));
    const ImportReport report = imported(office, clerk, request);
    QCOMPARE(documentsIn(office), 700);
    auto taken = takeBack(*office.as(clerk), report.id, QStringLiteral("Nhập nhầm cột ngày đến")).result();
    QVERIFY(taken);
    QCOMPARE(taken->subjects, 700);
    QCOMPARE(documentsIn(office), 0);
    QVERIFY(pastImports(*office.as(clerk)).result().value().first().takenBack);
    QCOMPARE(takeBack(*office.as(clerk), report.id, QStringLiteral("Nhập nhầm cột ngày đến")).result().value().subjects, 0);
    QCOMPARE(imported(office, clerk, request).accepted, 700);
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
}

/// Of case files nothing is left either, kept by whom they may be; one that was worked on keeps them all.
void TestImporting::caseFilesTakenBack()
{
    TestOffice office;
    const QString archivist = QStringLiteral("luutru"); // who may not read the open files of other units
    const ImportRequest request = requestOf(ImportKind::CaseFiles, office.file(QStringLiteral("danh-muc.csv"), utf8(u"Số và ký hiệu hồ sơ,Tiêu đề hồ sơ,Năm,Thời hạn bảo quản,Người lập hồ sơ,Đơn vị\n"
        "01.TCCB,Tuyển dụng công chức,2025,20 năm,Trần Văn Hòa,CCVC\n02.TCCB,Nâng lương,2025,Vĩnh viễn,,\n03.TCCB,Cử đi học,2025,,,\n")));
    const auto files = [&] { return casefiles::list(*office.as(clerk), {}).result().value(); };
    const ImportReport report = imported(office, archivist, request);
    QCOMPARE(problemsOf(report), QStringList());
    QCOMPARE(files().size(), 3);
    const QString reason = QStringLiteral("Nhập nhầm danh mục năm trước");
    QCOMPARE(takeBack(*office.as(archivist), report.id, reason).result().value().subjects, 3);
    QVERIFY(files().isEmpty());
    QCOMPARE(takeBack(*office.as(archivist), report.id, reason).result().value().subjects, 0);
    const ImportReport again = imported(office, archivist, request);
    QCOMPARE(again.accepted, 3); // their codes are free
    const QString first = files().first().title;
    QVERIFY(rebuild(office.store()).result().has_value());
    QCOMPARE(files().size(), 3);
    QCOMPARE(files().first().title, first);
    const QJsonArray noted{QJsonObject{{QStringLiteral("field"), QStringLiteral("note")}, {QStringLiteral("new"), QStringLiteral("đã xem")}}};
    const QList<CaseFile> all = files();
    const auto own = std::find_if(all.begin(), all.end(), [](const CaseFile &file) { return file.code == QLatin1String("03.TCCB"); });
    office.does(archivist, "casefile.corrected", own->id, {{QStringLiteral("changes"), noted}});
    QCOMPARE(takeBack(*office.as(archivist), again.id, reason).result().error().code, ErrorCode::RuleUndoLate);
    QCOMPARE(files().size(), 3);
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
}

void TestImporting::notTakenBackOnceTouched()
{
    TestOffice office;
    ImportRequest request = requestOf(ImportKind::Register, office.file(QStringLiteral("so.csv"), oldRegister(3)));
    request.open = true;
    const ImportReport report = imported(office, clerk, request);
    QCOMPARE(documentsIn(office, Box::ToSubmit), 3);
    const QList<qint64> ids = incoming::rowIds(*office.as(clerk), {}).result().value();
    const SubjectId one = incoming::rows(*office.as(clerk), ids).result().value().at(1).id;
    office.does(clerk, "incoming.submitted", one, {{QStringLiteral("to"), QJsonArray{office.person(QStringLiteral("giamdoc")).toString()}}});
    auto taken = takeBack(*office.as(clerk), report.id, QStringLiteral("Nhập nhầm cột ngày đến")).result();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::RuleUndoLate);
    QCOMPARE(taken.error().args.value(QStringLiteral("count")).toInt(), 1);
    QCOMPARE(documentsIn(office), 3);
}

void TestImporting::secretLeavesNoTrace()
{
    TestOffice office;
    const QString file = office.file(QStringLiteral("so.csv"), utf8(u"Số đến,Ngày đến,Tác giả,Trích yếu,Độ mật\n1,05/01/2021,UBND,việc kín,Mật\n2,05/01/2021,UBND,việc hở,\n"));
    const ImportReport report = imported(office, clerk, requestOf(ImportKind::Register, file));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().reason, (Error{ErrorCode::RuleSecret, {}}));
    QVERIFY(report.problems.first().cells.isEmpty());
}

void TestImporting::wrongPerson()
{
    TestOffice office;
    const QString file = office.file(QStringLiteral("so.csv"), oldRegister(1));
    auto refused = run(*office.as(QStringLiteral("cvhoa")), requestOf(ImportKind::Register, file)).result();
    QVERIFY(!refused && refused.error().code == ErrorCode::RuleNotAllowed);
    refused = run(*office.as(clerk), requestOf(ImportKind::People, file)).result();
    QVERIFY(!refused);
}

void TestImporting::mappingRemembered()
{
    TestOffice office;
    const QString file = office.file(QStringLiteral("so.csv"), utf8(u"Cột một,Cột hai,Cột ba\nUBND,việc,05/01/2021\n"));
    auto first = preview(*office.as(clerk), ImportKind::Register, file).result();
    QVERIFY(first && first->proposed.isEmpty());
    ImportRequest request = requestOf(ImportKind::Register, file);
    auto refused = run(*office.as(clerk), request).result();
    QVERIFY(!refused && refused.error().code == ErrorCode::RuleMissingField);
    request.mapping = {{QStringLiteral("agency"), 0}, {QStringLiteral("subject"), 1}, {QStringLiteral("arrival"), 2}};
    QCOMPARE(imported(office, clerk, request).accepted, 1);
    QCOMPARE(preview(*office.as(clerk), ImportKind::Register, file).result().value().proposed, request.mapping);
    QVERIFY(preview(*office.as(administrator), ImportKind::Register, file).result().value().proposed.isEmpty());
}

void TestImporting::unitsAndPeople()
{
    TestOffice office;
    const QString units = office.file(QStringLiteral("phong.csv"), utf8(u"Tên đơn vị,Tên viết tắt,Trực thuộc\nPhòng Pháp chế,PPC,\nTổ Hòa giải,,PPC\nTổ lạc,,Phòng không có\nPhòng Pháp chế,,\n"));
    const ImportReport made = imported(office, administrator, requestOf(ImportKind::Units, units));
    QCOMPARE(made.accepted, 2);
    QCOMPARE(problemsOf(made), (QStringList{"4 parent usage.not_found", "5 name rule.bad_field"}));
    const QString people = office.file(QStringLiteral("nguoi.csv"), utf8(u"Họ và tên,Tên đăng nhập,Phòng ban,Chức vụ\nTrần Thị Bưởi,,Phòng Pháp chế,Trưởng phòng\n"
                                                                        u"Lê Văn Cam,vanthu,Tổ Hòa giải,Chuyên viên\nĐỗ Thị Dừa,dua.do,PPC,Chuyên viên\nĐỗ Thị Dừa,dua.do,Tổ Hòa giải,Chuyên viên\n"));
    ImportRequest request = requestOf(ImportKind::People, people);
    request.dryRun = true;
    QCOMPARE(imported(office, administrator, request).accepted, 3);
    request.dryRun = false;
    const ImportReport report = imported(office, administrator, request);
    QCOMPARE(report.accepted, 3);
    QCOMPARE(problemsOf(report), QStringList{"3 login rule.login_taken"});
    const auto directory = directory::directory(*office.as(administrator)).result().value();
    const auto named = [&directory](const QString &login) {
        return std::find_if(directory.people.begin(), directory.people.end(), [&login](const Person &person) { return person.login == login; });
    };
    QVERIFY(named(QStringLiteral("buoi.tran")) != directory.people.end());
    QCOMPARE(std::count_if(directory.posts.begin(), directory.posts.end(), [&](const Post &post) { return post.person == named(QStringLiteral("dua.do"))->id; }), 2);
    QVERIFY(takeBack(*office.as(administrator), report.id, QStringLiteral("Nhập nhầm danh sách")).result());
    QVERIFY(takeBack(*office.as(administrator), made.id, QStringLiteral("Nhập nhầm danh sách")).result());
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
}

void TestImporting::realRegister()
{
    const QString sample = QStringLiteral(CONGSO_SOURCE_DIR "/../shared/samples/spreadsheets/register-binh-duong/data_vanbanphapluatBinhDuong.csv");
    if (!QFile::exists(sample))
        QSKIP("no samples");
    TestOffice office;
    ImportRequest request = requestOf(ImportKind::Register, sample);
    request.constants = {{QStringLiteral("agency"), QStringLiteral("UBND tỉnh Bình Dương")}};
    const ImportReport report = imported(office, clerk, request);
    const auto counts = report.counts();
    qInfo("accepted %lld, refused %lld, doubles told %lld, wrong letters %lld, decomposed %lld, lines %lld", report.accepted, qint64(report.problems.size()),
          counts.value(Repair::Double), counts.value(Repair::WrongLetter), counts.value(Repair::Decomposed), counts.value(Repair::LineBreak));
    QVERIFY(report.complete);
    QCOMPARE(report.rows, 4056);
    QCOMPARE(report.accepted + report.problems.size(), report.rows);
    QVERIFY(counts.value(Repair::WrongLetter) >= 35);
    QVERIFY(counts.value(Repair::Decomposed) >= 80);
    QVERIFY(counts.value(Repair::LineBreak) >= 50);
    for (const RowProblem &problem : report.problems)
        QVERIFY2(!problem.reason.args.isEmpty() && problem.row > 1, qPrintable(QString::number(problem.row)));
    QVERIFY(verify(office.store(), {true, {}, true}).result().value().good());
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
