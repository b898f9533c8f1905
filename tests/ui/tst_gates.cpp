// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/maintenance.h"
#include "tests/ui/desk.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startpage.h"
#include "ui/signin/storeproblem.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/progressline.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QtConcurrentRun>

using namespace congso;
using namespace congso::testing;

/// The pages before the office: start, problem, signing in, lock.
class TstGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void columnStandsInTheMiddle_data();
    void columnStandsInTheMiddle();
    void columnFollowsTheTextSize();
    void sampleOfficeIsMadeWithProgress();
    void sampleOfficeThatIsThereIsOpened();
    void sampleOfficeThatFailsSaysWhy();
    void foldersAreChosen();
    void loginIsProposedUntilTyped();
    void hostileNamesInTheStart();
    void anotherFolderAfterAProblem();
    void backupIsRestoredAfterAProblem();
    void wrongBackupChangesNothing();
    void everyProblemSpeaksPlainly_data();
    void everyProblemSpeaksPlainly();
    void peopleByKeys();
};

void TstGates::columnStandsInTheMiddle_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(800, 600);
    QTest::newRow("office screen") << QSize(1366, 768);
    QTest::newRow("large") << QSize(1920, 1080);
}

void TstGates::columnStandsInTheMiddle()
{
    QFETCH(QSize, size);
    TestOffice office;
    const Services services = systemServices();
    SignInPage signIn(office.sharedStore());
    StoreProblem problem({ErrorCode::StoreCorrupt, {}}, {QStringLiteral("/khong/co")}, services);
    QWidget window;
    LockScreen lock(&window);
    window.resize(size);
    window.show();
    lock.lock(office.sharedStore(), office.as(QStringLiteral("cvhoa"))->identity());
    for (QWidget *page : std::initializer_list<QWidget *>{&signIn, &problem, &lock}) {
        page->resize(size);
        page->show();
        QCoreApplication::processEvents();
        auto *column = page->findChild<CentredColumn *>();
        QVERIFY2(column, qPrintable(page->objectName()));
        QVERIFY2(qAbs(column->geometry().center().x() - page->rect().center().x()) <= 1, qPrintable(page->objectName()));
        QVERIFY2(page->rect().contains(column->geometry()), qPrintable(page->objectName()));
    }
}

void TstGates::columnFollowsTheTextSize()
{
    QWidget page;
    CentredColumn column(&page, 300);
    page.show();
    const int before = column.width();
    QFont larger = page.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    page.setFont(larger);
    QTRY_VERIFY(column.width() > before * 1.3);
}

void TstGates::sampleOfficeIsMadeWithProgress()
{
    QTemporaryDir dir;
    std::atomic<int> made = 0;
    const DemoMaker maker = [&made](const QString &folder, const Progress &progress) {
        return QtConcurrent::run([&made, folder, progress]() -> Outcome {
            for (int done = 0; done <= 10; ++done)
                progress(done, 10);
            QDir().mkpath(folder);
            ++made;
            return success();
        });
    };
    StartPage page(systemServices(), dir.filePath(QStringLiteral("van phong")), maker);
    page.show();
    QSignalSpy chosen(&page, &StartPage::folderChosen);
    press(&page, "start.demo");
    auto *line = page.findChild<ProgressLine *>();
    QVERIFY(line->running());
    QVERIFY(!child<QWidget>(&page, "start.create")->isEnabled()); // one thing at a time
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), dir.filePath(QStringLiteral("van phong-mau")));
    QCOMPARE(made.load(), 1);
    QVERIFY(!line->running());
    QVERIFY(child<QWidget>(&page, "start.create")->isEnabled());
}

void TstGates::sampleOfficeThatIsThereIsOpened()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("van phong-mau")));
    int made = 0;
    StartPage page(systemServices(), dir.filePath(QStringLiteral("van phong")), [&made](const QString &, const Progress &) {
        ++made;
        return QtFuture::makeReadyFuture(success());
    });
    page.show();
    QSignalSpy chosen(&page, &StartPage::folderChosen);
    press(&page, "start.demo");
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(made, 0);
}

