// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/syncseat.h"
#include "ui/sync/linkpage.h"
#include "ui/sync/serveraccountform.h"
#include "ui/sync/sidesexport.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace congso;
using namespace congso::testing;

class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openWorkIsToldOnceItIsKnown();
    void controlsHaveNames();
    void whatWaitsIsListed();
    void bothSidesAreShownAndMineKept();
    void whatComesAlongIsShown();
    void whatCannotBeKeptIsNotOffered();
    void twoInstructionsAreTold();
    void theirsKeptLosesNothing();
    void whatWasTakenAwayIsTold();
    void aStoppedExchangeSaysWhy_data();
    void aStoppedExchangeSaysWhy();
    void whatIsOnlyHereIsExported();
    void listsSetWholeAreReadInWords();
    void bothSidesAreListed();
    void whatWouldGoIsListed();
    void anotherCertificateIsTaken();
    void leavingTheServer();
    void accountsAreChecked_data();
    void accountsAreChecked();
    void aServerThatDoesNotAnswer();
    void whatSomebodySignsInWithIsTried();
    void aNewPasswordComesWithANewAccount();
};

/// A PC without a keychain asks for no second password.
void TestSyncPage::whatSomebodySignsInWithIsTried()
{
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    QTRY_VERIFY(seat.keeper.needsPassword());
    QVERIFY(!seat.keeper.account());
    seat.keeper.tryPassword(s("mật khẩu của máy này"));
    QVERIFY(seat.keeper.running() && !seat.keeper.needsPassword());
    QCOMPARE(seat.keeper.account()->credentials.password, s("mật khẩu của máy này"));
    QVERIFY(seat.kept.isEmpty());
    const auto kept = [&seat] { return child<QLabel>(&seat.page, "sync.kept")->text(); };
    QTRY_VERIFY2(kept().contains(s("missing or locked")), qPrintable(kept()));
    QVERIFY(child<QLabel>(&seat.page, "sync.account")->text().startsWith(seat.pc.office().identity().person.name));
    seat.keeper.setPassword(s("mật khẩu của máy chủ"));
    seat.keeper.tryPassword(s("mật khẩu của máy này"));
    QCOMPARE(seat.keeper.account()->credentials.password, s("mật khẩu của máy chủ"));
    QTRY_COMPARE(kept(), s("in this computer's keychain"));
}

void TestSyncPage::aNewPasswordComesWithANewAccount()
{
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    QTRY_VERIFY(child<QWidget>(&seat.page, "sync.role")->isVisible());
    const Link link = *seat.keeper.state().link;
    QCOMPARE(child<QLineEdit>(&seat.page, "sync.role")->text(), link.login);
    // Also on a page that is made when the password is asked for already.
    SyncPage later(seat.pc.office(), seat.keeper, seat.directory);
    QCOMPARE(child<QLineEdit>(&later, "sync.role")->text(), link.login);
    fill(&seat.page, "sync.role", s("congso_moi"));
    fill(&seat.page, "sync.password", s("mật khẩu mới"));
    press(&seat.page, "sync.signIn");
    QTRY_VERIFY(seat.keeper.running());
    QCOMPARE(seat.keeper.account()->credentials.role, s("congso_moi"));
    QTRY_COMPARE(seat.kept, (QHash<QString, QString>{{sync::secretKey(link.url, s("congso_moi")), s("mật khẩu mới")}}));
    const auto kept = seat.pc.store().engine().read<QString>([](Connection &connection) -> Result<QString> { return linked::read(connection)->login; }).result();
    QCOMPARE(kept.value(), s("congso_moi"));
}

/// Before the server was asked nobody knows what waits.
void TestSyncPage::openWorkIsToldOnceItIsKnown()
{
    sync::SyncState state;
    state.link = Link();
    state.link->head = 1000;
    QVERIFY2(SyncWords::fillingWords(state).contains(s("comes first")), qPrintable(SyncWords::fillingWords(state)));
    state.histories = 4;
    state.openWork = 2;
    QVERIFY2(SyncWords::fillingWords(state).contains(s("2")), qPrintable(SyncWords::fillingWords(state)));
    state.openWork = 0;
    QVERIFY2(SyncWords::fillingWords(state).contains(s("is here")), qPrintable(SyncWords::fillingWords(state)));
}

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
    // Chosen, it is read whole; nothing of it is a code.
    list->setCurrentRow(0);
    const QString read = child<QPlainTextEdit>(&seat.page, "sync.detail")->toPlainText();
    QVERIFY2(read.contains(s("Ghi chú của tôi")) && !read.contains(s("\"note\"")) && !read.contains(s("“note”")), qPrintable(read));
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

