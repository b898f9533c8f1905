// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/staging.h"
#include "tests/ui/desk.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/secrecyquestion.h"
#include "ui/intake/watchfolder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"

#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace congso;
using namespace congso::testing;

class TstWatchFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void finishedFilesAreTold_data();
    void finishedFilesAreTold();
    void growingFileWaits();
    void toldOnceUntilItChanges();
    void takenFilesGoAside();
    void namesAsideDoNotCollide();
    void whatCannotBeMovedIsSaid();
    void vanishedFolderIsSaidAndComesBack();
    void anotherFolderStartsAnew();
    void letterComesInByTheFolder();
    void putOffFilesAreNotAskedForAgain();
    void filesOneByOneAreOneQuestion();
    void whatJustCameIsNotAnsweredFor();
    void someOfThemAreAnsweredFor();
    void newFilesLeaveTheTypingAlone();
    void unreadableFolderIsAJob();
    void readingCanBeStoppedAndGoneOnWith();

private:
    QString put(const QString &name, const QByteArray &bytes = "x")
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    /// A look is taken on another thread and told here.
    void lookOnce()
    {
        m_watch->look();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    QStringList told() const
    {
        QStringList names;
        for (const QList<QVariant> &signal : *m_found) {
            for (const QString &path : signal.first().toStringList())
                names << QFileInfo(path).fileName();
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WatchFolder> m_watch;
    std::unique_ptr<QSignalSpy> m_found;
};

void TstWatchFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_watch = std::make_unique<WatchFolder>();
    m_watch->setInterval(20);
    m_found = std::make_unique<QSignalSpy>(m_watch.get(), &WatchFolder::filesFound);
}

void TstWatchFolder::finishedFilesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("told");
    QTest::newRow("pdf") << "quet.pdf" << true;
    QTest::newRow("no ending") << "quet" << true;
    QTest::newRow("Vietnamese") << QString::fromUtf8("công văn đến.pdf") << true;
    QTest::newRow("download") << "quet.pdf.part" << false;
    QTest::newRow("browser") << "quet.crdownload" << false;
    QTest::newRow("office lock") << "~quet.docx" << false;
    QTest::newRow("temporary") << "quet.tmp" << false;
}

void TstWatchFolder::finishedFilesAreTold()
{
    QFETCH(QString, name);
    QFETCH(bool, told);
    put(name);
    put(QStringLiteral("moc.pdf")); // tells when looking is over
    m_watch->setFolder(m_dir->path());
    QTRY_VERIFY(this->told().contains(QStringLiteral("moc.pdf")));
    QCOMPARE(this->told().contains(name), told);
}

void TstWatchFolder::growingFileWaits()
{
    put(QStringLiteral("dang ghi.pdf"));
    m_watch->setInterval(3'600'000); // looked at by hand here
    m_watch->setFolder(m_dir->path());
    for (int look = 0; look < 4; ++look) {
        put(QStringLiteral("dang ghi.pdf"), "more");
        lookOnce();
        QCOMPARE(m_found->size(), 0);
    }
    m_watch->setInterval(20);
    QTRY_COMPARE(told(), QStringList{QStringLiteral("dang ghi.pdf")});
}

void TstWatchFolder::toldOnceUntilItChanges()
{
    put(QStringLiteral("a.pdf"));
    m_watch->setFolder(m_dir->path());
    QTRY_COMPARE(told().size(), 1);
    put(QStringLiteral("b.pdf"));
    QTRY_VERIFY(told().contains(QStringLiteral("b.pdf")));
    QCOMPARE(told().count(QStringLiteral("a.pdf")), 1);
    m_watch->leave({m_dir->filePath(QStringLiteral("a.pdf"))});
    put(QStringLiteral("a.pdf"), "scanned again");
    QTRY_COMPARE(told().count(QStringLiteral("a.pdf")), 2);
}

