// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/incoming/documentpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>
#include <QPdfDocument>
#include <QSpinBox>

using namespace congso;
using namespace congso::testing;

namespace {

/// Draws one blank page of every file.
class BlankReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &) override { return QtFuture::makeReadyFuture(Result<Reading>(plainText())); }
    QFuture<Result<QImage>> renderPage(const QString &, int page, double, const ReadOptions &) override
    {
        if (page > 0)
            return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderBroken)));
        QImage sheet(827, 1169, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        return QtFuture::makeReadyFuture(Result<QImage>(sheet));
    }
};

QString wordsOf(const QString &path)
{
    QPdfDocument pdf;
    return pdf.load(path) == QPdfDocument::Error::None ? pdf.getAllText(0).text().simplified() : QStringLiteral("not a PDF");
}

/// The clerk in front of the lists, with a reader that draws.
struct Counter
{
    explicit Counter(TestOffice &office, const QString &login = QStringLiteral("vanthu"))
        : directory(*office.as(login)), settings(QString()),
          page(IncomingParts{*office.as(login), directory, office.store().rules(), &reader, settings, &jobs})
    {
        Desk::place(window, page, {1170, 690});
        QObject::connect(&page, &Page::undoOffered, [this](const QString &, const std::function<void()> &take) { undo = take; });
    }
    void open(Box box) { page.restoreState({{QStringLiteral("box"), QString(boxText(box))}}); }
    bool shows(const char *action) { return page.actions().action(QLatin1String(action))->isVisible(); }
    QString subject() { return child<ElidedLabel>(&page, "documentSubject")->text(); }
    void choose(const QString &path)
    {
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }

    DirectoryWatch directory;
    UiSettings settings;
    BlankReader reader;
    JobModel jobs;
    QWidget window;
    DocumentsPage page;
    std::function<void()> undo;
};

}

/// What joins a document to its paper.
class TstPaperwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void stampedCopy();
    void stampedCopyThatCannotBeWritten();
    void labelsOfTheSelected();
    void labelOfOneInTheBook();
    void scanFromTheList();
    void scanDropped();
    void onlyTheRegistryIsOffered();

private:
    SubjectId onPaper(const QString &subject);
    std::unique_ptr<TestOffice> m_office;
};

SubjectId TstPaperwork::onPaper(const QString &subject)
{
    incoming::RegisterRequest request;
    request.secrecy = QStringLiteral("none");
    request.fields.subject = subject;
    request.fields.agency = QStringLiteral("UBND xã Sông Thao");
    request.fields.origin = QStringLiteral("paper");
    return incoming::registerIncoming(*m_office->as(QStringLiteral("vanthu")), request).result().value().receipt.subject;
}

