// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composing/copyform.h"
#include "app/outgoing/bookcheck.h"
#include "app/print/bookcompare.h"
#include "app/print/dispatchbooks.h"
#include "app/print/envelope.h"
#include "app/print/outgoingbook.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

#include <memory>

using namespace congso;
using namespace congso::composing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A document of \a pages sheets, the last one written down to \a end millimetres.
QByteArray document(int pages, double end)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(254); // ten dots a millimetre
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(QPointF(300, 300), s("Trang %1").arg(page + 1));
        for (int y = 400; page == pages - 1 && y < int(end * 10); y += 70)
            painter.drawText(QPointF(300, y), s("Nội dung của văn bản được sao, dòng này viết đến hết bề ngang của trang giấy."));
    }
    painter.end();
    return bytes;
}

CopyForm form()
{
    CopyForm form;
    form.form = s("sao_y");
    form.agency = s("Sở Nội vụ");
    form.number = s("5");
    form.notation = s("SY-SNV");
    form.place = s("Phú Thọ");
    form.date = QDate(2026, 3, 5);
    form.signer = {{Power{s("TL"), s("Giám đốc")}}, s("Chánh Văn phòng"), {}, s("Nguyễn Thị Lan")};
    form.recipients = {s("UBND xã Sông Thao"), s("Phòng Công chức, viên chức")};
    return form;
}

class Opened
{
public:
    explicit Opened(const QByteArray &pdf) : m_document(Poppler::Document::loadFromData(pdf)) {}
    int pages() const { return m_document ? m_document->numPages() : 0; }
    QString text(int page) const { return m_document->page(page)->text({}).normalized(QString::NormalizationForm_C); }
    QList<PageText> words() const
    {
        QList<PageText> all;
        for (int page = 0; page < pages(); ++page) {
            PageText text;
            const std::unique_ptr<Poppler::Page> shown = m_document->page(page);
            text.size = shown->pageSizeF();
            for (const auto &box : shown->textList())
                text.words << PageWord{box->text().normalized(QString::NormalizationForm_C), box->boundingBox()};
            all << text;
        }
        return all;
    }
    QSizeF size() const { return m_document->page(0)->pageSizeF() * 25.4 / 72; }
    /// Saves the sheets where CONGSO_SHEETS names a folder, to be looked at.
    void look(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("CONGSO_SHEETS");
        for (int page = 0; !folder.isEmpty() && page < pages(); ++page)
            m_document->page(page)->renderToImage(90, 90).save(folder + u'/' + name + QString::number(page + 1) + s(".png"));
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};
}

class TestCopyForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void underTheText_data();
    void underTheText();
    void saysWhatTheDecreeWants();
    void sameBytes();
    void pagesAlone();
    void nothingActs();
    void refused_data();
    void refused();
    void wordsOfAnExtract();
    void cornerOfAnElectronicCopy();
    void envelopes();
    void columns_data();
    void columns();
    void aPrintedBookIsCompared_data();
    void aPrintedBookIsCompared();
};

namespace {
/// A year of 60 numbers with long and short notations, one struck out.
QList<OutgoingBookLine> yearOf()
{
    QList<OutgoingBookLine> lines;
    for (int number = 1; number <= 60; ++number) {
        OutgoingBookLine line;
        line.number = number;
        line.code = s("%1/%2").arg(number, 2, 10, QLatin1Char('0')).arg(number % 7 ? s("QĐ-SNV") : s("SNVPT-TTCNTTCDS"));
        line.date = QDate(2026, 1, 5).addDays(number);
        line.subject = s("Về việc thực hiện kế hoạch số %1/KH-UBND ngày 01/01/2026 của Ủy ban nhân dân tỉnh").arg(number + 1);
        line.recipients = {s("UBND các xã, phường"), s("Sở Tài chính")};
        line.state = OutgoingState::Issued;
        if (number == 31)
            line.voided = s("Nhầm số");
        if (number >= 40 && number < 44) { // reserved, one after the other: bare numbers
            line.code.clear();
            line.date = {};
        }
        lines << line;
    }
    return lines;
}

QByteArray printed(const QList<OutgoingBookLine> &lines)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("so.pdf"));
    BookData data;
    data.agency = s("Sở Nội vụ");
    data.year = 2026;
    data.printedAt = QDateTime(QDate(2027, 1, 4), QTime(8, 0));
    qsizetype at = 0;
    const auto done = printBookForm(data, outgoingBookForm(), [&](BookCells &cells) {
        if (at == lines.size())
            return false;
        const OutgoingBookLine &line = lines.at(at++);
        cells = {{line.code.isEmpty() ? outgoing::bookNumber(line) : line.code, line.date.toString(s("dd/MM/yyyy")), line.subject, s("Phan Quốc Bảo"), line.recipients.join(s("; ")), s("VT"), s("2"), {}, {},
                  line.voided ? s("(hủy: %1)").arg(*line.voided) : QString()}, line.voided.has_value()};
        return true;
    }, path);
    QFile file(path);
    return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

