// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdffile.h"
#include "app/print/slippdf.h"
#include "tests/gui/paperpage.h"

#include <QBuffer>
#include <QTest>

using namespace congso;

namespace {

SlipData data()
{
    SlipData slip;
    slip.agency = QStringLiteral("Sở Nội vụ");
    slip.place = QStringLiteral("Phú Thượng");
    slip.date = QDate(2026, 3, 10);
    slip.kind = QStringLiteral("Công văn");
    slip.code = QStringLiteral("214/UBND-VHXH");
    slip.issued = QDate(2026, 3, 9);
    slip.issuer = QStringLiteral("UBND xã Sông Thao");
    slip.subject = QStringLiteral("Cử công chức tham gia lớp bồi dưỡng");
    slip.arrivalNumber = QStringLiteral("871");
    slip.printedBy = QStringLiteral("Hoàng Lan");
    slip.printedAt = QDateTime(QDate(2026, 3, 12), QTime(14, 30));
    return slip;
}

SlipData filled()
{
    SlipData slip = data();
    SlipInstruction instruction;
    instruction.leader = QStringLiteral("Phó Giám đốc Nguyễn Thị Mai");
    instruction.text = QStringLiteral("Tham mưu văn bản trả lời.");
    instruction.lead = {QStringLiteral("Phòng Công chức"), QDate(2026, 3, 13)};
    instruction.cooperating = {{QStringLiteral("Văn phòng"), QDate(2026, 3, 12)}, {QStringLiteral("Thanh tra"), {}}};
    instruction.informed = {QStringLiteral("Phòng Cải cách")};
    instruction.given = QDate(2026, 3, 10);
    slip.instructions = {instruction};
    SlipUnitOpinion opinion;
    opinion.unit = QStringLiteral("Phòng Công chức");
    opinion.head = QStringLiteral("Phạm Thu Hà");
    opinion.assigned = {{QStringLiteral("Trần Văn Hòa"), QDate(2026, 3, 12)}};
    opinion.given = QDate(2026, 2, 5);
    slip.opinions = {opinion};
    slip.proposals = {{QStringLiteral("Trần Văn Hòa"), QStringLiteral("Nhận đủ 12 người."), QDate(2026, 3, 11)}};
    return slip;
}

QByteArray print(const SlipData &slip, PrintSummary *summary = nullptr)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    const Outcome written = writePdf(buffer, QStringLiteral("Phiếu"), [&](QPagedPaintDevice &device) -> Outcome {
        return printSlip(slip, device).map([&](const PrintSummary &done) {
            if (summary)
                *summary = done;
            return std::monostate{};
        });
    });
    return written ? pdf : QByteArray();
}

}

class TestPrintSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headNamesTheDocument_data();
    void headNamesTheDocument();
    void saysTheThreePartsInOrder_data();
    void saysTheThreePartsInOrder();
    void fillsTheParts_data();
    void fillsTheParts();
    void leavesRoomToWriteByHand();
    void flowsOverSheets();
    void drawsHostileTextAsText();
};

void TestPrintSlip::headNamesTheDocument_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<double>("centre");
    QTest::newRow("agency") << QStringLiteral("SỞ NỘI VỤ") << 63.0;
    QTest::newRow("Quốc hiệu") << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") << 145.5;
    QTest::newRow("arrival number") << QStringLiteral("Số đến: 871") << 63.0;
    QTest::newRow("date") << QStringLiteral("Phú Thượng, ngày 10 tháng 3 năm 2026") << 145.5;
    QTest::newRow("title") << QStringLiteral("PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN") << 112.5;
    QTest::newRow("subject") << QStringLiteral("Cử công chức tham gia lớp bồi dưỡng") << 112.5;
}

void TestPrintSlip::headNamesTheDocument()
{
    QFETCH(QString, phrase);
    QFETCH(double, centre);
    const PaperPage page = PaperDocument(print(data())).page(0);
    QVERIFY(qAbs(page.size.width() - 210) < 0.2);
    const QRectF box = page.find(phrase);
    QVERIFY2(!box.isNull(), qPrintable(page.text));
    QVERIFY2(qAbs(box.center().x() - centre) < 0.7, qPrintable(QString::number(box.center().x())));
    QVERIFY(page.text.contains(QStringLiteral("Công văn số 214/UBND-VHXH ngày 09 tháng 3 năm 2026 của UBND xã Sông Thao")));
}

void TestPrintSlip::saysTheThreePartsInOrder_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("empty") << true;
    QTest::newRow("filled") << false;
}

