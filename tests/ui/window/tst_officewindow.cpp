// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incoming/unsent.h"
#include "app/search/searchupkeep.h"
#include "tests/ui/window/windowtest.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/windowactions.h"
#include "ui/signin/idlewatch.h"
#include "ui/signin/lockscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/tabbar.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>

using namespace congso;
using namespace congso::testing;

namespace {
const QStringList logins{QStringLiteral("vanthu"), QStringLiteral("giamdoc"), QStringLiteral("chanhvp"), QStringLiteral("truongccvc"),
                         QStringLiteral("cvhoa"), QStringLiteral("luutru"), QStringLiteral("quantri")};

/// Buttons that are narrower than what they say.
QStringList cutButtons(QWidget *window)
{
    QStringList cut;
    for (const Button *button : window->findChildren<Button *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut << button->objectName() + u' ' + button->text();
    }
    return cut;
}

/// Shortcuts that two visible actions of the page and the window would both answer to.
QStringList doubledKeys(const Actions &page, const Actions &window)
{
    QStringList doubled;
    QHash<QString, QString> taken;
    for (const Actions *actions : {&window, &page}) {
        for (const QAction *action : actions->actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString written = keys.toString(QKeySequence::PortableText);
                if (taken.contains(written))
                    doubled << written + u' ' + taken.value(written) + u' ' + action->objectName();
                taken.insert(written, action->objectName());
            }
        }
    }
    return doubled;
}
}

class TstOfficeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void everyRoleHasItsPlaces_data();
    void everyRoleHasItsPlaces();
    void everyPageOfEveryRole_data();
    void everyPageOfEveryRole();
    void everyPageAtEverySize_data();
    void everyPageAtEverySize();
    void paletteFindsThePlaces_data();
    void paletteFindsThePlaces();
    void paletteStandsOverTheWindow();
    void countsFollowTheWork();
    void aHandOverToBeConfirmedIsCounted();
    void changedPostsAreTold();
    void searchOpensTheBook();
    void searchWordGoesWithItsPage();
    void backGoesWhereOneWas();
    void lockKeepsWhatWasTyped();
    void switchingPersonKeepsWhatWasTyped();
    void idleLocks();
    void languageIsAskedForOnce();
    void aboutAndAccountOpen();
    void escapeNeverClosesTheWindow();

private:
    void rows(const QStringList &of);
    std::unique_ptr<TestOffice> m_office;
    QHash<QString, QStringList> m_places;
};

void TstOfficeWindow::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_office = std::make_unique<TestOffice>();
    fillOffice(*m_office);
    for (const QString &login : logins)
        m_places.insert(login, Seat(*m_office, login).places());
}

void TstOfficeWindow::everyRoleHasItsPlaces_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const QString book = QStringLiteral("book");
    const QString admin = QStringLiteral("admin");
    const QString intake = QStringLiteral("intake");
    const QString instruct{boxText(Box::ToInstruct)};
    const QString work{boxText(Box::ToProcess)};
    QTest::newRow("clerk") << "vanthu" << intake << QStringList{intake, book, QString(boxText(Box::ToSubmit))} << QStringList{admin, instruct};
    QTest::newRow("leader") << "giamdoc" << instruct << QStringList{instruct, book} << QStringList{admin, intake};
    QTest::newRow("head of unit") << "truongccvc" << QString() << QStringList{work} << QStringList{admin, intake, instruct};
    QTest::newRow("officer") << "cvhoa" << QString() << QStringList{work} << QStringList{admin, intake, instruct};
    QTest::newRow("archivist") << "luutru" << QString() << QStringList{book} << QStringList{admin, intake, instruct};
    QTest::newRow("administrator") << "quantri" << QString() << QStringList{admin} << QStringList{instruct};
}

