// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/letterpdf.h"
#include "app/print/letterhead.h"
#include "tests/gui/paperpage.h"

#include <QTest>

#include <functional>

using namespace congso;

namespace {

constexpr double tolerance = 0.7; // millimetres

LetterContent sample()
{
    LetterContent content;
    content.agency = QStringLiteral("ỦY BAN NHÂN DÂN\nXÃ SÔNG THAO");
    content.number = QStringLiteral("214");
    content.notation = QStringLiteral("UBND-VHXH");
    content.place = QStringLiteral("Sông Thao");
    content.date = QDate(2026, 3, 9);
    content.subject = QStringLiteral("Cử công chức tham gia lớp bồi dưỡng");
    content.recipients = {QStringLiteral("Sở Nội vụ")};
    for (int i = 0; i < 3; ++i) {
        content.paragraphs += QStringLiteral("Thực hiện Kế hoạch số 18/KH-SNV ngày 26 tháng 02 năm 2026 của Sở Nội vụ về việc bồi dưỡng nghiệp vụ văn "
                                             "thư điện tử năm 2026, Ủy ban nhân dân xã cử 12 công chức tham gia lớp bồi dưỡng.");
    }
    content.paragraphs += QStringLiteral("Đề nghị xem xét, trả lời./.");
    content.authority = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH")};
    content.signerTitle = QStringLiteral("Phó Chủ tịch");
    content.signerName = QStringLiteral("Lê Trung Kiên");
    content.places = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT, VHXH")};
    return content;
}

LetterContent decision()
{
    LetterContent content = sample();
    content.kindName = QStringLiteral("Quyết định");
    content.subject = QStringLiteral("Về việc ban hành Quy chế");
    content.recipients.clear();
    content.decidedBy = QStringLiteral("GIÁM ĐỐC SỞ NỘI VỤ");
    content.bases = {QStringLiteral("Căn cứ Luật thứ nhất"), QStringLiteral("Căn cứ Luật thứ hai")};
    content.paragraphs = {QStringLiteral("Điều 1. Ban hành Quy chế."), QStringLiteral("Điều 2. Thi hành./.")};
    return content;
}

QByteArray pdfOf(const LetterContent &content)
{
    const Result<Letter> letter = letterPdf(content);
    return letter ? letter->pdf : QByteArray();
}

/// The box, in millimetres, around the pixels that \a wanted likes.
QRectF coloured(const QImage &image, int dotsPerInch, const std::function<bool(QRgb)> &wanted)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (wanted(image.pixel(x, y)))
                box |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 25.4 / dotsPerInch;
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

bool isRed(QRgb c)
{
    return qRed(c) > 170 && qGreen(c) < 110 && qBlue(c) < 110;
}

bool isBlue(QRgb c)
{
    return qBlue(c) > 130 && qRed(c) < 110;
}

}

class TestLetterPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDates_data();
    void writesDates();
    void centresBoxes_data();
    void centresBoxes();
    void sizesLetters_data();
    void sizesLetters();
    void keepsMargins();
    void setsNumberAndDateOnOneLine();
    void ordersADecision();
    void leadsSmallNumbersWithZero_data();
    void leadsSmallNumbersWithZero();
    void listsSeveralRecipients();
    void numbersPagesFromTheSecond();
    void neverLeavesTheSignatureAlone_data();
    void neverLeavesTheSignatureAlone();
    void stampsUrgency_data();
    void stampsUrgency();
    void sealCoversTheLeftThirdOfTheSignature();
    void withoutNumberThereIsNoSeal();
    void scansHaveNoText();
    void isTheSameForTheSameSeed_data();
    void isTheSameForTheSameSeed();
    void textIsExtractedAsWritten();
    void drawsHostileTextAsText();
    void fillsTheMargins();
    void numbersTheAppendixByItself();
    void attachmentStandsAlone();
};

void TestLetterPdf::writesDates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("day and month below") << QDate(2020, 1, 5) << QStringLiteral("ngày 05 tháng 01 năm 2020");
    QTest::newRow("february") << QDate(2026, 2, 26) << QStringLiteral("ngày 26 tháng 02 năm 2026");
    QTest::newRow("march takes no zero") << QDate(2026, 3, 9) << QStringLiteral("ngày 09 tháng 3 năm 2026");
    QTest::newRow("tenth") << QDate(2026, 10, 10) << QStringLiteral("ngày 10 tháng 10 năm 2026");
    QTest::newRow("none") << QDate() << QString();
}

void TestLetterPdf::writesDates()
{
    QFETCH(QDate, date);
    QFETCH(QString, text);
    QCOMPARE(writtenDate(date), text);
}

