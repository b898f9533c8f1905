// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/reader.h"
#include "tests/ui/desk.h"
#include "ui/officewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/theme.h"

#include <QTranslator>

namespace congso::testing {

/// The reader process as it was built.
inline QString builtReader()
{
    return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/congso-reader");
}

/// The words of one language while it lives.
class Words
{
public:
    explicit Words(const char *language)
    {
        if (!m_words.load(QStringLiteral(":/i18n/congso_%1.qm").arg(QLatin1String(language))))
            qFatal("no words for %s", language);
        QCoreApplication::installTranslator(&m_words);
    }
    ~Words() { QCoreApplication::removeTranslator(&m_words); }

private:
    QTranslator m_words;
};

/// The whole window of one person of a TestOffice or an EveryRole, in a size of its own.
class Seat
{
public:
    template <class Place>
    Seat(Place &from, const QString &login, const QSize &size = {1366, 768})
        : Seat(from, login, std::make_unique<Theme>(*qApp), nullptr, size)
    {
    }
    /// In a look that goes on after it.
    template <class Place>
    Seat(Place &from, const QString &login, Theme &theme, const QSize &size = {1366, 768})
        : Seat(from, login, nullptr, &theme, size)
    {
    }

    MainWindow &window() { return *office.window(); }
    Page *page() { return window().pages()->currentPage(); }
    /// What the navigation offers, in its order.
    QStringList places()
    {
        QStringList ids;
        for (const NavigationEntry &entry : window().navigation()->entries()->entries()) {
            if (!entry.id.isEmpty())
                ids << entry.id;
        }
        return ids;
    }
    /// And the page that no line of the navigation leads to.
    QStringList everyPlace()
    {
        QStringList ids = places();
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
        for (const QString &place : everyPlace()) {
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

private:
    template <class Place>
    Seat(Place &from, const QString &login, std::unique_ptr<Theme> own, Theme *given, const QSize &size)
        : m_theme(std::move(own)), settings(QString()), office(from.as(login), reader, given ? *given : *m_theme, settings)
    {
        window().resize(size);
        window().openPage(office.firstPage());
        window().show();
    }

    std::unique_ptr<Theme> m_theme;

public:
    UiSettings settings;
    FakeReader reader;
    OfficeWindow office;
};

/// Letters in the states that the lists of the test office's people are about.
inline void fillOffice(TestOffice &office)
{
    office.letter(QString::fromUtf8("Chờ trình lãnh đạo"));
    submitted(office, QString::fromUtf8("Chờ bút phê"));
    withUnit(office, QString::fromUtf8("Phòng chủ trì"), QStringLiteral("CCVC"));
    const SubjectId taken = withUnit(office, QString::fromUtf8("Đã giao chuyên viên"), QStringLiteral("CCVC"));
    const Assignment part = office.document(taken).assignments.first();
    office.does(QStringLiteral("truongccvc"), "incoming.assigned", taken,
                {{"parent", part.id.toString()}, {"assignments", QJsonArray{office.part("lead", QStringLiteral("cvhoa"), QDate(2026, 3, 10))}}});
    const SubjectId done = withUnit(office, QString::fromUtf8("Đã xong"), QStringLiteral("CCHC"));
    office.does(QStringLiteral("truongcchc"), "incoming.completed", done, {{"text", QString::fromUtf8("Đã trả lời")}});
}

}
