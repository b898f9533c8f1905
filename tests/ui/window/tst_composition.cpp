// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowtest.h"
#include "ui/composition.h"
#include "ui/screenshots.h"
#include "ui/widgets/inputmethod.h"

#include <QImage>
#include <QLabel>
#include <QListView>
#include <QSettings>

using namespace congso;
using namespace congso::testing;

class TstComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutAnOfficeItOffersOne();
    void namedFolderThatIsNone();
    void foreignFolderIsExplained();
    void brokenOfficeIsExplained();
    void fromSigningInToTheNextPerson();
    void namedPersonIsAtOnceInside();
    void unknownPersonIsAsked();
    void languageKeepsThePage();
    void anotherOfficeIsOffered();
    void picturesOfThePages();
    void picturesOfTheManual();

private:
    template <class W>
    static W *top(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return qobject_cast<W *>(widget);
        }
        return nullptr;
    }
    static QWidget *inGate(const char *name)
    {
        auto *gate = top<QWidget>("gate");
        return gate ? gate->findChild<QWidget *>(QLatin1String(name)) : nullptr;
    }
    ProgramOptions options(const QString &folder, const QString &login = {}) const
    {
        ProgramOptions options;
        options.store = folder;
        options.login = login;
        options.language = QStringLiteral("vi");
        return options;
    }
    /// A folder with the demo's kind of office, not open in this process.
    QString office()
    {
        m_office->close();
        return m_office->folder();
    }

    QTemporaryDir m_home;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Composition> m_program;
};

void TstComposition::initTestCase()
{
    // Nothing of the person who runs the tests is read or written.
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, m_home.path().toLocal8Bit());
    InputMethodWatch::install(*qApp);
}

void TstComposition::init()
{
    m_office = std::make_unique<TestOffice>();
    fillOffice(*m_office);
}

void TstComposition::cleanup()
{
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_office.reset();
}

void TstComposition::withoutAnOfficeItOffersOne()
{
    QFile::remove(m_home.filePath(QStringLiteral("congso/congso.ini")));
    m_program = std::make_unique<Composition>(*qApp, options({}));
    m_program->start();
    QTRY_VERIFY(inGate("startPage"));
    QCOMPARE(namelessControls(top<QWidget>("gate")), QStringList());
    QVERIFY(!top<QWidget>("mainWindow"));
}

void TstComposition::namedFolderThatIsNone()
{
    m_program = std::make_unique<Composition>(*qApp, options(m_home.filePath(QStringLiteral("khong-co"))));
    m_program->start();
    QTRY_VERIFY(inGate("storeProblem"));
    QVERIFY(!QDir(m_home.filePath(QStringLiteral("khong-co"))).exists()); // nothing was made by looking
    press(top<QWidget>("gate"), "problem.new");
    QTRY_VERIFY(inGate("startPage"));
}

void TstComposition::foreignFolderIsExplained()
{
    QTemporaryDir foreign;
    QFile database(foreign.filePath(QStringLiteral("office.sqlite")));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write("this is no office");
    database.close();
    m_program = std::make_unique<Composition>(*qApp, options(foreign.path()));
    m_program->start();
    QTRY_VERIFY(inGate("storeProblem"));
    QVERIFY(!child<QLabel>(top<QWidget>("gate"), "problem.what")->text().isEmpty());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QCOMPARE(database.readAll(), QByteArray("this is no office"));
}