void TstOfficeWindow::everyRoleHasItsPlaces()
{
    QFETCH(QString, login);
    QFETCH(QString, first);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    Seat seat(*m_office, login);
    const QStringList places = seat.places();
    for (const QString &id : has)
        QVERIFY2(places.contains(id), qPrintable(id + u' ' + places.join(u',')));
    for (const QString &id : hasNot)
        QVERIFY2(!places.contains(id), qPrintable(id));
    QVERIFY(seat.page());
    QVERIFY(places.contains(seat.office.currentPage()));
    if (!first.isEmpty())
        QCOMPARE(seat.office.currentPage(), first);
    QCOMPARE(seat.window().navigation()->currentIndex().data(NavigationModel::IdRole).toString(), seat.office.currentPage());
}

void TstOfficeWindow::rows(const QStringList &of)
{
    for (const QString &login : of) {
        for (const QString &place : m_places.value(login))
            QTest::newRow(qPrintable(login + u'/' + place)) << login << place;
    }
    QTest::newRow("giamdoc/leader") << "giamdoc" << "leader";
}

void TstOfficeWindow::everyPageOfEveryRole_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("place");
    rows(logins);
}

void TstOfficeWindow::everyPageOfEveryRole()
{
    QFETCH(QString, login);
    QFETCH(QString, place);
    Seat seat(*m_office, login);
    QVERIFY(seat.window().openPage(place));
    QCOMPARE(seat.office.currentPage(), place);
    QVERIFY(!seat.page()->title().isEmpty());
    QVERIFY(seat.window().windowTitle().contains(seat.page()->title()));
    auto *list = seat.page()->findChild<QListView *>(QStringLiteral("documentList"));
    if (list && list->isVisible())
        QTRY_VERIFY(list->model()->rowCount() > 0 || !list->isVisible());
    // Every tab of the page too: what is hidden now is shown later.
    for (FlatTabs *tabs : seat.page()->findChildren<FlatTabs *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(namelessControls(&seat.window()).join(u';'), QString());
        }
        tabs->setCurrentIndex(0);
    }
    QCOMPARE(namelessControls(&seat.window()).join(u';'), QString());
    QCOMPARE(seat.page()->actions().problems(&seat.window().actions()).join(u';'), QString());
    QCOMPARE(doubledKeys(seat.page()->actions(), seat.window().actions()).join(u';'), QString());
    for (const QAction *action : seat.page()->actions().actions()) {
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(action->isEnabled() || !action->isVisible() || !seat.page()->actions().reason(action->objectName()).isEmpty(),
                 qPrintable(action->objectName() + QStringLiteral(" does not say why it is disabled")));
    }
    int filled = 0;
    for (const Button *button : seat.page()->findChildren<Button *>())
        filled += button->isVisible() && button->look() == Button::Look::Primary ? 1 : 0;
    QVERIFY2(filled <= 1, "more than one filled button");
}

void TstOfficeWindow::everyPageAtEverySize_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("place");
    rows({QStringLiteral("vanthu"), QStringLiteral("truongccvc"), QStringLiteral("quantri")});
}

void TstOfficeWindow::everyPageAtEverySize()
{
    QFETCH(QString, login);
    QFETCH(QString, place);
    for (const char *language : {"vi", "en"}) {
        const Words words(language);
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            Seat seat(*m_office, login, size);
            seat.window().openPage(place);
            QCoreApplication::processEvents();
            QCOMPARE(seat.window().size(), size);
            QCOMPARE(cutButtons(&seat.window()).join(u';'), QString());
        }
    }
}

void TstOfficeWindow::paletteFindsThePlaces_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::newRow("the book, without marks") << "vanthu" << "so dang ky" << "book";
    QTest::newRow("the book, with marks") << "giamdoc" << QString::fromUtf8("Sổ đăng ký") << "book";
    QTest::newRow("administration") << "quantri" << "quan tri" << "admin";
    QTest::newRow("what is overdue") << "truongccvc" << "qua han" << QString(boxText(Box::Overdue));
    QTest::newRow("what waits") << "vanthu" << "cho vao so" << "intake";
}

