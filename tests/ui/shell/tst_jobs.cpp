// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guiwarnings.h"
#include "ui/shell/joblist.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QtConcurrentRun>
#include <QtTest>

using namespace congso;

class TstJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_passed = 0;
        m_model = std::make_unique<JobModel>(nullptr, [this] { return m_passed; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void words_data();
    void words();
    void workThatEndsLeaves();
    void failedWorkStaysUntilTriedAgainOrPutAway();
    void whatAPersonStoppedIsNoFailure();
    void cancelIsAskedOnce();
    void unknownJobsAreIgnored();
    void bigTotalsFitTheBar();
    void toldFromAnotherThread();
    void toldAfterTheModel();
    void listShowsAndAsks();
    void buttonsStayWhileWorkGoesOn();
    void windowTellsOfIt();

private:
    QVariant at(int row, int role) const { return m_model->index(row, 0).data(role); }

    qint64 m_passed = 0;
    std::unique_ptr<JobModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstJobs::words_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("passed");
    QTest::addColumn<QStringList>("contains");
    QTest::addColumn<bool>("foretells");
    QTest::newRow("unknown total") << 5LL << 0LL << 10'000LL << QStringList() << false;
    QTest::newRow("just begun") << 1LL << 10LL << 100LL << QStringList{"1", "10"} << false;
    QTest::newRow("half way") << 5LL << 10LL << 10'000LL << QStringList{"5", "10", "11"} << true;
    QTest::newRow("long") << 1LL << 100LL << 60'000LL << QStringList{"100", "99"} << true;
    QTest::newRow("done") << 10LL << 10LL << 10'000LL << QStringList{"10"} << false;
}

void TstJobs::words()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(qint64, passed);
    QFETCH(QStringList, contains);
    QFETCH(bool, foretells);
    const QString text = progressWords(done, total, passed);
    QCOMPARE(text.isEmpty(), total == 0);
    QCOMPARE(text.contains(QStringLiteral(" · ")), foretells);
    for (const QString &part : contains)
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TstJobs::workThatEndsLeaves()
{
    QCOMPARE(m_model->summary(), QString());
    const qint64 first = m_model->begin(QStringLiteral("Backing up"));
    const qint64 second = m_model->begin(QStringLiteral("Reading"));
    QVERIFY(first != second);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0, JobTitle).toString(), QStringLiteral("Backing up"));
    QCOMPARE(at(0, JobState).toInt(), int(JobStateKind::Running));
    QCOMPARE(m_model->summary(), QStringLiteral("Backing up"));
    m_model->setProgress(first, 3, 12);
    QCOMPARE(at(0, JobDone).toInt(), 3);
    QCOMPARE(at(0, JobTotal).toInt(), 12);
    QVERIFY(m_model->summary().contains(QStringLiteral("12")));
    m_model->end(first);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(at(0, JobId).toLongLong(), second);
    QCOMPARE(m_model->summary(), QStringLiteral("Reading"));
}

void TstJobs::whatAPersonStoppedIsNoFailure()
{
    int resumed = 0;
    JobList list;
    list.setModel(m_model.get());
    QSignalSpy counts(&list, &JobList::countsChanged);
    const qint64 job = m_model->begin(QStringLiteral("Reading"), [] {});
    m_model->halt(job, QStringLiteral("The rest waits."), [&resumed] { ++resumed; });
    QCOMPARE(at(0, JobNote).toString(), QStringLiteral("The rest waits."));
    QCOMPARE(counts.last(), (QVariantList{0, 0}));
    QVERIFY(m_model->summary().startsWith(QStringLiteral("Reading"))); // it can still be found from the status line
    QVERIFY(m_model->summary() != QStringLiteral("Reading"));
    m_model->retry(job);
    QCOMPARE(resumed, 1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->summary(), QString());
}

void TstJobs::failedWorkStaysUntilTriedAgainOrPutAway()
{
    int retries = 0;
    const qint64 job = m_model->begin(QStringLiteral("Backing up"), [] {});
    QVERIFY(!at(0, JobCanRetry).toBool());
    m_model->fail(job, QStringLiteral("The disk is full."), [&retries] { ++retries; });
    QCOMPARE(at(0, JobState).toInt(), int(JobStateKind::Failed));
    QCOMPARE(at(0, JobNote).toString(), QStringLiteral("The disk is full."));
    QVERIFY(at(0, JobCanRetry).toBool());
    QVERIFY(at(0, JobCanCancel).toBool());
    QCOMPARE(m_model->summary(), QString()); // nothing runs
    m_model->setProgress(job, 1, 2);
    QCOMPARE(at(0, JobNote).toString(), QStringLiteral("The disk is full."));
    m_model->retry(job);
    QCOMPARE(retries, 1);
    QCOMPARE(m_model->rowCount(), 0);
    const qint64 other = m_model->begin(QStringLiteral("Checking"));
    m_model->fail(other, QStringLiteral("No."));
    QVERIFY(!at(0, JobCanRetry).toBool());
    m_model->retry(other);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->cancel(other);
    QCOMPARE(m_model->rowCount(), 0);
}

void TstJobs::cancelIsAskedOnce()
{
    int asked = 0;
    const qint64 job = m_model->begin(QStringLiteral("Reading"), [&asked] { ++asked; });
    QVERIFY(at(0, JobCanCancel).toBool());
    m_model->cancel(job);
    m_model->cancel(job);
    QCOMPARE(asked, 1);
    QCOMPARE(m_model->rowCount(), 1); // until the work has stopped
    QVERIFY(!at(0, JobCanCancel).toBool());
    QVERIFY(!at(0, JobNote).toString().isEmpty());
    const qint64 sure = m_model->begin(QStringLiteral("Taking in"));
    QVERIFY(!at(1, JobCanCancel).toBool());
    m_model->cancel(sure);
    QCOMPARE(m_model->rowCount(), 2);
}

