// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

namespace congso {

class Actions;
class Banner;
class CommandPalette;
class JobList;
class JobModel;
class Navigation;
class Page;
class PageHost;
struct PalettePlace;
class StatusLine;
class Theme;
class TopBar;
class UiSettings;

/// Places things: top bar, navigation, pages, status line. Knows no document and no use case; whoever
/// makes it adds the pages and navigation, feeds the status line and answers its signals.
///
///     MainWindow window(theme, settings);
///     window.pages()->addPage("inbox", [&] { return new InboxPage(…); });
///     window.navigation()->entries()->setEntries(…);
///     window.topBar()->setPerson(name, title);
///     window.openPage("inbox");
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, UiSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    PageHost *pages() const { return m_pages; }
    Navigation *navigation() const { return m_navigation; }
    TopBar *topBar() const { return m_topBar; }
    StatusLine *statusLine() const { return m_statusLine; }
    /// A line over the pages, for what concerns everybody; hidden unless shown.
    Banner *banner() const { return m_banner; }
    JobList *jobs() const { return m_jobs; }
    /// Long work of the pages tells of itself here.
    JobModel *jobModel() const { return m_jobModel; }
    Actions &actions() { return *m_actions; }

    bool openPage(const QString &id, const QVariantMap &state = {});
    /// Shows it where it was last; the first time in its usual size, or as large as a screen that has no room for that.
    void appear();
    /// Commits the input method and lets the page keep its drafts: before locking or switching person.
    void settle();

Q_SIGNALS:
    void searchRequested(const QString &text);
    void searchTyped(const QString &text);
    void switchPersonRequested();
    void lockRequested();
    void aboutRequested();
    /// F1: help on the page that is shown.
    void manualRequested();
    /// The language was chosen; the window is to be made anew in it.
    void languageChosen(const QString &language);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    QList<PalettePlace> places() const;
    void connectParts();
    void connectActions();
    void connectLookActions();
    void connectPage(Page *page);
    void showCurrent(const QString &id);
    void stepBack();
    void changeScale(int percent);
    bool roomForNavigation() const;
    void toggleNavigation();
    void updateNavigation();
    void updateTitle();

    Theme &m_theme;
    UiSettings &m_settings;
    Actions *m_actions;
    TopBar *m_topBar;
    Navigation *m_navigation;
    QWidget *m_navigationLine;
    Banner *m_banner;
    PageHost *m_pages;
    StatusLine *m_statusLine;
    JobModel *m_jobModel;
    JobList *m_jobs;
    CommandPalette *m_palette;
    bool m_navigationCalled = false; ///< shown on request where there is no room for it
};

}
