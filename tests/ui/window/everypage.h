// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/window/windowtest.h"
#include "ui/widgets/tabbar.h"

#include <QTemporaryDir>

namespace congso::testing {

/// A small demo office: letters in every state, case files, a delegation, letters that wait; and somebody of every role.
class EveryRole
{
public:
    EveryRole() : m_services(systemServices())
    {
        m_services.foldersChecked = false;
        const QString folder = m_dir.filePath(QStringLiteral("office"));
        DemoOptions options;
        options.letters = 60;
        options.waiting = 2;
        options.today = QDate(2026, 3, 9);
        if (const Outcome made = makeDemoOffice({folder}, m_services, options); !made)
            qFatal("no demo office: %s", codeText(made.error().code).data());
        m_services.clock = &m_clock;
        const auto opened = OfficeStore::open({folder}, m_services);
        if (!opened)
            qFatal("no office: %s", codeText(opened.error().code).data());
        m_store = *opened;
    }

    /// Clerk, leader, the delegate who heads the office, head of unit, officer, archivist, administrator.
    static QStringList logins()
    {
        return {QStringLiteral("lan.hoang"), QStringLiteral("mai.nguyen"), QStringLiteral("khai.dang"), QStringLiteral("ha.pham"),
                QStringLiteral("hoa.tran"), QStringLiteral("hien.quach"), QStringLiteral("quantri")};
    }
    std::shared_ptr<Office> as(const QString &login)
    {
        auto office = m_store->signIn(login, {}).result();
        if (!office)
            qFatal("%s cannot sign in", qPrintable(login));
        return *office;
    }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    Services m_services;
    std::shared_ptr<OfficeStore> m_store;
};

/// The window of one of them.
class RoleSeat
{
public:
    RoleSeat(EveryRole &from, const QString &login, Theme &theme, const QSize &size = {1366, 768})
        : settings(QString()), office(from.as(login), reader, theme, settings)
    {
        window().resize(size);
        window().openPage(office.firstPage());
        window().show();
    }

    MainWindow &window() { return *office.window(); }
    Page *page() { return window().pages()->currentPage(); }
    QStringList places()
    {
        QStringList ids;
        for (const NavigationEntry &entry : window().navigation()->entries()->entries()) {
            if (!entry.id.isEmpty())
                ids << entry.id;
        }
        if (window().pages()->has(QStringLiteral("leader")))
            ids << QStringLiteral("leader");
        return ids;
    }
    /// Goes there, and waits until the list that is there has its rows.
    void open(const QString &place, const QVariantMap &state = {})
    {
        window().openPage(place, state);
        const auto shown = [this] {
            for (const QListView *list : page()->findChildren<QListView *>(QStringLiteral("documentList"))) {
                if (list->isVisible() && list->model() && list->model()->rowCount() == 0)
                    return false;
            }
            return true;
        };
        (void)QTest::qWaitFor(shown, 500);
        QCoreApplication::processEvents();
    }

    /// Opens everything that the person can look at without doing anything: each page, section and tab.
    void everyState(const std::function<void(const QString &)> &look)
    {
        for (const QString &place : places()) {
            QList<QVariantMap> states{{}};
            if (place == QLatin1String("admin")) {
                states.clear();
                for (const char *section : {"agency", "units", "people", "registers", "calendar", "agencies", "importing", "backup"})
                    states << QVariantMap{{QStringLiteral("section"), QLatin1String(section)}};
            }
            for (const QVariantMap &state : states) {
                open(place, state);
                const QString where = place + u' ' + state.value(QStringLiteral("section")).toString();
                for (FlatTabs *tabs : page()->findChildren<FlatTabs *>()) {
                    for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
                        tabs->setCurrentIndex(tab);
                        QCoreApplication::processEvents();
                        look(where + u' ' + tabs->tabBar()->tabText(tab));
                    }
                    tabs->setCurrentIndex(0);
                }
                QCoreApplication::processEvents();
                look(where);
            }
        }
    }

    UiSettings settings;
    FakeReader reader;
    OfficeWindow office;
};

}
