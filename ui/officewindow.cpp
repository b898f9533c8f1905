// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officewindow.h"

#include "app/incoming/staging.h"
#include "app/office/officerules.h"
#include "app/words/statewords.h"
#include "ui/actingplaces.h"
#include "ui/admin/adminpage.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importpanel.h"
#include "ui/incoming/bookpage.h"
#include "ui/incoming/documentspage.h"
#include "ui/incoming/leaderpage.h"
#include "ui/intake/intakepage.h"
#include "ui/models/boxcounts.h"
#include "ui/models/directorywatch.h"
#include "ui/models/onresult.h"
#include "ui/manualtopic.h"
#include "ui/outgoingplaces.h"
#include "ui/search/readingjob.h"
#include "ui/shell/actions.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/manualwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/uisettings.h"
#include "ui/signin/accountdialog.h"
#include "ui/signin/idlewatch.h"
#include "ui/signin/lockscreen.h"
#include "ui/widgets/banner.h"
#include "ui/windowreminders.h"
#include "ui/windowsearch.h"
#include "ui/windowsync.h"
#include "ui/workdaypages.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

namespace congso {

namespace {
const QLatin1String intakeId("intake");
const QLatin1String adminId("admin");
const QLatin1String importingId("importing");
const QLatin1String documentsId("documents");

QString idOf(Box box)
{
    return QString(boxText(box));
}

/// What decides which pages there are: each post with its unit and roles.
QStringList postsOf(const Identity &identity)
{
    QStringList posts;
    for (const Post &post : identity.posts)
        posts << QStringLiteral("%1 %2 %3 %4").arg(post.id.toString(), post.title, post.unit.toString()).arg(post.roles.toInt());
    posts.sort();
    return posts;
}

bool isWork(Box box)
{
    return box != Box::Book && box != Box::InProgress && box != Box::ToSubmit;
}
}

OfficeWindow::OfficeWindow(std::shared_ptr<Office> office, FileReader &reader, Theme &theme, UiSettings &settings, BackupKeeper *backups,
                           SearchUpkeep *search)
    : m_office(std::move(office)), m_reader(reader), m_settings(settings), m_backups(backups), m_upkeep(search), m_directory(std::make_unique<DirectoryWatch>(*m_office)),
      m_counts(std::make_unique<BoxCounts>(*m_office)), m_window(std::make_unique<MainWindow>(theme, settings)),
      m_lock(new LockScreen(m_window.get())), m_idle(new IdleWatch(this))
{
    addPages();
    if (search && !m_counts->boxes().isEmpty()) {
        const IncomingParts parts{*m_office, *m_directory, m_office->store().rules(), &m_reader, m_settings, m_window->jobModel(), {}, m_outgoing->copies()};
        m_search = std::make_unique<WindowSearch>(*m_window, parts, search->engine());
        connect(m_search.get(), &WindowSearch::entriesChanged, this, &OfficeWindow::fillNavigation);
    }
    if (search)
        new ReadingJob(*search, *m_window->jobModel(), this);
    fillNavigation();
    connectWindow();
    watchIdle();
    watchBackups();
    watchPosts();
}

OfficeWindow::~OfficeWindow() = default;

void OfficeWindow::addPages()
{
    PageHost *pages = m_window->pages();
    const IncomingParts parts{*m_office, *m_directory, m_office->store().rules(), &m_reader, m_settings, m_window->jobModel()};
    m_acting = new ActingPlaces(*m_window, parts, this);
    connect(m_acting, &ActingPlaces::changed, this, [this] {
        fillNavigation();
        m_window->navigation()->setCurrent(currentPage());
    });
    m_outgoing = new OutgoingPlaces(*m_window, parts, this);
    pages->addPage(documentsId, [parts] { return new DocumentsPage(parts); });
    const QList<Box> boxes = m_counts->boxes();
    for (const Box box : boxes) {
        if (box != Box::Book)
            pages->addAlias(idOf(box), documentsId, {{QStringLiteral("box"), idOf(box)}});
    }
    if (boxes.contains(Box::ToInstruct))
        pages->addPage(QStringLiteral("leader"), [parts] { return new LeaderPage(parts); });
    if (boxes.contains(Box::Book))
        pages->addPage(QStringLiteral("book.page"), [parts] { return new BookPage(parts); });
    pages->addAlias(idOf(Box::Book), QStringLiteral("book.page"), {{QStringLiteral("box"), idOf(Box::Book)}});
    if (incoming::takesLettersIn(m_office->identity())) {
        pages->addPage(intakeId, [this] {
            auto *page = new IntakePage(*m_office, m_reader, m_settings, m_window->jobModel());
            connect(page, &IntakePage::waitingChanged, this, [this](int letters) {
                m_waiting = letters;
                updateCounts();
            });
            connect(page, &IntakePage::documentRequested, this, [this](const SubjectId &document) {
                m_window->openPage(idOf(Box::Book), {{QStringLiteral("document"), document.toString()}});
            });
            return page;
        });
    }
    if (directory::administers(m_office->identity()))
        pages->addPage(adminId, [this] { return new AdminPage(*m_office, m_settings, m_window->jobModel(), m_backups, m_upkeep); });
    // An administrator has it among the sections of the administration.
    else if (!ImportPanel::kindsFor(*m_office).isEmpty())
        pages->addPage(importingId, [this] { return new ImportPage(*m_office, m_window->jobModel()); });
    addWorkdayPages(*m_window, *m_office, *m_directory);
}

void OfficeWindow::fillNavigation()
{
    QList<NavigationEntry> entries;
    const auto group = [&entries](const QString &title, const QList<NavigationEntry> &lines) {
        if (!lines.isEmpty())
            entries << NavigationEntry{{}, title} << lines;
    };
    QList<NavigationEntry> work;
    QList<NavigationEntry> incoming;
    const PageHost *pages = m_window->pages();
    if (pages->has(intakeId))
        incoming << NavigationEntry{intakeId, tr("To be registered")};
    for (const Box box : m_counts->boxes())
        (isWork(box) ? work : incoming) << NavigationEntry{idOf(box), box == Box::Book ? tr("Incoming register") : StateWords::box(box), 0, box == Box::Overdue};
    incoming << workdayEntries(*m_window);
    QList<NavigationEntry> agency = officeEntries(*m_window);
    agency << m_acting->delegationEntries();
    if (pages->has(adminId))
        agency << NavigationEntry{adminId, tr("Administration")};
    if (m_sync)
        agency << m_sync->entries();
    if (pages->has(importingId))
        agency << NavigationEntry{importingId, tr("Import data")};
    group(tr("My work"), work);
    group(tr("In another's name"), m_acting->actingEntries());
    group(tr("Incoming documents"), incoming);
    group(tr("Outgoing documents"), m_outgoing->entries());
    group(tr("Files and archive"), m_acting->caseFileEntries());
    group(tr("Agency"), agency);
    if (m_search)
        group(tr("Saved searches"), m_search->entries());
    m_window->navigation()->entries()->setEntries(entries);
    m_window->navigation()->setCurrent(currentPage());
    updateCounts();
}

void OfficeWindow::updateCounts()
{
    NavigationModel *entries = m_window->navigation()->entries();
    for (const Box box : m_counts->boxes()) {
        // What is done and what is in the book only grows; a number there asks for nothing.
        if (box != Box::Book && box != Box::Done)
            entries->setCount(idOf(box), m_counts->count(box));
    }
    entries->setCount(intakeId, m_waiting);
    m_outgoing->showCounts();
    const bool reads = m_counts->boxes().contains(Box::Book);
    m_window->statusLine()->setDocumentCount(reads ? m_counts->readable() : -1);
}

void OfficeWindow::connectWindow()
{
    const Identity me = m_office->identity();
    m_window->topBar()->setPerson(me.person.name, me.posts.isEmpty() ? QString() : me.posts.first().title);
    m_window->topBar()->setSearchShown(m_search || m_counts->boxes().contains(Box::Book));
    addAccount();
    m_reminders = new WindowReminders(*m_window, *m_office, *m_counts, m_settings, this);
    m_window->statusLine()->setState(Tone::Done, tr("Saved on this computer"));
    connect(m_counts.get(), &BoxCounts::changed, this, &OfficeWindow::updateCounts);
    connect(m_window.get(), &MainWindow::searchRequested, this, [this](const QString &text) {
        if (m_search)
            m_search->search(text);
        else
            m_window->openPage(idOf(Box::Book), {{QStringLiteral("filter"), text}});
    });
    connect(m_window.get(), &MainWindow::switchPersonRequested, this, &OfficeWindow::switchPersonRequested, Qt::QueuedConnection);
    connect(m_lock, &LockScreen::switchPersonRequested, this, &OfficeWindow::switchPersonRequested, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockRequested, this, &OfficeWindow::lock);
    connect(m_window.get(), &MainWindow::languageChosen, this, &OfficeWindow::languageChosen, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::aboutRequested, this, &OfficeWindow::showAbout);
    connect(m_window.get(), &MainWindow::manualRequested, this, &OfficeWindow::openManual);
    if (m_window->pages()->has(intakeId)) {
        const auto count = [this] {
            onResult(incoming::letters(*m_office), this, [this](const Result<QList<StagedLetter>> &letters) {
                m_waiting = letters ? int(letters->size()) : m_waiting;
                updateCounts();
            });
        };
        connect(m_office.get(), &Office::changed, this, count);
        count();
    }
}

void OfficeWindow::remindAtStart()
{
    m_reminders->showAtStart();
}

void OfficeWindow::addAccount()
{
    Actions &actions = m_window->actions();
    actions.add({{QStringLiteral("account"), tr("My account…"), tr("Change the password, and after how long the window locks"),
                  QStringLiteral("key"), {}, tr("Signed-in person")}});
    actions.on(QStringLiteral("account"), this, [this] {
        auto *dialog = new AccountDialog(*m_office, m_settings.store(), m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AccountDialog::lockMinutesChanged, m_idle, &IdleWatch::setMinutes);
        dialog->open();
    });
    if (auto *menu = m_window->topBar()->findChild<QMenu *>(QStringLiteral("personMenu")))
        menu->insertAction(menu->actions().value(0), actions.action(QStringLiteral("account")));
}

void OfficeWindow::watchBackups()
{
    if (!m_backups)
        return;
    m_backups->setJobs(m_window->jobModel());
    if (directory::administers(m_office->identity())) {
        Actions &actions = m_window->actions();
        actions.add({{QStringLiteral("backup.open"), tr("Backup…"), tr("The daily backup: folder, hour, the last ones"), QStringLiteral("archive"), {}, tr("Go to")}});
        actions.on(QStringLiteral("backup.open"), this, [this] { m_window->openPage(adminId, {{QStringLiteral("section"), QStringLiteral("backup")}}); });
    }
    connect(m_backups, &BackupKeeper::changed, this, &OfficeWindow::showBackups);
    showBackups();
}

/// An administrator elsewhere gives and ends posts while somebody works.
void OfficeWindow::watchPosts()
{
    m_posts = postsOf(m_office->identity());
    Actions &actions = m_window->actions();
    actions.add({{QStringLiteral("window.anew"), tr("Show my pages anew"), tr("The lists and pages that go with your posts as they are now; what is typed is kept"), QStringLiteral("refresh"), {}, tr("Signed-in person")}});
    actions.setVisible(QStringLiteral("window.anew"), false);
    actions.on(QStringLiteral("window.anew"), this, [this] { Q_EMIT madeAnewRequested(); });
    connect(m_office.get(), &Office::changed, this, [this] {
        if (m_postsChanged || postsOf(m_office->identity()) == m_posts)
            return;
        m_postsChanged = true;
        m_window->actions().setVisible(QStringLiteral("window.anew"), true);
        m_window->banner()->show(Banner::Kind::Warning, tr("Your posts in the agency have changed. The lists and pages here are still those of before."), {m_window->actions().action(QStringLiteral("window.anew"))});
    });
}

void OfficeWindow::showBackups()
{
    if (m_postsChanged)
        return;
    QList<QAction *> steps;
    const bool mayAct = directory::administers(m_office->identity());
    if (mayAct)
        steps << m_window->actions().action(QStringLiteral("backup.open"));
    // What a part of an office has is on the server, too, but for what waits to be sent.
    const bool elsewhere = m_sync && m_sync->linked();
    m_window->banner()->show(Banner::Kind::Error, elsewhere ? QString() : m_backups->warning(mayAct), steps);
}

void OfficeWindow::watchServer(sync::SyncKeeper &keeper)
{
    m_sync = new WindowSync(*m_window, *m_office, *m_directory, keeper, this);
    const auto follow = [this] {
        fillNavigation();
        if (m_backups)
            showBackups();
    };
    connect(m_sync, &WindowSync::entriesChanged, this, follow);
    follow();
}

void OfficeWindow::openManual()
{
    if (!m_manual)
        m_manual = std::make_unique<ManualWindow>();
    const Page *page = m_window->pages()->currentPage();
    m_manual->openTopic(page ? manualTopic(page->id(), page->saveState()) : QString());
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void OfficeWindow::watchIdle()
{
    m_idle->setMinutes(lockMinutes(m_settings.store()));
    connect(m_idle, &IdleWatch::idled, this, &OfficeWindow::lock);
}

void OfficeWindow::lock()
{
    if (m_lock->locked())
        return;
    m_window->settle();
    m_lock->lock(m_office->store().shared_from_this(), m_office->identity());
}

void OfficeWindow::showAbout()
{
    auto *box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Công Sở"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Công Sở %1\n\nThe electronic office of a Vietnamese agency.\nFree software under the GNU General Public License, version 3 or later.")
                     .arg(QCoreApplication::applicationVersion()));
    box->open();
}

QString OfficeWindow::currentPage() const
{
    return m_window->pages()->currentId();
}

QString OfficeWindow::firstPage() const
{
    const PageHost *pages = m_window->pages();
    if (pages->has(intakeId))
        return intakeId;
    if (const QList<Box> boxes = m_counts->boxes(); !boxes.isEmpty())
        return idOf(boxes.first());
    return pages->has(adminId) ? QString(adminId) : QString(documentsId);
}

}
