// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/arrivalstamp.h"
#include "app/print/dailylists.h"
#include "app/print/labels.h"
#include "app/print/paper.h"
#include "app/print/pdffile.h"
#include "app/print/qrcode.h"
#include "app/print/slippdf.h"
#include "tests/gui/paperpage.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace congso;

namespace {

const PaperHeading heading{QStringLiteral("UBND tỉnh Phú Thượng"), QStringLiteral("Sở Nội vụ"), QStringLiteral("Phú Thượng"), QStringLiteral("Hoàng Lan"),
                           QDateTime(QDate(2026, 3, 9), QTime(16, 45))};
const QDate day(2026, 3, 9);
constexpr int vietnam = 7 * 60;

/// Whatever draws pages, as a PDF; a copy of each is kept where CONGSO_LOOK names a folder.
template <class Draw>
QByteArray pdfOf(Draw draw, const char *name)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    const Outcome written = writePdf(buffer, QStringLiteral("Bản in"), [&](QPagedPaintDevice &device) -> Outcome {
        return draw(device).map([](auto) { return std::monostate{}; });
    });
    if (const QString folder = qEnvironmentVariable("CONGSO_LOOK"); !folder.isEmpty()) {
        QFile file(folder + u'/' + QLatin1String(name) + QStringLiteral(".pdf"));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    return written ? pdf : QByteArray();
}

QByteArray pdfOf(const PaperList &list, const char *name)
{
    return pdfOf([&list](QPagedPaintDevice &device) { return printList(list, device); }, name);
}

DocumentRow letter(int number)
{
    DocumentRow row;
    row.number = AssignedNumber{};
    row.number->number = number;
    row.number->year = 2026;
    row.code = QStringLiteral("%1/UBND-VHXH").arg(number);
    row.issued = QDate(2026, 3, 5);
    row.agency = QStringLiteral("UBND xã Sông Thao");
    row.kind = QStringLiteral("CV");
    row.subject = QStringLiteral("Cử công chức tham gia lớp bồi dưỡng");
    row.urgency = number % 2 ? QStringLiteral("urgent") : QStringLiteral("normal");
    return row;
}

QList<incoming::GivenRow> given(int count, std::optional<AssignmentRole> role)
{
    QList<incoming::GivenRow> rows;
    for (int i = 1; i <= count; ++i) {
        incoming::GivenRow row;
        row.document = letter(870 + i);
        row.receiver = i <= count / 2 ? QStringLiteral("Phạm Văn Đức") : QStringLiteral("Nguyễn Thị Mai");
        row.role = role;
        row.at = QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
        rows << row;
    }
    return rows;
}

PaperList meetings()
{
    QList<incoming::MeetingRow> rows;
    for (int i = 0; i < 4; ++i) {
        incoming::MeetingRow row;
        row.document = letter(900 + i);
        row.document.kind = QStringLiteral("GM");
        row.document.meeting = {day.addDays(i / 2), QTime(8 + i, 0), i == 1 ? QTime(11, 30) : QTime(), QStringLiteral("Hội trường UBND tỉnh"), QStringLiteral("Phó Chủ tịch UBND tỉnh")};
        row.names = {QStringLiteral("Phạm Văn Đức"), QStringLiteral("Trần Văn Hòa")};
        rows << row;
    }
    rows.last().document.meeting.start = QTime();
    return meetingWeek(heading, day, rows);
}

IncomingDocument followed()
{
    IncomingDocument document;
    document.number = letter(871).number;
    document.fields.codeNumber = QStringLiteral("214");
    document.fields.codeNotation = QStringLiteral("UBND-VHXH");
    document.fields.issued = QDate(2026, 3, 5);
    document.fields.agency = QStringLiteral("UBND xã Sông Thao");
    document.fields.kind = QStringLiteral("CV");
    document.fields.due = QDate(2026, 3, 20);
    document.state = DocumentState::Assigned;
    return document;
}

}

class TestPrintDaily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsSayTheirWords_data();
    void listsSayTheirWords();
    void listsRepeatTheirHead();
    void followBookTellsProgress_data();
    void followBookTellsProgress();
    void stampHasItsSize();
    void stampKeepsOffTheText_data();
    void stampKeepsOffTheText();
    void labelsGoOnWhereTheSheetWasBegun();
    void labelsSayNoContent();
    void codesAreReadBack_data();
    void codesAreReadBack();
    void marksNameOneDocument_data();
    void marksNameOneDocument();
    void signedSlipIsFoundAgain_data();
    void signedSlipIsFoundAgain();
};