void TstOfficeWindow::paletteFindsThePlaces()
{
    QFETCH(QString, login);
    QFETCH(QString, typed);
    QFETCH(QString, place);
    const Words words("vi");
    Seat seat(*m_office, login);
    const QString elsewhere = seat.places().last() == place ? seat.places().first() : seat.places().last();
    seat.window().openPage(elsewhere);
    seat.window().actions().action(QStringLiteral("palette"))->trigger();
    auto *view = child<QListView>(&seat.window(), "paletteView");
    child<QLineEdit>(&seat.window(), "paletteField")->setText(typed);
    auto *model = qobject_cast<PaletteModel *>(view->model());
    int row = -1;
    for (int at = 0; at < model->rowCount() && row < 0; ++at)
        row = model->place(model->index(at)) == place ? at : -1;
    QVERIFY2(row >= 0 && row < 3, qPrintable(QString::number(row)));
    view->setCurrentIndex(model->index(row));
    QTest::keyClick(child<QLineEdit>(&seat.window(), "paletteField"), Qt::Key_Return);
    QCOMPARE(seat.office.currentPage(), place);
    QVERIFY(!child<QWidget>(&seat.window(), "commandPalette")->isVisible());
}

void TstOfficeWindow::paletteStandsOverTheWindow()
{
    Seat seat(*m_office, QStringLiteral("vanthu"));
    auto *palette = child<QWidget>(&seat.window(), "commandPalette");
    seat.window().actions().action(QStringLiteral("palette"))->trigger();
    for (const QSize size : {QSize(1366, 768), QSize(900, 600), QSize(1920, 1080)}) {
        seat.window().resize(size);
        QTRY_COMPARE(seat.window().size(), size);
        QVERIFY(palette->isVisible());
        QVERIFY(seat.window().rect().contains(palette->geometry()));
        QVERIFY(qAbs(palette->geometry().center().x() - seat.window().rect().center().x()) <= 1);
    }
    QCOMPARE(seat.window().focusWidget()->objectName(), QStringLiteral("paletteField"));
    QTest::keyClick(child<QLineEdit>(&seat.window(), "paletteField"), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TstOfficeWindow::countsFollowTheWork()
{
    TestOffice office;
    Seat seat(office, QStringLiteral("truongccvc"));
    const QModelIndex work = seat.window().navigation()->entries()->find(QString(boxText(Box::ToProcess)));
    QVERIFY(work.isValid());
    QCOMPARE(work.data(NavigationModel::CountRole).toInt(), 0);
    withUnit(office, QStringLiteral("Việc mới"), QStringLiteral("CCVC"));
    QTRY_COMPARE(work.data(NavigationModel::CountRole).toInt(), 1);
    QCOMPARE(work.data(NavigationModel::CountTextRole).toString(), QStringLiteral("1"));
}

void TstOfficeWindow::aHandOverToBeConfirmedIsCounted()
{
    TestOffice office;
    Seat seat(office, QStringLiteral("cvlan"));
    const auto count = [&seat] { return seat.window().navigation()->entries()->find(QStringLiteral("delegation")).data(NavigationModel::CountRole).toInt(); };
    const SubjectId id = office.does(QStringLiteral("cvhoa"), "handover.prepared", {}, {{QStringLiteral("receiver"), office.person(QStringLiteral("cvlan")).toString()}}).subject;
    office.does(QStringLiteral("cvhoa"), "handover.given", id);
    QTRY_COMPARE(count(), 1);
    office.does(QStringLiteral("cvlan"), "handover.received", id);
    QTRY_COMPARE(count(), 0);
}

/// An administrator elsewhere gives another post while somebody works: the pages are of before until they are made anew.
void TstOfficeWindow::changedPostsAreTold()
{
    TestOffice office;
    Seat seat(office, QStringLiteral("cvhoa"));
    const auto offered = [&seat] {
        const auto *anew = seat.window().actions().action(QStringLiteral("window.anew"));
        return anew->isVisible() && seat.window().banner()->isVisible();
    };
    office.does(QStringLiteral("quantri"), "unit.changed", idCast<SubjectId>(office.as(QStringLiteral("cvhoa"))->identity().posts.first().unit),
                {{QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("new"), QStringLiteral("Phòng Nội chính")}}}}});
    QCoreApplication::processEvents();
    QVERIFY(!offered());
    office.does(QStringLiteral("quantri"), "post.ended", idCast<SubjectId>(office.as(QStringLiteral("cvhoa"))->identity().posts.first().id), {});
    QTRY_VERIFY(offered());
    QSignalSpy asked(&seat.office, &OfficeWindow::madeAnewRequested);
    seat.window().actions().action(QStringLiteral("window.anew"))->trigger();
    QCOMPARE(asked.size(), 1);
}

