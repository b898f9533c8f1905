// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/joblist.h"
#include "ui/shell/jobmodel.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/uisettings.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heardroles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/scaledsize.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/undonotice.h"
#include "ui/widgets/wheelguard.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace congso {

namespace {

constexpr int scaleStep = 10;
constexpr QSize usualSize(1366, 768);

struct ThemeChoice
{
    const char *id;
    ThemeMode mode;
};
constexpr ThemeChoice themeChoices[] = {
    {"theme-system", ThemeMode::System}, {"theme-light", ThemeMode::Light}, {"theme-dark", ThemeMode::Dark},
    {"theme-contrast", ThemeMode::Contrast}, {"theme-contrast-dark", ThemeMode::ContrastDark}};

}

MainWindow::MainWindow(Theme &theme, UiSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(new Actions(this))
{
    InputMethodWatch::install(*qApp);
    WheelGuard::install(*qApp);
    installHeardRoles();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    m_actions->add(windowActions());
    m_topBar = new TopBar(*m_actions);
    m_navigation = new Navigation;
    m_navigationLine = new Separator(Qt::Vertical);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("window.banner"));
    m_banner->hide();
    m_pages = new PageHost;
    m_statusLine = new StatusLine;
    m_jobModel = new JobModel(this);
    m_jobs = new JobList(this);
    m_palette = new CommandPalette(this);
    place();
    connectParts();
    connectActions();
    connectLookActions();
    setMinimumSize(640, 480);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(usualSize);
    updateNavigation();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::appear()
{
    // A frame comes around it, which a screen of just that size has no room for.
    const QSize room = screen()->availableSize();
    const bool fits = room.width() > usualSize.width() && room.height() > usualSize.height() + style()->pixelMetric(QStyle::PM_TitleBarHeight);
    if (m_settings.windowGeometry().isEmpty() && !fits)
        showMaximized();
    else
        show();
}

void MainWindow::place()
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_navigationLine);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_banner);
    centre->addWidget(m_pages, 1);
    middle->addLayout(centre, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(new Separator);
    layout->addLayout(middle, 1);
    layout->addWidget(m_statusLine);
    fixHeight(m_statusLine, 28);
}

void MainWindow::connectParts()
{
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::searchRequested);
    connect(m_topBar, &TopBar::searchTyped, this, &MainWindow::searchTyped);
    connect(m_topBar, &TopBar::navigationRequested, this, &MainWindow::toggleNavigation);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { openPage(id); });
    connect(m_pages, &PageHost::pageMade, this, &MainWindow::connectPage);
    connect(m_pages, &PageHost::currentPageChanged, this, &MainWindow::showCurrent);
    connect(m_statusLine, &StatusLine::jobsPressed, this, [this] {
        const QWidget *button = m_statusLine->jobsButton();
        m_jobs->openAt(button->mapToGlobal(QPoint(button->width(), 0)));
    });
    connect(m_palette, &CommandPalette::placeChosen, this, [this](const QString &id) { openPage(id); });
    connect(m_jobs, &JobList::countsChanged, this, [this](int running, int failed) {
        m_statusLine->setJobs(running, failed, m_jobModel->summary());
    });
    connect(m_jobs, &JobList::cancelRequested, m_jobModel, &JobModel::cancel);
    connect(m_jobs, &JobList::retryRequested, m_jobModel, &JobModel::retry);
    m_jobs->setModel(m_jobModel);
    connect(m_statusLine->undoNotice(), &UndoNotice::offeringChanged, this,
            [this](bool offering) { m_actions->setEnabled(QStringLiteral("undo"), offering, tr("There is nothing to take back now.")); });
}

QList<PalettePlace> MainWindow::places() const
{
    QList<PalettePlace> places;
    QString group;
    const QList<NavigationEntry> entries = m_navigation->entries()->entries();
    for (const NavigationEntry &entry : entries) {
        if (entry.id.isEmpty()) {
            group = entry.text;
        } else {
            places.append({entry.id, entry.text, group});
        }
    }
    return places;
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto handler) { m_actions->on(QString::fromLatin1(id), this, handler); };
    on("palette", [this] {
        QList<Actions *> sources{m_actions};
        if (Page *page = m_pages->currentPage()) {
            sources.prepend(&page->actions());
        }
        m_palette->open(sources, places());
    });
    on("find", [this] {
        if (Page *page = m_pages->currentPage(); page == nullptr || !page->find()) {
            m_topBar->focusSearch();
        }
    });
    on("search-all", [this] { m_topBar->focusSearch(); });
    on("back", [this] { m_pages->back(); });
    on("undo", [this] { m_statusLine->undoNotice()->undo(); });
    on("jobs", [this] { Q_EMIT m_statusLine->jobsPressed(); });
    on("person-menu", [this] { m_topBar->openMenu(); });
    on("lock", [this] {
        settle();
        Q_EMIT lockRequested();
    });
    on("switch-person", [this] {
        settle();
        Q_EMIT switchPersonRequested();
    });
    on("about", [this] { Q_EMIT aboutRequested(); });
    on("manual", [this] { Q_EMIT manualRequested(); });
    m_actions->disable(QStringLiteral("undo"), tr("There is nothing to take back now."));
    m_actions->disable(QStringLiteral("back"), tr("This is the first page you opened."));
}

