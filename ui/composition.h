// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/office.h"
#include "app/reading/reader.h"
#include "ui/shell/uisettings.h"
#include "ui/widgets/theme.h"

#include <QTranslator>

#include <memory>

class QApplication;

namespace congso {

class BackupKeeper;
class OfficeWindow;
class SearchUpkeep;
class Tidying;
namespace sync {
class SyncKeeper;
}

struct ProgramOptions
{
    QString store;       ///< folder; empty: the last one, or the usual place
    QString login;       ///< signed in at once where no password is asked for (demo office)
    QString language;    ///< "vi", "en"; empty: as last chosen
    QString theme;       ///< as themeText() says it; empty: as last chosen
    QString screenshots; ///< folder for pictures of the main pages; the program ends after them
    bool manualPictures = false; ///< those of the manual instead
};

/// The composition root: opens the office, asks who is there, and puts the window together. Everything that is
/// there once in the program lives here and is handed on by reference.
class Composition : public QObject
{
    Q_OBJECT

public:
    Composition(QApplication &application, ProgramOptions options);
    ~Composition() override;

    void start();

private:
    void setLanguage(const QString &language);
    void openStore(const QString &folder);
    void showStart();
    void showLink();
    void showProblem(const Error &error, const QString &folder);
    void showSignIn(const Error *error = nullptr);
    void signIn(const QString &login);
    void showOffice(const std::shared_ptr<Office> &office, const QString &page = {});
    void takeScreenshots();
    void closeStore();
    void tidyBeforeEnd();
    /// Shows one of the pages before the office: start, sign-in, problem.
    void showGate(QWidget *page);
    QString usualFolder();

    QApplication &m_application;
    ProgramOptions m_options;
    Services m_services;
    UiSettings m_settings;
    Theme m_theme;
    Reader m_reader;
    QTranslator m_words;
    std::shared_ptr<OfficeStore> m_store;
    std::unique_ptr<BackupKeeper> m_backups; ///< of the store, once somebody has signed in
    std::unique_ptr<sync::SyncKeeper> m_sync;  ///< the same: the exchange with the office server
    QString m_linkPassword;                   ///< that the store was just linked with; until the exchange has it
    std::unique_ptr<SearchUpkeep> m_upkeep;  ///< the same; goes on while nobody is signed in
    std::unique_ptr<OfficeWindow> m_window;
    std::unique_ptr<QWidget> m_gate;
    std::unique_ptr<Tidying> m_tidying; ///< when the program ends
    std::unique_ptr<QEventLoopLocker> m_staysOpen; ///< until that is known
    bool m_tidyingAsked = false;
};

}
