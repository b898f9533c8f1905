// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directory.h"
#include "tests/support/testoffice.h"
#include "tests/ui/pagetest.h"
#include "ui/signin/accountdialog.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startpage.h"
#include "ui/signin/storeproblem.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/passwordpair.h"

#include <QLabel>
#include <QListView>
#include <QSettings>

using namespace congso;
using namespace congso::testing;

class TstSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { InputMethodWatch::install(*qApp); }
    void logins_data();
    void logins();
    void strengths_data();
    void strengths();
    void officeIsMadeInOnePage();
    void incompleteStartIsRefused_data();
    void incompleteStartIsRefused();
    void existingFolderIsNotOverwritten();
    void nameIsFoundWithoutMarks();
    void wrongPasswordsAreDelayed();
    void demoPeopleEnterByAClick();
    void problemsOfferWhatHelps_data();
    void problemsOfferWhatHelps();
    void ownPasswordIsChanged();

private:
    void fillStart(StartPage &page, const QString &folder, const QString &password = QStringLiteral("mật khẩu dài 1"));
};

void TstSignIn::logins_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("login");
    QTest::newRow("three words") << QString::fromUtf8("Hoàng Thị Lan") << "lan.ht";
    QTest::newRow("barred d") << QString::fromUtf8("Đỗ Đức") << "duc.d";
    QTest::newRow("one word") << QString::fromUtf8("Lan") << "lan";
    QTest::newRow("markup") << QStringLiteral("<b>Lan</b>") << proposedLogin(QStringLiteral("<b>Lan</b>"));
    QTest::newRow("nothing") << "" << "";
}

void TstSignIn::logins()
{
    QFETCH(QString, name);
    QFETCH(QString, login);
    QCOMPARE(proposedLogin(name), login);
    static const QRegularExpression good(QStringLiteral("^[a-z0-9.]*$"));
    QVERIFY(good.match(proposedLogin(name)).hasMatch());
}

void TstSignIn::strengths_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("strength");
    QTest::newRow("short") << "Ab1!" << 0;
    QTest::newRow("one kind") << "matkhau" "matkhau" << 1;
    QTest::newRow("few letters") << "aaaaaaa1" << 1;
    QTest::newRow("the login") << "vanthu2026" << 1;
    QTest::newRow("two kinds") << "congvan26" << 2;
    QTest::newRow("three kinds") << "Congvan-2026" << 3;
    QTest::newRow("long") << QString::fromUtf8("con mèo ngủ trên mái 7") << 3;
}

void TstSignIn::strengths()
{
    QFETCH(QString, password);
    QFETCH(int, strength);
    QCOMPARE(passwordStrength(password, {QStringLiteral("vanthu")}), strength);
}

void TstSignIn::fillStart(StartPage &page, const QString &folder, const QString &password)
{
    fill(&page, "start.agency", QString::fromUtf8("Sở Nội vụ"));
    fill(&page, "start.shortName", QStringLiteral("SNV"));
    fill(&page, "start.name", QString::fromUtf8("Hoàng Thị Lan"));
    fill(&page, "start.folder", folder);
    fill(&page, "password.first", password);
    fill(&page, "password.second", password);
}

void TstSignIn::officeIsMadeInOnePage()
{
    QTemporaryDir dir;
    Services services = systemServices();
    services.foldersChecked = false;
    StartPage page(services, dir.filePath(QStringLiteral("office")), {});
    page.show();
    QCOMPARE(namelessControls(&page).join(u';'), QString());
    fillStart(page, dir.filePath(QStringLiteral("office")));
    QCOMPARE(child<QLineEdit>(&page, "start.login")->text(), QStringLiteral("lan.ht"));
    std::shared_ptr<Office> office;
    connect(&page, &StartPage::created, this, [&office](const auto &, const std::shared_ptr<Office> &made) { office = made; });
    press(&page, "start.create");
    QTRY_VERIFY_WITH_TIMEOUT(office, 20'000);
    QVERIFY(office->identity().holds(Role::Administrator));
    QVERIFY(office->identity().holds(Role::Clerk));
    QVERIFY(child<QLineEdit>(&page, "password.first")->text().isEmpty());
}

void TstSignIn::incompleteStartIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("agency") << "start.agency" << "  ";
    QTest::newRow("name") << "start.name" << "";
    QTest::newRow("login") << "start.login" << "";
    QTest::newRow("short password") << "password.first" << "1234567";
    QTest::newRow("another password") << "password.second" << "12345678";
}

void TstSignIn::incompleteStartIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QTemporaryDir dir;
    const Services services = systemServices();
    StartPage page(services, {}, {});
    page.show();
    fillStart(page, dir.filePath(QStringLiteral("office")));
    fill(&page, field.toLatin1().constData(), text);
    QSignalSpy created(&page, &StartPage::created);
    press(&page, "start.create");
    QVERIFY(child<QWidget>(&page, "start.create")->isEnabled());
    QCOMPARE(created.size(), 0);
    QVERIFY(!QDir(dir.filePath(QStringLiteral("office"))).exists());
    QCOMPARE(child<QLineEdit>(&page, "start.shortName")->text(), QStringLiteral("SNV"));
}

void TstSignIn::existingFolderIsNotOverwritten()
{
    TestOffice office;
    StartPage page(office.services(), {}, {});
    page.show();
    fillStart(page, office.folder());
    press(&page, "start.create");
    auto *banner = child<Banner>(&page, "start.error");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->sentence().isEmpty());
    QCOMPARE(child<QLineEdit>(&page, "start.agency")->text(), QString::fromUtf8("Sở Nội vụ"));
    QVERIFY(office.as(QStringLiteral("vanthu")));
}