/// The choice is about the whole act: what else it changes is in sight, and not lost with it.
void TestSyncPage::whatComesAlongIsShown()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QTRY_VERIFY(!child<QListWidget>(&seat.page, "sync.conflicts")->isVisible());
    QJsonObject mine = noteOf(s("Ghi chú của tôi"));
    mine.insert(s("changes"), mine.value(s("changes")).toArray() << QJsonObject{{s("field"), s("subject")}, {s("new"), s("Báo cáo quý")}});
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, mine));
    office.does(s("vanthu"), "incoming.corrected", id, noteOf(s("Ghi chú của người khác")));
    QCOMPARE(seat.pc.take()->conflicts, 1);
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_COMPARE(sides->rowCount(), 2);
    QVERIFY(child<QListWidget>(&seat.page, "sync.conflicts")->isVisible());
    QCOMPARE(sides->item(0, 1)->text(), s("Ghi chú của tôi"));
    QCOMPARE(sides->item(1, 1)->text(), s("Báo cáo quý"));
    QCOMPARE(sides->item(1, 3)->text(), s("Báo cáo tháng"));
    QTRY_VERIFY(child<QLabel>(&seat.page, "sync.waiting")->text() != s("everything has been sent"));
    QSignalSpy said(&seat.page, &SyncPage::messageShown);
    press(&seat.page, "sync.copyMine");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(s("Ghi chú của tôi")) && copied.contains(s("Báo cáo quý")) && !copied.contains(s("người khác")), qPrintable(copied));
    QCOMPARE(said.size(), 1);
    press(&seat.page, "sync.theirs");
    QTRY_COMPARE(said.size(), 2);
    QTRY_VERIFY(!child<QListWidget>(&seat.page, "sync.conflicts")->isVisible());
    QTRY_COMPARE(child<QLabel>(&seat.page, "sync.waiting")->text(), s("everything has been sent"));
}

/// Of what was sent again after a restore there is no command to decide once more.
void TestSyncPage::whatCannotBeKeptIsNotOffered()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    StoredConflict conflict;
    conflict.subject = id;
    conflict.act.batch = BatchId(QUuid::createUuid());
    conflict.act.person = office.person(s("vanthu"));
    conflict.act.at = 1;
    conflict.mine = QJsonDocument(QJsonArray{QJsonObject{{s("kind"), s("incoming.corrected")}, {s("subject"), id.toString()}, {s("payload"), noteOf(s("Ghi chú của tôi"))}}}).toJson();
    conflict.why = "usage.arguments";
    conflict.whyArgs = "{\"argument\": \"base\"}";
    QVERIFY(seat.pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        return pending::addConflict(writing.connection, conflict) ? success() : Outcome(failure(ErrorCode::StoreIo));
    }).result());
    seat.keeper.begin();
    QTRY_VERIFY(child<QWidget>(&seat.page, "sync.theirs")->isVisible());
    QVERIFY(!child<QWidget>(&seat.page, "sync.mine")->isVisible());
    QVERIFY(child<QWidget>(&seat.page, "sync.copyMine")->isVisible());
    const QString why = child<QLabel>(&seat.page, "sync.why")->text();
    QVERIFY2(why.contains(s("copy it")) && !why.contains(s("base")), qPrintable(why));
}

/// Entered by the clerk for the director, who has instructed something else meanwhile.
void TestSyncPage::twoInstructionsAreTold()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    office.does(s("vanthu"), "incoming.submitted", id, {{s("to"), QJsonArray{office.person(s("giamdoc")).toString()}}});
    Seat seat(office);
    QVERIFY(seat.ready);
    const auto instruction = [&office](const char *text, const char *unit) {
        return QJsonObject{{s("text"), s(text)}, {s("assignments"), QJsonArray{QJsonObject{{s("role"), s("lead")}, {s("unit"), office.unit(s(unit)).toString()}}}}};
    };
    Command entered = seat.pc.office().command("incoming.instructed", id, instruction("Chủ trì tham mưu trả lời.", "CCHC"));
    entered.behalf = office.person(s("giamdoc"));
    QVERIFY(seat.pc.office().perform(entered).result());
    office.does(s("giamdoc"), "incoming.instructed", id, instruction("Lưu, theo dõi", "CCVC"));
    QCOMPARE(seat.pc.take()->conflicts, 1);
    auto *list = child<QListWidget>(&seat.page, "sync.conflicts");
    QTRY_COMPARE(list->count(), 1);
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_COMPARE(sides->rowCount(), 1);
    const QString mine = sides->item(0, 1)->text();
    QVERIFY2(mine.contains(s("entering for")), qPrintable(mine));
    QCOMPARE(mine.count(s("Chủ trì tham mưu trả lời")), 1);
    press(&seat.page, "sync.mine");
    auto *banner = child<Banner>(&seat.page, "sync.banner");
    QTRY_VERIFY(!banner->sentence().isEmpty());
    Q_EMIT seat.keeper.changed(); // the exchange goes on
    QVERIFY(!banner->sentence().isEmpty());
    list->setCurrentRow(-1);
    list->setCurrentRow(0);
    QVERIFY(banner->sentence().isEmpty());
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