void TestLetterPdf::centresBoxes_data()
{
    // The left column is 66 mm from the margin of 30 mm, the right one 99 mm beside it.
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<double>("centre");
    QTest::newRow("box 1") << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") << 145.5;
    QTest::newRow("box 1, motto") << QStringLiteral("Độc lập - Tự do - Hạnh phúc") << 145.5;
    QTest::newRow("box 4") << QStringLiteral("Sông Thao, ngày 09 tháng 3 năm 2026") << 145.5;
    QTest::newRow("box 2") << QStringLiteral("XÃ SÔNG THAO") << 63.0;
    QTest::newRow("box 3") << QStringLiteral("Số: 214/UBND-VHXH") << 63.0;
    QTest::newRow("box 5b") << QStringLiteral("V/v cử công chức tham gia lớp bồi") << 63.0;
    QTest::newRow("box 9a") << QStringLiteral("Kính gửi: Sở Nội vụ.") << 112.5;
    QTest::newRow("box 7a") << QStringLiteral("TM. ỦY BAN NHÂN DÂN") << 152.5;
    QTest::newRow("box 7a, title") << QStringLiteral("PHÓ CHỦ TỊCH") << 152.5;
    QTest::newRow("box 7b") << QStringLiteral("Lê Trung Kiên") << 152.5;
}

void TestLetterPdf::centresBoxes()
{
    QFETCH(QString, phrase);
    QFETCH(double, centre);
    const QRectF box = PaperDocument(pdfOf(sample())).page(0).find(phrase);
    QVERIFY(!box.isNull());
    QVERIFY2(qAbs(box.center().x() - centre) < tolerance, qPrintable(QString::number(box.center().x())));
}

void TestLetterPdf::sizesLetters_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("points");
    QTest::newRow("Quốc hiệu") << QStringLiteral("CỘNG") << 12.0;
    QTest::newRow("Tiêu ngữ") << QStringLiteral("Độc") << 13.0;
    QTest::newRow("agency") << QStringLiteral("XÃ") << 12.0;
    QTest::newRow("number") << QStringLiteral("Số:") << 13.0;
    QTest::newRow("date") << QStringLiteral("Sông") << 13.0;
    QTest::newRow("about") << QStringLiteral("V/v") << 12.0;
    QTest::newRow("Kính gửi") << QStringLiteral("Kính") << 14.0;
    QTest::newRow("content") << QStringLiteral("Thực") << 14.0;
    QTest::newRow("Nơi nhận") << QStringLiteral("Nơi") << 12.0;
    QTest::newRow("receivers") << QStringLiteral("Như") << 11.0;
    QTest::newRow("authority") << QStringLiteral("TM.") << 14.0;
    QTest::newRow("name") << QStringLiteral("Kiên") << 14.0;
}

void TestLetterPdf::sizesLetters()
{
    QFETCH(QString, word);
    QFETCH(double, points);
    const PaperPage page = PaperDocument(pdfOf(sample())).page(0);
    const QRectF box = page.find(word);
    const double unit = page.find(QStringLiteral("KT.")).height() / 14; // of a point
    QVERIFY(!box.isNull());
    QVERIFY2(qAbs(box.height() / unit - points) < 0.35, qPrintable(QString::number(box.height() / unit)));
}

void TestLetterPdf::keepsMargins()
{
    const PaperPage page = PaperDocument(pdfOf(sample())).page(0);
    QVERIFY(qAbs(page.size.width() - 210) < 0.2 && qAbs(page.size.height() - 297) < 0.2);
    double left = 210;
    double right = 0;
    double top = 297;
    for (const PaperWord &word : page.words) {
        left = qMin(left, word.box.left());
        right = qMax(right, word.box.right());
        top = qMin(top, word.box.top());
    }
    QVERIFY2(qAbs(left - letterlayout::left) < tolerance, qPrintable(QString::number(left)));
    QVERIFY2(qAbs(right - (210 - letterlayout::right)) < tolerance, qPrintable(QString::number(right)));
    QVERIFY2(qAbs(top - letterlayout::top) < 1.2, qPrintable(QString::number(top)));
    const QRectF first = page.find(QStringLiteral("Thực"));
    QVERIFY2(qAbs(first.left() - letterlayout::left - 10) < tolerance, "the first line is indented 1 cm");
}