void TestCopyForm::aPrintedBookIsCompared_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("otherwise");
    QTest::newRow("whole") << 0 << QStringList{} << QStringList{};
    QTest::newRow("a line left out") << 1 << QStringList{s("20/QĐ-SNV")} << QStringList{};
    QTest::newRow("a long one left out") << 2 << QStringList{s("28/SNVPT-TTCNTTCDS")} << QStringList{};
    QTest::newRow("a low one left out") << 6 << QStringList{s("02/QĐ-SNV")} << QStringList{};
    QTest::newRow("another date") << 3 << QStringList{} << QStringList{s("20/QĐ-SNV")};
    QTest::newRow("struck out since") << 4 << QStringList{} << QStringList{s("20/QĐ-SNV")};
    QTest::newRow("one more since") << 5 << QStringList{s("61/QĐ-SNV")} << QStringList{};
}

void TestCopyForm::aPrintedBookIsCompared()
{
    QFETCH(int, what);
    QList<OutgoingBookLine> onPaper = yearOf();
    QList<OutgoingBookLine> now = yearOf();
    if (what == 1)
        onPaper.removeAt(19);
    if (what == 2)
        onPaper.removeAt(27);
    if (what == 6)
        onPaper.removeAt(1);
    if (what == 3)
        now[19].date = QDate(2026, 12, 1);
    if (what == 4)
        now[19].voided = s("Ban hành nhầm");
    if (what == 5) {
        now << now.last();
        now.last().number = 61;
        now.last().code = s("61/QĐ-SNV");
    }
    const QByteArray pdf = printed(onPaper);
    QVERIFY(!pdf.isEmpty());
    const Opened book(pdf);
    QVERIFY(book.pages() > 3);
    const PrintedBook found = compareBook(now, book.words());
    QTEST(found.missing, "missing");
    QTEST(found.otherwise, "otherwise");
    QCOMPARE(found.isWhole(), what == 0);
}


void TestCopyForm::underTheText_data()
{
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("pages");
    QTest::newRow("room below") << 120.0 << 2;
    QTest::newRow("just room") << 190.0 << 2;
    QTest::newRow("no room") << 240.0 << 3;
    QTest::newRow("nobody knows where it ends") << 0.0 << 3;
}

void TestCopyForm::underTheText()
{
    QFETCH(double, end);
    QFETCH(int, pages);
    const auto copy = composeCopy(document(2, end > 0 ? end : 100), end, form());
    QVERIFY(copy.has_value());
    Opened opened(*copy);
    QCOMPARE(opened.pages(), pages);
    QVERIFY(opened.text(pages - 1).contains(s("SAO Y")));
    QCOMPARE(opened.text(1).contains(s("SAO Y")), pages == 2);
    opened.look(s("copy-") + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestCopyForm::saysWhatTheDecreeWants()
{
    const auto copy = composeCopy({}, 0, form());
    QVERIFY(copy.has_value());
    Opened opened(*copy);
    QCOMPARE(opened.pages(), 1);
    const QString text = opened.text(0).simplified();
    for (const char *part : {"SỞ NỘI VỤ", "Số: 05/SY-SNV", "SAO Y", "Phú Thọ, ngày 05 tháng 3 năm 2026", "TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Thị Lan",
                             "Nơi nhận:", "- UBND xã Sông Thao;", "- Lưu: VT."})
        QVERIFY2(text.contains(s(part)), qPrintable(s(part) + s(" in ") + text));
    // The form bears no national title: it is the copied document's.
    QVERIFY(!text.contains(s("CỘNG HÒA")));
    opened.look(s("form"));
}

void TestCopyForm::sameBytes()
{
    const QByteArray content = document(1, 80);
    const auto first = composeCopy(content, 90, form());
    const auto second = composeCopy(content, 90, form());
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestCopyForm::pagesAlone()
{
    const auto pages = copiedPages(document(4, 60), {1, 3});
    QVERIFY(pages.has_value());
    Opened opened(*pages);
    QCOMPARE(opened.pages(), 2);
    QVERIFY(opened.text(0).contains(s("Trang 2")));
    QVERIFY(opened.text(1).contains(s("Trang 4")));
    QCOMPARE(pageCount(*pages).value_or(0), 2);
}

/// Scripts, files and links of the source stay behind.
void TestCopyForm::nothingActs()
{
    const QByteArray hostile = "%PDF-1.4\n"
        "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> >>\nendobj\n"
        "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>\nendobj\n"
        "3 0 obj\n<< /Type /Page /Parent 2 0 R /AA << /O << /S /JavaScript /JS (app.alert\\(2\\)) >> >> /Contents 4 0 R /Annots [5 0 R] /Resources << >> >>\nendobj\n"
        "4 0 obj\n<< /Length 21 >>\nstream\n0 0 m 100 100 l S\n    \nendstream\nendobj\n"
        "5 0 obj\n<< /Type /Annot /Subtype /Link /Rect [0 0 100 100] /A << /S /URI /URI (http://evil.example) >> >>\nendobj\n"
        "6 0 obj\n<< /Type /Filespec /F (a.exe) >>\nendobj\n";
    QByteArray pdf = hostile;
    QList<qsizetype> offsets;
    for (int i = 1; i <= 6; ++i)
        offsets << pdf.indexOf(QByteArray(QByteArray::number(i) + " 0 obj\n"));
    const qsizetype table = pdf.size();
    pdf += "xref\n0 7\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    const auto copied = copiedPages(pdf);
    QVERIFY(copied.has_value());
    for (const char *word : {"JavaScript", "OpenAction", "EmbeddedFiles", "evil.example", "/AA"})
        QVERIFY2(!copied->contains(word), word);
    QCOMPARE(pageCount(*copied).value_or(0), 1);
}

void TestCopyForm::refused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<QString>("code");
    QTest::newRow("no pdf") << QByteArray("nothing of the kind") << QList<int>{} << s("reader.broken");
    QTest::newRow("cut off") << document(2, 60).left(400) << QList<int>{} << s("reader.broken");
    QTest::newRow("page not there") << document(2, 60) << QList<int>{2} << s("rule.bad_field");
}

void TestCopyForm::refused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QList<int>, pages);
    const auto copied = copiedPages(pdf, pages);
    QVERIFY(!copied);
    QTEST(QString(codeText(copied.error().code)), "code");
}