void TstJobs::unknownJobsAreIgnored()
{
    m_model->begin(QStringLiteral("Reading"));
    for (const qint64 job : {qint64(0), qint64(-1), qint64(77)}) {
        m_model->setProgress(job, 1, 2);
        m_model->fail(job, QStringLiteral("no"));
        m_model->cancel(job);
        m_model->retry(job);
        m_model->end(job);
    }
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(at(0, JobState).toInt(), int(JobStateKind::Running));
}

void TstJobs::bigTotalsFitTheBar()
{
    const qint64 job = m_model->begin(QStringLiteral("Backing up"));
    const qint64 bytes = qint64(40) * 1024 * 1024 * 1024;
    m_model->setProgress(job, bytes / 2, bytes);
    QVERIFY(at(0, JobTotal).toInt() > 0);
    QVERIFY(qAbs(2 * at(0, JobDone).toInt() - at(0, JobTotal).toInt()) <= 2);
}

void TstJobs::toldFromAnotherThread()
{
    const qint64 job = m_model->begin(QStringLiteral("Backing up"));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto tell = m_model->progress(job);
    QtConcurrent::run([tell] {
        for (int done = 0; done <= 20'000; ++done)
            tell(done, 20'000);
    }).waitForFinished();
    QTRY_COMPARE(at(0, JobDone).toInt(), 20'000);
    QVERIFY2(changes.size() < 100, qPrintable(QString::number(changes.size()))); // not one for each word
}

void TstJobs::toldAfterTheModel()
{
    const auto tell = m_model->progress(m_model->begin(QStringLiteral("Backing up")));
    tell(1, 2);
    m_tester.reset();
    m_model.reset();
    tell(2, 2);
    QCoreApplication::processEvents(); // nothing to tell any more, and nothing breaks
    QVERIFY(!m_model);
}

void TstJobs::listShowsAndAsks()
{
    JobList list;
    list.setModel(m_model.get());
    QSignalSpy counts(&list, &JobList::countsChanged);
    QSignalSpy cancelled(&list, &JobList::cancelRequested);
    QSignalSpy retried(&list, &JobList::retryRequested);
    const qint64 running = m_model->begin(QStringLiteral("Reading"), [] {});
    const qint64 failed = m_model->begin(QStringLiteral("Backing up"), [] {});
    m_model->fail(failed, QStringLiteral("The disk is full."), [] {});
    QCOMPARE(list.running(), 1);
    QCOMPARE(list.failed(), 1);
    QCOMPARE(counts.last().at(1).toInt(), 1);
    const auto cancels = list.findChildren<QAbstractButton *>(QStringLiteral("job.cancel"));
    const auto retries = list.findChildren<QAbstractButton *>(QStringLiteral("job.retry"));
    QCOMPARE(cancels.size(), 2);
    QVERIFY(retries.first()->isHidden());
    QVERIFY(!retries.last()->isHidden());
    QVERIFY(cancels.first()->accessibleName().contains(QStringLiteral("Reading")));
    cancels.first()->click();
    QCOMPARE(cancelled.last().first().toLongLong(), running);
    retries.last()->click();
    QCOMPARE(retried.last().first().toLongLong(), failed);
    m_model->end(running);
    QCOMPARE(list.running(), 0);
    QCOMPARE(counts.last().at(0).toInt(), 0);
}

void TstJobs::buttonsStayWhileWorkGoesOn()
{
    JobList list;
    list.setModel(m_model.get());
    const qint64 job = m_model->begin(QStringLiteral("Reading"), [] {});
    auto *button = list.findChild<QAbstractButton *>(QStringLiteral("job.cancel"));
    m_model->setProgress(job, 1, 10);
    m_model->setProgress(job, 2, 10);
    QCOMPARE(list.findChildren<QAbstractButton *>(QStringLiteral("job.cancel")), QList<QAbstractButton *>{button});
    QCOMPARE(list.findChild<QProgressBar *>()->value(), 2);
}

void TstJobs::windowTellsOfIt()
{
    Theme theme(*qApp);
    UiSettings settings{QString()};
    MainWindow window(theme, settings);
    window.show();
    auto *button = qobject_cast<QAbstractButton *>(window.statusLine()->jobsButton());
    QVERIFY(!button->isVisible());
    int stops = 0;
    const qint64 job = window.jobModel()->begin(QStringLiteral("Backing up"), [&stops] { ++stops; });
    QVERIFY(button->isVisible());
    QLineEdit made(&window); // a page comes after the line was made
    window.jobModel()->setProgress(job, 4, 40);
    QCOMPARE(made.nextInFocusChain(), button);
    QVERIFY2(button->text().contains(QStringLiteral("Backing up")) && button->text().contains(QStringLiteral("40")), qPrintable(button->text()));
    Q_EMIT window.jobs()->cancelRequested(job);
    QCOMPARE(stops, 1);
    window.jobModel()->fail(job, QStringLiteral("Stopped."));
    QVERIFY(button->isVisible());
    QVERIFY(!button->text().contains(QStringLiteral("40")));
    window.jobModel()->cancel(job);
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TstJobs)
#include "tst_jobs.moc"
