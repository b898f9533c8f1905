// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/bookpdf.h"
#include "app/print/pdffile.h"
#include "tests/gui/paperpage.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace congso;

namespace {

BookData data()
{
    BookData book;
    book.parentAgency = QStringLiteral("Ủy ban nhân dân tỉnh Phú Thượng");
    book.agency = QStringLiteral("Sở Nội vụ");
    book.registerName = QStringLiteral("Sổ chung");
    book.year = 2026;
    book.from = QDate(2026, 1, 1);
    book.to = QDate(2026, 3, 31);
    book.firstNumber = QStringLiteral("1");
    book.lastNumber = QStringLiteral("871");
    book.volume = QStringLiteral("02");
    book.place = QStringLiteral("Phú Thượng");
    book.headHash = QString(64, u'a');
    book.printedBy = QStringLiteral("Hoàng Lan");
    book.printedAt = QDateTime(QDate(2026, 4, 1), QTime(9, 5));
    return book;
}

BookRow row(int number)
{
    BookRow line;
    line.arrival = QDate(2026, 3, 9);
    line.number = QString::number(number);
    line.author = QStringLiteral("UBND xã Sông Thao");
    line.code = QStringLiteral("%1/UBND").arg(number);
    line.issued = QDate(2026, 3, 5);
    line.kindAndSubject = QStringLiteral("Công văn cử công chức");
    line.receiver = QStringLiteral("Phòng Công chức, viên chức");
    line.transferred = QDate(2026, 3, 10);
    return line;
}

struct Printed
{
    Result<PrintSummary> summary;
    QByteArray pdf;
};

Printed print(const BookData &book, const QList<BookRow> &rows)
{
    Printed printed;
    QBuffer buffer(&printed.pdf);
    buffer.open(QIODevice::WriteOnly);
    qsizetype next = 0;
    const Outcome written = writePdf(buffer, QStringLiteral("Sổ"), [&](QPagedPaintDevice &device) -> Outcome {
        printed.summary = printBook(book, [&](BookRow &line) {
            if (next >= rows.size())
                return false;
            line = rows.at(next++);
            return true;
        }, device);
        return printed.summary.map([](auto) { return std::monostate{}; });
    });
    if (!written)
        printed.summary = tl::make_unexpected(written.error());
    return printed;
}

QList<BookRow> rows(int count)
{
    QList<BookRow> list;
    for (int i = 1; i <= count; ++i)
        list.append(row(i));
    return list;
}

/// Counts what is written and keeps nothing.
class CountingDevice : public QIODevice
{
public:
    qint64 written = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        written += size;
        return size;
    }
};

}

class TestPrintBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverSaysWhatTheFormAsks_data();
    void coverSaysWhatTheFormAsks();
    void coverIsRepeatedOnlyWhenAsked();
    void repeatsTheTenColumnsInOrder();
    void holdsEveryRowOnce();
    void wrapsLongSubjects();
    void splitsWhatNoSheetHolds();
    void strikesVoidedNumbers();
    void endsWithTheJournalsHead();
    void marksEverySheet();
    void drawsHostileTextAsText_data();
    void drawsHostileTextAsText();
    void printsAnEmptyBook();
    void writesWhileItReads();
    void leavesNothingWhereItCannotWrite();
    void replacesAFileWhole();
};

void TestPrintBook::coverSaysWhatTheFormAsks_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("superior") << QStringLiteral("ỦY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG");
    QTest::newRow("agency") << QStringLiteral("SỞ NỘI VỤ");
    QTest::newRow("name") << QStringLiteral("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN");
    QTest::newRow("register") << QStringLiteral("Sổ chung");
    QTest::newRow("year") << QStringLiteral("Năm: 2026");
    QTest::newRow("days") << QStringLiteral("Từ ngày 01/01/2026 đến ngày 31/03/2026");
    QTest::newRow("numbers") << QStringLiteral("Từ số 1 đến số 871");
    QTest::newRow("volume") << QStringLiteral("Quyển số: 02");
}

void TestPrintBook::coverSaysWhatTheFormAsks()
{
    QFETCH(QString, line);
    const PaperPage page = PaperDocument(print(data(), rows(1)).pdf).page(0);
    QVERIFY(page.size.width() > page.size.height());
    const QRectF box = page.find(line);
    QVERIFY2(!box.isNull(), qPrintable(page.text));
    QVERIFY(qAbs(box.center().x() - (20 + 265 / 2.0)) < 0.7);
}

void TestPrintBook::coverIsRepeatedOnlyWhenAsked()
{
    BookData book = data();
    QCOMPARE(print(book, rows(1)).summary->pages, 3);
    book.titlePage = false;
    QCOMPARE(print(book, rows(1)).summary->pages, 2);
}