void TestSyncPage::whatWasTakenAwayIsTold()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("Ghi chú của tôi"))));
    // The server refuses what may not be read any more, and sends nothing of what was done there.
    const auto refused = seat.pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        const auto settled = sync::refuse(seat.pc.store(), writing, pending::all(writing.connection).first().batch, {ErrorCode::UsageNotFound, {}});
        linked::vanish(writing.connection, id, linked::Vanishing::Kept);
        return settled ? success() : Outcome(tl::make_unexpected(settled.error()));
    }).result();
    QVERIFY(refused);
    auto *sides = child<QTableWidget>(&seat.page, "sync.sides");
    QTRY_COMPARE(sides->rowCount(), 1);
    QTRY_VERIFY(sides->item(0, 1)->text().contains(s("Ghi chú của tôi")));
    QCOMPARE(sides->item(0, 2)->text(), s("not yours to read any more"));
    QVERIFY(child<QLabel>(&seat.page, "sync.why")->text().startsWith(s("This is not yours to read any more")));
    QVERIFY(child<QWidget>(&seat.page, "sync.mine")->isHidden());
    QVERIFY(!child<QWidget>(&seat.page, "sync.theirs")->isHidden());
}

void TestSyncPage::aStoppedExchangeSaysWhy_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("again");
    QTest::newRow("put back from a backup") << s("restored") << true;
    QTest::newRow("an older server") << s("older") << true;
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
    // What an older server lacks is known once it has answered.
    QCOMPARE(seat.page.actions().action(s("sync.again"))->isEnabled(), why == s("restored"));
    QVERIFY(seat.page.actions().action(s("sync.export"))->isVisible());
    QVERIFY(!SyncWords::line(seat.keeper, 420).isEmpty());
    // Whose account it is can be put right, where that is what was wrong.
    QTRY_VERIFY(seat.keeper.needsPassword());
    seat.keeper.tryPassword(s("mật khẩu"));
    QTRY_COMPARE(child<QWidget>(&seat.page, "sync.role")->isVisible(), why.startsWith(s("other_")));
    // Another office has nothing to be held against.
    QTRY_COMPARE(child<QListWidget>(&seat.page, "sync.there")->isVisible(), why != s("other_office"));
}

/// Whatever the exchange has stopped for: what was never sent can be taken out, with every word.
void TestSyncPage::whatIsOnlyHereIsExported()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    auto *action = seat.page.actions().action(s("sync.export"));
    QVERIFY(!action->isVisible());
    QVERIFY(seat.pc.tryDo("incoming.corrected", id, noteOf(s("Ghi chú của tôi"))));
    QVERIFY(seat.pc.store().engine().write<std::monostate>([](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = s("other_office");
        linked::put(writing.connection, *link);
        return success();
    }).result());
    seat.keeper.begin();
    QTRY_VERIFY(action->isVisible() && action->isEnabled());
    const auto compared = sync::compare(seat.pc.office(), {}).result();
    QVERIFY(compared);
    QTemporaryDir folder;
    const QString file = folder.filePath(s("chi-o-day.csv"));
    const auto written = SidesExport(seat.pc.office(), seat.directory.current(), compared->here).write(file);
    QCOMPARE(written.value_or(0), 1);
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(table.readAll());
    for (const char *said : {"Báo cáo tháng", "Ghi chú của tôi", "Sửa cho đúng với bản giấy"})
        QVERIFY2(text.contains(s(said)), qPrintable(text));
    QVERIFY2(!text.contains(s("incoming.")), qPrintable(text));
}