void TestPrintDaily::listsSayTheirWords_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("submitted") << pdfOf(submittedList(heading, day, given(4, {})), "submitted")
                               << QStringList{QStringLiteral("DANH MỤC VĂN BẢN TRÌNH"), QStringLiteral("Ngày 09/03/2026"), QStringLiteral("Trình: Phạm Văn Đức"),
                                              QStringLiteral("Trình: Nguyễn Thị Mai"), QStringLiteral("Khẩn"), QStringLiteral("Tổng số: 4 văn bản trình."), QStringLiteral("NGƯỜI NHẬN")};
    QTest::newRow("handed over") << pdfOf(handOverList(heading, day, given(4, AssignmentRole::Lead), vietnam), "handover")
                                 << QStringList{QStringLiteral("SỔ CHUYỂN GIAO VĂN BẢN ĐẾN"), QStringLiteral("Ngày chuyển Số đến Đơn vị hoặc người nhận Ký nhận Ghi chú"),
                                                QStringLiteral("09/03/2026 871 Phạm Văn Đức Chủ trì")};
    QTest::newRow("meetings") << pdfOf(meetings(), "meetings")
                              << QStringList{QStringLiteral("GIẤY MỜI TRONG TUẦN"), QStringLiteral("Từ ngày 09/03/2026 đến ngày 15/03/2026"), QStringLiteral("Thứ Hai, ngày 09/03/2026"),
                                             QStringLiteral("Thứ Ba, ngày 10/03/2026"), QStringLiteral("09:00 - 11:30"), QStringLiteral("Cả ngày"), QStringLiteral("Tổng số: 4 cuộc họp.")};
    QTest::newRow("follow") << pdfOf(followBook(heading, 2026, {followRow(followed(), QStringLiteral("Phòng CCVC"), day, vietnam)}), "follow")
                            << QStringList{QStringLiteral("SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN"), QStringLiteral("Năm: 2026"), QStringLiteral("(1) (2) (3) (4) (5) (6) (7)"),
                                           QStringLiteral("Thời hạn giải quyết"), QStringLiteral("Đang giải quyết"), QStringLiteral("20/03/2026")};
}

void TestPrintDaily::listsSayTheirWords()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QStringList, words);
    const QString text = PaperDocument(pdf).page(0).text;
    for (const QString &each : words)
        QVERIFY2(text.contains(each), qPrintable(each + QStringLiteral(" | ") + text));
    QVERIFY(text.contains(QStringLiteral("SỞ NỘI VỤ")));
    QVERIFY(text.contains(QStringLiteral("người in: Hoàng Lan")));
}

void TestPrintDaily::listsRepeatTheirHead()
{
    const PaperDocument document(pdfOf(submittedList(heading, day, given(60, {})), "long"));
    QVERIFY(document.count() > 2);
    QString all;
    for (int page = 0; page < document.count(); ++page) {
        const PaperPage sheet = document.page(page);
        all += sheet.text + u' ';
        if (page + 1 < document.count())
            QVERIFY2(sheet.text.contains(QStringLiteral("Mức độ")), qPrintable(sheet.text));
        QVERIFY(sheet.text.contains(QStringLiteral("Bản in từ Hệ thống")));
    }
    for (int number = 871; number <= 930; ++number)
        QCOMPARE(all.count(QStringLiteral("%1/UBND-VHXH").arg(number)), 1);
}

void TestPrintDaily::followBookTellsProgress_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("progress");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, DocumentState state, QDate today, const QString &reply, const QString &progress, const QString &note = {}) {
        QTest::newRow(name) << int(state) << today << reply << progress << note;
    };
    row("not submitted", DocumentState::Registered, day, {}, QStringLiteral("Chưa trình"), QStringLiteral("Lưu, không phải trả lời"));
    row("with the leader", DocumentState::Submitted, day, {}, QStringLiteral("Chờ ý kiến chỉ đạo"), QStringLiteral("Lưu, không phải trả lời"));
    row("under way", DocumentState::Assigned, QDate(2026, 3, 20), {}, QStringLiteral("Đang giải quyết"), QStringLiteral("Lưu, không phải trả lời"));
    row("late", DocumentState::Assigned, QDate(2026, 3, 21), {}, QStringLiteral("Đang giải quyết, quá hạn"), QStringLiteral("Lưu, không phải trả lời"));
    row("answered", DocumentState::Completed, day, QStringLiteral("15/SNV-VP"), QStringLiteral("Hoàn thành 10/03/2026"));
    row("filed away", DocumentState::Completed, day, {}, QStringLiteral("Hoàn thành 10/03/2026"), QStringLiteral("Lưu, không phải trả lời"));
}