void TstWatchFolder::takenFilesGoAside()
{
    const QString path = put(QStringLiteral("a.pdf"), "abc");
    m_watch->setFolder(m_dir->path());
    QTRY_COMPARE(told().size(), 1);
    m_watch->taken({path});
    const QString aside = m_dir->filePath(QString::fromUtf8("Đã nhận/a.pdf"));
    QTRY_VERIFY(QFile::exists(aside));
    QVERIFY(!QFile::exists(path));
    QFile moved(aside);
    QVERIFY(moved.open(QIODevice::ReadOnly));
    QCOMPARE(moved.readAll(), QByteArray("abc"));
    put(QStringLiteral("b.pdf"));
    QTRY_COMPARE(told(), (QStringList{QStringLiteral("a.pdf"), QStringLiteral("b.pdf")})); // nothing of the subfolder
}

void TstWatchFolder::namesAsideDoNotCollide()
{
    m_watch->setFolder(m_dir->path());
    for (int round = 1; round <= 3; ++round) {
        const QString path = put(QStringLiteral("a.pdf"), QByteArray(round, 'x'));
        QTRY_COMPARE(told().size(), round);
        m_watch->taken({path});
        QTRY_COMPARE(QDir(m_dir->filePath(QString::fromUtf8("Đã nhận"))).entryList(QDir::Files).size(), round);
    }
    QCOMPARE(QDir(m_dir->filePath(QString::fromUtf8("Đã nhận"))).entryList(QDir::Files),
             (QStringList{QStringLiteral("a (2).pdf"), QStringLiteral("a (3).pdf"), QStringLiteral("a.pdf")}));
}

void TstWatchFolder::whatCannotBeMovedIsSaid()
{
    const QString path = put(QStringLiteral("a.pdf"));
    put(QString::fromUtf8("Đã nhận")); // a file is where the subfolder would be
    m_watch->setFolder(m_dir->path());
    QTRY_COMPARE(told().size(), 2);
    QSignalSpy left(m_watch.get(), &WatchFolder::notMoved);
    m_watch->taken({path});
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.first().first().toStringList(), QStringList{path});
    QVERIFY(QFile::exists(path));
}