void TestPrintSlip::saysTheThreePartsInOrder()
{
    QFETCH(bool, empty);
    PrintSummary summary;
    const PaperDocument document(print(empty ? data() : filled(), &summary));
    QCOMPARE(document.count(), 1);
    QCOMPARE(summary.pages, 1);
    QCOMPARE(summary.rows, empty ? 0 : 3);
    const QString text = document.page(0).text;
    qsizetype at = 0;
    for (const QString &words : {QStringLiteral("1. Ý kiến của lãnh đạo cơ quan, tổ chức"), QStringLiteral("- Giao đơn vị, cá nhân chủ trì:"),
                                 QStringLiteral("- Giao các đơn vị, cá nhân tham gia phối hợp giải quyết văn bản đến (nếu có):"),
                                 QStringLiteral("- Thời hạn giải quyết đối với mỗi đơn vị, cá nhân (nếu có):"),
                                 QStringLiteral("- Ngày tháng cho ý kiến phân phối, giải quyết:"), QStringLiteral("2. Ý kiến của lãnh đạo đơn vị"),
                                 QStringLiteral("- Giao cho cá nhân; thời hạn giải quyết đối với cá nhân (nếu có):"),
                                 QStringLiteral("- Ngày, tháng, năm cho ý kiến:"), QStringLiteral("3. Ý kiến đề xuất của người giải quyết"),
                                 QStringLiteral("- Ý kiến đề xuất giải quyết văn bản đến của cá nhân:"),
                                 QStringLiteral("- Ngày, tháng, năm đề xuất ý kiến:")}) {
        at = text.indexOf(words, at);
        QVERIFY2(at >= 0, qPrintable(words + u'\n' + text));
    }
}

void TestPrintSlip::fillsTheParts_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("lead") << QStringLiteral("chủ trì: Phòng Công chức");
    QTest::newRow("co-operating") << QStringLiteral("(nếu có): Văn phòng; Thanh tra");
    QTest::newRow("deadlines, but only those given") << QStringLiteral("(nếu có): Phòng Công chức: 13/03/2026; Văn phòng: 12/03/2026 -");
    QTest::newRow("for information") << QStringLiteral("Xem để biết: Phòng Cải cách");
    QTest::newRow("leader's day") << QStringLiteral("giải quyết: ngày 10 tháng 3 năm 2026");
    QTest::newRow("unit") << QStringLiteral("Phòng Công chức - Phạm Thu Hà");
    QTest::newRow("officer and deadline") << QStringLiteral("(nếu có): Trần Văn Hòa, hạn 12/03/2026");
    QTest::newRow("unit's day") << QStringLiteral("cho ý kiến: ngày 05 tháng 02 năm 2026");
    QTest::newRow("proposal") << QStringLiteral("của cá nhân: Nhận đủ 12 người.");
    QTest::newRow("mark") << QStringLiteral("lúc 14:30 ngày 12/03/2026, người in: Hoàng Lan");
}

void TestPrintSlip::fillsTheParts()
{
    QFETCH(QString, words);
    const QString text = PaperDocument(print(filled())).page(0).text;
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestPrintSlip::leavesRoomToWriteByHand()
{
    const PaperPage page = PaperDocument(print(data())).page(0);
    const QRectF above = page.find(QStringLiteral("- Ý kiến đề xuất giải quyết"));
    const QRectF below = page.find(QStringLiteral("- Ngày, tháng, năm đề xuất"));
    QVERIFY2(below.top() - above.bottom() > 20, qPrintable(QString::number(below.top() - above.bottom())));
}

void TestPrintSlip::flowsOverSheets()
{
    SlipData slip = filled();
    for (int i = 0; i < 40; ++i)
        slip.proposals.append({QStringLiteral("Người %1").arg(i), QStringLiteral("đề nghị ").repeated(60), QDate(2026, 3, 11)});
    PrintSummary summary;
    const PaperDocument document(print(slip, &summary));
    QVERIFY(document.count() > 3);
    QCOMPARE(document.count(), summary.pages);
    QString all;
    for (int i = 0; i < document.count(); ++i) {
        const PaperPage page = document.page(i);
        if (i > 0)
            QCOMPARE(page.words.first().text, QString::number(i + 1));
        for (const PaperWord &word : page.words)
            QVERIFY(word.box.bottom() < 285 && word.box.left() > 29 && word.box.right() < 196);
        QVERIFY(page.text.contains(QStringLiteral("Bản in từ Hệ thống")));
        all += page.text + u' ';
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(all.count(QStringLiteral("Người %1 ").arg(i)), 1);
}

void TestPrintSlip::drawsHostileTextAsText()
{
    SlipData slip = filled();
    slip.subject = QStringLiteral("<h1>to</h1> \u202Engược") + QChar(0xD800);
    slip.proposals[0].text = QString(10000, u'Z') + QStringLiteral(" <a href=x>hết</a>");
    const PaperDocument document(print(slip));
    QVERIFY(document.page(0).text.contains(QStringLiteral("<h1>to</h1> ngược")));
    QString all;
    for (int i = 0; i < document.count(); ++i)
        all += document.page(i).text;
    QCOMPARE(all.count(u'Z'), 10000);
    QVERIFY(all.contains(QStringLiteral("<a href=x>hết</a>")));
}

QTEST_MAIN(TestPrintSlip)
#include "tst_printslip.moc"