void TestLetterPdf::setsNumberAndDateOnOneLine()
{
    LetterContent content = sample();
    content.parentAgency = QStringLiteral("BỘ CÓ TÊN RẤT DÀI PHẢI XUỐNG HAI DÒNG");
    const PaperPage page = PaperDocument(pdfOf(content)).page(0);
    QVERIFY(qAbs(page.find(QStringLiteral("Số:")).bottom() - page.find(QStringLiteral("Sông Thao,")).bottom()) < 0.4);
}

void TestLetterPdf::ordersADecision()
{
    const PaperPage page = PaperDocument(pdfOf(decision())).page(0);
    const QString phrases[] = {QStringLiteral("QUYẾT ĐỊNH"), QStringLiteral("Về việc ban hành Quy chế"), QStringLiteral("GIÁM ĐỐC SỞ NỘI VỤ"),
                               QStringLiteral("Căn cứ Luật thứ nhất;"), QStringLiteral("Căn cứ Luật thứ hai."), QStringLiteral("QUYẾT ĐỊNH:"),
                               QStringLiteral("Điều 1."), QStringLiteral("Điều 2."), QStringLiteral("Nơi nhận:")};
    double y = 0;
    for (const QString &phrase : phrases) {
        const QRectF box = page.find(phrase);
        QVERIFY2(box.top() > y, qPrintable(phrase));
        y = box.top();
    }
    QVERIFY(!page.text.contains(QStringLiteral("V/v")));
    QVERIFY(qAbs(page.find(QStringLiteral("Về việc ban hành Quy chế")).center().x() - 112.5) < tolerance);
}

void TestLetterPdf::leadsSmallNumbersWithZero_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("printed");
    QTest::newRow("5") << QStringLiteral("5") << QStringLiteral("05/UBND-VHXH");
    QTest::newRow("05") << QStringLiteral("05") << QStringLiteral("05/UBND-VHXH");
    QTest::newRow("10") << QStringLiteral("10") << QStringLiteral("10/UBND-VHXH");
}

void TestLetterPdf::leadsSmallNumbersWithZero()
{
    QFETCH(QString, number);
    QFETCH(QString, printed);
    LetterContent content = sample();
    content.number = number;
    QVERIFY(PaperDocument(pdfOf(content)).page(0).text.contains(QStringLiteral("Số: ") + printed));
}

void TestLetterPdf::listsSeveralRecipients()
{
    LetterContent content = sample();
    content.recipients = {QStringLiteral("Bộ Nội vụ"), QStringLiteral("Bộ Tài chính")};
    const PaperPage page = PaperDocument(pdfOf(content)).page(0);
    const QRectF colon = page.find(QStringLiteral("gửi:"));
    const QRectF first = page.find(QStringLiteral("- Bộ Nội vụ;"));
    const QRectF last = page.find(QStringLiteral("- Bộ Tài chính."));
    QVERIFY(first.top() > colon.top() && last.top() > first.top());
    QVERIFY(qAbs(first.left() - last.left()) < 0.1);
    QVERIFY2(qAbs(first.left() - colon.right()) < 2, "the dashes stand under the colon");
}

void TestLetterPdf::numbersPagesFromTheSecond()
{
    LetterContent content = sample();
    for (int i = 0; i < 5; ++i)
        content.paragraphs = content.paragraphs + content.paragraphs;
    const PaperDocument document(pdfOf(content));
    QVERIFY(document.count() > 2);
    for (int i = 0; i < document.count(); ++i) {
        QList<PaperWord> above;
        for (const PaperWord &word : document.page(i).words) {
            if (word.box.bottom() < letterlayout::top - 0.5)
                above.append(word);
        }
        QCOMPARE(above.size(), i == 0 ? 0 : 1);
        if (i > 0) {
            QCOMPARE(above.first().text, QString::number(i + 1));
            QVERIFY(qAbs(above.first().box.center().x() - 112.5) < tolerance);
        }
    }
}

void TestLetterPdf::neverLeavesTheSignatureAlone_data()
{
    QTest::addColumn<int>("paragraphs");
    for (int i = 4; i < 24; i += 2)
        QTest::addRow("%d", i) << i;
}

void TestLetterPdf::neverLeavesTheSignatureAlone()
{
    QFETCH(int, paragraphs);
    LetterContent content = sample();
    while (content.paragraphs.size() < paragraphs)
        content.paragraphs.prepend(content.paragraphs.first());
    const PaperDocument document(pdfOf(content));
    const PaperPage last = document.page(document.count() - 1);
    QVERIFY(last.text.contains(QStringLiteral("lời./.")));
    QVERIFY(last.text.contains(QStringLiteral("Lê Trung Kiên")));
    QVERIFY(last.find(QStringLiteral("Lê Trung Kiên")).bottom() < 297 - letterlayout::bottom + tolerance);
}