void TstSignIn::nameIsFoundWithoutMarks()
{
    TestOffice office;
    SignInPage page(office.sharedStore());
    page.show();
    auto *list = child<QListView>(&page, "signin.people");
    QTRY_VERIFY(list->model()->rowCount() > 5);
    QCOMPARE(namelessControls(&page).join(u';'), QString());
    QTest::keyClicks(child<QLineEdit>(&page, "signin.search"), QStringLiteral("hoang lan"));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QSignalSpy entered(&page, &SignInPage::signedIn);
    QTest::keyClick(child<QLineEdit>(&page, "signin.search"), Qt::Key_Return);
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<std::shared_ptr<Office>>()->identity().person.login, QStringLiteral("vanthu"));
}

void TstSignIn::wrongPasswordsAreDelayed()
{
    TestOffice office;
    const auto clerk = office.as(QStringLiteral("vanthu"));
    auto set = directory::setPassword(*clerk, clerk->identity().person.id, {}, QStringLiteral("đúng mật khẩu"));
    QTRY_VERIFY(set.isFinished());
    QVERIFY(set.result());
    SignInPage page(office.sharedStore(), QStringLiteral("vanthu"));
    page.show();
    QTRY_VERIFY(child<QListView>(&page, "signin.people")->model()->rowCount() > 5);
    auto *password = child<QLineEdit>(&page, "signin.password");
    QTRY_VERIFY(password->isVisible());
    auto *banner = child<Banner>(&page, "signin.error");
    auto *enter = child<QAbstractButton>(&page, "signin.enter");
    for (int attempt = 0; attempt < 6 && !(banner->isVisible() && !enter->isEnabled()); ++attempt) {
        password->setText(QStringLiteral("sai"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(password->text().isEmpty());
        QTRY_VERIFY(banner->isVisible());
    }
    QVERIFY(!enter->isEnabled());
    office.clock().advance(10 * 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(enter->isEnabled(), 10'000);
    QSignalSpy entered(&page, &SignInPage::signedIn);
    password->setText(QStringLiteral("đúng mật khẩu"));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(entered.size(), 1);
}

void TstSignIn::demoPeopleEnterByAClick()
{
    TestOffice office;
    SignInPage page(office.sharedStore());
    page.show();
    auto *list = child<QListView>(&page, "signin.people");
    QTRY_VERIFY(list->model()->rowCount() > 5);
    QVERIFY(child<QLineEdit>(&page, "signin.password")->isHidden() || !child<QLineEdit>(&page, "signin.password")->isVisible());
    QSignalSpy entered(&page, &SignInPage::signedIn);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QTRY_COMPARE(entered.size(), 1);
}

void TstSignIn::problemsOfferWhatHelps_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("restore");
    QTest::newRow("newer") << int(ErrorCode::StoreNewer) << false;
    QTest::newRow("foreign") << int(ErrorCode::StoreForeign) << false;
    QTest::newRow("network") << int(ErrorCode::StoreNetworkFolder) << false;
    QTest::newRow("cloud") << int(ErrorCode::StoreCloudFolder) << false;
    QTest::newRow("read only") << int(ErrorCode::StoreReadOnly) << false;
    QTest::newRow("full") << int(ErrorCode::StoreFull) << false;
    QTest::newRow("locked") << int(ErrorCode::StoreLocked) << false;
    QTest::newRow("damaged") << int(ErrorCode::StoreCorrupt) << true;
    QTest::newRow("altered file") << int(ErrorCode::FileAltered) << true;
}

void TstSignIn::problemsOfferWhatHelps()
{
    QFETCH(int, code);
    QFETCH(bool, restore);
    const Services services = systemServices();
    StoreProblem page({ErrorCode(code), {}}, {QStringLiteral("/không/có")}, services);
    page.show();
    QVERIFY(!child<QLabel>(&page, "problem.what")->text().isEmpty());
    QVERIFY(!safetySentence(ErrorCode(code)).isEmpty());
    QCOMPARE(child<QWidget>(&page, "problem.restore")->isVisible(), restore);
    QSignalSpy again(&page, &StoreProblem::tryAgainRequested);
    press(&page, "problem.again");
    QCOMPARE(again.size(), 1);
}

void TstSignIn::ownPasswordIsChanged()
{
    TestOffice office;
    QSettings settings(office.scratch(QStringLiteral("ui.ini")), QSettings::IniFormat);
    const auto officer = office.as(QStringLiteral("cvhoa"));
    AccountDialog dialog(*officer, settings);
    dialog.show();
    QCOMPARE(namelessControls(&dialog).join(u';'), QString());
    QSignalSpy changed(&dialog, &AccountDialog::passwordChanged);
    fill(&dialog, "password.first", QStringLiteral("mật khẩu mới 9"));
    fill(&dialog, "password.second", QStringLiteral("mật khẩu mới 9"));
    press(&dialog, "account.change");
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    fill(&dialog, "account.old", QStringLiteral("sai"));
    fill(&dialog, "password.first", QStringLiteral("mật khẩu khác 9"));
    fill(&dialog, "password.second", QStringLiteral("mật khẩu khác 9"));
    press(&dialog, "account.change");
    auto *banner = child<Banner>(&dialog, "account.banner");
    QTRY_COMPARE_WITH_TIMEOUT(banner->kind(), Banner::Kind::Error, 20'000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(child<QLineEdit>(&dialog, "password.first")->text(), QStringLiteral("mật khẩu khác 9"));
}

QTEST_MAIN(TstSignIn)
#include "tst_signin.moc"
