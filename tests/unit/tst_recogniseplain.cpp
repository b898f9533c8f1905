// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"
#include "app/recognition/filename.h"
#include "app/recognition/fuzzy.h"
#include "app/recognition/nearequal.h"
#include "app/recognition/officeknowledge.h"
#include "app/recognition/similar.h"

#include <QtTest>

using namespace congso;
using namespace congso::recognition;

namespace {

const QList<NamedKind> kinds = {{u"NQ"_qs, u"Nghị quyết (cá biệt)"_qs}, {u"QĐ"_qs, u"Quyết định (cá biệt)"_qs}, {u"CT"_qs, u"Chỉ thị"_qs}, {u"TB"_qs, u"Thông báo"_qs},
                                {u"TTr"_qs, u"Tờ trình"_qs}, {u"GM"_qs, u"Giấy mời"_qs}, {u"CV"_qs, u"Công văn"_qs}, {u"TT"_qs, u"Thông tư"_qs}, {u"VBHN"_qs, u"Văn bản hợp nhất"_qs}};

Reading reading(const QString &text, TextSource source = TextSource::Converted)
{
    PageText page;
    page.text = text;
    page.source = source;
    Reading made;
    made.pages = {page};
    made.pageCount = 1;
    return made;
}

Recognition recognised(const QString &text, const Surroundings &around = {}, TextSource source = TextSource::Converted, const OfficeKnowledge *office = nullptr)
{
    RecognitionContext context{kinds, {}, office};
    return recogniseLetter(reading(text, source), around, context);
}

const QString directive = uR"(UBND TỈNH PHÚ THƯỢNG
SỞ NỘI VỤ
Số: 36/TB-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Thượng, ngày 05 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp về
chuyển đổi số ngày 02 tháng 3 năm 2026

Căn cứ Luật Lưu trữ số 33/2024/QH15; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
Thực hiện Công văn số 12/BNV-VP ngày 01/3/2026 của Bộ Nội vụ, Giám đốc Sở kết luận:

1. Giao Phòng Cải cách hành chính chủ trì, phối hợp với Văn phòng rà soát danh mục, hoàn thành trước ngày 20/3/2026.
2. Văn phòng Sở có trách nhiệm:
- Bố trí kinh phí cho việc số hóa tài liệu;
- Báo cáo kết quả chậm nhất ngày 31/3/2026.
3. Tình hình chung trong quý một là tốt.

Nơi nhận:
- Bộ Nội vụ (để báo cáo);
- Các phòng thuộc Sở;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG
(Đã ký)

Trương Thị Mai)"_qs;

}