void TestLetterPdf::stampsUrgency_data()
{
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::newRow("express") << QStringLiteral("express") << QStringLiteral("HỎA TỐC") << 30.0;
    QTest::newRow("very urgent") << QStringLiteral("very_urgent") << QStringLiteral("THƯỢNG KHẨN") << 40.0;
    QTest::newRow("urgent") << QStringLiteral("urgent") << QStringLiteral("KHẨN") << 20.0;
    QTest::newRow("normal") << QStringLiteral("normal") << QString() << 0.0;
}

void TestLetterPdf::stampsUrgency()
{
    QFETCH(QString, urgency);
    QFETCH(QString, text);
    QFETCH(double, width);
    LetterContent content = sample();
    content.urgency = urgency;
    const PaperDocument document(pdfOf(content));
    const QRectF frame = coloured(document.image(0, 200), 200, isRed);
    QVERIFY2(qAbs(frame.width() - width) < 1, qPrintable(QString::number(frame.width())));
    if (width == 0)
        return;
    QVERIFY2(qAbs(frame.height() - 8) < 1, qPrintable(QString::number(frame.height())));
    QVERIFY2(qAbs(frame.left() - letterlayout::left) < tolerance, "box 10b is at the left edge");
    const PaperPage page = document.page(0);
    QVERIFY(frame.adjusted(-1, -1, 1, 1).contains(page.find(text)));
    QVERIFY(frame.top() > page.find(QStringLiteral("V/v")).bottom());
    QVERIFY(frame.bottom() < page.find(QStringLiteral("Thực")).top());
}

void TestLetterPdf::sealCoversTheLeftThirdOfTheSignature()
{
    LetterContent content = sample();
    content.style = LetterStyle::SignedLooking;
    content.seed = 5;
    const PaperDocument document(pdfOf(content));
    const QImage image = document.image(0, 150);
    const QRectF seal = coloured(image, 150, isRed);
    const QRectF signature = coloured(image, 150, isBlue);
    QVERIFY2(qAbs(seal.width() - 35) < 1 && qAbs(seal.height() - 35) < 1, qPrintable(QString::number(seal.width())));
    const double covered = (seal.right() - signature.left()) / signature.width();
    QVERIFY2(covered > 0.2 && covered < 0.45, qPrintable(QString::number(covered)));
    QVERIFY2(qAbs(signature.center().x() - 152.5) < 4, "the signature stands between title and name");
    const PaperPage page = document.page(0);
    QVERIFY(signature.center().y() > page.find(QStringLiteral("PHÓ CHỦ TỊCH")).bottom());
    QVERIFY(signature.center().y() < page.find(QStringLiteral("Lê Trung Kiên")).top());
    QVERIFY2(!page.text.contains(QStringLiteral("MẪU")), "the seal is a drawing, not text");
}

void TestLetterPdf::withoutNumberThereIsNoSeal()
{
    LetterContent content = sample();
    content.style = LetterStyle::Unsealed;
    content.number = QStringLiteral("…");
    const PaperDocument document(pdfOf(content));
    const QImage image = document.image(0, 150);
    QVERIFY(coloured(image, 150, isRed).isEmpty());
    QVERIFY(!coloured(image, 150, isBlue).isEmpty());
    QVERIFY2(document.page(0).text.contains(QStringLiteral("ngày … tháng … năm …")), qPrintable(document.page(0).text));
}

void TestLetterPdf::scansHaveNoText()
{
    LetterContent content = sample();
    content.style = LetterStyle::ScannedLooking;
    const QByteArray pdf = pdfOf(content);
    const PaperDocument document(pdf);
    QCOMPARE(document.count(), 1);
    QVERIFY(document.page(0).words.isEmpty());
    QVERIFY(pdf.contains("/DCTDecode"));
    QVERIFY(qAbs(document.page(0).size.width() - 210) < 0.5);
    const QImage image = document.image(0, 72);
    int light = 0;
    for (int x = 200; x < 300; ++x)
        light += qGray(image.pixel(x, 780));
    QVERIFY2(light < 25200 && light > 23000, "paper is not quite white");
    QVERIFY(!coloured(document.image(0, 100), 100, isRed).isEmpty());
}

void TestLetterPdf::isTheSameForTheSameSeed_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<bool>("seeded");
    QTest::newRow("plain") << int(LetterStyle::Plain) << false;
    QTest::newRow("signed") << int(LetterStyle::SignedLooking) << true;
    QTest::newRow("scanned") << int(LetterStyle::ScannedLooking) << true;
}