void TestPrintDaily::followBookTellsProgress()
{
    QFETCH(int, state);
    QFETCH(QDate, today);
    QFETCH(QString, reply);
    IncomingDocument document = followed();
    document.state = DocumentState(state);
    document.replyCode = reply;
    document.closeReason = QStringLiteral("Lưu, không phải trả lời");
    document.completedAt = QDateTime(day, QTime(20, 0), Qt::UTC).toMSecsSinceEpoch(); // the next day here
    const FollowRow row = followRow(document, QStringLiteral("Phòng CCVC"), today, vietnam);
    QTEST(row.progress, "progress");
    QTEST(row.note, "note");
    QCOMPARE(row.reply, reply);
    QCOMPARE(row.document, QStringLiteral("Công văn số 214/UBND-VHXH ngày 05/03/2026 của UBND xã Sông Thao"));
}

void TestPrintDaily::stampHasItsSize()
{
    const QByteArray pdf = pdfOf([](QPagedPaintDevice &device) {
        DevicePaper paper(device, QPageLayout::Portrait);
        drawArrivalStamp(paper.painter(), {mm(20), mm(60)}, {QStringLiteral("Sở Nội vụ tỉnh Phú Thượng"), QStringLiteral("871"), day, {}, {}});
        return paper.finish();
    }, "stamp");
    const PaperDocument document(pdf);
    const PaperPage page = document.page(0);
    for (const char *line : {"ĐẾN", "Số: 871", "Ngày: 09/03/2026", "Chuyển:", "Số và ký hiệu HS:"})
        QVERIFY2(page.text.contains(QString::fromUtf8(line)), line);
    constexpr int dpi = 254; // ten dots a millimetre
    const QImage image = document.image(0, dpi);
    QRect inked;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qRed(image.pixel(x, y)) > qGreen(image.pixel(x, y)) + 80)
                inked |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY2(qAbs(inked.width() - 500) < 10 && qAbs(inked.height() - 350) < 10, qPrintable(QStringLiteral("%1 × %2").arg(inked.width()).arg(inked.height())));
}

void TestPrintDaily::stampKeepsOffTheText_data()
{
    QTest::addColumn<QList<QRectF>>("written");
    QTest::addColumn<bool>("left");
    const QRectF number(30, 40, 40, 5);
    const QRectF about(25, 46, 60, 10);
    const QRectF date(110, 40, 80, 5);
    const QRectF body(30, 105, 165, 150);
    QTest::newRow("below the number") << QList<QRectF>{number, date, body} << true;
    QTest::newRow("below the subject") << QList<QRectF>{number, about, date, body} << true;
    QTest::newRow("below the date") << QList<QRectF>{number, date, QRectF(20, 47, 100, 230)} << false;
    QTest::newRow("an empty sheet") << QList<QRectF>{} << true;
}

void TestPrintDaily::stampKeepsOffTheText()
{
    QFETCH(QList<QRectF>, written);
    QFETCH(bool, left);
    const QRectF place = stampPlace({210, 297}, written);
    QCOMPARE(place.size(), QSizeF(50, 35));
    QCOMPARE(place.left() < 105, left);
    QVERIFY(QRectF(0, 0, 210, 297).contains(place));
    for (const QRectF &box : written)
        QVERIFY(!box.intersects(place));
    // No room at all: it still goes on the sheet.
    QVERIFY(QRectF(0, 0, 210, 297).contains(stampPlace({210, 297}, {QRectF(0, 0, 210, 297)})));
}

