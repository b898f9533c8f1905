// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linkedpc.h"
#include "tests/ui/desk.h"
#include "ui/models/directorywatch.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Keeps passwords for as long as the test lasts.
class KeptSecrets final : public sync::Secrets
{
public:
    explicit KeptSecrets(QHash<QString, QString> &kept) : m_kept(kept) {}
    void read(const QString &key, const std::function<void(const Result<QString> &)> &answer) override
    {
        answer(m_kept.contains(key) ? Result<QString>(m_kept.value(key)) : failure(ErrorCode::SignInNeeded));
    }
    void write(const QString &key, const QString &password, const std::function<void(const Outcome &)> &answer) override
    {
        m_kept.insert(key, password);
        answer(success());
    }
    void remove(const QString &key, const std::function<void(const Outcome &)> &answer) override
    {
        m_kept.remove(key);
        answer(success());
    }

private:
    QHash<QString, QString> &m_kept;
};

QJsonObject noteOf(const QString &note)
{
    return {{s("changes"), QJsonArray{QJsonObject{{s("field"), s("note")}, {s("new"), note}}}}, {s("reason"), s("Sửa cho đúng với bản giấy")}};
}

/// A clerk's linked PC, whose server cannot be reached.
struct Seat
{
    explicit Seat(TestOffice &authority)
        : pc(authority, s("vanthu")), keeper(pc.sharedStore(), std::make_unique<KeptSecrets>(kept)), directory(pc.office()), page(pc.office(), keeper, directory)
    {
        Desk::place(window, page, {1170, 690});
        keeper.begin();
        page.entered();
        ready = QTest::qWaitFor([this] { return directory.ready() && keeper.isLinked(); });
    }

    QHash<QString, QString> kept;
    LinkedPc pc;
    sync::SyncKeeper keeper;
    DirectoryWatch directory;
    QWidget window;
    SyncPage page;
    bool ready = false;
};
}

class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveNames();
    void whatWaitsIsListed();
    void bothSidesAreShownAndMineKept();
    void theirsKeptLosesNothing();
    void aStoppedExchangeSaysWhy_data();
    void aStoppedExchangeSaysWhy();
};

void TestSyncPage::controlsHaveNames()
{
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    QCOMPARE(seat.page.actions().problems(), QStringList());
    QCOMPARE(namelessControls(&seat.page), QStringList());
}

void TestSyncPage::whatWaitsIsListed()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("Ghi chú của tôi"))));
    auto *list = child<QListWidget>(&seat.page, "sync.pending");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(s("Báo cáo tháng")));
    QVERIFY(list->item(0)->toolTip().contains(s("Ghi chú của tôi")));
    QTRY_VERIFY(child<QWidget>(&seat.page, "sync.password")->isVisible());
    QVERIFY(!seat.keeper.running());
}

void TestSyncPage::bothSidesAreShownAndMineKept()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("<b>Ghi chú của tôi</b>"))));
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Ghi chú của người khác")));
    QCOMPARE(seat.pc.take()->conflicts, 1);
    auto *list = child<QListWidget>(&seat.page, "sync.conflicts");
    QTRY_COMPARE(list->count(), 1);
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_COMPARE(sides->rowCount(), 1);
    QCOMPARE(sides->item(0, 1)->text(), s("<b>Ghi chú của tôi</b>"));
    QCOMPARE(sides->item(0, 2)->text(), s("Ghi chú của người khác"));
    press(&seat.page, "sync.mine");
    QTRY_COMPARE(list->count(), 0);
    QTRY_COMPARE(child<QListWidget>(&seat.page, "sync.pending")->count(), 1);
    QCOMPARE(seat.pc.document(id).fields.note, s("<b>Ghi chú của tôi</b>"));
}

void TestSyncPage::theirsKeptLosesNothing()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(seat.pc.tryDo("incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}, {s("text"), s("Kính trình Giám đốc")}}));
    office.does(s("vanthu"), "incoming.registration_withdrawn", id, {{s("reason"), s("Đăng ký nhầm vào sổ của đơn vị khác")}});
    QCOMPARE(seat.pc.take()->conflicts, 1);
    auto *list = child<QListWidget>(&seat.page, "sync.conflicts");
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(sides->rowCount() == 1 && sides->item(0, 1)->text().contains(s("Kính trình Giám đốc")));
    // What the rules do not allow any more cannot be kept: it stays open, and says so.
    press(&seat.page, "sync.mine");
    QTRY_VERIFY(!child<Banner>(&seat.page, "sync.banner")->sentence().isEmpty());
    QCOMPARE(list->count(), 1);
    press(&seat.page, "sync.theirs");
    QTRY_COMPARE(list->count(), 0);
    const auto settled = sync::conflicts(seat.pc.office(), true).result();
    QVERIFY(settled && settled->size() == 1);
    QCOMPARE(settled->first().settled, s("theirs"));
    QVERIFY(settled->first().texts.contains(s("Kính trình Giám đốc")));
}

void TestSyncPage::aStoppedExchangeSaysWhy_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("again");
    QTest::newRow("put back from a backup") << s("restored") << true;
    QTest::newRow("an older server") << s("older") << false;
    QTest::newRow("another office") << s("other_office") << false;
    QTest::newRow("another person") << s("other_person") << false;
}

void TestSyncPage::aStoppedExchangeSaysWhy()
{
    QFETCH(QString, why);
    QFETCH(bool, again);
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    const auto stopped = seat.pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = why;
        link->stoppedArgs = {{s("after"), 5}, {s("here"), 9}, {s("server"), 5}, {s("epoch"), 2}};
        linked::put(writing.connection, *link);
        return success();
    }).result();
    QVERIFY(stopped);
    seat.keeper.begin();
    auto *banner = child<Banner>(&seat.page, "sync.banner");
    QTRY_VERIFY(banner->sentence().size() > 40);
    QCOMPARE(seat.page.actions().action(s("sync.again"))->isVisible(), again);
    QVERIFY(!SyncWords::line(seat.keeper, 420).isEmpty());
}

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
