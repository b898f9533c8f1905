// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/linking.h"
#include "tests/support/drafting.h"
#include "tests/ui/syncseat.h"
#include "ui/sync/keptcopies.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace congso;
using namespace congso::testing;

/// On the page of the server: what waits for what may never come can be decided, and what is kept can be read and saved.
class TestSyncWaysOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreWaitedForNoLonger();
    void textsStayReadInANarrowerWindow();
    void keptCopiesAreSaved();
    void whatDidNotFitStaysWithoutAServer();
};

/// Whose acts are waited for is told, and what they had done stays readable when they are not waited for any more.
void TestSyncWaysOut::othersAreWaitedForNoLonger()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    const QList<PulledEvent> before = seat.pc.stamped(0);
    const qint64 after = before.last().event.stamp->seq;
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    office.does(s("giamdoc"), "incoming.opined", id, {{s("text"), s("Cần hỏi thêm Sở Tài chính về nguồn kinh phí của cả năm")}});
    QVERIFY(seat.pc.take());
    const auto stopped = seat.pc.store().engine().write<std::monostate>([after](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = s("restored");
        link->stoppedArgs = {{s("after"), after}, {s("epoch"), 2}};
        linked::put(writing.connection, *link);
        return success();
    }).result();
    QVERIFY(stopped && sync::sendAgain(seat.pc.store()));
    seat.keeper.begin();
    auto *banner = child<Banner>(&seat.page, "sync.banner");
    const QString director = seat.directory.personName(office.person(s("giamdoc")));
    QTRY_VERIFY2(banner->isVisible() && banner->sentence().contains(director), qPrintable(banner->sentence()));
    QAction *waitNoLonger = seat.page.actions().action(s("sync.waitNoLonger"));
    QVERIFY(waitNoLonger->isVisible());
    waitNoLonger->trigger();
    QTRY_COMPARE(seat.keeper.state().othersWaiting, 0);
    QTRY_VERIFY(!waitNoLonger->isVisible());
    auto *conflicts = child<QListWidget>(&seat.page, "sync.conflicts");
    QCOMPARE(conflicts->count(), 0);
    child<QCheckBox>(&seat.page, "sync.settledToo")->setChecked(true);
    QTRY_COMPARE(conflicts->count(), 1);
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_VERIFY(sides->rowCount() == 1 && sides->item(0, 2)->text().contains(s("nguồn kinh phí của cả năm")));
    for (const char *choice : {"sync.mine", "sync.theirs"})
        QVERIFY(!child<QWidget>(&seat.page, choice)->isVisible());
    press(&seat.page, "sync.copyMine");
    QVERIFY(QGuiApplication::clipboard()->text().contains(s("nguồn kinh phí của cả năm")));
}

/// Rows of a conflict are as high as their texts, whatever the width.
void TestSyncWaysOut::textsStayReadInANarrowerWindow()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    seat.window.resize(1700, 690);
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("Bản giấy đã chuyển Phòng Công chức, viên chức, ký nhận ngày 23 tháng 11"))));
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Bản giấy ở tủ lưu trữ, ngăn 2, cặp số 3")));
    QVERIFY(seat.pc.take());
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    const QAbstractItemView *wanted = sides;
    QTRY_VERIFY(sides->isVisible() && sides->rowCount() == 1 && sides->columnWidth(1) > 0);
    QTRY_COMPARE(sides->rowHeight(0), qMax(wanted->sizeHintForRow(0), sides->verticalHeader()->minimumSectionSize()));
    const int wide = sides->rowHeight(0);
    seat.window.resize(1000, 690);
    QTRY_VERIFY(wanted->sizeHintForRow(0) > wide);
    QTRY_COMPARE(sides->rowHeight(0), wanted->sizeHintForRow(0));
}

/// Of a draft that may not be read any more.
void TestSyncWaysOut::keptCopiesAreSaved()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId draft = drafting.draft(s("Tờ trình"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QTemporaryDir folder;
    const QString place = folder.filePath(draft.toString());
    QVERIFY(QDir().mkpath(place));
    const auto put = [&place](const char *name, const QByteArray &bytes) {
        QFile file(place + u'/' + s(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("Tờ trình.docx", "my own words") && put(".version.json", "{\"base\":\"00\",\"slot\":\"main\"}"));
    auto *kept = child<QWidget>(&seat.page, "sync.keptCopies");
    QVERIFY(!kept->isVisible());
    seat.page.setCopiesFolder(folder.path());
    QTRY_VERIFY(kept->isVisible());
    QCOMPARE(child<QListWidget>(kept, "sync.copies")->count(), 1);
    QCOMPARE(namelessControls(kept), QStringList());
    const QString target = folder.filePath(s("của tôi.docx"));
    child<KeptCopies>(&seat.page, "sync.keptCopies")->saveTo(target);
    QTRY_VERIFY(!kept->isVisible());
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("my own words"));
    QVERIFY(!QFile::exists(place));
}

void TestSyncWaysOut::whatDidNotFitStaysWithoutAServer()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("Ghi chú của tôi"))));
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Ghi chú khác")));
    QVERIFY(seat.pc.take());
    QVERIFY(sync::unlink(seat.pc.store()));
    seat.keeper.linkChanged();
    QTRY_VERIFY(!seat.keeper.isLinked() && seat.keeper.state().conflicts == 1);
    auto *conflicts = child<QListWidget>(&seat.page, "sync.conflicts");
    QTRY_VERIFY(conflicts->isVisible() && conflicts->count() == 1);
}

QTEST_MAIN(TestSyncWaysOut)
#include "tst_syncwaysout.moc"