void TstComposition::brokenOfficeIsExplained()
{
    const QString folder = office();
    QFile database(folder + QStringLiteral("/office.sqlite"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek(0);
    database.write(QByteArray(4096, 'x'));
    database.close();
    m_program = std::make_unique<Composition>(*qApp, options(folder));
    m_program->start();
    QTRY_VERIFY(inGate("storeProblem"));
    press(top<QWidget>("gate"), "problem.again");
    QTRY_VERIFY(inGate("storeProblem"));
}

void TstComposition::fromSigningInToTheNextPerson()
{
    m_program = std::make_unique<Composition>(*qApp, options(office()));
    m_program->start();
    QTRY_VERIFY(inGate("signInPage"));
    auto *people = child<QListView>(top<QWidget>("gate"), "signin.people");
    QTRY_VERIFY(people->model()->rowCount() > 5);
    QTest::keyClicks(child<QLineEdit>(top<QWidget>("gate"), "signin.search"), QStringLiteral("pham thu ha"));
    QTRY_COMPARE(people->model()->rowCount(), 1);
    QTest::keyClick(child<QLineEdit>(top<QWidget>("gate"), "signin.search"), Qt::Key_Return);
    QTRY_VERIFY(top<MainWindow>("mainWindow"));
    QTRY_VERIFY(!top<QWidget>("gate"));

    auto *window = top<MainWindow>("mainWindow");
    window->openPage(QString(boxText(Box::ToProcess)));
    auto *text = child<QPlainTextEdit>(window, "opinionText");
    QTRY_VERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("Chưa gửi"));
    window->actions().action(QStringLiteral("switch-person"))->trigger();
    QTRY_VERIFY(inGate("signInPage"));
    QVERIFY(!top<QWidget>("mainWindow"));

    // The one who was there is offered first, and finds what was typed.
    people = child<QListView>(top<QWidget>("gate"), "signin.people");
    QTRY_VERIFY(people->model()->rowCount() > 5);
    QTRY_VERIFY(people->currentIndex().data().toString().contains(QString::fromUtf8("Phạm Thu Hà")));
    press(top<QWidget>("gate"), "signin.enter");
    QTRY_VERIFY(top<MainWindow>("mainWindow"));
    top<MainWindow>("mainWindow")->openPage(QString(boxText(Box::ToProcess)));
    QTRY_COMPARE(child<QPlainTextEdit>(top<MainWindow>("mainWindow"), "opinionText")->toPlainText(), QStringLiteral("Chưa gửi"));
}

void TstComposition::namedPersonIsAtOnceInside()
{
    m_program = std::make_unique<Composition>(*qApp, options(office(), QStringLiteral("vanthu")));
    m_program->start();
    QTRY_VERIFY(top<MainWindow>("mainWindow"));
    QCOMPARE(top<MainWindow>("mainWindow")->pages()->currentId(), QStringLiteral("intake"));
}

void TstComposition::unknownPersonIsAsked()
{
    m_program = std::make_unique<Composition>(*qApp, options(office(), QStringLiteral("khongai")));
    m_program->start();
    QTRY_VERIFY(inGate("signInPage"));
    QTRY_VERIFY(inGate("signin.error")->isVisible());
}

void TstComposition::languageKeepsThePage()
{
    m_program = std::make_unique<Composition>(*qApp, options(office(), QStringLiteral("vanthu")));
    m_program->start();
    QTRY_VERIFY(top<MainWindow>("mainWindow"));
    const QPointer<MainWindow> before = top<MainWindow>("mainWindow");
    before->openPage(QStringLiteral("book"));
    const QString title = before->windowTitle();
    before->actions().action(QStringLiteral("language-en"))->trigger();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(top<MainWindow>("mainWindow"));
    QCOMPARE(top<MainWindow>("mainWindow")->pages()->currentId(), QStringLiteral("book"));
    QVERIFY(top<MainWindow>("mainWindow")->windowTitle() != title);
    top<MainWindow>("mainWindow")->actions().action(QStringLiteral("language-vi"))->trigger();
    QTRY_VERIFY(top<MainWindow>("mainWindow") && top<MainWindow>("mainWindow")->windowTitle() == title);
}

void TstComposition::anotherOfficeIsOffered()
{
    m_program = std::make_unique<Composition>(*qApp, options(office()));
    m_program->start();
    QTRY_VERIFY(inGate("signInPage"));
    press(top<QWidget>("gate"), "signin.folder");
    QTRY_VERIFY(inGate("startPage"));
}

void TstComposition::picturesOfThePages()
{
    QTemporaryDir folder;
    FakeReader reader;
    Theme theme(*qApp);
    UiSettings settings{QString()};
    theme.apply();
    Screenshots pictures(m_office->sharedStore(), reader, theme, settings, folder.filePath(QStringLiteral("anh")), nullptr);
    pictures.setPauses(20, 20);
    QSignalSpy ended(&pictures, &Screenshots::ended);
    QSignalSpy languages(&pictures, &Screenshots::languageWanted);
    pictures.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
    QCOMPARE(ended.first().first().toInt(), 0);
    const QStringList names = QDir(folder.filePath(QStringLiteral("anh"))).entryList({QStringLiteral("*.png")}, QDir::Files);
    for (const char *page : {"signin", "register", "admin", "book", "leader", "inbox", "slip", "work", "dayend", "meetings", "routing", "importing", "search", "delegation", "casefiles", "backup"}) {
        for (const char *look : {"1366x768-light-vi", "1366x768-dark-en", "1920x1080-light-en", "1920x1080-dark-vi", "1366x768-contrast-vi"})
            QVERIFY2(names.contains(QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(look))), page);
    }
    QCOMPARE(names.size() % 10, 0);
    const auto picture = [&](const char *name) { return QImage(folder.filePath(QStringLiteral("anh/")) + QLatin1String(name)); };
    const QImage light = picture("inbox-1366x768-light-vi.png");
    const QImage dark = picture("inbox-1366x768-dark-vi.png");
    QCOMPARE(light.size(), QSize(1366, 768));
    QVERIFY(light.pixelColor(2, 400).lightness() > 180);
    QVERIFY(dark.pixelColor(2, 400).lightness() < 90);
    QVERIFY(languages.size() >= 2);
}

void TstComposition::picturesOfTheManual()
{
    QTemporaryDir folder;
    FakeReader reader;
    Theme theme(*qApp);
    UiSettings settings{QString()};
    theme.apply();
    Screenshots pictures(m_office->sharedStore(), reader, theme, settings, folder.path(), nullptr);
    pictures.setPauses(20, 20);
    pictures.setForManual(true);
    QSignalSpy ended(&pictures, &Screenshots::ended);
    pictures.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QVERIFY2(QFile::exists(QStringLiteral(":/manual/") + QFileInfo(name).baseName() + QStringLiteral(".md")), qPrintable(name));
        const QImage picture(folder.filePath(name));
        QVERIFY2(picture.colorCount() > 0 && picture.colorCount() <= 256, qPrintable(name));
        QVERIFY2(picture.colorTable().contains(QApplication::palette().color(QPalette::Base).rgb()), qPrintable(name));
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("van-thu.png"))));
}

QTEST_MAIN(TstComposition)
#include "tst_composition.moc"