void TstGates::sampleOfficeThatFailsSaysWhy()
{
    QTemporaryDir dir;
    StartPage page(systemServices(), dir.filePath(QStringLiteral("van phong")), [](const QString &, const Progress &) {
        return QtFuture::makeReadyFuture(Outcome(failure(ErrorCode::StoreFull)));
    });
    page.show();
    QSignalSpy chosen(&page, &StartPage::folderChosen);
    press(&page, "start.demo");
    auto *banner = child<Banner>(&page, "start.error");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), Banner::Kind::Error);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(child<QWidget>(&page, "start.demo")->isEnabled()); // and can be tried again
}

void TstGates::foldersAreChosen()
{
    QTemporaryDir dir;
    StartPage page(systemServices(), dir.filePath(QStringLiteral("a")), {});
    page.show();
    QVERIFY(!child<QWidget>(&page, "start.demo")->isEnabled());
    QSignalSpy chosen(&page, &StartPage::folderChosen);
    press(&page, "start.browse");
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(dir.filePath(QStringLiteral("moi")));
    delete dialog;
    QCOMPARE(child<QLineEdit>(&page, "start.folder")->text(), QDir::toNativeSeparators(dir.filePath(QStringLiteral("moi"))));
    QCOMPARE(chosen.size(), 0);
    press(&page, "start.open");
    dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(dir.path());
    delete dialog;
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), dir.path());
}

void TstGates::loginIsProposedUntilTyped()
{
    QTemporaryDir dir;
    StartPage page(systemServices(), dir.path(), {});
    page.show();
    fill(&page, "start.name", QString::fromUtf8("Đặng Thị Bình"));
    QCOMPARE(child<QLineEdit>(&page, "start.login")->text(), QStringLiteral("binh.dt"));
    fill(&page, "start.login", QStringLiteral("binh"));
    fill(&page, "start.name", QString::fromUtf8("Đặng Thị Bích"));
    QCOMPARE(child<QLineEdit>(&page, "start.login")->text(), QStringLiteral("binh"));
    fill(&page, "start.login", QString());
    fill(&page, "start.name", QString::fromUtf8("Đặng Thị Bích"));
    QCOMPARE(child<QLineEdit>(&page, "start.login")->text(), QStringLiteral("bich.dt"));
}

void TstGates::hostileNamesInTheStart()
{
    QTemporaryDir dir;
    for (const QString &text : hostileTexts()) {
        StartPage page(systemServices(), dir.filePath(QStringLiteral("van phong")), {});
        page.show();
        QSignalSpy created(&page, &StartPage::created);
        for (const char *field : {"start.agency", "start.superior", "start.shortName", "start.place", "start.name", "start.login"})
            fill(&page, field, text);
        fill(&page, "password.first", QStringLiteral("1234567")); // one short: nothing may be made
        fill(&page, "password.second", QStringLiteral("1234567"));
        press(&page, "start.create");
        QVERIFY(!QDir(dir.filePath(QStringLiteral("van phong"))).exists());
        QCOMPARE(created.size(), 0);
        QVERIFY(!page.grab().isNull());
    }
}

void TstGates::anotherFolderAfterAProblem()
{
    const Services services = systemServices();
    StoreProblem page({ErrorCode::StoreNotFound, {}}, {QStringLiteral("/khong/co")}, services);
    page.show();
    QSignalSpy another(&page, &StoreProblem::anotherFolderRequested);
    QSignalSpy start(&page, &StoreProblem::startPageRequested);
    press(&page, "problem.folder");
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QStringLiteral("/khac"));
    delete dialog;
    QCOMPARE(another.first().first().toString(), QStringLiteral("/khac"));
    press(&page, "problem.new");
    QCOMPARE(start.size(), 1);
    QCOMPARE(namelessControls(&page), QStringList());
}

