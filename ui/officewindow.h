// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "ui/incoming/documentpane.h"

#include <QObject>

#include <memory>

namespace congso {

class BackupKeeper;
class ActingPlaces;
class BoxCounts;
class DirectoryWatch;
class FileReader;
class IdleWatch;
class LockScreen;
class MainWindow;
class OutgoingPlaces;
class SearchUpkeep;
class WindowReminders;
class WindowSearch;
class WindowSync;
namespace sync {
class SyncKeeper;
}
class ManualWindow;
class Theme;
class UiSettings;

/// The window of one signed-in person: its pages, its navigation, what feeds its status line. Made anew for another
/// person or language.
class OfficeWindow : public QObject
{
    Q_OBJECT

public:
    /// \a backups outlives the window; null: nobody looks after backups (pictures, tests). \a search too; null: nothing is
    /// searched but the register.
    OfficeWindow(std::shared_ptr<Office> office, FileReader &reader, Theme &theme, UiSettings &settings, BackupKeeper *backups = nullptr,
                 SearchUpkeep *search = nullptr);
    ~OfficeWindow() override;

    /// Shows how the store stands with its office server. \a keeper outlives the window.
    void watchServer(sync::SyncKeeper &keeper);

    MainWindow *window() const { return m_window.get(); }
    const std::shared_ptr<Office> &office() const { return m_office; }
    QString currentPage() const;
    /// Where this person's day begins.
    QString firstPage() const;
    /// The day's list of what waits, once it is known, where the person wants it.
    void remindAtStart();

Q_SIGNALS:
    void switchPersonRequested();
    void languageChosen(const QString &language);
    /// What the person may do has changed: the pages are those of before.
    void madeAnewRequested();

private:
    void addPages();
    void fillNavigation();
    void updateCounts();
    void connectWindow();
    void addAccount();
    void watchBackups();
    void showBackups();
    void watchPosts();
    void openManual();
    void watchIdle();
    void showAbout();
    void lock();

    std::shared_ptr<Office> m_office;
    FileReader &m_reader;
    UiSettings &m_settings;
    BackupKeeper *m_backups;
    SearchUpkeep *m_upkeep;
    std::unique_ptr<DirectoryWatch> m_directory;
    std::unique_ptr<BoxCounts> m_counts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowSearch> m_search; ///< none where nobody keeps the store searchable
    std::unique_ptr<ManualWindow> m_manual;
    LockScreen *m_lock;
    IdleWatch *m_idle;
    ActingPlaces *m_acting = nullptr;
    OutgoingPlaces *m_outgoing = nullptr;
    WindowReminders *m_reminders = nullptr;
    WindowSync *m_sync = nullptr;
    QStringList m_posts; ///< that the pages were made for
    bool m_postsChanged = false;
    int m_waiting = 0; ///< letters in Chờ vào sổ
};

}
