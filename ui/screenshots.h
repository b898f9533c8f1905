// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "db/types/lists.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QHash>
#include <QObject>
#include <QSize>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace congso {

class FileReader;
class MainWindow;
class OfficeWindow;
class SearchUpkeep;
class UiSettings;

/// Pictures of the main pages of an office where nobody needs a password, each at two sizes, light and dark, in both
/// languages: page-1366x768-light-vi.png. Or the small ones that the manual shows: van-thu.png.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(std::shared_ptr<OfficeStore> store, FileReader &reader, Theme &theme, UiSettings &settings, const QString &folder, QObject *parent);
    ~Screenshots() override;

    void start();
    /// The pictures of the manual's pages instead, named by page.
    void setForManual(bool manual);
    /// Until a page has loaded, and until what was opened on it stands still. Milliseconds; tests shorten them.
    void setPauses(int load, int settle);

Q_SIGNALS:
    void languageWanted(const QString &language);
    void ended(int status);

private:
    struct Shot
    {
        QString name;
        QString login;
        QString page; ///< empty: the sign-in page
        QVariantMap state;
        std::function<void(MainWindow &)> then; ///< once the page has loaded
        QString topic = {};                     ///< the page of the manual that shows it; empty: none
    };
    struct Look
    {
        QString language;
        ThemeMode theme;
        QSize size;
    };
    void signIn(const QStringList &logins);
    void count(const QString &login, const QStringList &rest);
    void choose();
    void makeList();
    void next();
    void prepare(const Shot &shot, const Look &look);
    void save(const Shot &shot, const Look &look);
    /// Who holds the role and has most in that box.
    QString who(Role role, Box box) const;

    std::shared_ptr<OfficeStore> m_store;
    FileReader &m_reader;
    Theme &m_theme;
    UiSettings &m_settings;
    QDir m_folder;
    QHash<QString, std::shared_ptr<Office>> m_offices;
    QStringList m_logins;
    QStringList m_delegates; ///< who act for somebody today
    QHash<QString, QHash<Box, int>> m_counts;
    QList<Shot> m_shots;
    QList<Look> m_looks;
    int m_loadMs = 900; ///< lists, pages and pictures of pages come in their own time
    int m_settleMs = 500;
    bool m_forManual = false;
    int m_look = 0;
    int m_shot = 0;
    std::unique_ptr<SearchUpkeep> m_upkeep;
    std::unique_ptr<OfficeWindow> m_window;
    std::unique_ptr<QWidget> m_plain;
    QString m_windowLogin;
};

}