void TestPrintDaily::labelsGoOnWhereTheSheetWasBegun()
{
    PaperLabel label{QStringLiteral("871"), day, QStringLiteral("214/UBND-VHXH"), QStringLiteral("DEN")};
    PrintSummary summary;
    const PaperDocument document(pdfOf([&](QPagedPaintDevice &device) {
        return printLabels(QList<PaperLabel>(24, label), 22, device).map([&](const PrintSummary &done) { return summary = done; });
    }, "labels"));
    QCOMPARE(summary.pages, 2);
    QCOMPARE(document.count(), 2);
    QCOMPARE(document.page(0).text.count(QStringLiteral("871")), 2);
    QCOMPARE(document.page(1).text.count(QStringLiteral("871")), 22);
    QVERIFY(document.page(0).words.first().box.top() > 7 * 37);
}

void TestPrintDaily::labelsSayNoContent()
{
    const PaperLabel label{QStringLiteral("871"), day, QStringLiteral("214/UBND-VHXH"), QStringLiteral("DEN")};
    QCOMPARE(labelText(label), QStringLiteral("DEN/2026/871 214/UBND-VHXH"));
    const PaperDocument document(pdfOf([&](QPagedPaintDevice &device) { return printLabels({label}, 0, device); }, "label"));
    QCOMPARE(readQrCodes(document.image(0, 200)), QStringList{labelText(label)});
}

void TestPrintDaily::codesAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QStringLiteral("DEN/2026/871");
    QTest::newRow("vietnamese") << QStringLiteral("Số 214/UBND-VHXH, Đức");
    QTest::newRow("markup") << QStringLiteral("<b>1</b> %1");
}

void TestPrintDaily::codesAreReadBack()
{
    QFETCH(QString, text);
    QImage sheet(800, 800, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    drawQrCode(painter, QRectF(300, 300, 240, 240), text);
    painter.end();
    QCOMPARE(readQrCodes(sheet), QStringList{text});
    QCOMPARE(readQrCodes(QImage()), QStringList());
    QVERIFY(qrCode(QString(5000, u'a')).isNull());
}

void TestPrintDaily::marksNameOneDocument_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("mark") << QStringLiteral("congso:slip:019500aa-0000-7000-8000-000000000001") << true;
    QTest::newRow("braces") << QStringLiteral("congso:slip:{019500aa-0000-7000-8000-000000000001}") << false;
    QTest::newRow("more") << QStringLiteral("congso:slip:019500aa-0000-7000-8000-000000000001 x") << false;
    QTest::newRow("none") << QStringLiteral("congso:slip:") << false;
    QTest::newRow("a label") << QStringLiteral("DEN/2026/871 214/UBND") << false;
}

void TestPrintDaily::marksNameOneDocument()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(documentOfMark(text).has_value(), good);
    if (good)
        QCOMPARE(slipMark(*documentOfMark(text)), text);
}

void TestPrintDaily::signedSlipIsFoundAgain_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("turned");
    QTest::newRow("as printed") << 200 << 0.0;
    QTest::newRow("coarse") << 150 << 0.0;
    QTest::newRow("skewed") << 200 << 3.0;
    QTest::newRow("upside down") << 200 << 180.0;
    QTest::newRow("on its side") << 200 << 90.0;
}

void TestPrintDaily::signedSlipIsFoundAgain()
{
    QFETCH(int, dpi);
    QFETCH(double, turned);
    const SubjectId document = SubjectId::fromString(QStringLiteral("019500aa-0000-7000-8000-000000000001"));
    SlipData slip;
    slip.agency = QStringLiteral("Sở Nội vụ");
    slip.kind = QStringLiteral("Công văn");
    slip.code = QStringLiteral("214/UBND-VHXH");
    slip.issuer = QStringLiteral("Ủy ban nhân dân xã Sông Thao");
    slip.subject = QStringLiteral("Cử công chức tham gia lớp bồi dưỡng kiến thức quản lý nhà nước năm 2026");
    slip.arrivalNumber = QStringLiteral("871");
    slip.mark = slipMark(document);
    const PaperDocument paper(pdfOf([&](QPagedPaintDevice &device) { return printSlip(slip, device); }, "slip"));
    const QImage scan = paper.image(0, dpi).transformed(QTransform().rotate(turned), Qt::SmoothTransformation);
    const QStringList texts = readQrCodes(scan);
    QCOMPARE(texts.size(), 1);
    QVERIFY(documentOfMark(texts.first()) == document);
    QVERIFY2(!paper.page(0).text.contains(document.toString()), "the mark is a picture, not words");
}

QTEST_MAIN(TestPrintDaily)
#include "tst_printdaily.moc"
