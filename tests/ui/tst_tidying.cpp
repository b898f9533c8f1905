// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/rewriting.h"
#include "app/office/storeengine.h"
#include "tests/support/testoffice.h"
#include "tests/ui/desk.h"
#include "ui/shell/tidying.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace congso;
using namespace congso::testing;

/// What is seen when the program ends and a large database is to be written anew.
class TestTidying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsByItself();
    void whoeverIsInAHurryStopsIt();

private:
    static bool isOwed(TestOffice &office) { return rewritingOwed(office.store()).result()->owed; }
    static bool owe(TestOffice &office)
    {
        const auto left = office.store().engine().write<std::monostate>([](Writing &writing) -> Outcome {
            erasure::leaveRewriting(writing.connection, erasure::Rewriting::WhenItSuits);
            return success();
        }).result();
        return left && isOwed(office);
    }
};

void TestTidying::endsByItself()
{
    TestOffice office;
    office.letter(QStringLiteral("Báo cáo tháng"));
    QVERIFY(owe(office));
    Tidying tidying(office.store().shared_from_this());
    QCOMPARE(namelessControls(&tidying), QStringList());
    QSignalSpy ended(&tidying, &Tidying::ended);
    tidying.show();
    tidying.start();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!tidying.isVisible());
    QVERIFY(!isOwed(office));
}

/// The window is closed: what was begun is left, and owed still.
void TestTidying::whoeverIsInAHurryStopsIt()
{
    TestOffice office;
    QVERIFY(owe(office));
    Tidying tidying(office.store().shared_from_this());
    QSignalSpy ended(&tidying, &Tidying::ended);
    tidying.show();
    // Until it has its turn, somebody else is writing.
    QSemaphore turn;
    const auto writing = office.store().engine().own<std::monostate>([&turn](Connection &) -> Outcome {
        turn.acquire();
        return success();
    });
    tidying.start();
    tidying.close();
    QVERIFY(tidying.isVisible());
    turn.release();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!tidying.isVisible());
    QVERIFY(isOwed(office));
}

QTEST_MAIN(TestTidying)
#include "tst_tidying.moc"
