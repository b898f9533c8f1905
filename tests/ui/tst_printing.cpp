// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/incoming/bookpage.h"
#include "ui/incoming/gapdialog.h"
#include "ui/incoming/slipprint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"

#include <QFileDialog>
#include <QLabel>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QTableView>

using namespace congso;
using namespace congso::testing;

namespace {

/// The words of a page of a PDF, blanks made one.
QString wordsOf(const QString &path, int page)
{
    QPdfDocument pdf;
    if (pdf.load(path) != QPdfDocument::Error::None)
        return QStringLiteral("not a PDF");
    return pdf.getAllText(page).text().simplified();
}

/// Nothing is printed but to a file.
void printTo(QPrintDialog *dialog, const QString &file)
{
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    Q_EMIT dialog->QDialog::accepted();
    dialog->close();
}

struct Book
{
    explicit Book(TestOffice &office, const QString &login)
        : directory(*office.as(login)), settings(QString()),
          page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs})
    {
        Desk::place(window, page, {1170, 690});
        page.restoreState({{QStringLiteral("box"), QStringLiteral("book")}});
    }
    void saveTo(const QString &path)
    {
        congso::testing::trigger(page, "book.print");
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        delete dialog;
    }

    DirectoryWatch directory;
    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QWidget window;
    BookPage page;
};

}

class TstPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void slipOfTheShownDocument();
    void slipIsNotPrintedForNothing();
    void slipOfWhatOneMayNotRead();
    void cancelledPrintingPrintsNothing();
    void bookOfTheYear();
    void bookIntoAFolderThatIsNotThere();
    void bookOfAnEmptyYear();
    void gapsByRole_data();
    void gapsByRole();
    void voidingNeedsAReason();

private:
    std::unique_ptr<TestOffice> m_office;
};

void TstPrinting::slipOfTheShownDocument()
{
    const SubjectId id = submitted(*m_office, QStringLiteral("Cử công chức <b>dự</b> lớp"));
    m_office->does(QStringLiteral("giamdoc"), "incoming.instructed", id,
                   {{"text", QString::fromUtf8("Tham mưu trả lời")}, {"assignments", QJsonArray{m_office->part("lead", QStringLiteral("CCVC"))}}});
    m_office->does(QStringLiteral("truongccvc"), "incoming.opined", id,
                   {{"text", QString::fromUtf8("Nhất trí cử 2 người")}, {"assignment", m_office->document(id).assignments.first().id.toString()}});
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_VERIFY(!head.subject().isEmpty());
    QTRY_VERIFY(head.may("incoming.assigned"));
    QSignalSpy said(&head.page, &Page::messageShown);
    head.trigger("document.print");
    QTRY_VERIFY(head.page.findChild<QPrintDialog *>());
    const QString file = m_office->scratch(QStringLiteral("phieu.pdf"));
    printTo(head.page.findChild<QPrintDialog *>(), file);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(said.last().first().toString().contains(file));
    const QString words = wordsOf(file, 0);
    QVERIFY2(words.contains(QStringLiteral("<b>dự</b>")), qPrintable(words));
    QVERIFY2(words.contains(QString::fromUtf8("Công chức")), qPrintable(words));
}

void TstPrinting::slipIsNotPrintedForNothing()
{
    Desk head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    head.trigger("document.print");
    QCoreApplication::processEvents();
    QVERIFY(!head.page.findChild<QPrintDialog *>());
}

void TstPrinting::slipOfWhatOneMayNotRead()
{
    const SubjectId id = withUnit(*m_office, QStringLiteral("Không của tôi"), QStringLiteral("CCVC"));
    QWidget parent;
    std::optional<ErrorCode> refused;
    printSlipOf(*m_office->as(QStringLiteral("cvlan")), id, &parent, [&refused](const Result<QString> &done) {
        if (!done)
            refused = done.error().code;
    });
    QTRY_VERIFY(refused.has_value());
    QVERIFY(!parent.findChild<QPrintDialog *>());
}

void TstPrinting::cancelledPrintingPrintsNothing()
{
    const SubjectId id = m_office->letter(QStringLiteral("Thôi không in"));
    QWidget parent;
    int ended = 0;
    printSlipOf(*m_office->as(QStringLiteral("vanthu")), id, &parent, [&ended](const Result<QString> &) { ++ended; });
    QTRY_VERIFY(parent.findChild<QPrintDialog *>());
    parent.findChild<QPrintDialog *>()->reject();
    QTRY_VERIFY(!parent.findChild<QPrintDialog *>());
    QCOMPARE(ended, 0);
}

