// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composition.h"

#include "app/demo/demooffice.h"
#include "app/platform/paths.h"
#include "app/search/searchupkeep.h"
#include "app/sync/synckeeper.h"
#include "app/words/errorwords.h"
#include "ui/models/onresult.h"
#include "ui/officewindow.h"
#include "ui/screenshots.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/tidying.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/startpage.h"
#include "ui/signin/storeproblem.h"
#include "ui/sync/linkpage.h"
#include "ui/widgets/heardroles.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QEventLoopLocker>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace congso {

namespace {
const QLatin1String lastStore("store/last");
const QLatin1String lastLogin("store/login");
const QLatin1String lastTidied("store/tidied");

QString settingsFile(const ProgramOptions &options)
{
    // Pictures are taken of the program as it comes, not as somebody has arranged it.
    return options.screenshots.isEmpty() ? QDir(paths::userConfigFolder()).filePath(QStringLiteral("congso.ini")) : QString();
}

DemoMaker demoMaker(const Services &services)
{
    return [services](const QString &folder, const Progress &progress) {
        return QtConcurrent::run([services, folder, progress] {
            const auto tell = [&progress](int done, int total) {
                if (progress)
                    progress(done, total);
            };
            return makeDemoOffice({folder}, services, {}, tell);
        });
    };
}
}

Composition::Composition(QApplication &application, ProgramOptions options)
    : m_application(application), m_options(std::move(options)), m_services(systemServices()), m_settings(settingsFile(m_options)),
      m_theme(application)
{
    installHeardRoles();
    // Qt fills large areas with the help of the common threads and waits for them: work that waits there itself
    // (reading, copying, backing up) must never have them all, on a PC of two cores neither.
    constexpr int spareThreads = 8;
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + spareThreads);
    setLanguage(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    m_theme.setMode(themeFromText(m_options.theme, m_settings.themeMode()));
    m_theme.setScale(m_settings.textScale());
    m_theme.apply();
    application.setWindowIcon(applicationIcon());
    application.setQuitOnLastWindowClosed(m_options.screenshots.isEmpty());
    connect(&application, &QGuiApplication::lastWindowClosed, this, &Composition::tidyBeforeEnd);
}

Composition::~Composition()
{
    m_tidying.reset();
    m_window.reset();
    m_gate.reset();
    // What the window began ends before the reader goes.
    QThreadPool::globalInstance()->waitForDone();
    closeStore();
}

void Composition::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_application.removeTranslator(&m_words);
    if (m_words.load(QStringLiteral(":/i18n/congso_%1.qm").arg(language)))
        m_application.installTranslator(&m_words);
    // Numbers and dates are Vietnamese in both languages; only the words change.
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
}

QString Composition::usualFolder()
{
    if (!m_options.store.isEmpty())
        return QDir(m_options.store).absolutePath();
    const QSettings everybody(paths::systemConfigFile(), QSettings::IniFormat);
    if (const QString named = everybody.value(QStringLiteral("store")).toString(); !named.isEmpty())
        return named;
    const QString last = m_settings.store().value(lastStore).toString();
    return last.isEmpty() ? paths::defaultStoreFolder() : last;
}

void Composition::start()
{
    const QString folder = usualFolder();
    if (QFile::exists(QDir(folder).filePath(QStringLiteral("office.sqlite"))))
        openStore(folder);
    else if (m_options.store.isEmpty())
        showStart();
    else
        showProblem({ErrorCode::StoreNotFound, {{QStringLiteral("folder"), folder}}}, folder);
}

void Composition::openStore(const QString &folder)
{
    m_window.reset();
    closeStore();
    auto opened = OfficeStore::open({folder}, m_services);
    if (!opened) {
        showProblem(opened.error(), folder);
        return;
    }
    m_store = *opened;
    m_settings.store().setValue(lastStore, folder);
    if (!m_options.screenshots.isEmpty())
        takeScreenshots();
    else if (!m_options.login.isEmpty())
        signIn(m_options.login);
    else
        showSignIn();
}