void TestPrintBook::repeatsTheTenColumnsInOrder()
{
    const PaperDocument document(print(data(), rows(60)).pdf);
    QVERIFY(document.count() > 4);
    for (int i = 2; i < document.count() - 1; ++i) {
        const PaperPage page = document.page(i);
        double x = 0;
        for (int column = 1; column <= 10; ++column) {
            const QRectF number = page.find(QStringLiteral("(%1)").arg(column));
            QVERIFY2(number.left() > x, qPrintable(QString::number(column)));
            x = number.left();
            // Every word of the title stands above its column's number.
            for (const QString &word : bookColumnTitles().at(column - 1).split(u' ')) {
                bool above = false;
                for (const PaperWord &candidate : page.words)
                    above = above || (candidate.text == word && candidate.box.bottom() < number.top() + 1 && qAbs(candidate.box.center().x() - number.center().x()) < 33);
                QVERIFY2(above, qPrintable(word));
            }
        }
    }
    QCOMPARE(bookColumnTitles().size(), 10);
    QCOMPARE(bookColumnTitles().at(5), QStringLiteral("Tên loại và trích yếu nội dung văn bản"));
}

void TestPrintBook::holdsEveryRowOnce()
{
    const Printed printed = print(data(), rows(75));
    QCOMPARE(printed.summary->rows, 75);
    const PaperDocument document(printed.pdf);
    QCOMPARE(document.count(), printed.summary->pages);
    QStringList codes;
    for (int i = 0; i < document.count(); ++i) {
        for (const PaperWord &word : document.page(i).words) {
            if (word.text.endsWith(QStringLiteral("/UBND")))
                codes += word.text;
        }
    }
    QCOMPARE(codes.size(), 75);
    QCOMPARE(codes.first(), QStringLiteral("1/UBND"));
    QCOMPARE(codes.last(), QStringLiteral("75/UBND"));
}

void TestPrintBook::wrapsLongSubjects()
{
    QList<BookRow> list = rows(20);
    for (BookRow &line : list)
        line.kindAndSubject = QStringLiteral("Công văn đầu ") + QStringLiteral("cử công chức tham gia lớp ").repeated(12) + QStringLiteral("cuối");
    const PaperDocument document(print(data(), list).pdf);
    for (int i = 2; i < document.count(); ++i) {
        const PaperPage page = document.page(i);
        QCOMPARE(page.words.isEmpty(), false);
        int begun = 0;
        int ended = 0;
        for (const PaperWord &word : page.words) {
            begun += word.text == QStringLiteral("đầu");
            ended += word.text == QStringLiteral("cuối");
            if (word.text == QStringLiteral("tham"))
                QVERIFY(word.box.left() > 139 && word.box.right() < 203);
        }
        QVERIFY2(begun == ended, "a row stands on one sheet");
    }
}

void TestPrintBook::splitsWhatNoSheetHolds()
{
    BookRow line = row(1);
    line.kindAndSubject = QStringLiteral("lặp ").repeated(3000);
    const Printed printed = print(data(), {row(7), line, row(2)});
    const PaperDocument document(printed.pdf);
    int words = 0;
    for (int i = 0; i < document.count(); ++i) {
        for (const PaperWord &word : document.page(i).words) {
            words += word.text == QStringLiteral("lặp");
            QVERIFY(word.box.bottom() < 210);
        }
    }
    QCOMPARE(words, 3000);
    QVERIFY2(!document.page(2).find(QStringLiteral("lặp")).isNull(), "what is split begins where it stands");
}

void TestPrintBook::strikesVoidedNumbers()
{
    BookRow voided = row(2);
    voided.voided = true;
    voided.voidReason = QStringLiteral("trùng");
    const PaperDocument document(print(data(), {row(1), voided}).pdf);
    const PaperPage page = document.page(2);
    QVERIFY(!page.find(QStringLiteral("(hủy: trùng)")).isNull());
    const QImage image = document.image(2, 150);
    const auto darkest = [&](const QString &word) {
        // The share of dark pixels in the darkest line of the word.
        const QRectF box = page.find(word);
        double most = 0;
        for (double y = box.top() + box.height() * 0.3; y < box.bottom() - box.height() * 0.2; y += 0.08) {
            int dark = 0;
            const int left = int(box.left() * 150 / 25.4);
            const int right = int(box.right() * 150 / 25.4);
            for (int x = left; x < right; ++x)
                dark += qGray(image.pixel(x, int(y * 150 / 25.4))) < 170;
            most = qMax(most, double(dark) / qMax(1, right - left));
        }
        return most;
    };
    QVERIFY2(darkest(QStringLiteral("2/UBND")) > 0.97, qPrintable(QString::number(darkest(QStringLiteral("2/UBND")))));
    QVERIFY2(darkest(QStringLiteral("1/UBND")) < 0.9, qPrintable(QString::number(darkest(QStringLiteral("1/UBND")))));
    const QString end = document.page(document.count() - 1).text;
    QVERIFY2(end.contains(QStringLiteral("Sổ này có 2 dòng đăng ký, trong đó 1 số đã hủy.")), qPrintable(end));
}