void TstWatchFolder::vanishedFolderIsSaidAndComesBack()
{
    const QString folder = m_dir->filePath(QStringLiteral("may quet"));
    QVERIFY(QDir().mkpath(folder));
    QSignalSpy reachable(m_watch.get(), &WatchFolder::reachable);
    m_watch->setFolder(folder);
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_COMPARE(reachable.size(), 1);
    QCOMPARE(reachable.first().first().toBool(), false);
    QVERIFY(QDir().mkpath(folder));
    QTRY_COMPARE(reachable.size(), 2);
    QCOMPARE(reachable.last().first().toBool(), true);
    QFile file(folder + QStringLiteral("/a.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QTRY_COMPARE(told(), QStringList{QStringLiteral("a.pdf")});
}

void TstWatchFolder::anotherFolderStartsAnew()
{
    QTemporaryDir other;
    put(QStringLiteral("a.pdf"));
    QFile::copy(m_dir->filePath(QStringLiteral("a.pdf")), other.filePath(QStringLiteral("khac.pdf")));
    m_watch->setFolder(m_dir->path());
    m_watch->setFolder(other.path());
    QTRY_COMPARE(told(), QStringList{QStringLiteral("khac.pdf")});
    m_watch->setFolder({});
    put(QStringLiteral("b.pdf"));
    QFile::copy(m_dir->filePath(QStringLiteral("a.pdf")), other.filePath(QStringLiteral("nua.pdf")));
    for (int turn = 0; turn < 3; ++turn)
        lookOnce();
    QCOMPARE(told().size(), 1);
}

namespace {
struct Intake
{
    explicit Intake(TestOffice &office, const QString &folder)
        : settings(QString())
    {
        settings.store().setValue(QStringLiteral("intake/watched"), folder);
        page = std::make_unique<IntakePage>(*office.as(QStringLiteral("vanthu")), reader, settings, &jobs);
        page->watchFolder()->setInterval(20);
        Desk::place(window, *page, {1366, 690});
    }
    ~Intake() { page.reset(); }
    int letters() { return int(page->desk()->model()->letters().size()); }

    UiSettings settings;
    FakeReader reader;
    JobModel jobs;
    QWidget window;
    std::unique_ptr<IntakePage> page;
};
}

void TstWatchFolder::letterComesInByTheFolder()
{
    TestOffice office;
    const QString path = put(QStringLiteral("cong van.txt"), "một công văn");
    Intake intake(office, m_dir->path());
    auto *question = child<QWidget>(intake.page.get(), "secrecyQuestion");
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(intake.letters(), 0); // nothing is read before the answer
    QCOMPARE(intake.reader.reads.load(), 0);
    press(intake.page.get(), "secrecy.none");
    QTRY_COMPARE(intake.letters(), 1);
    QTRY_VERIFY(!QFile::exists(path));
    QTRY_VERIFY(QFile::exists(m_dir->filePath(QString::fromUtf8("Đã nhận/cong van.txt"))));
    QVERIFY(!question->isVisible());
    QTRY_COMPARE(intake.jobs.rowCount(), 0); // taken in and read
    QVERIFY(intake.reader.reads.load() > 0);
}

void TstWatchFolder::putOffFilesAreNotAskedForAgain()
{
    TestOffice office;
    const QString path = put(QStringLiteral("de sau.txt"), "để sau");
    Intake intake(office, m_dir->path());
    auto *question = child<QWidget>(intake.page.get(), "secrecyQuestion");
    QTRY_VERIFY(question->isVisible());
    press(intake.page.get(), "secrecy.later");
    QVERIFY(!question->isVisible());
    put(QStringLiteral("moi.txt"), "mới");
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(intake.page->desk()->pending().paths.size(), 1);
    QVERIFY(intake.page->desk()->pending().paths.first().endsWith(QStringLiteral("moi.txt")));
    QVERIFY(QFile::exists(path));
    QCOMPARE(intake.letters(), 0);
}

void TstWatchFolder::filesOneByOneAreOneQuestion()
{
    TestOffice office;
    put(QStringLiteral("1.txt"), "một");
    Intake intake(office, m_dir->path());
    auto *question = child<SecrecyQuestion>(intake.page.get(), "secrecyQuestion");
    question->setSettling(0);
    QTRY_VERIFY(question->isVisible());
    auto *separate = child<QAbstractButton>(intake.page.get(), "secrecy.separate");
    QVERIFY(!separate->isVisible());
    put(QStringLiteral("2.txt"), "hai");
    put(QStringLiteral("3.txt"), "ba");
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 3);
    QVERIFY(separate->isVisible() && separate->isChecked()); // each its own letter, as long as nobody said otherwise
    intake.page->desk()->offer({office.file(QStringLiteral("tha.txt"), "thả")}, QStringLiteral("direct")); // another question
    QCOMPARE(intake.page->desk()->pending().paths.size(), 3);
    press(intake.page.get(), "secrecy.none");
    QTRY_COMPARE(intake.letters(), 3);
    QCOMPARE(intake.page->desk()->pending().origin, QStringLiteral("direct"));
    press(intake.page.get(), "secrecy.none");
    QTRY_COMPARE(intake.letters(), 4);
    QVERIFY(!question->isVisible());

    put(QStringLiteral("4.txt"), "bốn");
    QTRY_VERIFY(question->isVisible());
    put(QStringLiteral("5.txt"), "năm");
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 2);
    press(intake.page.get(), "secrecy.together");
    put(QStringLiteral("6.txt"), "sáu");
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 3);
    QVERIFY(!separate->isChecked()); // what was chosen stays while more come
    press(intake.page.get(), "secrecy.none");
    QTRY_COMPARE(intake.letters(), 5);
    QCOMPARE(intake.settings.store().value(QStringLiteral("intake/separate")).toBool(), false); // and is so the next time
    QTRY_COMPARE(intake.jobs.rowCount(), 0);
}

