// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workdaypages.h"

#include "app/directory/duties.h"
#include "db/types/lists.h"
#include "ui/models/directorywatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagehost.h"
#include "ui/workday/dayendpage.h"
#include "ui/workday/meetingspage.h"
#include "ui/workday/routingpage.h"

#include <QCoreApplication>

namespace congso {

namespace {
const QLatin1String dayEndId("dayend");
const QLatin1String meetingsId("meetings");
const QLatin1String routingId("routing");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkdayPages)
};

/// Shows a document where everything that the person may read is.
auto opening(MainWindow &window)
{
    return [&window](const SubjectId &document) {
        window.openPage(QString(boxText(Box::Book)), {{QStringLiteral("document"), document.toString()}});
    };
}
}

void addWorkdayPages(MainWindow &window, Office &office, DirectoryWatch &directory)
{
    const Identity me = office.identity();
    PageHost *pages = window.pages();
    if (directory::duties::endsTheDay(me)) {
        pages->addPage(dayEndId, [&window, &office, &directory] {
            auto *page = new DayEndPage(office, directory.calendar());
            QObject::connect(page, &DayEndPage::documentRequested, page, opening(window));
            QObject::connect(page, &DayEndPage::letterRequested, page, [&window](qint64 letter) {
                if (window.pages()->has(QStringLiteral("intake")))
                    window.openPage(QStringLiteral("intake"), {{QStringLiteral("letter"), letter}});
            });
            QObject::connect(page, &DayEndPage::registerRequested, page, [&window] { window.openPage(QString(boxText(Box::Book)), {}); });
            return page;
        });
    }
    if (!me.posts.isEmpty()) {
        pages->addPage(meetingsId, [&window, &office] {
            auto *page = new MeetingsPage(office);
            QObject::connect(page, &MeetingsPage::documentRequested, page, opening(window));
            return page;
        });
    }
    if (directory::duties::changesRouting(me)) {
        pages->addPage(routingId, [&window, &office, &directory] {
            auto *page = new RoutingPage(office, directory);
            QObject::connect(page, &RoutingPage::documentRequested, page, opening(window));
            return page;
        });
    }
}

QList<NavigationEntry> workdayEntries(const MainWindow &window)
{
    QList<NavigationEntry> entries;
    if (window.pages()->has(meetingsId))
        entries << NavigationEntry{meetingsId, Words::tr("This week's invitations")};
    if (window.pages()->has(dayEndId))
        entries << NavigationEntry{dayEndId, Words::tr("Day's end")};
    return entries;
}

QList<NavigationEntry> officeEntries(const MainWindow &window)
{
    return window.pages()->has(routingId) ? QList<NavigationEntry>{{routingId, Words::tr("Routing rules")}} : QList<NavigationEntry>();
}

}