void TstOfficeWindow::searchOpensTheBook()
{
    Seat seat(*m_office, QStringLiteral("vanthu"));
    auto *search = child<QLineEdit>(&seat.window(), "searchField");
    search->setText(QStringLiteral("but phe"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(seat.office.currentPage(), QStringLiteral("book"));
    QCOMPARE(child<QLineEdit>(seat.page(), "listFilter")->text(), QStringLiteral("but phe"));
    QTRY_COMPARE(child<QAbstractItemView>(seat.page(), "documentTable")->model()->rowCount(), 1);
}

void TstOfficeWindow::searchWordGoesWithItsPage()
{
    Theme theme(*qApp);
    UiSettings settings{QString()};
    FakeReader reader;
    SearchUpkeep upkeep(m_office->sharedStore(), reader);
    OfficeWindow office(m_office->as(QStringLiteral("vanthu")), reader, theme, settings, nullptr, &upkeep);
    MainWindow &window = *office.window();
    window.openPage(QStringLiteral("book"));
    window.show();
    auto *field = child<QLineEdit>(&window, "searchField");
    field->setFocus();
    types(field, QStringLiteral("bút  phê "));
    QTRY_COMPARE(office.currentPage(), QStringLiteral("search"));
    QCOMPARE(field->text(), QStringLiteral("bút  phê ")); // as it is being typed
    window.openPage(QStringLiteral("book"));
    QCOMPARE(field->text(), QString());
    window.openPage(QString(boxText(Box::ToSubmit))); // and not searched again
    QCOMPARE(office.currentPage(), QString(boxText(Box::ToSubmit)));
    window.actions().action(QStringLiteral("back"))->trigger();
    window.actions().action(QStringLiteral("back"))->trigger();
    QCOMPARE(office.currentPage(), QStringLiteral("search"));
    QCOMPARE(field->text(), QStringLiteral("bút phê"));
}

void TstOfficeWindow::backGoesWhereOneWas()
{
    Seat seat(*m_office, QStringLiteral("vanthu"));
    const QString first = seat.office.currentPage();
    auto *back = seat.window().actions().action(QStringLiteral("back"));
    QVERIFY(!back->isEnabled());
    seat.window().openPage(QStringLiteral("book"));
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(seat.office.currentPage(), first);
}

void TstOfficeWindow::lockKeepsWhatWasTyped()
{
    Seat seat(*m_office, QStringLiteral("truongccvc"));
    seat.window().openPage(QString(boxText(Box::ToProcess)));
    auto *text = child<QPlainTextEdit>(&seat.window(), "opinionText");
    QTRY_VERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("Ý kiến đang viết"));
    seat.window().actions().action(QStringLiteral("lock"))->trigger();
    auto *lock = child<LockScreen>(&seat.window(), "lockScreen");
    QVERIFY(lock->locked());
    QVERIFY(!text->isVisible());
    QVERIFY(!seat.window().windowTitle().contains(QStringLiteral("–")));
    QTest::keyClick(&seat.window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!child<QWidget>(&seat.window(), "commandPalette")->isVisible());
    press(lock, "lock.enter");
    QTRY_VERIFY(!lock->locked());
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("Ý kiến đang viết"));
    text->clear();
    seat.window().settle();
}