void TestSyncPage::listsSetWholeAreReadInWords()
{
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    const QString unit = office.unit(s("CCVC")).toString();
    sync::ConflictItem item;
    item.clashes << rules::Clash{s("recipients"), {}, QJsonArray{QJsonObject{{s("id"), s("01890000-0000-7000-8000-0000000000f4")}, {s("name"), s("Bộ Nội vụ")}, {s("way"), s("paper")}, {s("copies"), 2}}},
                                 QJsonArray{QJsonObject{{s("unit"), unit}, {s("inform"), true}}}};
    item.clashes << rules::Clash{s("links"), {}, QJsonArray(), QJsonArray{QJsonObject{{s("document"), s("01890000-0000-7000-8000-0000000000e1")}, {s("kind"), s("answers")}}}};
    item.labels.insert(s("01890000-0000-7000-8000-0000000000e1"), s("214/UBND Báo cáo"));
    const QList<SyncSide> sides = SyncWords::sides(item, seat.directory.current());
    QCOMPARE(sides.size(), 2);
    QVERIFY2(sides.at(0).theirs.startsWith(s("Bộ Nội vụ, ")), qPrintable(sides.at(0).theirs));
    QVERIFY2(sides.at(0).mine.startsWith(seat.directory.unitName(office.unit(s("CCVC")))), qPrintable(sides.at(0).mine));
    QVERIFY2(sides.at(1).mine.startsWith(s("214/UBND Báo cáo")), qPrintable(sides.at(1).mine));
    for (const SyncSide &side : sides) {
        for (const QString &text : {side.field, side.mine, side.theirs})
            QVERIFY2(!text.isEmpty() && !text.contains(u'{') && !text.contains(s("0189")), qPrintable(text));
    }
}

void TestSyncPage::bothSidesAreListed()
{
    TestOffice office;
    office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    const auto stopped = seat.pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        auto link = linked::read(writing.connection);
        link->stopped = s("restored");
        link->stoppedArgs = {{s("after"), 1}, {s("here"), 99}, {s("server"), 1}, {s("epoch"), 2}};
        linked::put(writing.connection, *link);
        return success();
    }).result();
    QVERIFY(stopped);
    seat.keeper.begin();
    auto *here = child<QListWidget>(&seat.page, "sync.here");
    QTRY_VERIFY(here->count() > 0 && here->isVisible());
    QStringList rows;
    for (int row = 0; row < here->count(); ++row)
        rows << here->item(row)->text();
    QCOMPARE(rows.filter(s("Báo cáo tháng")).size(), 1);
    QCOMPARE(child<QListWidget>(&seat.page, "sync.there")->count(), 0);
}

void TestSyncPage::whatWouldGoIsListed()
{
    TestOffice office;
    const SubjectId id = office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    const auto asked = seat.pc.store().engine().write<std::monostate>([&](Writing &writing) -> Outcome {
        linked::vanish(writing.connection, id, linked::Vanishing::Asked);
        return success();
    }).result();
    QVERIFY(asked);
    seat.keeper.begin();
    auto *here = child<QListWidget>(&seat.page, "sync.here");
    QTRY_COMPARE(here->count(), 1);
    QVERIFY(here->item(0)->text().contains(s("Báo cáo tháng")));
    // The line at the bottom asks, too, wherever one is.
    QVERIFY2(SyncWords::line(seat.keeper, 420).contains(s("Asks")), qPrintable(SyncWords::line(seat.keeper, 420)));
    QCOMPARE(SyncWords::tone(seat.keeper), Tone::DueSoon);
    trigger(seat.page, "sync.agree");
    QTRY_COMPARE(seat.keeper.state().vanishingAsked, 0);
}

/// The server has got a new certificate: nobody leaves it for that.
void TestSyncPage::anotherCertificateIsTaken()
{
    TestOffice office;
    Seat seat(office);
    QVERIFY(seat.ready);
    QVERIFY(!seat.page.actions().action(s("sync.certificate"))->isVisible());
    const QTemporaryDir stick;
    const QString file = stick.filePath(s("co-quan.crt"));
    QFile given(file);
    QVERIFY(given.open(QIODevice::WriteOnly) && given.write("chứng thư mới") > 0);
    given.close();
    QVERIFY(seat.keeper.state().link->certificates.isEmpty());
    seat.page.setCertificate(file);
    QTRY_VERIFY(!seat.keeper.state().link->certificates.isEmpty());
    QVERIFY(QFile::remove(file)); // a copy stays
    QFile kept(sync::addressOf(seat.pc.store(), *seat.keeper.state().link).rootCertificates);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("chứng thư mới"));
    seat.page.setCertificate(stick.filePath(s("không có")));
    auto *banner = child<Banner>(&seat.page, "sync.banner");
    QTRY_VERIFY2(banner->sentence().contains(s("không có")), qPrintable(banner->sentence()));
}