void TestLetterPdf::isTheSameForTheSameSeed()
{
    QFETCH(int, style);
    QFETCH(bool, seeded);
    LetterContent content = sample();
    content.style = LetterStyle(style);
    content.seed = 1;
    const QByteArray one = pdfOf(content);
    QVERIFY(!one.isEmpty());
    QVERIFY(one == pdfOf(content));
    QVERIFY(one.contains("/CreationDate (D:20260309"));
    content.seed = 2;
    QCOMPARE(one == pdfOf(content), !seeded);
}

void TestLetterPdf::textIsExtractedAsWritten()
{
    LetterContent content = sample();
    const QString hard = QStringLiteral("Ẫ ẵ ỷ ỡ ử ự Ỹ đặng Đ ổn thuở khuỷu file fin");
    content.paragraphs.prepend(hard.normalized(QString::NormalizationForm_D));
    const QString text = PaperDocument(pdfOf(content)).page(0).text;
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    QVERIFY2(text.contains(hard), qPrintable(text));
}

void TestLetterPdf::drawsHostileTextAsText()
{
    LetterContent content = sample();
    const QString hostile = QStringLiteral("<b>đậm</b> &amp; ../../etc \u202Engược\u202C") + QChar(0) + QChar(0xD800) + QString(4000, u'X');
    content.subject = content.place = content.signerName = content.notation = hostile;
    content.recipients = content.places = content.authority = content.paragraphs = {hostile};
    const Result<Letter> letter = letterPdf(content);
    QVERIFY(letter);
    const PaperDocument document(letter->pdf);
    QCOMPARE(document.count(), letter->pages);
    const QString text = document.page(0).text;
    QVERIFY(text.contains(QStringLiteral("<b>đậm</b> &amp; ../../etc")));
    QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(0)));
}

void TestLetterPdf::fillsTheMargins()
{
    LetterContent content = sample();
    content.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
    content.copyNotice = {QStringLiteral("SAO Y; Sở Nội vụ"), QStringLiteral("2026-03-10T08:00:00+07:00")};
    content.contact = {QStringLiteral("Địa chỉ: số 1, đường Trung tâm")};
    content.drafter = QStringLiteral("PL.(300)");
    const PaperPage page = PaperDocument(pdfOf(content)).page(0);
    QVERIFY(page.find(QStringLiteral("LƯU HÀNH NỘI BỘ")).bottom() < letterlayout::top);
    QVERIFY(page.find(QStringLiteral("SAO Y;")).left() > 150);
    QVERIFY(page.find(QStringLiteral("SAO Y;")).top() < 10);
    QVERIFY(qAbs(page.find(QStringLiteral("Địa chỉ:")).bottom() - (297 - letterlayout::bottom)) < 1.5);
    QVERIFY(page.find(QStringLiteral("PL.(300)")).top() > page.find(QStringLiteral("Lưu:")).top());
}

void TestLetterPdf::numbersTheAppendixByItself()
{
    LetterContent content = sample();
    content.appendixTitle = QStringLiteral("Danh sách");
    content.appendixColumns = {QStringLiteral("Họ tên"), QStringLiteral("Đơn vị")};
    content.appendixRows = {{QStringLiteral("Trần Văn An"), QStringLiteral("Văn phòng")}};
    content.minimumPages = 4;
    const PaperDocument document(pdfOf(content));
    QCOMPARE(document.count(), 4);
    QVERIFY(document.page(1).text.startsWith(QStringLiteral("Phụ lục DANH SÁCH")));
    for (int i = 2; i < 4; ++i) {
        const PaperPage page = document.page(i);
        QCOMPARE(page.words.first().text, QString::number(i));
        QVERIFY2(!page.find(QStringLiteral("Họ tên")).isNull(), "the titles are repeated");
    }
}

void TestLetterPdf::attachmentStandsAlone()
{
    LetterContent content;
    content.date = QDate(2026, 3, 9);
    content.notation = QStringLiteral("UBND-VHXH");
    content.appendixTitle = QStringLiteral("Danh sách");
    content.appendixColumns = {QStringLiteral("Họ tên")};
    content.appendixRows = {{QStringLiteral("Trần Văn An")}};
    const PaperDocument document(pdfOf(content));
    QCOMPARE(document.count(), 1);
    QVERIFY(!document.page(0).text.contains(QStringLiteral("CỘNG HÒA")));
    QVERIFY(document.page(0).text.contains(QStringLiteral("Trần Văn An")));
}

QTEST_MAIN(TestLetterPdf)
#include "tst_letterpdf.moc"