void Composition::showGate(QWidget *page)
{
    auto gate = std::make_unique<QWidget>();
    gate->setObjectName(QStringLiteral("gate"));
    gate->setWindowTitle(QStringLiteral("Công Sở"));
    auto *layout = new QVBoxLayout(gate.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    gate->resize(1100, 720);
    if (!m_options.screenshots.isEmpty())
        gate->setAttribute(Qt::WA_DontShowOnScreen);
    gate->show();
    // Deleted from the event loop: the page that asked for another one is still on the stack.
    if (m_gate)
        m_gate.release()->deleteLater();
    m_gate = std::move(gate);
    m_window.reset();
}

void Composition::closeStore()
{
    m_backups.reset();
    m_upkeep.reset();
    m_sync.reset();
    m_store.reset();
}

/// The program goes on until it is known whether anything is owed, then until the window that shows it is closed; once a day
/// at most.
void Composition::tidyBeforeEnd()
{
    if (!m_store || m_tidyingAsked || !m_options.screenshots.isEmpty())
        return;
    m_tidyingAsked = true;
    m_staysOpen = std::make_unique<QEventLoopLocker>();
    onResult(rewritingOwed(*m_store), this, [this](const Result<Rewriting> &how) {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        if (how && how->owed && how->free >= how->room && m_settings.store().value(lastTidied) != today) {
            m_settings.store().setValue(lastTidied, today);
            m_window.reset();
            m_gate.reset();
            m_backups.reset();
            m_upkeep.reset();
            m_sync.reset();
            m_tidying = std::make_unique<Tidying>(m_store);
            m_tidying->show();
            m_tidying->start();
        }
        m_staysOpen.reset();
    });
}

void Composition::showStart()
{
    auto *page = new StartPage(m_services, paths::defaultStoreFolder(), demoMaker(m_services));
    connect(page, &StartPage::created, this, [this](const std::shared_ptr<OfficeStore> &store, const std::shared_ptr<Office> &office) {
        closeStore();
        m_store = store;
        m_settings.store().setValue(lastStore, store->folder());
        showOffice(office);
    });
    connect(page, &StartPage::folderChosen, this, &Composition::openStore, Qt::QueuedConnection);
    connect(page, &StartPage::serverRequested, this, &Composition::showLink, Qt::QueuedConnection);
    showGate(page);
}

void Composition::showLink()
{
    auto *page = new LinkPage(m_services, paths::defaultStoreFolder());
    connect(page, &LinkPage::linked, this, [this](const std::shared_ptr<OfficeStore> &store, const std::shared_ptr<Office> &office, const QString &password) {
        closeStore();
        m_store = store;
        m_linkPassword = password;
        m_settings.store().setValue(lastStore, store->folder());
        showOffice(office);
    });
    connect(page, &LinkPage::backRequested, this, &Composition::showStart, Qt::QueuedConnection);
    showGate(page);
}

void Composition::showProblem(const Error &error, const QString &folder)
{
    if (!m_options.screenshots.isEmpty()) {
        qCritical("%s", qPrintable(ErrorWords::sentence(error)));
        QMetaObject::invokeMethod(&m_application, [] { QCoreApplication::exit(3); }, Qt::QueuedConnection);
        return;
    }
    auto *page = new StoreProblem(error, {folder}, m_services);
    connect(page, &StoreProblem::tryAgainRequested, this, [this, folder] { openStore(folder); }, Qt::QueuedConnection);
    connect(page, &StoreProblem::anotherFolderRequested, this, &Composition::openStore, Qt::QueuedConnection);
    connect(page, &StoreProblem::startPageRequested, this, &Composition::showStart, Qt::QueuedConnection);
    showGate(page);
}

void Composition::showSignIn(const Error *error)
{
    auto *page = new SignInPage(m_store, m_settings.store().value(lastLogin).toString());
    if (error)
        page->showError(*error);
    connect(page, &SignInPage::signedIn, this, [this](const std::shared_ptr<Office> &office, const QString &password) {
        showOffice(office);
        m_sync->tryPassword(password);
    });
    connect(page, &SignInPage::anotherFolderRequested, this, &Composition::showStart, Qt::QueuedConnection);
    showGate(page);
}

void Composition::signIn(const QString &login)
{
    onResult(m_store->signIn(login, {}), this, [this](const Result<std::shared_ptr<Office>> &office) {
        if (office)
            showOffice(*office);
        else
            showSignIn(&office.error());
    });
}

void Composition::showOffice(const std::shared_ptr<Office> &office, const QString &page)
{
    m_settings.store().setValue(lastLogin, office->identity().person.login);
    if (!m_backups) {
        m_backups = std::make_unique<BackupKeeper>(m_store, m_settings.store());
        m_backups->begin();
    }
    if (!m_upkeep)
        m_upkeep = std::make_unique<SearchUpkeep>(m_store, m_reader);
    auto window = std::make_unique<OfficeWindow>(office, m_reader, m_theme, m_settings, m_backups.get(), m_upkeep.get());
    if (!m_sync) {
        m_sync = std::make_unique<sync::SyncKeeper>(m_store, sync::keychain());
        m_sync->linkChanged(std::exchange(m_linkPassword, QString()));
    }
    window->watchServer(*m_sync);
    connect(window.get(), &OfficeWindow::switchPersonRequested, this, [this] { showSignIn(); });
    connect(window.get(), &OfficeWindow::languageChosen, this, [this](const QString &language) {
        setLanguage(language);
        const std::shared_ptr<Office> same = m_window->office();
        showOffice(same, m_window->currentPage());
    });
    connect(window.get(), &OfficeWindow::madeAnewRequested, this, [this] {
        const std::shared_ptr<Office> same = m_window->office();
        showOffice(same, m_window->currentPage());
    }, Qt::QueuedConnection);
    const bool there = window->window()->pages()->has(page);
    window->window()->openPage(there ? page : window->firstPage());
    window->window()->appear();
    if (page.isEmpty())
        window->remindAtStart();
    m_window = std::move(window);
    if (m_gate)
        m_gate.release()->deleteLater();
}

void Composition::takeScreenshots()
{
    auto *pictures = new Screenshots(m_store, m_reader, m_theme, m_settings, m_options.screenshots, this);
    pictures->setForManual(m_options.manualPictures);
    connect(pictures, &Screenshots::languageWanted, this, &Composition::setLanguage);
    connect(pictures, &Screenshots::ended, &m_application, [](int status) { QCoreApplication::exit(status); });
    pictures->start();
}

}
