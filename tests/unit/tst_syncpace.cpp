// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/networkwatch.h"
#include "app/sync/syncservice.h"

#include <QTest>

using namespace congso;
using Failed = sync::Pace::Failed;
using Reach = sync::NetworkWatch::Reach;

/// When the server is asked again.
class TestSyncPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void networkCameBack_data();
    void networkCameBack();
};

void TestSyncPace::waits_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<Failed>("how");
    QTest::addColumn<int>("seconds");
    QTest::newRow("all is well") << 0 << Failed::Silence << 20;
    QTest::newRow("all is well after a refusal") << 0 << Failed::Refusal << 20;
    QTest::newRow("once away") << 1 << Failed::Silence << 2;
    QTest::newRow("away again") << 2 << Failed::Silence << 4;
    QTest::newRow("long away") << 30 << Failed::Silence << 60;
    QTest::newRow("away again with unsent acts") << 3 << Failed::SilenceWithUnsent << 8;
    QTest::newRow("long away with unsent acts") << 30 << Failed::SilenceWithUnsent << 15;
    QTest::newRow("not let in") << 30 << Failed::Refusal << 300;
}

void TestSyncPace::waits()
{
    QFETCH(int, failures);
    QFETCH(Failed, how);
    QFETCH(int, seconds);
    const sync::Pace pace;
    QCOMPARE(pace.wait(failures, 0.5, how), seconds * 1'000);
    // Many PCs do not come at once.
    QCOMPARE(pace.wait(failures, 0, how), seconds * 750);
    QVERIFY(pace.wait(failures, 0.999, how) > seconds * 1'200 && pace.wait(failures, 0.999, how) <= seconds * 1'250);
}

void TestSyncPace::networkCameBack_data()
{
    QTest::addColumn<Reach>("before");
    QTest::addColumn<Reach>("now");
    QTest::addColumn<bool>("better");
    QTest::newRow("cable in") << Reach::Disconnected << Reach::Local << true;
    QTest::newRow("the world is back") << Reach::Local << Reach::Online << true;
    QTest::newRow("nothing was known") << Reach::Unknown << Reach::Online << true;
    QTest::newRow("cable out") << Reach::Online << Reach::Disconnected << false;
    QTest::newRow("as it was") << Reach::Site << Reach::Site << false;
    QTest::newRow("nothing is known") << Reach::Disconnected << Reach::Unknown << false;
}

void TestSyncPace::networkCameBack()
{
    QFETCH(Reach, before);
    QFETCH(Reach, now);
    QTEST(sync::NetworkWatch::isBetter(before, now), "better");
}

QTEST_GUILESS_MAIN(TestSyncPace)
#include "tst_syncpace.moc"