void TestPrintBook::endsWithTheJournalsHead()
{
    const PaperDocument document(print(data(), rows(40)).pdf);
    const QString end = document.page(document.count() - 1).text;
    QVERIFY(end.contains(QStringLiteral("Mã đối chiếu: ") + QString(64, u'a')));
    QVERIFY(end.contains(QStringLiteral("Phú Thượng, ngày 01 tháng 4 năm 2026")));
    QVERIFY(end.contains(QStringLiteral("NGƯỜI LẬP SỔ")));
    QVERIFY(end.contains(QStringLiteral("NGƯỜI ĐỨNG ĐẦU CƠ QUAN, TỔ CHỨC")));
}

void TestPrintBook::marksEverySheet()
{
    const PaperDocument document(print(data(), rows(60)).pdf);
    for (int i = 2; i < document.count(); ++i) {
        const PaperPage page = document.page(i);
        QVERIFY(page.text.contains(QStringLiteral("Bản in từ Hệ thống quản lý tài liệu điện tử lúc 09:05 ngày 01/04/2026, người in: Hoàng Lan")));
        QVERIFY2(page.words.first().text == QString::number(i - 1), qPrintable(page.words.first().text));
        QVERIFY(page.words.first().box.bottom() < 18);
    }
}

void TestPrintBook::drawsHostileTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("markup") << QStringLiteral("<b>đậm</b><img>") << QStringLiteral("<b>đậm</b><img>");
    QTest::newRow("right to left") << QStringLiteral("a\u202Ebc") << QStringLiteral("abc");
    QTest::newRow("nul") << QString(QStringLiteral("ab") + QChar(0) + u'c') << QStringLiteral("abc");
    QTest::newRow("decomposed") << QStringLiteral("tiê\u0301ng") << QStringLiteral("tiếng");
    QTest::newRow("line end") << QStringLiteral("một\nhai") << QStringLiteral("một hai");
    QTest::newRow("placeholder") << QStringLiteral("%1%2") << QStringLiteral("%1%2");
}

void TestPrintBook::drawsHostileTextAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    BookRow line = row(1);
    line.kindAndSubject = line.voidReason = text;
    line.voided = true;
    BookData book = data();
    book.registerName = text;
    const PaperDocument document(print(book, {line}).pdf);
    QVERIFY2(document.page(0).text.contains(printed), qPrintable(document.page(0).text));
    QVERIFY2(document.page(2).text.contains(printed), qPrintable(document.page(2).text));
}

void TestPrintBook::printsAnEmptyBook()
{
    BookData book;
    const Printed printed = print(book, {});
    QVERIFY(printed.summary.has_value());
    QCOMPARE(printed.summary->rows, 0);
    QVERIFY(PaperDocument(printed.pdf).page(0).text.contains(QStringLiteral("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN")));
}

void TestPrintBook::writesWhileItReads()
{
    constexpr int count = 10000;
    CountingDevice device;
    device.open(QIODevice::WriteOnly);
    qint64 writtenBeforeLastRow = 0;
    int next = 0;
    PrintSummary summary;
    const Outcome written = writePdf(device, QStringLiteral("Sổ"), [&](QPagedPaintDevice &paint) -> Outcome {
        const Result<PrintSummary> done = printBook(data(), [&](BookRow &line) {
            if (next == count)
                return false;
            line = row(++next);
            writtenBeforeLastRow = device.written;
            return true;
        }, paint);
        if (done)
            summary = *done;
        return done.map([](auto) { return std::monostate{}; });
    });
    QVERIFY(written.has_value());
    QCOMPARE(summary.rows, count);
    QVERIFY2(writtenBeforeLastRow > device.written * 6 / 10, "sheets are written as they are filled");
}

void TestPrintBook::leavesNothingWhereItCannotWrite()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("missing/sổ.pdf"));
    const Result<PrintSummary> result = printBook(data(), [](BookRow &) { return false; }, file);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileWrite);
    QCOMPARE(result.error().args.value(QStringLiteral("file")).toString(), file);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPrintBook::replacesAFileWhole()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("sổ.pdf"));
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int next = 0;
    const Result<PrintSummary> result = printBook(data(), [&](BookRow &line) {
        QFile now(name);
        const bool kept = now.open(QIODevice::ReadOnly) && now.readAll() == "old";
        line = row(++next);
        return kept && next <= 30;
    }, name);
    QVERIFY(result.has_value());
    QCOMPARE(result->rows, 30);
    QFile now(name);
    QVERIFY(now.open(QIODevice::ReadOnly));
    QCOMPARE(PaperDocument(now.readAll()).count(), result->pages);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_MAIN(TestPrintBook)
#include "tst_printbook.moc"