void TstWatchFolder::whatJustCameIsNotAnsweredFor()
{
    TestOffice office;
    put(QStringLiteral("1.txt"), "một");
    Intake intake(office, m_dir->path());
    auto *question = child<SecrecyQuestion>(intake.page.get(), "secrecyQuestion");
    question->setSettling(3'600'000);
    QTRY_VERIFY(question->isVisible());
    put(QStringLiteral("2.txt"), "hai");
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 2);
    press(intake.page.get(), "secrecy.none");
    QCOMPARE(intake.page->desk()->pending().paths.size(), 1);
    QVERIFY(intake.page->desk()->pending().paths.first().endsWith(QStringLiteral("2.txt")));
    QVERIFY(question->isVisible());
    press(intake.page.get(), "secrecy.none"); // pressed twice: still nobody has seen it
    QCOMPARE(intake.page->desk()->pending().paths.size(), 1);
    QTRY_COMPARE(intake.letters(), 1);
    QTRY_COMPARE(intake.jobs.rowCount(), 0);
}

void TstWatchFolder::someOfThemAreAnsweredFor()
{
    TestOffice office;
    for (const char *name : {"1.txt", "2.txt", "3.txt"})
        put(QLatin1String(name), name);
    Intake intake(office, m_dir->path());
    child<SecrecyQuestion>(intake.page.get(), "secrecyQuestion")->setSettling(0);
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 3);
    press(intake.page.get(), "secrecy.some");
    auto *files = child<QListWidget>(intake.page.get(), "secrecy.files");
    QVERIFY(files->isVisible());
    QCOMPARE(files->item(1)->text(), QStringLiteral("2.txt"));
    files->item(1)->setCheckState(Qt::Unchecked);
    put(QStringLiteral("4.txt"), "bốn");
    QTRY_COMPARE(files->count(), 4);
    QCOMPARE(files->item(1)->checkState(), Qt::Unchecked); // while more come
    press(intake.page.get(), "secrecy.none");
    QTRY_COMPARE(intake.letters(), 3);
    QCOMPARE(intake.page->desk()->pending().paths.size(), 1);
    QVERIFY(intake.page->desk()->pending().paths.first().endsWith(QStringLiteral("2.txt")));
    intake.page->findChild<QAction *>(QStringLiteral("secrecy.mat"))->trigger();
    QVERIFY(intake.page->desk()->pending().paths.isEmpty());
    QTRY_COMPARE(intake.jobs.rowCount(), 0);
    QCOMPARE(intake.letters(), 3);
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("2.txt")))); // refused: it stays where it is
}

void TstWatchFolder::newFilesLeaveTheTypingAlone()
{
    TestOffice office;
    Intake intake(office, m_dir->path());
    intake.page->desk()->offer({office.file(QStringLiteral("a.txt"), "a")}, QStringLiteral("direct"));
    press(intake.page.get(), "secrecy.none");
    auto *subject = child<QPlainTextEdit>(intake.page.get(), "form.subject");
    QTRY_VERIFY(subject->isVisible());
    QTRY_COMPARE(intake.jobs.rowCount(), 0);
    subject->setFocus();
    QTest::keyClicks(subject, QStringLiteral("dang go"));
    const QString typed = subject->toPlainText();
    QVERIFY(typed.endsWith(QStringLiteral("dang go")));
    put(QStringLiteral("1.txt"), "một");
    auto *question = child<QWidget>(intake.page.get(), "secrecyQuestion");
    QTRY_VERIFY(question->isVisible());
    QVERIFY(subject->hasFocus());
    put(QStringLiteral("2.txt"), "hai");
    QTRY_COMPARE(intake.page->desk()->pending().paths.size(), 2);
    QVERIFY(subject->hasFocus());
    QCOMPARE(subject->toPlainText(), typed);
}