class TestRecognisePlain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeDirective()
    {
        const Recognition found = recognised(directive);
        const RecognisedFields &fields = found.fields;
        QCOMPARE(fields.codeNumber.value + u'/' + fields.codeNotation.value, u"36/TB-SNV"_qs);
        QCOMPARE(fields.pages, 0); // a text has none until it is laid out
        QCOMPARE(fields.issued.value, u"2026-03-05"_qs);
        QCOMPARE(fields.place.value, u"Phú Thượng"_qs);
        QCOMPARE(fields.agency.value, u"Sở Nội vụ tỉnh Phú Thượng"_qs);
        QCOMPARE(found.parentAgency.value, u"Ủy ban nhân dân tỉnh Phú Thượng"_qs);
        QCOMPARE(fields.kind.value, u"TB"_qs);
        QCOMPARE(fields.subject.value, u"Kết luận của Giám đốc Sở tại cuộc họp về chuyển đổi số ngày 02 tháng 3 năm 2026"_qs);
        QCOMPARE(fields.signer.value, u"Trương Thị Mai"_qs); // a name that begins like "Trưởng"
        QCOMPARE(fields.signerTitle.value, u"Chánh Văn phòng"_qs);
        QCOMPARE(found.authority.value, u"TL. GIÁM ĐỐC"_qs);
        for (const Proposed *value : {&fields.codeNumber, &fields.issued, &fields.agency, &fields.kind, &fields.subject, &fields.signer})
            QVERIFY2(value->confidence >= 80, qPrintable(value->value));
    }

    void tasksBasesRecipients()
    {
        const Recognition found = recognised(directive);
        QCOMPARE(found.tasks.size(), 3);
        QCOMPARE(found.tasks[0].who, u"Phòng Cải cách hành chính"_qs);
        QCOMPARE(found.tasks[0].due, QDate(2026, 3, 19)); // before the 20th
        QCOMPARE(found.tasks[0].wording, DueWording::Before);
        QCOMPARE(found.tasks[1].who, u"Văn phòng Sở"_qs);
        QCOMPARE(found.tasks[1].what.value, u"Bố trí kinh phí cho việc số hóa tài liệu;"_qs);
        QVERIFY(!found.tasks[1].due.isValid());
        QCOMPARE(found.tasks[2].due, QDate(2026, 3, 31));
        QCOMPARE(found.tasks[2].wording, DueWording::Latest);
        QCOMPARE(found.legalBases.size(), 2);
        QCOMPARE(found.legalBases[0].value, u"Luật Lưu trữ số 33/2024/QH15"_qs);
        QStringList recipients;
        for (const Proposed &one : found.recipients)
            recipients << one.value;
        QCOMPARE(recipients, (QStringList{u"Bộ Nội vụ (để báo cáo)"_qs, u"Các phòng thuộc Sở"_qs}));
        QCOMPARE(found.references.size(), 1);
        QVERIFY(!found.references[0].answers);
        QCOMPARE(found.references[0].issued, QDate(2026, 3, 1));
    }

    void tasks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told"); // "who: how the task begins"
        QTest::newRow("points by letters") << u"1. Thủ trưởng các cơ quan\na) Trực tiếp chỉ đạo việc này;\nb) Tăng cường bồi dưỡng;\nc) Từng bước xây dựng hạ tầng.\n2. Sở Y tế báo cáo kết quả hằng tháng."_qs
            << QStringList{u"Thủ trưởng các cơ quan: Trực tiếp"_qs, u"Thủ trưởng các cơ quan: Tăng cường"_qs, u"Thủ trưởng các cơ quan: Từng bước"_qs, u"Sở Y tế: Báo cáo"_qs};
        QTest::newRow("heading without a colon") << u"2. Sở Công Thương chủ trì, phối hợp thực hiện\na) Tiếp tục rà soát cung cầu.\nb) Theo dõi, đánh giá nguồn cung.\nĐoạn này nói tiếp về nguồn cung."_qs
            << QStringList{u"Sở Công Thương: Tiếp tục"_qs, u"Sở Công Thương: Theo dõi"_qs};
        QTest::newRow("a letter read as a figure") << u"2. UBND huyện Sông Thao chịu trách nhiệm:\n3) Phối hợp xác định mốc giới.\nb) Chỉ đạo niêm yết Quyết định này."_qs
            << QStringList{u"UBND huyện Sông Thao: Phối hợp"_qs, u"UBND huyện Sông Thao: Chỉ đạo"_qs};
        QTest::newRow("point of somebody else") << u"1. Các sở, ban, ngành:\n- Rà soát danh mục hồ sơ.\n- Sở Tài chính chủ trì bố trí kinh phí.\n- Báo cáo kết quả hằng quý."_qs
            << QStringList{u"Các sở, ban, ngành: Rà soát"_qs, u"Sở Tài chính: Chủ trì"_qs, u"Các sở, ban, ngành: Báo cáo"_qs};
        QTest::newRow("words within names") << u"1. Ban Quản lý dự án đầu tư xây dựng có trách nhiệm lập hồ sơ nghiệm thu.\n2. Thủ trưởng các đơn vị sự nghiệp công lập, các tổ chức có liên quan nghiêm túc thực hiện."_qs
            << QStringList{u"Ban Quản lý dự án đầu tư xây dựng: Lập hồ sơ"_qs, u"Thủ trưởng các đơn vị sự nghiệp công lập, các tổ chức có liên quan: Nghiêm túc"_qs};
        QTest::newRow("members, leaders, people") << u"a) Các thành viên Ban Chỉ đạo có trách nhiệm phối hợp triển khai.\nb) Đồng chí Phó Giám đốc Sở trực tiếp theo dõi, đôn đốc."_qs
            << QStringList{u"Các thành viên Ban Chỉ đạo: Phối hợp"_qs, u"Đồng chí Phó Giám đốc Sở: Trực tiếp"_qs};
        QTest::newRow("the sender asks") << u"Ủy ban nhân dân xã Sông Thao kính đề nghị Sở Nội vụ xem xét, có ý kiến hướng dẫn.\nĐể kịp thời tổng hợp, Sở Tài chính đề nghị các sở, ban, ngành báo cáo số liệu biên chế."_qs
            << QStringList{u"Sở Nội vụ: Xem xét"_qs, u"các sở, ban, ngành: Báo cáo"_qs};
        QTest::newRow("thanks") << u"Sở Giáo dục và Đào tạo trân trọng cảm ơn sự phối hợp của quý cơ quan./.\nSở Tài chính rất mong nhận được sự quan tâm, phối hợp của quý cơ quan."_qs << QStringList();
        QTest::newRow("what was asked before") << u"Theo đề nghị của Sở Nội vụ báo cáo tình hình, lãnh đạo đã xem."_qs << QStringList();
        QTest::newRow("nobody is told") << u"Ban hành kèm theo Quyết định này Kế hoạch thực hiện Chỉ thị số 52.\nChánh Văn phòng, các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.\nTrong quá trình thực hiện, các đơn vị báo cáo vướng mắc."_qs << QStringList();
    }
    void tasks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, told);
        const QList<RecognisedTask> found = recognised(u"THÔNG BÁO\nVề công tác tháng 3\n\nCăn cứ tình hình, Giám đốc kết luận:\n"_qs + text).tasks;
        QStringList read;
        for (const RecognisedTask &task : found)
            read << task.who + u": "_qs + task.what.value;
        QVERIFY2(read.size() == told.size(), qPrintable(read.join(u'\n')));
        for (qsizetype i = 0; i < told.size(); ++i)
            QVERIFY2(read[i].startsWith(told[i]), qPrintable(read[i]));
    }

    void ownNameIsNoTask()
    {
        QString own = directive;
        own.replace(u"3. Tình hình chung trong quý một là tốt."_qs, u"Sở Nội vụ báo cáo để các đơn vị biết, thực hiện./."_qs);
        QCOMPARE(recognised(own).tasks.size(), 3);
    }

    void answers_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("answers");
        QTest::newRow("answer") << u"Phúc đáp Công văn số 214/SNV-CCHC ngày 05 tháng 3 năm 2026 của Sở Nội vụ"_qs << u"214/SNV-CCHC"_qs << true;
        QTest::newRow("reply") << u"Trả lời Công văn số 7/UBND-VX, Phòng có ý kiến"_qs << u"7/UBND-VX"_qs << true;
        QTest::newRow("carries out") << u"Thực hiện Chỉ thị số 02/CT-UBND ngày 5/3/2026"_qs << u"02/CT-UBND"_qs << false;
        QTest::newRow("after a study") << u"Sau khi nghiên cứu Công văn số 15/STC-NS ngày 02/3/2026 của Sở Tài chính, Sở có ý kiến"_qs << u"15/STC-NS"_qs << true;
        QTest::newRow("at somebody's request") << u"Xét đề nghị của Giám đốc Sở Kế hoạch và Đầu tư, Chủ tịch Hội đồng thẩm định tại Tờ trình số 12/TTr-SKHĐT"_qs << u"12/TTr-SKHĐT"_qs << true;
        QTest::newRow("where it stands") << u"Tại Thông báo số 9/TB-VP ngày 02/3/2026, Văn phòng nêu"_qs << u"9/TB-VP"_qs << false;
        QTest::newRow("a number of something else") << u"Trả lời phiếu số 12 của tổ"_qs << QString() << false;
    }
    void answers()
    {
        QFETCH(QString, sentence);
        const Recognition found = recognised(sentence);
        QTEST(found.references.isEmpty() ? QString() : QString(found.references[0].number + u'/' + found.references[0].notation), "code");
        QTEST(!found.references.isEmpty() && found.references[0].answers, "answers");
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("under");
        QTest::addColumn<QString>("subject");
        QTest::newRow("a line that begins with a date") << u"Sửa đổi Quyết định số 5/QĐ-SNV\nngày 02 tháng 3 năm 2026 của Sở\n\nCăn cứ Luật A;"_qs
                                                        << u"Sửa đổi Quyết định số 5/QĐ-SNV ngày 02 tháng 3 năm 2026 của Sở"_qs;
        QTest::newRow("the text follows at once") << u"Về việc trực Tết\nThực hiện Công văn số 1/BNV-VP, Sở chỉ đạo"_qs << u"Về việc trực Tết"_qs;
        QTest::newRow("begins as texts do") << u"Thực hiện thí điểm kho số\nCăn cứ Luật A;"_qs << u"Thực hiện thí điểm kho số"_qs;
        QTest::newRow("goes on as texts begin") << u"Kế hoạch của Sở\nthực hiện Nghị quyết 5\nCăn cứ Luật A;"_qs << u"Kế hoạch của Sở thực hiện Nghị quyết 5"_qs;
        QTest::newRow("a rule ends it") << u"Về việc trực Tết\n_______\nSau khi họp"_qs << u"Về việc trực Tết"_qs;
        QTest::newRow("who decides") << u"Về việc trực Tết\nGIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật A;"_qs << u"Về việc trực Tết"_qs;
    }
    void subjects()
    {
        QFETCH(QString, under);
        QTEST(recognised(u"SỞ NỘI VỤ\nSố: 5/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHuế, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\n"_qs + under)
                  .fields.subject.value,
              "subject");
    }

    /// Number, date, agency and signer of a consolidated text stand in a block at its end.
    void consolidated()
    {
        const Recognition found = recognised(uR"(CÔNG BÁO/Số 1/Ngày 02-01-2026
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
THÔNG TƯ1
Hướng dẫn kho số
Thông tư số 5/2020/TT-BNV ngày 01 tháng 01 năm 2020 của Bộ trưởng Bộ Nội vụ, được sửa đổi, bổ sung bởi:
Thông tư số 7/2022/TT-BNV ngày 01 tháng 3 năm 2022.
Điều 1. Thông tư này có hiệu lực từ ngày 01 tháng 3 năm 2020./.
BỘ NỘI VỤ
Số: 44/VBHN-BNV
XÁC THỰC VĂN BẢN HỢP NHẤT
Hà Nội, ngày 10 tháng 02 năm 2026
KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Lê Thị Hoa)"_qs);
        QCOMPARE(found.fields.codeNumber.value, u"44"_qs);
        QCOMPARE(found.fields.issued.value, u"2026-02-10"_qs);
        QCOMPARE(found.fields.agency.value, u"Bộ Nội vụ"_qs);
        QCOMPARE(found.fields.kind.value, u"VBHN"_qs);
        QCOMPARE(found.fields.subject.value, u"Hướng dẫn kho số"_qs);
        QCOMPARE(found.fields.signer.value, u"Lê Thị Hoa"_qs);
        QCOMPARE(found.authority.value, u"KT. BỘ TRƯỞNG"_qs);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::newRow("number, kind, agency") << u"63 QĐ UB.signed.pdf"_qs << u"63"_qs << u"QĐ"_qs;
        QTest::newRow("run together") << u"71 QĐUB.signed_20260513_163530.pdf"_qs << u"71"_qs << u"QĐ"_qs;
        QTest::newRow("no space") << u"03CT_20260517_033418.pdf"_qs << u"03"_qs << u"CT"_qs;
        QTest::newRow("other case") << u"18 TTR.signed.pdf"_qs << u"18"_qs << u"TTr"_qs;
        QTest::newRow("the clerk's number and the letter's") << u"1412 (07-CT-UBND).pdf"_qs << u"07"_qs << u"CT"_qs;
        QTest::newRow("spelled out") << u"thong-tu-so-12-2025-tt-bnv-43956.pdf"_qs << u"12"_qs << u"TT"_qs;
        QTest::newRow("a letter's") << u"312 UB.signed.pdf"_qs << u"312"_qs << QString();
        QTest::newRow("a number of nobody") << u"09.signed_20260517.pdf"_qs << QString() << QString();
        QTest::newRow("a scanner's name") << u"scan0012.pdf"_qs << QString() << QString();
    }
    void fileNames()
    {
        QFETCH(QString, name);
        const NamedCode code = codeInName(name, kinds);
        QTEST(code.number, "number");
        QTEST(code.kind, "kind");
    }

    /// A number by hand is read wrong as easily as right: only the name of the file makes it sure.
    void numbersOfScans_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("certain");
        QTest::newRow("print alone") << u"Số: 24/QĐ-UBND"_qs << QString() << u"24"_qs << false;
        QTest::newRow("the file says otherwise") << u"Số: 24/QĐ-UBND"_qs << u"63 QĐ UB.signed.pdf"_qs << u"63"_qs << false;
        QTest::newRow("both say so") << u"Số: 63/QĐ-UBND"_qs << u"63 QĐ UB.signed.pdf"_qs << u"63"_qs << true;
        QTest::newRow("leading zero") << u"Số: 5/QĐ-UBND"_qs << u"05 QĐ UB.pdf"_qs << u"05"_qs << true;
        QTest::newRow("scribble") << u"Số: @ọ_/QĐ-UBND"_qs << u"63 QĐ UB.signed.pdf"_qs << u"63"_qs << false;
        QTest::newRow("strokes for letters") << u"Số: II/QĐ-UBND"_qs << QString() << u"11"_qs << false;
        QTest::newRow("another letter's file") << u"Số: 24/QĐ-UBND"_qs << u"63 CT UB.pdf"_qs << u"24"_qs << false;
        QTest::newRow("no bar on the Đ") << u"Số: 63/QD-UBND"_qs << u"63 QĐ UB.pdf"_qs << u"63"_qs << true;
    }
    void numbersOfScans()
    {
        QFETCH(QString, printed);
        QFETCH(QString, fileName);
        const QString text = u"ỦY BAN NHÂN DÂN CỌNG HÒA XÃ HỘI CHÚ NGHĨA VIỆT NAM\nTINH PHU THUONG Độc lập - Tự do - Hạnh phúc\n"_qs + printed
            + u" Phú Thượng, ngày 15 tháng 01 năm 2026\nQUYÉT ĐỊNH\nVềviệc trực Tết\nCăn cứ Luật A;"_qs;
        const RecognisedFields fields = recognised(text, {fileName, {}, {}}, TextSource::Ocr).fields;
        QTEST(fields.codeNumber.value, "number");
        QTEST(fields.codeNumber.confidence >= 80, "certain");
        QCOMPARE(fields.codeNotation.value, u"QĐ-UBND"_qs);
        QCOMPARE(fields.agency.value, u"Ủy ban nhân dân tỉnh Phú Thượng"_qs); // the marks come from the place
        QCOMPARE(fields.kind.value, u"QĐ"_qs);
        QCOMPARE(fields.subject.value, u"Về việc trực Tết"_qs);
        QVERIFY(fields.issued.confidence < 80);
    }

    void signedOnTheDayRead()
    {
        const QString text = u"SỞ NỘI VỤ\nSố: 5/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 15 tháng 01 năm 2026\nQUYẾT ĐỊNH\n"_qs;
        const SignatureSeen sameDay{u"Sở Nội vụ"_qs, QDateTime(QDate(2026, 1, 15), QTime(9, 0))};
        const SignatureSeen later{u"Sở Nội vụ"_qs, QDateTime(QDate(2026, 1, 17), QTime(9, 0))};
        QVERIFY(recognised(text, {{}, {}, {sameDay}}, TextSource::Ocr).fields.issued.confidence >= 80);
        QVERIFY(recognised(text, {{}, {}, {later}}, TextSource::Ocr).fields.issued.confidence < 80);
    }

    void dayByHandIsTheSignatures_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("issued");
        QTest::newRow("no day") << u"Huế, ngày tháng 01 năm 2026"_qs << u"Sở Nội vụ"_qs << u"2026-01-17"_qs;
        QTest::newRow("no month either") << u"Huế, ngày tháng năm 2026"_qs << u"SỞ NỘI VỤ"_qs << u"2026-01-17"_qs;
        QTest::newRow("of another month") << u"Huế, ngày tháng 12 năm 2025"_qs << u"Sở Nội vụ"_qs << QString();
        QTest::newRow("whoever passed it on") << u"Huế, ngày tháng 01 năm 2026"_qs << u"Trung tâm Công báo"_qs << QString();
    }
    void dayByHandIsTheSignatures()
    {
        QFETCH(QString, line);
        QFETCH(QString, signer);
        const QString text = u"SỞ NỘI VỤ\nSố: 5/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"_qs + line + u"\nQUYẾT ĐỊNH\n"_qs;
        const SignatureSeen signature{signer, QDateTime(QDate(2026, 1, 17), QTime(9, 0))};
        const RecognisedFields fields = recognised(text, {{}, {}, {signature}}, TextSource::Ocr).fields;
        QTEST(fields.issued.value, "issued");
        QVERIFY(fields.issued.confidence < 50); // letters are signed days after the day that stands on them
    }

    void certificateNamesTheSigner()
    {
        const QString text = u"SỞ NỘI VỤ\nSố: 5/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 15 tháng 01 năm 2026\nQUYẾT ĐỊNH\n"_qs;
        const RecognisedFields fields = recognised(text, {{}, {}, {{u"Sở Nội vụ"_qs, {}}, {u"Trần Văn Bình"_qs, {}}}}, TextSource::Ocr).fields;
        QCOMPARE(fields.signer.value, u"Trần Văn Bình"_qs);
        QVERIFY(fields.signer.confidence < 80);
        QVERIFY(fields.agency.confidence >= 90);
    }

    void deadlineSaysItsSentence()
    {
        const QString text = u"SỞ NỘI VỤ\nSố: 5/SNV-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 15 tháng 01 năm 2026\nKính gửi: Các phòng\n"
                             "Năm qua tốt đẹp. Đề nghị các phòng báo cáo về Văn phòng trước ngày 26/01/2026. Trân trọng.\n"_qs;
        const Recognition found = recognised(text);
        QCOMPARE(found.fields.due.value, u"2026-01-23"_qs); // a Friday
        QCOMPARE(found.dueSentence, u"Đề nghị các phòng báo cáo về Văn phòng trước ngày 26/01/2026."_qs);
        QCOMPARE(findingsOf(found).dueWritten, QDate(2026, 1, 26));
    }

    void deadlinesOfLaw_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("due");
        QTest::newRow("law, every year") << u"9/2026/TT-BNV"_qs << u"gửi báo cáo trước ngày 15 tháng 4 năm kế hoạch"_qs << QString();
        QTest::newRow("law, a year") << u"9/2026/TT-BNV"_qs << u"gửi báo cáo chậm nhất ngày 15 tháng 4 năm 2026"_qs << u"2026-04-15"_qs;
        QTest::newRow("a letter of this year") << u"9/KH-SNV"_qs << u"gửi báo cáo chậm nhất ngày 15 tháng 4"_qs << u"2026-04-15"_qs;
        QTest::newRow("over when it was signed") << u"9/KH-SNV"_qs << u"gửi báo cáo trước ngày 05 tháng 3 năm 2026"_qs << QString();
    }

    void deadlinesOfLaw()
    {
        QFETCH(QString, notation);
        QFETCH(QString, asked);
        const QString text = QString(directive).replace(u"36/TB-SNV"_qs, notation).replace(u"rà soát danh mục, hoàn thành trước ngày 20/3/2026"_qs, asked).replace(u"Báo cáo kết quả chậm nhất ngày 31/3/2026"_qs, u"Báo cáo kết quả"_qs);
        QTEST(recognised(text).fields.due.value, "due");
    }

    void recipientsOfForms_data()
    {
        QTest::addColumn<QString>("bound");
        QTest::newRow("a blank") << u"Kính gửi: ………(1)……….\n"_qs;
        QTest::newRow("a blank of points") << u"Kính gửi: Chi cục ..... (2)\n"_qs;
        QTest::newRow("a form") << u"Mẫu số 01\nKính gửi: Sở Nội vụ tỉnh Phú Thượng\n"_qs;
        QTest::newRow("an annex") << u"PHỤ LỤC II\nNơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT.\n"_qs;
        QTest::newRow("a list with blanks") << u"Nơi nhận:\n- Các phòng thuộc Sở;\n- Ủy ban nhân dân tỉnh …;\n- Lưu: VT.\n"_qs;
    }

    void recipientsOfForms()
    {
        QFETCH(QString, bound);
        const QString text = directive.left(directive.indexOf(u"Nơi nhận"_qs));
        QCOMPARE(recognised(text + bound).recipients.size(), 0);
    }

    void titlesWithoutWhatClosesThem()
    {
        QCOMPARE(titleInSentenceCase(u"PHÓ GIÁM ĐỐC]"_qs), u"Phó Giám đốc"_qs);
        QCOMPARE(titleInSentenceCase(u"GIÁM ĐỐC (đã ký)"_qs), u"Giám đốc (đã ký)"_qs);
    }

    void dayOfPassing_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("issued");
        QTest::newRow("resolution") << u"Nghị quyết này được Hội đồng nhân dân tỉnh khóa XIX, kỳ họp thứ 2 thông qua ngày 16 tháng 7 năm 2026."_qs << u"2026-07-16"_qs;
        QTest::newRow("already") << u"Nghị quyết này đã được Hội đồng nhân dân xã thông qua tại kỳ họp thứ 2 ngày 01 tháng 12 năm 2026./."_qs << u"2026-12-01"_qs;
        QTest::newRow("another's") << u"Luật Lưu trữ được Quốc hội thông qua ngày 21 tháng 6 năm 2024."_qs << QString();
    }
    void dayOfPassing()
    {
        QFETCH(QString, end);
        const QString text = u"HỘI ĐỒNG NHÂN DÂN TỈNH HUẾ\nNghị quyết số: 5/2026/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nNGHỊ QUYẾT\n"
                             "Về phí thăm quan\n\nCăn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;\n\nĐiều 1. Quy định mức phí.\n\n"_qs + end + u"\n"_qs;
        QTEST(recognised(text).fields.issued.value, "issued");
    }

    void basesAreReferences()
    {
        const LetterFindings found = findingsOf(recognised(directive));
        QCOMPARE(found.references.size(), 3);
        QCOMPARE(found.references.at(0).notation, u"BNV-VP"_qs);
        QCOMPARE(found.references.at(2).number + u'/' + found.references.at(2).notation, u"30/2020/NĐ-CP"_qs);
        QCOMPARE(found.references.at(2).issued, QDate(2020, 3, 5));
        QVERIFY(!found.references.at(2).answers);
    }

    void invitations_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("read"); // date, start, end, place, chair
        QTest::newRow("list") << u"1. Thời gian: 14 giờ 00 phút, ngày 18/3/2026 (thứ Tư).\n2. Địa điểm: Phòng họp số 2, trụ sở Sở.\n3. Chủ trì: Đồng chí Giám đốc Sở."_qs
                              << QStringList{u"2026-03-18"_qs, u"14:00"_qs, {}, u"Phòng họp số 2, trụ sở Sở"_qs, u"Đồng chí Giám đốc Sở"_qs};
        QTest::newRow("one paragraph") << u"Thời gian họp: Từ 8h30 đến 11h00 ngày 18 tháng 3 năm 2026; Địa điểm họp: Hội trường A; Người chủ trì: Ông Lê Trung Kiên"_qs
                                       << QStringList{u"2026-03-18"_qs, u"08:30"_qs, u"11:00"_qs, u"Hội trường A"_qs, u"Ông Lê Trung Kiên"_qs};
        QTest::newRow("no year") << u"- Thời gian: 08 giờ, thứ Tư, ngày 18/3\n- Địa điểm: Hội trường A"_qs
                                 << QStringList{u"2026-03-18"_qs, u"08:00"_qs, {}, u"Hội trường A"_qs, {}};
        QTest::newRow("sentence") << u"Sở Nội vụ mời các đồng chí dự họp vào lúc 14 giờ 30 phút ngày 18/3/2026."_qs
                                  << QStringList{u"2026-03-18"_qs, u"14:30"_qs, {}, {}, {}};
        QTest::newRow("value below") << u"Chủ trì:\nĐồng chí Giám đốc Sở"_qs << QStringList{{}, {}, {}, {}, u"Đồng chí Giám đốc Sở"_qs};
        QTest::newRow("nothing") << u"Thời gian qua, các đơn vị đã cố gắng."_qs << QStringList{{}, {}, {}, {}, {}};
    }
    void invitations()
    {
        QFETCH(QString, body);
        const QString head = u"SỞ NỘI VỤ\nSố: 5/GM-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 09 tháng 3 năm 2026\n\nGIẤY MỜI\nHọp giao ban\n\n"_qs;
        const Recognition found = recognised(head + body);
        QCOMPARE(found.fields.kind.value, u"GM"_qs);
        const RecognisedMeeting &meeting = found.meeting;
        QTEST((QStringList{meeting.date.value, meeting.start.value, meeting.end.value, meeting.place.value, meeting.chair.value}), "read");
    }

    void signatureBesideRecipients()
    {
        const QString text = u"SỞ NỘI VỤ\nSố: 5/SNV-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 09 tháng 3 năm 1998\n\nKính gửi: Các phòng\n\nĐề nghị báo cáo.\n\n"
                             "Nơi nhận:                    KT. GIÁM ĐỐC\n- Như trên;                   PHÓ GIÁM ĐỐC\n- Lưu: VT.\n\n\n                             Lương Quốc Thịnh\n"_qs;
        const Recognition found = recognised(text);
        QCOMPARE(found.fields.signer.value, u"Lương Quốc Thịnh"_qs);
        QCOMPARE(found.fields.signerTitle.value, u"Phó Giám đốc"_qs);
        QCOMPARE(found.authority.value, u"KT. GIÁM ĐỐC"_qs);
    }

    void lettersThatInvite_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("meeting");
        QTest::newRow("to a meeting") << u"V/v mời họp thẩm định dự án"_qs << true;
        QTest::newRow("whom, to what") << u"V/v mời lãnh đạo các sở, ngành dự Hội nghị tổng kết năm 2025"_qs << true;
        QTest::newRow("called in") << u"V/v triệu tập công chức tham gia lớp tập huấn"_qs << true;
        QTest::newRow("bids") << u"V/v góp ý hồ sơ mời thầu dự án đường vành đai"_qs << false;
        QTest::newRow("new") << u"V/v triển khai quy định mới dự thảo"_qs << false;
        QTest::newRow("after a meeting") << u"V/v thực hiện kết luận cuộc họp ngày 02/3/2026"_qs << false;
    }
    void lettersThatInvite()
    {
        QFETCH(QString, subject);
        QFETCH(bool, meeting);
        const QString text = u"SỞ NỘI VỤ\nSố: 5/SNV-VP\n"_qs + subject + u"\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 09 tháng 3 năm 2026\n\nKính gửi: Các phòng\n\n"
                             "Thời gian: 14 giờ 00 phút, ngày 18/3/2026.\nĐịa điểm: Phòng họp số 2.\n"_qs;
        const Recognition found = recognised(text);
        QCOMPARE(found.fields.kind.value, u"CV"_qs);
        QCOMPARE(found.meeting.date.value, meeting ? u"2026-03-18"_qs : QString());
        QCOMPARE(found.meeting.place.value, meeting ? u"Phòng họp số 2"_qs : QString());
    }

    void registerTeaches()
    {
        OfficeKnowledge office;
        office.agencies = {{u"Sở Nội vụ tỉnh Phú Thượng"_qs, {u"TB-SNV"_qs}}};
        office.signers = {{u"Trương Thị Mai"_qs, u"Chánh Văn phòng"_qs, u"Sở Nội vụ tỉnh Phú Thượng"_qs}};
        office.series = {{u"Sở Nội vụ tỉnh Phú Thượng"_qs, u"TB-SNV"_qs, 2026, 40, QDate(2026, 3, 1)}};
        const RecognisedFields known = recognised(directive, {}, TextSource::Converted, &office).fields;
        QVERIFY(known.agency.confidence >= 90);
        QVERIFY(known.codeNumber.confidence < 80); // 36 after 40 of an earlier day
        QString misread = directive;
        misread.replace(u"SỞ NỘI VỤ"_qs, u"SỞ NÔL VỤ"_qs).replace(u"Trương Thị Mai"_qs, u"Trương Thị Mau"_qs);
        const RecognisedFields mended = recognised(misread, {}, TextSource::Ocr, &office).fields;
        QCOMPARE(mended.agency.value, u"Sở Nội vụ tỉnh Phú Thượng"_qs);
        QCOMPARE(mended.signer.value, u"Trương Thị Mai"_qs);
        QVERIFY(mended.agency.confidence < 80 && mended.signer.confidence < 80);
    }

    void correctionsAreRemembered()
    {
        OfficeKnowledge office;
        office.corrections = {{u"agency"_qs, u"Sở Nội vụ tỉnh Phú Thượng"_qs, u"Sở Nội vụ"_qs}};
        const RecognisedFields fields = recognised(directive, {}, TextSource::Converted, &office).fields;
        QCOMPARE(fields.agency.value, u"Sở Nội vụ"_qs);
        QVERIFY(fields.agency.confidence < 80);
    }

    void leadsOfSimilarLetters()
    {
        const QDate today(2026, 3, 5);
        const QList<LedBefore> history = {
            {u"Sở Nội vụ"_qs, u"CV"_qs, u"Báo cáo công tác cải cách hành chính quý IV"_qs, u"tchc"_qs, QDate(2026, 1, 5)},
            {u"Sở Nội vụ"_qs, u"CV"_qs, u"Báo cáo công tác cải cách hành chính năm 2024"_qs, u"tchc"_qs, QDate(2025, 2, 5)},
            {u"Sở Nội vụ"_qs, u"CV"_qs, u"Đăng ký tuyển dụng viên chức"_qs, u"nhansu"_qs, QDate(2026, 2, 5)},
            {u"Sở Y tế"_qs, u"CV"_qs, u"Phòng chống dịch mùa hè"_qs, u"yte"_qs, QDate(2026, 2, 5)},
        };
        const auto leads = suggestLeads(history, u"Sở Nội vụ"_qs, u"CV"_qs, u"Báo cáo công tác cải cách hành chính quý I"_qs, today);
        QCOMPARE(leads.size(), 2);
        QCOMPARE(leads[0].lead, u"tchc"_qs);
        QCOMPARE(leads[0].letters, 2);
        QCOMPARE(leads[0].ofAgency, 2);
        QCOMPARE(leads[0].example, history[0].subject);
        QVERIFY(suggestLeads({}, u"Sở Nội vụ"_qs, u"CV"_qs, u"Báo cáo"_qs, today).isEmpty());
    }

    void nearlyEqualTexts()
    {
        QString noisy = directive;
        noisy.replace(u"số hóa"_qs, u"sô hoá"_qs).replace(u"Tình hình"_qs, u"Tinh hinh"_qs).replace(u"quý một"_qs, u"qúy mot"_qs);
        QString other = directive;
        other = u"Đề nghị các đơn vị cử cán bộ tham gia lớp tập huấn phòng cháy chữa cháy tại hội trường lớn của tỉnh vào sáng thứ hai tuần sau đúng giờ"_qs;
        QCOMPARE(likeness(signatureOf(directive), signatureOf(directive.toUpper())), 1.0);
        QVERIFY(likeness(signatureOf(directive), signatureOf(noisy)) > nearlyEqual);
        QVERIFY(likeness(signatureOf(directive), signatureOf(other)) < 0.2);
        QVERIFY(signatureOf(u"Kính gửi các đơn vị"_qs).isEmpty());
        QCOMPARE(likeness({}, {}), 0.0);
    }

    void nearWords_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("near");
        QTest::newRow("marks") << u"QUYẾT ĐỊNH"_qs << u"QUYET DINH"_qs << true;
        QTest::newRow("one letter") << u"Độc lập"_qs << u"Độc lâp."_qs << true;
        QTest::newRow("another word") << u"Chỉ thị"_qs << u"Chỉ tiêu"_qs << false;
        QTest::newRow("nothing") << u""_qs << u"Sở"_qs << false;
    }
    void nearWords()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(nearly(a, b), "near");
    }
};

QTEST_GUILESS_MAIN(TestRecognisePlain)

#include "tst_recogniseplain.moc"