void TestSyncPage::leavingTheServer()
{
    TestOffice office;
    office.letter(s("Báo cáo tháng"));
    Seat seat(office);
    QVERIFY(seat.ready);
    const Link link = *seat.keeper.state().link;
    seat.kept.insert(sync::secretKey(link.url, link.login), s("mật khẩu của máy chủ"));
    trigger(seat.page, "sync.leave");
    auto *dialog = seat.page.findChild<QDialog *>(s("leaveDialog"));
    QVERIFY(dialog);
    QCOMPARE(namelessControls(dialog), QStringList());
    press(dialog, "leave.save");
    QTRY_VERIFY(!seat.keeper.isLinked());
    QTRY_VERIFY(child<QWidget>(&seat.page, "sync.alone")->isVisible());
    QVERIFY(seat.page.actions().action(s("sync.link"))->isVisible());
    QVERIFY(!seat.page.actions().action(s("sync.leave"))->isVisible());
    QVERIFY(seat.kept.isEmpty());
    // It can be linked again by whoever it is of, and how stands at the top.
    QVERIFY(seat.keeper.state().cutLoose);
    auto *button = child<QWidget>(&seat.page, "sync.linkButton");
    QTRY_VERIFY(button->isVisible() && button->mapTo(&seat.page, QPoint()).y() < seat.page.height() / 4);
}

void TestSyncPage::accountsAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("as it is dictated") << s(" may-chu.example.vn/congso ") << s("congso_1") << s("postgresql://may-chu.example.vn/congso");
    QTest::newRow("whole") << s("postgresql://may-chu.example.vn:5433/congso") << s("congso_1") << s("postgresql://may-chu.example.vn:5433/congso");
    QTest::newRow("no address") << QString() << s("congso_1") << QString();
    QTest::newRow("no account") << s("may-chu.example.vn/congso") << QString() << QString();
    QTest::newRow("password in it") << s("postgresql://a:b@may-chu.example.vn/congso") << s("congso_1") << QString();
    QTest::newRow("no database") << s("may-chu.example.vn") << s("congso_1") << QString();
    QTest::newRow("unprotected") << s("may-chu.example.vn/congso?sslmode=disable") << s("congso_1") << QString();
    QTest::newRow("something else") << s("<b>%1</b>'; DROP") << s("congso_1") << QString();
}

void TestSyncPage::accountsAreChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, role);
    QFETCH(QString, url);
    ServerAccountForm form;
    QCOMPARE(namelessControls(&form), QStringList());
    fill(&form, "link.address", address);
    fill(&form, "link.role", role);
    fill(&form, "link.password", s("mật khẩu"));
    const QString wrong = form.check();
    QCOMPARE(wrong.isEmpty(), !url.isEmpty());
    if (wrong.isEmpty())
        QCOMPARE(form.account().address.url, url);
}

void TestSyncPage::aServerThatDoesNotAnswer()
{
    TestOffice office;
    QTemporaryDir dir;
    LinkPage page(office.services(), dir.filePath(s("pc")));
    page.show();
    QCOMPARE(namelessControls(&page), QStringList());
    fill(&page, "link.address", s("postgresql:///congso?host=") + dir.path());
    fill(&page, "link.role", s("congso_1"));
    fill(&page, "link.password", s("mật khẩu"));
    QTest::keyClick(child<QLineEdit>(&page, "link.folder"), Qt::Key_Return);
    auto *error = child<Banner>(&page, "link.error");
    QTRY_VERIFY(error->isVisible() && !error->sentence().isEmpty());
    QVERIFY(child<QWidget>(&page, "link.address")->isEnabled());
    // Who is only about to begin has no work that goes on; what was mistyped is under the cursor.
    QVERIFY2(error->sentence().contains(s("look at the address")), qPrintable(error->sentence()));
    QCOMPARE(page.focusWidget(), child<QWidget>(&page, "link.address"));
    // Nothing is left behind, and what was typed is still there.
    QVERIFY(!QFileInfo::exists(dir.filePath(s("pc/office.sqlite"))));
    QCOMPARE(child<QLineEdit>(&page, "link.role")->text(), s("congso_1"));
}

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
