// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/backupsection.h"
#include "ui/admin/postdialog.h"
#include "ui/admin/recordform.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inputmethod.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace congso;
using namespace congso::testing;

class TstAdminPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void init();
    void cleanup();
    void agencyIsChanged();
    void hostileNamesStayText();
    void unitIsAddedMovedAndClosed();
    void unitWithPeopleIsNotClosed();
    void personGetsAPostAndAPassword();
    void takenLoginIsMarked();
    void typedTextSurvivesChangesOfOthers();
    void lastAdministratorStays();
    void registerIsAddedAndClosed();
    void ownDayOffIsSetAndTakenBack();
    void backupAndCheck();
    void everythingHasAName();

private:
    directory::Directory now();
    void open(const char *section) { m_page->restoreState({{QStringLiteral("section"), QLatin1String(section)}}); }
    QString error();
    void choosePerson(const QString &login);

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<AdminPage> m_page;
};

void TstAdminPage::init()
{
    m_office = std::make_unique<TestOffice>();
    m_settings = std::make_unique<UiSettings>(QString());
    m_page = std::make_unique<AdminPage>(*m_office->as(QStringLiteral("quantri")), *m_settings);
    m_page->resize(1170, 690);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!child<QLineEdit>(m_page.get(), "agency.agency.name")->text().isEmpty());
}

void TstAdminPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_office.reset();
}

directory::Directory TstAdminPage::now()
{
    auto found = directory::directory(*m_office->as(QStringLiteral("quantri")));
    found.waitForFinished();
    return found.result().value();
}

QString TstAdminPage::error()
{
    QWidget *section = m_page->findChild<QStackedWidget *>()->currentWidget();
    const auto *banner = child<Banner>(section, "admin.banner");
    return banner->isVisible() ? banner->sentence() : QString();
}

void TstAdminPage::choosePerson(const QString &login)
{
    auto *list = child<QAbstractItemView>(m_page.get(), "people.list");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 1).data().toString() == login)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QCOMPARE(child<QLineEdit>(m_page.get(), "person.login")->text(), login);
}

void TstAdminPage::agencyIsChanged()
{
    auto *save = child<QAbstractButton>(m_page.get(), "agency.save");
    QVERIFY(!save->isEnabled());
    fill(m_page.get(), "agency.agency.place", QString::fromUtf8("Tường Vân"));
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(now().agency.place, QString::fromUtf8("Tường Vân"));
    QCOMPARE(now().agency.name, QString::fromUtf8("Sở Nội vụ"));
    QTRY_VERIFY(!save->isEnabled());
}