void TstGates::backupIsRestoredAfterAProblem()
{
    TestOffice office;
    office.letter(QStringLiteral("Còn nguyên"));
    const QString file = office.scratch(QStringLiteral("sao luu.csbackup"));
    QVERIFY(backup(office.store(), file).result());
    const Services services = office.services();
    const QString folder = office.folder();
    office.close();
    QFile database(folder + QStringLiteral("/office.sqlite"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(8192, 'x'));
    database.close();
    QVERIFY(!OfficeStore::open({folder}, services));
    StoreProblem page({ErrorCode::StoreCorrupt, {}}, {folder}, services);
    page.show();
    QSignalSpy again(&page, &StoreProblem::tryAgainRequested);
    press(&page, "problem.restore");
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    delete dialog;
    QVERIFY(!child<QWidget>(&page, "problem.again")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
    auto *banner = page.findChild<Banner *>();
    QCOMPARE(banner->kind(), Banner::Kind::Good);
    const auto opened = OfficeStore::open({folder}, services);
    QVERIFY(opened);
    const auto names = (*opened)->signInNames().result();
    QVERIFY(names && names->size() > 5);
}

void TstGates::wrongBackupChangesNothing()
{
    TestOffice office;
    const QString folder = office.folder();
    const Services services = office.services();
    const QString wrong = office.file(QStringLiteral("khong phai.csbackup"), QByteArray(5000, 'z'));
    office.close();
    StoreProblem page({ErrorCode::StoreCorrupt, {}}, {folder}, services);
    page.show();
    QSignalSpy again(&page, &StoreProblem::tryAgainRequested);
    press(&page, "problem.restore");
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(wrong);
    delete dialog;
    auto *banner = page.findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
    QCOMPARE(banner->kind(), Banner::Kind::Error);
    QCOMPARE(again.size(), 0);
    QVERIFY(child<QWidget>(&page, "problem.again")->isEnabled());
    QVERIFY(OfficeStore::open({folder}, services)); // what was there is still there
}

void TstGates::everyProblemSpeaksPlainly_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::StoreNewer, ErrorCode::StoreForeign, ErrorCode::StoreNotFound, ErrorCode::StoreNetworkFolder,
                                 ErrorCode::StoreCloudFolder, ErrorCode::StoreReadOnly, ErrorCode::StoreFull, ErrorCode::StoreBusy,
                                 ErrorCode::StoreLocked, ErrorCode::StoreCorrupt, ErrorCode::StoreIo, ErrorCode::FileMissing, ErrorCode::FileAltered})
        QTest::newRow(codeText(code).data()) << int(code);
}

void TstGates::everyProblemSpeaksPlainly()
{
    QFETCH(int, code);
    const Services services = systemServices();
    StoreProblem page({ErrorCode(code), {}}, {QStringLiteral("/<b>thu muc</b>")}, services);
    page.resize(1100, 720);
    page.show();
    int sentences = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        QVERIFY2(!label->text().contains(QLatin1String(codeText(ErrorCode(code)))), "a code alone says nothing");
        sentences += label->isVisible() && label->text().endsWith(u'.') ? 1 : 0;
    }
    QVERIFY(sentences >= 3); // what happened, what is safe, what to do
}

void TstGates::peopleByKeys()
{
    TestOffice office;
    SignInPage page(office.sharedStore(), QStringLiteral("cvhoa"));
    page.show();
    auto *list = child<QListView>(&page, "signin.people");
    QTRY_VERIFY(list->model()->rowCount() > 5);
    QTRY_VERIFY(list->currentIndex().data().toString().contains(QString::fromUtf8("Trần Văn Hòa")));
    auto *search = child<QLineEdit>(&page, "signin.search");
    const int row = list->currentIndex().row();
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), row - 1);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), row);
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(search, Qt::Key_Down); // stops at the last
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    search->setText(QStringLiteral("khong ai ca"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!child<QWidget>(&page, "signin.enter")->isEnabled());
    QSignalSpy entered(&page, &SignInPage::signedIn);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
}

QTEST_MAIN(TstGates)
#include "tst_gates.moc"