void TstWatchFolder::unreadableFolderIsAJob()
{
    TestOffice office;
    const QString folder = m_dir->filePath(QStringLiteral("o mang"));
    QVERIFY(QDir().mkpath(folder));
    Intake intake(office, folder);
    auto *notice = child<Banner>(intake.page.get(), "intake.notice");
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_COMPARE(intake.jobs.rowCount(), 1);
    QVERIFY(notice->isVisible());
    QCOMPARE(intake.jobs.index(0).data(JobState).toInt(), int(JobStateKind::Failed));
    QVERIFY(intake.jobs.index(0).data(JobTitle).toString().contains(folder));
    QVERIFY(intake.jobs.index(0).data(JobCanRetry).toBool());
    QVERIFY(QDir().mkpath(folder));
    QTRY_COMPARE(intake.jobs.rowCount(), 0);
    QTRY_VERIFY(!notice->isVisible());
}

namespace {
/// Reads until it is told to stop.
class SlowReader final : public FileReader
{
public:
    QFuture<Result<Reading>> read(const QString &, const ReadOptions &options) override
    {
        ++reads;
        return QtConcurrent::run(&pool, [this, stop = options.stop]() -> Result<Reading> {
            while (!stop.stop_requested() && !finish.tryAcquire(1, 2)) { }
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            return plainText();
        });
    }
    QFuture<Result<QImage>> renderPage(const QString &, int, double, const ReadOptions &) override
    {
        return QtFuture::makeReadyFuture(Result<QImage>(failure(ErrorCode::ReaderUnavailable)));
    }
    std::atomic<int> reads = 0;
    QSemaphore finish;
    QThreadPool pool; ///< its own, as the real one has: what waits must not hold up whoever paints
};
}

void TstWatchFolder::readingCanBeStoppedAndGoneOnWith()
{
    TestOffice office;
    UiSettings settings{QString()};
    SlowReader reader;
    JobModel jobs;
    IntakePage page(*office.as(QStringLiteral("vanthu")), reader, settings, &jobs);
    page.show();
    page.desk()->offer({office.file(QStringLiteral("a.txt"), "a"), office.file(QStringLiteral("b.txt"), "b")}, QStringLiteral("direct"));
    page.desk()->answer(QStringLiteral("none"), true);
    QTRY_COMPARE(reader.reads.load(), 1);
    const auto reading = [&jobs]() -> QModelIndex {
        for (int row = 0; row < jobs.rowCount(); ++row) {
            if (jobs.index(row).data(JobState).toInt() == int(JobStateKind::Running) && jobs.index(row).data(JobCanCancel).toBool())
                return jobs.index(row);
        }
        return {};
    };
    QTRY_VERIFY(reading().isValid());
    QTRY_COMPARE(reading().data(JobTotal).toInt(), 2); // of how many, too
    jobs.cancel(reading().data(JobId).toLongLong());
    QTRY_COMPARE(jobs.index(0).data(JobState).toInt(), int(JobStateKind::Stopped));
    const auto anyBeingRead = [&page] {
        const QList<StagedLetter> letters = page.desk()->model()->letters();
        return std::any_of(letters.begin(), letters.end(), [](const StagedLetter &letter) { return letter.state == StagedState::Reading; });
    };
    QTRY_VERIFY(!anyBeingRead()); // and nobody is told that it still is
    const int begun = reader.reads.load();
    office.letter(QStringLiteral("Việc của người khác")); // a change in the store does not begin it again
    QTRY_COMPARE(page.desk()->model()->letters().size(), 2);
    QCOMPARE(reader.reads.load(), begun);
    reader.finish.release(2);
    jobs.retry(jobs.index(0).data(JobId).toLongLong());
    QTRY_COMPARE(jobs.rowCount(), 0);
    QTRY_VERIFY(!anyBeingRead());
}

QTEST_MAIN(TstWatchFolder)
#include "tst_watchfolder.moc"