void TstOfficeWindow::switchingPersonKeepsWhatWasTyped()
{
    const QString words = QStringLiteral("Viết dở trước khi đổi người");
    {
        Seat seat(*m_office, QStringLiteral("truongccvc"));
        seat.window().openPage(QString(boxText(Box::ToProcess)));
        auto *text = child<QPlainTextEdit>(&seat.window(), "opinionText");
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("bo di "));
        text->setPlainText(words.left(10));
        text->moveCursor(QTextCursor::End);
        compose(text, words.mid(10)); // still being composed when somebody else wants in
        QSignalSpy wanted(&seat.office, &OfficeWindow::switchPersonRequested);
        seat.window().actions().action(QStringLiteral("switch-person"))->trigger();
        QTRY_COMPARE(wanted.size(), 1);
    }
    Seat other(*m_office, QStringLiteral("cvhoa"));
    QVERIFY(other.page());
    Seat again(*m_office, QStringLiteral("truongccvc"));
    again.window().openPage(QString(boxText(Box::ToProcess)));
    QTRY_COMPARE(child<QPlainTextEdit>(&again.window(), "opinionText")->toPlainText(), words);
    child<QPlainTextEdit>(&again.window(), "opinionText")->clear();
    again.window().settle();
}

void TstOfficeWindow::idleLocks()
{
    Seat seat(*m_office, QStringLiteral("cvhoa"));
    auto *idle = seat.office.findChild<IdleWatch *>();
    QVERIFY(idle);
    Q_EMIT idle->idled();
    QVERIFY(child<LockScreen>(&seat.window(), "lockScreen")->locked());
    Q_EMIT idle->idled(); // a second time changes nothing
    auto *lock = child<LockScreen>(&seat.window(), "lockScreen");
    QSignalSpy wanted(&seat.office, &OfficeWindow::switchPersonRequested);
    QTRY_VERIFY(child<QWidget>(lock, "lock.switch")->isVisible());
    press(lock, "lock.switch");
    QTRY_COMPARE(wanted.size(), 1);
}

void TstOfficeWindow::languageIsAskedForOnce()
{
    Seat seat(*m_office, QStringLiteral("cvhoa"));
    QSignalSpy chosen(&seat.office, &OfficeWindow::languageChosen);
    const QString now = seat.settings.language();
    const QString other = now == QStringLiteral("vi") ? QStringLiteral("en") : QStringLiteral("vi");
    seat.window().actions().action(QStringLiteral("language-") + now)->trigger();
    QCOMPARE(chosen.size(), 0);
    seat.window().actions().action(QStringLiteral("language-") + other)->trigger();
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), other);
}

void TstOfficeWindow::aboutAndAccountOpen()
{
    Seat seat(*m_office, QStringLiteral("cvhoa"));
    seat.window().actions().action(QStringLiteral("about"))->trigger();
    auto *about = seat.window().findChild<QMessageBox *>();
    QVERIFY(about && about->isVisible());
    QCOMPARE(about->textFormat(), Qt::PlainText);
    about->close();
    seat.window().actions().action(QStringLiteral("account"))->trigger();
    auto *account = child<QDialog>(&seat.window(), "accountDialog");
    QVERIFY(account->isVisible());
    QCOMPARE(namelessControls(account), QStringList());
    press(account, "account.cancel");
    QTRY_VERIFY(!seat.window().findChild<QDialog *>(QStringLiteral("accountDialog")));
}

void TstOfficeWindow::escapeNeverClosesTheWindow()
{
    Seat seat(*m_office, QStringLiteral("giamdoc"));
    seat.window().openPage(QStringLiteral("leader"));
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(&seat.window(), Qt::Key_Escape);
    QVERIFY(seat.window().isVisible());
    QVERIFY(seat.page());
}

QTEST_MAIN(TstOfficeWindow)
#include "tst_officewindow.moc"
