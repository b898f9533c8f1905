// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "app/outgoing/outgoing.h"
#include "tests/support/drafting.h"
#include "tests/support/linkedpc.h"
#include "tests/ui/desk.h"
#include "ui/admin/backupsection.h"
#include "ui/admin/peoplesection.h"
#include "ui/models/directorywatch.h"
#include "ui/outgoing/givebackdialog.h"
#include "ui/outgoing/numberform.h"
#include "ui/outgoing/outgoingforms.h"
#include "ui/signin/signinpage.h"
#include "ui/sync/sidespane.h"
#include "ui/sync/syncpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace congso;
using namespace congso::testing;

namespace {
QString s(const char *text)
{
    return QString::fromUtf8(text);
}
}

/// What pages say and offer on the PC of one person, whose office is on a server.
class TestLinkedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseTheComputerIsHasOneRow();
    void whatHasNoNameIsCounted();
    void passwordsAreNotTheAdministrators();
    void theServerIsBackedUpElsewhere();
    void numbersTakenAheadAreShownAndGivenBack();
    void theServersNumberIsNotForetold();
};

void TestLinkedPages::whoseTheComputerIsHasOneRow()
{
    TestOffice office;
    LinkedPc pc(office, s("vanthu"));
    SignInPage page(pc.sharedStore());
    page.resize(1000, 700);
    page.show();
    auto *people = child<QListView>(&page, "signin.people");
    QTRY_COMPARE(people->model()->rowCount(), 1);
    QTRY_COMPARE(people->height(), people->sizeHintForRow(0));
    const auto *password = child<QLineEdit>(&page, "signin.password");
    QVERIFY(password->height() < 2 * people->height());
    QTRY_COMPARE(page.focusWidget(), password);
}

/// Of hundreds of documents that have no name here any more it is the number that tells.
void TestLinkedPages::whatHasNoNameIsCounted()
{
    SidesPane pane;
    pane.showVanishing({{SubjectId(QUuid::createUuid()), {}}, {SubjectId(QUuid::createUuid()), s("12/CV Báo cáo tháng")}, {SubjectId(QUuid::createUuid()), {}}});
    const auto *here = child<QListWidget>(&pane, "sync.here");
    QCOMPARE(here->count(), 2);
    QCOMPARE(here->item(0)->text(), s("12/CV Báo cáo tháng"));
    QVERIFY2(here->item(1)->text().contains(u'2'), qPrintable(here->item(1)->text()));
}

/// Passwords are the server's affair: none is told, none is set for others.
void TestLinkedPages::passwordsAreNotTheAdministrators()
{
    TestOffice office;
    LinkedPc pc(office, s("quantri"));
    PeopleSection people(pc.office(), nullptr);
    people.setDirectory(directory::directory(pc.office()).result().value());
    people.show();
    const auto *list = child<QTableView>(&people, "people.list");
    QTRY_VERIFY(list->model()->rowCount() > 3);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QCOMPARE(list->model()->index(row, 3).data().toString(), s("active"));
    QVERIFY(child<QWidget>(&people, "people.reset")->isHidden());
}

/// Without the server, too: what is given back is so at once.
void TestLinkedPages::numbersTakenAheadAreShownAndGivenBack()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId series = idCast<SubjectId>(drafting.series());
    LinkedPc pc(office, s("vanthu"));
    sync::SyncKeeper keeper(pc.sharedStore(), sync::keychain());
    const DirectoryWatch directory(pc.office());
    QWidget window;
    SyncPage page(pc.office(), keeper, directory);
    Desk::place(window, page, {1170, 690});
    keeper.begin();
    page.showNumbers();
    auto *numbers = child<QLabel>(&page, "sync.reserved");
    QTRY_VERIFY2(numbers->isVisible() && numbers->text().contains(s("none")), qPrintable(numbers->text()));
    QVERIFY(!page.actions().action(s("sync.giveBack"))->isEnabled());
    for (const char *note : {"Giấy mời họp", "Công điện", "Báo cáo nhanh"})
        office.does(s("vanthu"), "register.number_reserved", series, {{s("year"), pc.office().today().year()}, {s("note"), s(note)}});
    QVERIFY(pc.take());
    QTRY_VERIFY2(numbers->text().contains(s("1–3")), qPrintable(numbers->text()));
    QVERIFY(numbers->toolTip().contains(s("Công điện")));
    QSignalSpy asked(&page, &SyncPage::giveBackRequested);
    page.actions().action(s("sync.giveBack"))->trigger();
    QCOMPARE(asked.size(), 1);
    auto *dialog = new GiveBackDialog(pc.office(), &page);
    dialog->open();
    auto *number = child<QComboBox>(dialog, "giveBack.number");
    QTRY_COMPARE(number->count(), 3);
    number->setCurrentIndex(1);
    press(dialog, "giveBack.save");
    QVERIFY(dialog->isVisible()); // without a reason nothing is given back
    fill(dialog, "giveBack.reason", s("Không phải gửi công điện nữa"));
    press(dialog, "giveBack.save");
    QTRY_VERIFY2(numbers->text().contains(s("1, 3")), qPrintable(numbers->text()));
    auto *list = child<QListWidget>(&page, "sync.pending");
    QTRY_COMPARE(list->count(), 1);
    // In which book, and that no number is waited for.
    QVERIFY2(list->item(0)->text().contains(s("Sổ đăng ký văn bản đi")) && !list->item(0)->text().contains(s("waits")), qPrintable(list->item(0)->text()));
}

/// Whoever administers must not think that the office is safe because their own PC is.
void TestLinkedPages::theServerIsBackedUpElsewhere()
{
    TestOffice office;
    LinkedPc pc(office, s("quantri"));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(s("congso.ini")), QSettings::IniFormat);
    BackupSection backup(pc.office(), settings);
    backup.setDirectory(directory::directory(pc.office()).result().value());
    const QString said = child<QLabel>(&backup, "backup.what")->text();
    QVERIFY2(said.contains(s("server")) && !said.contains(s("everything the office holds")), qPrintable(said));
}

/// What the server will give is not known here; what was taken ahead is.
void TestLinkedPages::theServersNumberIsNotForetold()
{
    TestOffice office;
    Drafting drafting(office);
    const SubjectId id = drafting.draft(s("Chờ số"));
    drafting.bring(id, OutgoingState::Approved);
    drafting.sign(id);
    office.does(s("vanthu"), "register.number_reserved", idCast<SubjectId>(drafting.series()), {{s("year"), office.as(s("vanthu"))->today().year()}, {s("note"), s("để dành cho đoàn")}});
    LinkedPc pc(office, s("vanthu"));
    DirectoryWatch directory(pc.office());
    NumberForm form(OutContext{pc.office(), directory, outgoing::document(pc.office(), id).result().value(), "outgoing.number_taken", {}, {}, {}, {}});
    form.setVisible(true);
    auto *numbers = child<QComboBox>(&form, "out.number");
    QTRY_COMPARE(numbers->count(), 2);
    const auto *becomes = child<QLabel>(&form, "out.expected");
    const auto *whose = child<QLabel>(&form, "out.whoseNumber");
    QVERIFY2(becomes->text().contains(s("…/")) && !numbers->itemText(0).contains(u'2'), qPrintable(becomes->text() + numbers->itemText(0)));
    const QString servers = whose->text();
    numbers->setCurrentIndex(1);
    QVERIFY2(becomes->text().contains(s("01/")) && whose->text() != servers, qPrintable(becomes->text()));
    QCOMPARE(form.fields().value(s("number")).toInt(), 1);
}

QTEST_MAIN(TestLinkedPages)
#include "tst_linkedpages.moc"