void TstPaperwork::stampedCopy()
{
    m_office->letter(QStringLiteral("Cử công chức"));
    Counter clerk(*m_office);
    clerk.open(Box::ToSubmit);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Cử công chức"));
    QSignalSpy said(&clerk.page, &Page::messageShown);
    QTRY_VERIFY(clerk.shows("document.stamped"));
    trigger(clerk.page, "document.stamped");
    const QString file = m_office->scratch(QStringLiteral("den.pdf"));
    clerk.choose(file);
    QCOMPARE(clerk.jobs.rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(clerk.jobs.rowCount(), 0, 30'000);
    QVERIFY(said.last().first().toString().contains(file));
    QVERIFY2(wordsOf(file).contains(QStringLiteral("ĐẾN")), qPrintable(wordsOf(file)));
}

void TstPaperwork::stampedCopyThatCannotBeWritten()
{
    m_office->letter(QStringLiteral("Cử công chức"));
    Counter clerk(*m_office);
    clerk.open(Box::ToSubmit);
    QTRY_VERIFY(clerk.shows("document.stamped"));
    trigger(clerk.page, "document.stamped");
    const QString folder = m_office->scratch(QStringLiteral("chua co"));
    clerk.choose(folder + QStringLiteral("/den.pdf"));
    QTRY_COMPARE(clerk.jobs.index(0).data(JobState).toInt(), int(JobStateKind::Failed));
    QVERIFY(!clerk.jobs.index(0).data(JobNote).toString().isEmpty());
    QVERIFY(QDir().mkpath(folder)); // put right, and tried again
    clerk.jobs.retry(clerk.jobs.index(0).data(JobId).toLongLong());
    QTRY_COMPARE_WITH_TIMEOUT(clerk.jobs.rowCount(), 0, 30'000);
    QVERIFY(QFile::exists(folder + QStringLiteral("/den.pdf")));
}

void TstPaperwork::labelsOfTheSelected()
{
    for (int number = 1; number <= 3; ++number)
        m_office->letter(QStringLiteral("Văn bản thứ %1").arg(number));
    Counter clerk(*m_office);
    clerk.open(Box::ToSubmit);
    auto *list = child<QListView>(&clerk.page, "documentList");
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->selectAll();
    trigger(clerk.page, "list.labels");
    auto *dialog = child<QDialog>(&clerk.page, "labelsDialog");
    QVERIFY(namelessControls(dialog).isEmpty());
    child<QSpinBox>(dialog, "labels.first")->setValue(23); // two more on this sheet, the third on the next
    press(dialog, "labels.save");
    QSignalSpy said(&clerk.page, &Page::messageShown);
    const QString file = m_office->scratch(QStringLiteral("nhan.pdf"));
    clerk.choose(file);
    QTRY_COMPARE_WITH_TIMEOUT(clerk.jobs.rowCount(), 0, 30'000);
    QVERIFY(said.last().first().toString().contains(file));
    QPdfDocument pdf;
    QCOMPARE(pdf.load(file), QPdfDocument::Error::None);
    QCOMPARE(pdf.pageCount(), 2);
    QCOMPARE(wordsOf(file).count(QStringLiteral("Số đến")), 2);
    QVERIFY(!wordsOf(file).contains(QStringLiteral("Văn bản thứ"))); // never what it is about
}

void TstPaperwork::labelOfOneInTheBook()
{
    m_office->letter(QStringLiteral("Một văn bản"));
    Counter clerk(*m_office);
    clerk.open(Box::Book);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Một văn bản"));
    QTRY_VERIFY(clerk.shows("document.label"));
    trigger(clerk.page, "document.label");
    auto *dialog = child<QDialog>(&clerk.page, "labelsDialog");
    press(dialog, "labels.cancel"); // nothing is written
    QTRY_VERIFY(!clerk.page.findChild<QDialog *>(QStringLiteral("labelsDialog")));
    QVERIFY(!clerk.page.findChild<QFileDialog *>());
    QCOMPARE(clerk.jobs.rowCount(), 0);
}

void TstPaperwork::scanFromTheList()
{
    const SubjectId id = onPaper(QStringLiteral("Đến bằng giấy"));
    Counter clerk(*m_office);
    clerk.open(Box::Unscanned);
    QTRY_COMPARE(clerk.subject(), QStringLiteral("Đến bằng giấy"));
    QTRY_VERIFY(clerk.shows("document.scan"));
    QVERIFY(!clerk.page.actions().action(QStringLiteral("document.stamped"))->isEnabled()); // nothing to stamp yet
    trigger(clerk.page, "document.scan");
    clerk.choose(m_office->file(QStringLiteral("quet.txt"), "ban quet"));
    QTRY_COMPARE(m_office->document(id).files.size(), 1);
    QCOMPARE(m_office->document(id).files.first().role, QStringLiteral("main"));
    QTRY_COMPARE(child<QListView>(&clerk.page, "documentList")->model()->rowCount(), 0);
    QTRY_VERIFY(clerk.undo);
    clerk.undo();
    QTRY_COMPARE(m_office->document(id).files.size(), 0);
}

void TstPaperwork::scanDropped()
{
    const SubjectId id = onPaper(QStringLiteral("Đến bằng giấy"));
    Counter clerk(*m_office);
    clerk.open(Box::Unscanned);
    QTRY_VERIFY(clerk.shows("document.scan"));
    auto *pane = clerk.page.findChild<DocumentPane *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_office->file(QStringLiteral("tha.txt"), "tha vao"))});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane, &drop);
    QTRY_COMPARE(m_office->document(id).files.size(), 1);
    QTRY_VERIFY(!clerk.shows("document.scan"));
    QDragEnterEvent again(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    again.ignore();
    QCoreApplication::sendEvent(pane, &again);
    QVERIFY(!again.isAccepted()); // a second one would be an attachment, which has its own form
}

void TstPaperwork::onlyTheRegistryIsOffered()
{
    withUnit(*m_office, QStringLiteral("Của phòng"), QStringLiteral("CCVC"));
    Counter head(*m_office, QStringLiteral("truongccvc"));
    head.open(Box::ToProcess);
    QTRY_COMPARE(head.subject(), QStringLiteral("Của phòng"));
    QTRY_VERIFY(head.shows("incoming.assigned"));
    for (const char *action : {"document.scan", "document.stamped", "document.label", "list.labels"})
        QVERIFY2(!head.shows(action), action);
}

QTEST_MAIN(TstPaperwork)
#include "tst_paperwork.moc"