void MainWindow::connectLookActions()
{
    const auto toggled = [this](const char *id, auto handler) { m_actions->onToggled(QString::fromLatin1(id), this, handler); };
    toggled("navigation", [this](bool) { toggleNavigation(); });
    toggled("fullscreen", [this](bool full) { full ? showFullScreen() : showNormal(); });
    m_actions->on(QStringLiteral("text-larger"), this, [this] { changeScale(m_theme.scale() + scaleStep); });
    m_actions->on(QStringLiteral("text-smaller"), this, [this] { changeScale(m_theme.scale() - scaleStep); });
    m_actions->on(QStringLiteral("text-normal"), this, [this] { changeScale(100); });
    m_actions->action(QStringLiteral("text-larger"))->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    auto *themes = new QActionGroup(this);
    for (const ThemeChoice &choice : themeChoices) {
        QAction *action = m_actions->action(QString::fromLatin1(choice.id));
        themes->addAction(action);
        action->setChecked(m_theme.mode() == choice.mode);
        toggled(choice.id, [this, mode = choice.mode](bool) {
            m_settings.setThemeMode(mode);
            m_theme.setMode(mode);
        });
    }
    auto *languages = new QActionGroup(this);
    for (const char *language : {"vi", "en"}) {
        const QString id = QStringLiteral("language-") + QLatin1String(language);
        languages->addAction(m_actions->action(id));
        m_actions->action(id)->setChecked(m_settings.language() == QLatin1String(language));
        m_actions->onToggled(id, this, [this, chosen = QString::fromLatin1(language)](bool) {
            if (chosen != m_settings.language()) {
                m_settings.setLanguage(chosen);
                settle();
                Q_EMIT languageChosen(chosen);
            }
        });
    }
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::pageRequested, this, &MainWindow::openPage);
    connect(page, &Page::backRequested, this, [this] { m_pages->back(); });
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::wholeWindowChanged, this, &MainWindow::updateNavigation);
    connect(page, &Page::messageShown, m_statusLine->undoNotice(), &UndoNotice::showMessage);
    connect(page, &Page::undoOffered, m_statusLine->undoNotice(), &UndoNotice::offer);
}

bool MainWindow::openPage(const QString &id, const QVariantMap &state)
{
    return m_pages->show(id, state);
}

void MainWindow::settle()
{
    m_pages->settle();
}

void MainWindow::showCurrent(const QString &id)
{
    m_navigation->setCurrent(id);
    m_navigationCalled = false;
    m_actions->setEnabled(QStringLiteral("back"), m_pages->canGoBack(), tr("This is the first page you opened."));
    updateNavigation();
    updateTitle();
}

void MainWindow::stepBack()
{
    commitInputMethod();
    if (Page *page = m_pages->currentPage(); page != nullptr && page->stepBack()) {
        return;
    }
    m_pages->back();
}

void MainWindow::changeScale(int percent)
{
    m_theme.setScale(percent);
    m_settings.setTextScale(m_theme.scale());
    const QString why = tr("The text already has this size.");
    m_actions->setEnabled(QStringLiteral("text-larger"), m_theme.scale() < Theme::maximumScale, why);
    m_actions->setEnabled(QStringLiteral("text-smaller"), m_theme.scale() > Theme::minimumScale, why);
}

bool MainWindow::roomForNavigation() const
{
    const Page *page = m_pages->currentPage();
    return width() >= scaled(900, fontMetrics()) && (page == nullptr || !page->wantsWholeWindow());
}

void MainWindow::toggleNavigation()
{
    if (roomForNavigation()) {
        m_settings.setNavigationShown(!m_settings.navigationShown());
    } else {
        m_navigationCalled = !m_navigationCalled;
    }
    updateNavigation();
    if (m_navigation->isVisible()) {
        m_navigation->setFocus();
    }
}

void MainWindow::updateNavigation()
{
    const bool room = roomForNavigation();
    const bool shown = room ? m_settings.navigationShown() : m_navigationCalled;
    m_navigation->setVisible(shown);
    m_navigationLine->setVisible(shown);
    m_topBar->setMenuShown(!shown);
    m_actions->action(QStringLiteral("navigation"))->setChecked(shown);
}

void MainWindow::updateTitle()
{
    const Page *page = m_pages->currentPage();
    const QString name = QStringLiteral("Công Sở");
    setWindowTitle(page == nullptr || page->title().isEmpty() ? name : QStringLiteral("%1 – %2").arg(page->title(), name));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settle();
    m_settings.setWindowGeometry(saveGeometry());
    Q_EMIT closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateNavigation();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        stepBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

}