void TstPrinting::bookOfTheYear()
{
    for (int number = 1; number <= 12; ++number)
        m_office->letter(QStringLiteral("Văn bản thứ %1").arg(number));
    Book book(*m_office, QStringLiteral("vanthu"));
    QTRY_COMPARE(child<QTableView>(&book.page, "documentTable")->model()->rowCount(), 12);
    QSignalSpy said(&book.page, &Page::messageShown);
    const QString file = m_office->scratch(QStringLiteral("so.pdf"));
    book.saveTo(file);
    QCOMPARE(book.jobs.rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(book.jobs.rowCount(), 0, 30'000);
    QVERIFY(said.last().first().toString().contains(file));
    QString all;
    for (int page = 0; page < 6; ++page)
        all += wordsOf(file, page) + u' ';
    QVERIFY(all.contains(QStringLiteral("2026")));
    QVERIFY(all.contains(QStringLiteral("Văn bản thứ 1 ")) || all.contains(QStringLiteral("thứ 1")));
    QVERIFY(all.contains(QStringLiteral("thứ 12")));
}

void TstPrinting::bookIntoAFolderThatIsNotThere()
{
    m_office->letter(QStringLiteral("Một văn bản"));
    Book book(*m_office, QStringLiteral("vanthu"));
    QTRY_COMPARE(child<QTableView>(&book.page, "documentTable")->model()->rowCount(), 1);
    const QString folder = m_office->scratch(QStringLiteral("chua co"));
    book.saveTo(folder + QStringLiteral("/so.pdf"));
    QTRY_COMPARE(book.jobs.index(0).data(JobState).toInt(), int(JobStateKind::Failed));
    QVERIFY(!book.jobs.index(0).data(JobNote).toString().isEmpty());
    QVERIFY(book.jobs.index(0).data(JobCanRetry).toBool());
    QVERIFY(QDir().mkpath(folder)); // put right, and tried again
    book.jobs.retry(book.jobs.index(0).data(JobId).toLongLong());
    QTRY_COMPARE_WITH_TIMEOUT(book.jobs.rowCount(), 0, 30'000);
    QVERIFY(QFile::exists(folder + QStringLiteral("/so.pdf")));
}

void TstPrinting::bookOfAnEmptyYear()
{
    Book book(*m_office, QStringLiteral("vanthu"));
    auto *year = child<QComboBox>(&book.page, "bookYear");
    year->setCurrentIndex(year->findData(2020));
    const QString file = m_office->scratch(QStringLiteral("trong.pdf"));
    book.saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(book.jobs.rowCount(), 0, 30'000);
    QVERIFY(wordsOf(file, 0).contains(QStringLiteral("2020"))); // its cover at least
}

void TstPrinting::gapsByRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("voids");
    QTest::newRow("clerk") << "vanthu" << true;
    QTest::newRow("leader") << "giamdoc" << false;
    QTest::newRow("head of office") << "chanhvp" << false;
}

void TstPrinting::gapsByRole()
{
    QFETCH(QString, login);
    QFETCH(bool, voids);
    m_office->letter(QStringLiteral("Số 1"));
    incoming::RegisterRequest request;
    request.paths = {m_office->file(QStringLiteral("ba.txt"), "ba")};
    request.secrecy = QStringLiteral("none");
    request.fields.subject = QStringLiteral("Số 3");
    request.fields.agency = QStringLiteral("Sở Tài chính");
    request.wantedNumber = 3;
    QVERIFY(incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result());
    Book book(*m_office, login);
    QTRY_COMPARE(child<QTableView>(&book.page, "documentTable")->model()->rowCount(), 2);
    congso::testing::trigger(book.page, "book.gaps");
    auto *dialog = book.page.findChild<GapDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(child<QLabel>(dialog, "missingNumbers")->text().contains(u'2'));
    QCOMPARE(child<QWidget>(dialog, "voidReason")->isVisible(), voids);
    QCOMPARE(namelessControls(dialog), QStringList());
    press(dialog, "gap.cancel");
    QTRY_VERIFY(!book.page.findChild<GapDialog *>());
}

void TstPrinting::voidingNeedsAReason()
{
    incoming::RegisterRequest request;
    request.paths = {m_office->file(QStringLiteral("hai.txt"), "hai")};
    request.secrecy = QStringLiteral("none");
    request.fields.subject = QStringLiteral("Số 2");
    request.fields.agency = QStringLiteral("Sở Tài chính");
    m_office->letter(QStringLiteral("Số 1"));
    request.wantedNumber = 3;
    QVERIFY(incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result());
    Book book(*m_office, QStringLiteral("vanthu"));
    QTRY_VERIFY(book.directory.ready());
    congso::testing::trigger(book.page, "book.gaps");
    auto *dialog = book.page.findChild<GapDialog *>();
    QTRY_VERIFY(child<QWidget>(dialog, "voidReason")->isVisible());
    QCOMPARE(child<QSpinBox>(dialog, "voidNumber")->value(), 2);
    child<QLineEdit>(dialog, "voidReason")->setText(QStringLiteral("ngắn"));
    press(dialog, "voidButton");
    auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "voidReason")->text(), QStringLiteral("ngắn"));
    QVERIFY(child<QLabel>(dialog, "missingNumbers")->text().contains(u'2'));
    child<QLineEdit>(dialog, "voidReason")->setText(QStringLiteral("Bỏ trống do nhảy số"));
    press(dialog, "voidButton");
    QTRY_VERIFY(!child<QLabel>(dialog, "missingNumbers")->text().contains(u'2'));
    QTRY_VERIFY(!banner->isVisible());
}

QTEST_MAIN(TstPrinting)
#include "tst_printing.moc"