void TestCopyForm::wordsOfAnExtract()
{
    const auto extract = extractPages(s("(Trích 15/QĐ-UBND)"), s("Điều 2. Giao Sở Nội vụ hướng dẫn.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành.\n\n"));
    QVERIFY(extract.has_value());
    QVERIFY(extract->end > 30 && extract->end < 80);
    CopyForm trich = form();
    trich.form = s("trich_sao");
    const auto copy = composeCopy(extract->pdf, extract->end, trich);
    QVERIFY(copy.has_value());
    Opened opened(*copy);
    QCOMPARE(opened.pages(), 1);
    QVERIFY(opened.text(0).contains(s("TRÍCH SAO")));
    QVERIFY(opened.text(0).contains(s("Điều 3.")));
    opened.look(s("extract"));
}

void TestCopyForm::cornerOfAnElectronicCopy()
{
    const QDateTime at(QDate(2026, 3, 5), QTime(7, 25, 36), Qt::UTC);
    QCOMPARE(copySignatureLines(s("sao_luc"), s("Sở\nNội vụ"), at), (QStringList{s("SAO LỤC"), s("Sở Nội vụ"), s("2026-03-05T14:25:36+07:00")}));
    QVERIFY(copySignaturePlace().right() < 210 && copySignaturePlace().left() > 105 && copySignaturePlace().bottom() < 20);
}

void TestCopyForm::envelopes()
{
    const QTemporaryDir folder;
    for (const QString &size : envelopeSizes()) {
        const QString file = folder.filePath(size + s(".pdf"));
        const Envelope envelope{s("UBND tỉnh Phú Thọ"), s("Sở Nội vụ"), {s("Số 12 đường Trần Phú, phường Việt Trì"), s("ĐT: 0210 3846 647 · snv@example.vn")}, s("05/SNV-VP"),
                                s("Ủy ban nhân dân xã Sông Thao, tỉnh Phú Thọ"), s("HỎA TỐC")};
        const auto printed = printEnvelopes({envelope, envelope}, size, file);
        QVERIFY(printed.has_value());
        QCOMPARE(printed->pages, 2);
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        Opened opened(bytes.readAll());
        QCOMPARE(opened.size().toSize(), envelopeSize(size).toSize());
        for (const char *part : {"SỞ NỘI VỤ", "Số: 05/SNV-VP", "Kính gửi:", "HỎA TỐC"})
            QVERIFY2(opened.text(1).contains(s(part)), part);
        opened.look(s("envelope-") + size + u'-');
    }
    QVERIFY(!printEnvelopes({Envelope()}, s("c5"), folder.filePath(s("none/x.pdf"))));
}

void TestCopyForm::columns_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("wanted");
    const auto titles = [](const BookForm &form) {
        QStringList all;
        for (const BookColumn &column : form.columns)
            all << column.title;
        return all;
    };
    QTest::newRow("post") << titles(postBookForm())
                          << QStringList{s("Ngày chuyển"), s("Số, ký hiệu văn bản"), s("Nơi nhận văn bản"), s("Số lượng bì"), s("Ký nhận và dấu bưu điện"), s("Ghi chú")};
    QTest::newRow("kept") << titles(keptBookForm())
                          << QStringList{s("Ngày tháng"), s("Họ tên người sử dụng"), s("Số, ký hiệu ngày tháng văn bản"), s("Tên loại và trích yếu nội dung văn bản"),
                                         s("Số và ký hiệu HS"), s("Ký nhận"), s("Ngày trả"), s("Người cho phép sử dụng"), s("Ghi chú")};
}

void TestCopyForm::columns()
{
    QFETCH(QStringList, titles);
    QTEST(titles, "wanted");
    for (const BookForm &form : {postBookForm(), keptBookForm()}) {
        qreal width = 0;
        for (const BookColumn &column : form.columns)
            width += column.width;
        QCOMPARE(width, 265.0); // what the sheet has between its margins
    }
}

QTEST_MAIN(TestCopyForm)
#include "tst_copyform.moc"