void TstAdminPage::hostileNamesStayText()
{
    open("units");
    const QStringList texts = hostileTexts();
    for (const QString &text : texts) {
        press(m_page.get(), "unit.add");
        fill(m_page.get(), "unit.name", text);
        const QString typed = child<QLineEdit>(m_page.get(), "unit.name")->text();
        const int before = int(now().units.size());
        press(m_page.get(), "unit.save");
        QTRY_VERIFY(now().units.size() > before || !error().isEmpty());
        if (!error().isEmpty())
            QCOMPARE(child<QLineEdit>(m_page.get(), "unit.name")->text(), typed);
    }
    auto *tree = child<QTreeWidget>(m_page.get(), "unit.tree");
    QTRY_VERIFY(!tree->findItems(texts.first(), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void TstAdminPage::unitIsAddedMovedAndClosed()
{
    open("units");
    auto *tree = child<QTreeWidget>(m_page.get(), "unit.tree");
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    press(m_page.get(), "unit.add");
    fill(m_page.get(), "unit.name", QString::fromUtf8("Tổ một cửa"));
    press(m_page.get(), "unit.save");
    const auto added = [this]() -> std::optional<Unit> {
        for (const Unit &unit : now().units) {
            if (unit.name == QString::fromUtf8("Tổ một cửa"))
                return unit;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(added());
    QTRY_VERIFY(tree->currentItem() && tree->currentItem()->text(0) == QString::fromUtf8("Tổ một cửa"));
    auto *parent = child<QComboBox>(m_page.get(), "unit.parent");
    parent->setCurrentIndex(parent->findData(m_office->unit(QStringLiteral("VP")).toString()));
    if (parent->currentIndex() >= 0 && child<QAbstractButton>(m_page.get(), "unit.save")->isEnabled()) {
        press(m_page.get(), "unit.save");
        QTRY_COMPARE(added()->parent, m_office->unit(QStringLiteral("VP")));
    }
    press(m_page.get(), "unit.close");
    QTRY_VERIFY(!added()->active);
    QTRY_VERIFY(tree->findItems(QString::fromUtf8("Tổ một cửa"), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
}

void TstAdminPage::unitWithPeopleIsNotClosed()
{
    open("units");
    auto *tree = child<QTreeWidget>(m_page.get(), "unit.tree");
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    const auto found = tree->findItems(QString::fromUtf8("Văn phòng"), Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    tree->setCurrentItem(found.first());
    press(m_page.get(), "unit.close");
    QTRY_VERIFY(!error().isEmpty());
}

void TstAdminPage::personGetsAPostAndAPassword()
{
    open("people");
    press(m_page.get(), "people.add");
    fill(m_page.get(), "person.name", QString::fromUtf8("Nguyễn Thị Mai"));
    fill(m_page.get(), "person.login", QStringLiteral("mai"));
    press(m_page.get(), "people.save");
    QTRY_VERIFY(child<QAbstractButton>(m_page.get(), "people.addPost")->isEnabled());
    press(m_page.get(), "people.addPost");
    auto *dialog = m_page->findChild<PostDialog *>();
    QVERIFY(dialog);
    QVERIFY(!child<QAbstractButton>(dialog, "post.save")->isEnabled());
    fill(dialog, "post.title", QString::fromUtf8("Phó Giám đốc"));
    child<QCheckBox>(dialog, "post.roles.officer")->setChecked(false);
    child<QCheckBox>(dialog, "post.roles.agency_leader")->setChecked(true);
    QCOMPARE(namelessControls(dialog).join(u';'), QString());
    child<QAbstractButton>(dialog, "post.save")->click();
    const auto mai = [this] { return m_office->person(QStringLiteral("mai")); };
    QTRY_COMPARE(now().personTitle(mai()), QString::fromUtf8("Phó Giám đốc"));
    press(m_page.get(), "people.reset");
    fill(m_page.get(), "password.first", QStringLiteral("tạm thời 2026"));
    fill(m_page.get(), "password.second", QStringLiteral("tạm thời 2026"));
    press(m_page.get(), "people.setPassword");
    QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(m_page.get(), "password.first")->text().isEmpty(), 20'000);
    auto entered = m_office->store().signIn(QStringLiteral("mai"), QStringLiteral("tạm thời 2026"));
    QTRY_VERIFY(entered.isFinished());
    QVERIFY(entered.result());
    QVERIFY((*entered.result())->identity().holds(Role::AgencyLeader));
}

void TstAdminPage::takenLoginIsMarked()
{
    open("people");
    press(m_page.get(), "people.add");
    fill(m_page.get(), "person.name", QStringLiteral("Lan"));
    fill(m_page.get(), "person.login", QStringLiteral("vanthu"));
    press(m_page.get(), "people.save");
    QTRY_VERIFY(!error().isEmpty());
    QCOMPARE(child<QLineEdit>(m_page.get(), "person.login")->text(), QStringLiteral("vanthu"));
    QVERIFY(child<QLineEdit>(m_page.get(), "person.login")->hasFocus());
}

void TstAdminPage::typedTextSurvivesChangesOfOthers()
{
    open("people");
    QTRY_VERIFY(child<QAbstractItemView>(m_page.get(), "people.list")->model()->rowCount() > 5);
    choosePerson(QStringLiteral("cvhoa"));
    fill(m_page.get(), "person.phone", QStringLiteral("0912 345 678"));
    QSignalSpy changed(m_office->as(QStringLiteral("quantri")).get(), &Office::changed);
    m_office->does(QStringLiteral("quantri"), "unit.created", {}, {{QStringLiteral("name"), QStringLiteral("Tổ khác")}});
    QTRY_VERIFY(!changed.isEmpty());
    open("units");
    QTRY_VERIFY(!child<QTreeWidget>(m_page.get(), "unit.tree")->findItems(QStringLiteral("Tổ khác"), Qt::MatchExactly).isEmpty());
    open("people");
    QCOMPARE(child<QLineEdit>(m_page.get(), "person.phone")->text(), QStringLiteral("0912 345 678"));
}

void TstAdminPage::lastAdministratorStays()
{
    open("people");
    QTRY_VERIFY(child<QAbstractItemView>(m_page.get(), "people.list")->model()->rowCount() > 5);
    choosePerson(QStringLiteral("quantri"));
    press(m_page.get(), "people.active");
    QTRY_VERIFY(!error().isEmpty());
    QVERIFY(now().person(m_office->person(QStringLiteral("quantri")))->active);
}

void TstAdminPage::registerIsAddedAndClosed()
{
    open("registers");
    QTRY_COMPARE(child<QTableWidget>(m_page.get(), "register.list")->rowCount(), 1);
    press(m_page.get(), "register.add");
    fill(m_page.get(), "register.name", QString::fromUtf8("Sổ giấy mời"));
    fill(m_page.get(), "register.code", QStringLiteral("GM"));
    child<QCheckBox>(m_page.get(), "register.kinds.GM")->setChecked(true);
    child<QSpinBox>(m_page.get(), "register.start_number")->setValue(45);
    press(m_page.get(), "register.save");
    const auto added = [this]() -> std::optional<Register> {
        for (const Register &book : now().registers) {
            if (book.code == QStringLiteral("GM"))
                return book;
        }
        return std::nullopt;
    };
    QTRY_VERIFY(added());
    QCOMPARE(added()->kinds, QStringList{QStringLiteral("GM")});
    QCOMPARE(added()->startNumber, 45);
    QTRY_VERIFY(child<QAbstractButton>(m_page.get(), "register.close")->isVisible());
    QTRY_VERIFY(child<QAbstractButton>(m_page.get(), "register.close")->isEnabled());
    press(m_page.get(), "register.close");
    QTRY_VERIFY(added()->closed);
    QTRY_VERIFY(child<QTableWidget>(m_page.get(), "register.list")->findItems(QStringLiteral("closed"), Qt::MatchExactly).size() == 1);
    press(m_page.get(), "register.close");
    QTRY_VERIFY(!added()->closed);
}

void TstAdminPage::ownDayOffIsSetAndTakenBack()
{
    open("calendar");
    auto *days = child<QTableWidget>(m_page.get(), "calendar.days");
    QTRY_VERIFY(days->rowCount() > 5);
    const int announced = days->rowCount();
    auto *date = child<DateEdit>(m_page.get(), "calendar.date");
    date->setDate(QDate(2026, 3, 20));
    press(m_page.get(), "calendar.add");
    QTRY_COMPARE(now().calendarOverrides.value(QStringLiteral("2026-03-20")).toString(), QStringLiteral("off"));
    QTRY_COMPARE(days->rowCount(), announced + 1);
    for (int row = 0; row < days->rowCount(); ++row) {
        if (days->item(row, 0)->text() == QStringLiteral("20/03/2026"))
            days->setCurrentCell(row, 0);
    }
    press(m_page.get(), "calendar.remove");
    QTRY_VERIFY(now().calendarOverrides.isEmpty());
    QTRY_COMPARE(days->rowCount(), announced);
}

void TstAdminPage::backupAndCheck()
{
    open("backup");
    auto *section = m_page->findChild<BackupSection *>();
    const QString file = m_office->scratch(QStringLiteral("sao-luu.csbackup"));
    m_office->letter(QStringLiteral("Một văn bản"));
    section->backUpTo(file);
    auto *banner = child<Banner>(section, "admin.banner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
    QCOMPARE(banner->kind(), Banner::Kind::Good);
    QVERIFY(QFile::exists(file));
    section->check(true);
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
    QCOMPARE(banner->kind(), Banner::Kind::Good);
}

void TstAdminPage::everythingHasAName()
{
    for (const char *section : {"agency", "units", "people", "registers", "calendar", "backup"}) {
        open(section);
        QCOMPARE(namelessControls(m_page.get()).join(u';'), QString());
    }
}

QTEST_MAIN(TstAdminPage)
#include "tst_adminpage.moc"
